"""What each driver brought of a change, in the unit of the quantity.

Processes that make and remove a quantity are each far larger than what it changes by, where it
turns over fast: a hormone is made a hundred times over in a month. What a person asks is which
quantity upstream drove it. The equations of the quantity's own mechanism are therefore followed as
a linear system along the run: every driver outside it that moves pushes on the rates, and the
mechanism passes each push on, and lets it fade, by its own slopes at that moment. As slopes along
the run make up the run, what the drivers brought sums to the change; what is left of it, besides
what was under way at the start, is the error of the grid.

A gauge, such as a marker or a density, only shows another mechanism, which is opened as well; and
so is one that a single driver moves.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, final

import numpy as np
import sympy

from ranklmodel.model.influences import equation
from ranklmodel.model.quantities import Conversion, Input, Observable, Parameter, Rule, State

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ranklmodel.model.model import Model
    from ranklmodel.model.quantities import Quantity
    from ranklmodel.simulation.schedule import Floats

    Columns = Mapping[str, Floats | float]

UNDER_WAY = "under_way"
"""Stands for what would have gone on had no driver moved."""

_MOST_OPENED = 4  # mechanisms opened one after the other
_STILL = 1e-9  # of its size, below which a driver did not move


@dataclass(frozen=True)
class Driver:
    """A quantity of another mechanism that moved the one explained.

    Attributes
    ----------
    quantity, description, unit : str
        What it is; :data:`UNDER_WAY` stands for what was under way at the start.
    before, after : float
        Its value at the start and the end.
    amount : float
        What it brought, in the unit of the quantity explained.
    """

    quantity: str
    description: str
    unit: str
    before: float
    after: float
    amount: float


@final
@dataclass(frozen=True)
class _Opened:
    """Equations that are followed, and what stands in them from outside."""

    states: tuple[str, ...]
    rules: tuple[str, ...]
    outside: tuple[str, ...]

    @property
    def basis(self) -> tuple[str, ...]:
        """By what all slopes are taken."""
        return self.states + self.outside


def drivers_of(
    model: Model, target: str, days: Floats, values: Columns, dosed: Sequence[str]
) -> tuple[Driver, ...]:
    """Return what each driver brought of a quantity's change.

    Parameters
    ----------
    model : Model
        Whose equations.
    target : str
        A state, rule or observable.
    days : array of shape (n_times,)
        Ascending; a first day that stands twice is a moment at which something is switched on.
    values : mapping of str to array of shape (n_times,) or float
        Everything in the equations, over those days.
    dosed : sequence of str
        States into which doses go meanwhile: a mechanism with one is not opened.

    Returns
    -------
    tuple of Driver
        Largest first; empty where doses go into the quantity's own mechanism.
    """
    opened = _opened(model, target, values, dosed)
    if opened is None:
        return ()
    amounts = _Followed(model, target, days, values, opened).amounts()
    found = []
    for name, amount in amounts.items():
        if name == UNDER_WAY:
            found.append(Driver(name, "what was under way at the start", "", 0.0, 0.0, amount))
            continue
        column = np.broadcast_to(np.asarray(values[name], dtype=float), len(days))
        quantity = model.by_name[name]
        ends = float(column[0]), float(column[-1])
        found.append(Driver(name, quantity.description, quantity.unit, *ends, amount))
    return tuple(sorted(found, key=lambda driver: -abs(driver.amount)))


def brought_by(
    model: Model, target: str, days: Floats, values: Columns, stops: frozenset[str]
) -> tuple[dict[str, float], dict[str, float]]:
    """Return what each stop upstream brought of a quantity's change, through all between them.

    Parameters
    ----------
    model : Model
        Whose equations.
    target : str
        A state, rule or observable.
    days : array of shape (n_times,)
        Ascending.
    values : mapping of str to array of shape (n_times,) or float
        Everything in the equations, over those days.
    stops : frozenset of str
        Quantities at which the way upstream ends.

    Returns
    -------
    brought : dict of str to float
        By stop, in the unit of the quantity; what was under way at the start is left out.
    by_a_step : dict of str to float
        What a step of one unit at the start would have brought, had it lasted.
    """
    opened = _inside(model, target, lambda one: one.name == target or one.name not in stops)
    followed = _Followed(model, target, days, values, opened)
    step = np.zeros_like(followed.change)
    step[:, :1] = 1.0
    both = followed.brought(followed.change), followed.brought(step)
    brought, by_a_step = (dict(zip(opened.outside, one.tolist(), strict=False)) for one in both)
    return brought, by_a_step


def _opened(model: Model, target: str, values: Columns, dosed: Sequence[str]) -> _Opened | None:
    """Return which equations are followed: as few mechanisms as show more than one driver."""
    quantity = model.by_name[target]
    mechanisms = {quantity.mechanism}
    opened = _of_mechanisms(model, target, mechanisms)
    if set(opened.states) & set(dosed):
        return None
    if isinstance(quantity, Observable):
        shown = [model.by_name[name] for name in opened.outside]
        more = {one.mechanism for one in shown if isinstance(one, Rule)}
        wider = _of_mechanisms(model, target, mechanisms | more)
        if not set(wider.states) & set(dosed):
            mechanisms, opened = mechanisms | more, wider
    for _ in range(_MOST_OPENED):
        moving = [name for name in opened.outside if _moves(values[name])]
        if len(moving) != 1 or isinstance(model.by_name[moving[0]], Input):
            break
        mechanisms = mechanisms | {model.by_name[moving[0]].mechanism}
        wider = _of_mechanisms(model, target, mechanisms)
        if set(wider.states) & set(dosed) or not any(_moves(values[n]) for n in wider.outside):
            break  # it would end in doses, or in a clock, that nothing drives
        opened = wider
    return opened


def _moves(column: Floats | float) -> bool:
    path = np.asarray(column, dtype=float)
    return bool(np.ptp(path) > _STILL * np.abs(path).max())


def _of_mechanisms(model: Model, target: str, mechanisms: set[str]) -> _Opened:
    return _inside(model, target, lambda quantity: quantity.mechanism in mechanisms)


def _inside(model: Model, target: str, belongs: Callable[[Quantity], bool]) -> _Opened:
    """Return the equations upstream of a quantity that belong, and what stands in them."""
    rates: dict[str, set[str]] = {state.name: set() for state in model.states}
    for process in model.processes:
        for state in (*(process.uses or {}), *(process.makes or {})):
            rates[state] |= _names(process.rate)
    inside: set[str] = set()
    outside: set[str] = set()
    waiting = [target]
    while waiting:
        name = waiting.pop()
        quantity = model.by_name[name]
        if isinstance(quantity, Parameter | Conversion) or name in inside | outside:
            continue
        if isinstance(quantity, Input) or not belongs(quantity):
            outside.add(name)
            continue
        inside.add(name)
        waiting += rates[name] if isinstance(quantity, State) else _names(equation(quantity))
    ordered = [*(s.name for s in model.states), *(r.name for r in model.rules)]
    ordered += [one.name for one in (*model.observables, *model.inputs)]
    rules = tuple(n for n in ordered if n in inside and isinstance(model.by_name[n], Rule))
    states = tuple(n for n in ordered if n in inside and n not in rules)
    return _Opened(states, rules, tuple(name for name in ordered if name in outside))


def _names(expression: sympy.Expr | None) -> set[str]:
    return set() if expression is None else {str(one) for one in expression.free_symbols}


@final
@dataclass(frozen=True)
class _Followed:
    """The opened equations as a linear system along the run."""

    model: Model
    target: str
    days: Floats
    values: Columns
    opened: _Opened

    def amounts(self) -> dict[str, float]:
        """Return what each driver brought, and what was under way at the start."""
        names = (*self.opened.outside, UNDER_WAY)
        amounts = self.brought(self.change)
        return {name: float(one) for name, one in zip(names, amounts, strict=True) if one}

    @cached_property
    def change(self) -> Floats:
        """By how much each quantity outside moved in each step, (outside, steps)."""
        change = [np.diff(self._on_grid(sympy.Symbol(name))) for name in self.opened.outside]
        return np.array(change).reshape(len(change), len(self.days) - 1)

    def brought(self, change: Floats) -> Floats:
        """Return what steps of those outside bring, and last what was under way at the start."""
        opened, number = self.opened, len(self.opened.states)
        state_steps = np.zeros((len(self.days) - 1, number, len(opened.outside) + 1))
        if number:
            state_steps = self._state_steps(change)
        if self.target in opened.states:
            by_state: Floats = state_steps[:, opened.states.index(self.target)].sum(axis=0)
            return by_state
        by_basis = _between(self._slopes[self.target])
        brought: Floats = np.einsum("ts,tsd->d", by_basis[:, :number], state_steps)
        brought[:-1] += np.einsum("td,dt->d", by_basis[:, number:], change)
        return brought

    @cached_property
    def _rates(self) -> Floats:
        """Slopes of the rates of opened states by the basis in each step."""
        rates = [self._slopes[f"rate of {name}"] for name in self.opened.states]
        return _between(np.stack(rates, axis=1))

    @cached_property
    def _passed_on(self) -> tuple[Floats, Floats, Floats]:
        """How a speed is kept, and a speed and a push are summed, in each step by the states."""
        from scipy.linalg import expm

        number = len(self.opened.states)
        blocks = np.zeros((len(self.days) - 1, 3 * number, 3 * number))
        blocks[:, :number, :number] = self._rates[:, :, :number] * np.diff(self.days)[:, None, None]
        blocks[:, :number, number : 2 * number] = np.eye(number)
        blocks[:, number : 2 * number, 2 * number :] = np.eye(number)
        kept, passed, spread = np.split(expm(blocks)[:, :number], 3, axis=2)
        return kept, passed, spread

    def _state_steps(self, change: Floats) -> Floats:
        """Return how far each driver moved each state in each step, (steps, states, drivers + 1).

        A push on the rates lasts and fades by the slopes of the rates by the states. Within a step
        these are constant, so that steps may be far longer than a fast state takes.
        """
        kept, passed, spread = self._passed_on
        number, steps = len(self.opened.states), np.diff(self.days)
        pushes = np.zeros((len(steps), number, len(change) + 1))
        pushes[:, :, :-1] = self._rates[:, :, number:] * change.T[:, None, :]
        speed = np.zeros((number, len(change) + 1))
        speed[:, -1] = [float(self._rate(name)[0]) for name in self.opened.states]
        moved = np.zeros_like(pushes)
        for place, push in enumerate(pushes):
            moved[place] = steps[place] * (passed[place] @ speed + spread[place] @ push)
            speed = kept[place] @ speed + passed[place] @ push
        return moved

    @cached_property
    def _slopes(self) -> dict[str, Floats]:
        """Return the slopes of opened rules and of rates of states by the basis, over the grid."""
        basis = self.opened.basis
        slopes: dict[str, Floats] = {}
        for place, name in enumerate(basis):
            slopes[name] = np.zeros((len(self.days), len(basis)))
            slopes[name][:, place] = 1.0
        for name in self.opened.rules:
            expression = equation(self.model.by_name[name])
            assert expression is not None
            slopes[name] = self._slope(expression, slopes)
        for name in self.opened.states:
            slopes[f"rate of {name}"] = self._slope(self._derivative(name), slopes)
        return slopes

    def _slope(self, expression: sympy.Expr, slopes: Mapping[str, Floats]) -> Floats:
        """Return the slope of an expression through the quantities in it."""
        total = np.zeros((len(self.days), len(self.opened.basis)))
        for name in sorted(_names(expression)):
            if name in slopes:
                total += self._on_grid(_partial(expression, name))[:, None] * slopes[name]
        return total

    def _derivative(self, state: str) -> sympy.Expr:
        row = [one.name for one in self.model.states].index(state)
        return self.model.derivatives[row]

    def _rate(self, state: str) -> Floats:
        return self._on_grid(self._derivative(state))

    def _on_grid(self, expression: sympy.Expr) -> Floats:
        names, function = _function(expression)
        result = function(*(self.values[name] for name in names))
        return np.broadcast_to(np.asarray(result, dtype=float), len(self.days))


@cache
def _partial(expression: sympy.Expr, name: str) -> sympy.Expr:
    """Return a partial derivative; one model's are asked for again and again."""
    symbol = next(one for one in expression.free_symbols if str(one) == name)
    return sympy.diff(expression, symbol)


@cache
def _function(expression: sympy.Expr) -> tuple[tuple[str, ...], Callable[..., Floats | float]]:
    """Return what computes an expression, and the names of what it takes."""
    symbols = sorted(expression.free_symbols, key=str)
    return tuple(map(str, symbols)), sympy.lambdify(symbols, expression, modules="numpy")


def _between(columns: Floats) -> Floats:
    """Return the means of neighbours in time."""
    middle: Floats = 0.5 * (columns[1:] + columns[:-1])
    return middle
