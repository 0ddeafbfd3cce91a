"""The assembled model against the equations by hand, quantity by quantity."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import sympy

from tests.equations import (
    bisphosphonates,
    bone,
    calcium,
    cells,
    inhibitors,
    measured,
    person,
    replacement,
    signals,
    steroids,
    ways_in,
)
from tests.equations.drawn import drawn
from tests.equations.written import Change, Values, Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ranklmodel.model.model import Model

CLOSE = 1e-10
GROUPS: tuple[Written, ...] = tuple(
    one
    for file in (
        person, steroids, calcium, signals, cells, bone, measured,
        inhibitors, replacement, bisphosphonates,
    )
    for one in vars(file).values()
    if isinstance(one, Written)
)  # fmt: skip
RULES = {name: rule for group in GROUPS for name, rule in group.rules.items()}
SHOWN = {name: rule for group in GROUPS for name, rule in group.shown.items()}
PROCESSES: dict[str, Change] = {n: one for group in GROUPS for n, one in group.processes.items()}
STARTS = {name: start for group in GROUPS for name, start in group.starts.items()}
NEVER_SETTLE = frozenset[str]().union(*(group.never_settle for group in GROUPS))

Expected = dict[str, tuple[float, float]]
"""What each expression should be, and the scale on which a difference counts."""


def disagreements(model: Model) -> list[str]:
    """Name every quantity of a model that departs from the equations by hand.

    Parameters
    ----------
    model : Model
        Assembled; its equations are evaluated, nothing is compiled to machine code.

    Returns
    -------
    list of str
        In words; empty where all agree.
    """
    said = [*_names(model), *_facts(model)]
    expressions = _expressions(model)
    numbers = {c.name: c.value for c in model.conversions}
    points = _points(
        tuple(p.name for p in model.parameters),
        tuple(s.name for s in model.states),
        tuple(i.name for i in model.inputs),
    )
    readable = {*points[0][0], *RULES, *numbers}
    for name in [n for n, e in expressions.items() if not _symbols(e) <= readable]:
        strange = ", ".join(sorted(_symbols(expressions.pop(name)) - readable))
        said.append(f"{name} reads {strange}, which has no equation by hand")
    symbols = sorted(set().union(*(_symbols(e) for e in expressions.values())))
    arguments = [sympy.Symbol(name, real=True) for name in symbols]
    evaluate = sympy.lambdify(arguments, list(expressions.values()), "numpy")
    wrong: dict[str, str] = {}
    for known, expected in points:
        with np.errstate(all="ignore"):
            values = evaluate(*(np.float64({**known, **numbers}[name]) for name in symbols))
        for name, value in zip(expressions, values, strict=True):
            if name not in expected:
                continue
            right, scale = expected[name]
            if not abs(float(value) - right) <= CLOSE * scale:
                wrong.setdefault(name, f"{name} is {float(value)!r}, by hand {right!r}")
    return [*said, *wrong.values()]


def _symbols(expression: Any) -> set[str]:
    return {symbol.name for symbol in sympy.sympify(expression).free_symbols}


def _expressions(model: Model) -> dict[str, Any]:
    """Return every equation of a model by what it is of."""
    found: dict[str, Any] = {
        f"{kind} {one.name}": one.expression
        for kind, some in (("rule", model.rules), ("observable", model.observables))
        for one in some
    }
    for process in model.processes:
        found[f"rate of {process.name}"] = process.rate
        for sign, shares in ((1, process.makes or {}), (-1, process.uses or {})):
            for state, share in shares.items():
                name = f"{state} per {process.name}"
                found[name] = found.get(name, 0) + sign * share
    for state, derivative in zip(model.states, model.derivatives, strict=True):
        found[f"start of {state.name}"] = state.start
        found[f"derivative of {state.name}"] = derivative
    return found


@cache
def _points(
    parameters: tuple[str, ...], states: tuple[str, ...], inputs: tuple[str, ...]
) -> list[tuple[dict[str, float], Expected]]:
    """Return all that is known at each point, and all that equations by hand make of it."""
    return [_worked_out(one) for one in drawn(parameters, states, inputs)]


def _worked_out(point: Mapping[str, float]) -> tuple[dict[str, float], Expected]:
    v = Values(point, RULES)
    expected: Expected = {}

    def put(name: str, value: float, scale: float | None = None) -> None:
        expected[name] = (value, abs(value) if scale is None else scale)

    for name in RULES:
        put(f"rule {name}", v[name])
    for name, formula in SHOWN.items():
        put(f"observable {name}", formula(v))
    for name, start in STARTS.items():
        put(f"start of {name}", v.number(start))
    terms: dict[str, list[float]] = {name: [] for name in STARTS}
    for name, change in PROCESSES.items():
        rate = change.rate(v)
        put(f"rate of {name}", rate)
        for state, share in change.of.items():
            put(f"{state} per {name}", v.number(share))
            terms[state].append(rate * v.number(share))
    for state, parts in terms.items():
        put(f"derivative of {state}", sum(parts), sum(map(abs, parts)))
    return {**point, **{name: v[name] for name in RULES}}, expected


def read_by_hand(model: Model) -> set[str]:
    """Return the names of what equations by hand read at one point of a woman and one of a man."""
    names = ([q.name for q in some] for some in (model.parameters, model.states, model.inputs))
    read: set[str] = set()
    for point in drawn(*names)[:2]:
        v = Values(point, RULES)
        for formula in (*RULES.values(), *SHOWN.values(), *STARTS.values()):
            v.number(formula)
        for change in PROCESSES.values():
            change.rate(v)
            for share in change.of.values():
                v.number(share)
        read |= v.read
    return read


def _apart(what: str, has: Iterable[Any], by_hand: Iterable[Any]) -> list[str]:
    mine, theirs = set(by_hand), set(has)
    more = [f"{what} {one} has no equation by hand" for one in sorted(theirs - mine, key=str)]
    return more + [f"{what} {one} is missing" for one in sorted(mine - theirs, key=str)]


def _names(model: Model) -> list[str]:
    """Tell what only one of the two sides has."""
    said = [
        *_apart("rule", (r.name for r in model.rules), RULES),
        *_apart("observable", (o.name for o in model.observables), SHOWN),
        *_apart("process", (p.name for p in model.processes), PROCESSES),
        *_apart("state", (s.name for s in model.states), STARTS),
    ]
    for process in model.processes:
        if process.name in PROCESSES:
            touched = {*(process.uses or {}), *(process.makes or {})}
            said += _apart(f"{process.name}:", touched, PROCESSES[process.name].of)
    try:
        read = read_by_hand(model)
    except KeyError as missing:
        return [*said, f"{missing} is read by an equation by hand and missing"]
    constants = {q.name for q in (*model.parameters, *model.inputs)}
    return said + [f"{name} is read by no equation by hand" for name in sorted(constants - read)]


def _facts(model: Model) -> list[str]:
    """Tell what differs beside equations."""
    ways = {(a.drug, a.route, a.state, a.unit, a.rate_input) for a in model.administrations}
    averaged = {a.drug for a in model.administrations if a.averaged}
    anchors = {(a.quantity, a.parameter, a.moment, a.where) for a in model.anchors}
    restricted = {(r.quantity, r.people, r.parameter, r.present) for r in model.restrictions}
    said = [
        *_apart("way in", ways, ways_in.WAYS_IN),
        *_apart("averaged drug", averaged, ways_in.AVERAGED),
        *_apart("anchor", anchors, ways_in.ANCHORS),
        *_apart("restriction", restricted, ways_in.RESTRICTIONS),
        *_apart("total or clock", (s.name for s in model.states if not s.settles), NEVER_SETTLE),
        *_apart("input not at 0 at rest", (i.name for i in model.inputs if i.resting != 0), ()),
    ]
    for one in model.conversions:
        right = ways_in.CONVERSIONS.get(one.name)
        if right is None or abs(one.value - right) > CLOSE * right:
            said.append(f"conversion {one.name} is {one.value!r}, by hand {right!r}")
    return said
