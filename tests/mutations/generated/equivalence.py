"""Whether a fault that nobody finds is one: lives that exercise it, on which all must be the same.

Rates, starts and outputs are compared at points of whole lives, and at points shaken off them: two
models whose rates and starts are the same everywhere on a life have that life in common.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import sympy

from ranklmodel.errors import RanklModelError
from ranklmodel.inputs import Library, ParameterTable
from ranklmodel.lives.scenario import scenario
from ranklmodel.lives.simulate import grid
from ranklmodel.lives.treatments import WithoutEffectWarning
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats
from ranklmodel.simulation.trajectory import constants_over_time
from tests.mutations.generated.of_model import ModelMutant
from tests.mutations.generated.places import part_at, replaced_at

LIVES = 20
SAME = 1e-12
"""Relative to the largest value of a rate or an output on the life."""

_SPREAD = 0.2
_TRIES = 400


@dataclass(frozen=True)
class Life:
    """Points on a life, and points shaken off them.

    Attributes
    ----------
    name : str
        Who, on what.
    states : array of shape (n_points, n_states)
        States.
    constants : array of shape (n_points, n_constants)
        Parameters and inputs.
    """

    name: str
    states: Floats
    constants: Floats


@dataclass(frozen=True)
class Verdict:
    """What the lives say.

    Attributes
    ----------
    lives : int
        How many of them exercise the fault.
    difference : float
        The largest difference on them, relative.
    """

    lives: int
    difference: float

    @property
    def equivalent(self) -> bool:
        """Whether enough lives exercise the fault, and none shows it."""
        return self.lives >= LIVES and self.difference <= SAME


def verdict_of(mutant: ModelMutant, model: Model, seed: int) -> Verdict:
    """Compare a mutant with the model on random lives that exercise its fault.

    Parameters
    ----------
    mutant : ModelMutant
        With one fault.
    model : Model
        Without it.
    seed : int
        Of the lives.

    Returns
    -------
    Verdict
        Of the first `LIVES` lives that exercise the fault, fewer where so many are not found; a
        difference ends the search.
    """
    right, wrong = ReferenceEngine(model), ReferenceEngine(mutant.model)
    exercised, largest = 0, 0.0
    for life in lives(model, seed):
        if not exercises(life, mutant, right):
            continue
        exercised += 1
        largest = max(largest, _difference(life, right, wrong))
        if largest > SAME or exercised == LIVES:
            break
    return Verdict(exercised, largest)


def lives(model: Model, seed: int) -> Iterator[Life]:
    """Yield random people on random regimens with random parameters."""
    library, chance = Library(), random.Random(f"lives {seed}")
    table, times = library.own_parameters, grid("3 year", "2 month")
    noise = np.random.default_rng(seed)
    for _ in range(_TRIES):
        person = chance.choice(library.names("population"))
        regimen = chance.choice(library.names("regimen"))
        changed = _changed(table, chance)
        try:
            with warnings.catch_warnings():
                # that a parameter of a drug not given changes nothing is no news here
                warnings.simplefilter("ignore", WithoutEffectWarning)
                life = scenario(person, regimen, calibration=None, parameters=changed)
                run = life.run(times)
        except RanklModelError:
            continue  # such a person is refused
        constants = constants_over_time(model.layout, run.problem)
        states = run.solution.states
        shaken = _shaken(states, noise), _with_inputs(constants, table, model, noise)
        yield Life(
            f"{person} on {regimen}",
            np.concatenate([states, shaken[0]]),
            np.concatenate([constants, shaken[1]]),
        )


def _changed(table: ParameterTable, chance: random.Random) -> dict[str, float]:
    """Return other values of a third of the parameters, within their bounds."""
    values = {}
    for name, entry in table.items():
        if entry.personal or chance.random() > 1 / 3:
            continue
        low, high = entry.bounds
        value = entry.value * chance.lognormvariate(0.0, _SPREAD)
        if entry.value == 0:
            value = chance.uniform(low, high) / 2  # a gain that is switched off
        values[name] = min(max(value, low), high)
    return values


def _shaken(states: Floats, noise: np.random.Generator) -> Floats:
    """Return states near those of a life, none of them zero."""
    sizes = np.abs(states).max(axis=0)
    floor = np.where(sizes > 0, 0.01 * sizes, 1.0)
    moved: Floats = np.abs(states) * noise.lognormal(0.0, _SPREAD, states.shape)
    return moved + floor * noise.uniform(0.5, 1.0, states.shape)


def _with_inputs(
    constants: Floats, table: ParameterTable, model: Model, noise: np.random.Generator
) -> Floats:
    """Return the constants with every input acting."""
    acting = constants.copy()
    first = len(model.layout.parameters)
    for place, name in enumerate(model.layout.inputs.names, first):
        record = table.limits.inputs.get(name)
        low, high = (0.0, 1.0) if record is None else record.range
        acting[:, place] = noise.uniform(low, high, len(acting))
    return acting


def exercises(life: Life, mutant: ModelMutant, engine: ReferenceEngine) -> bool:
    """Tell whether what was changed acts on its quantity somewhere on a life."""
    mark = sympy.Symbol("what_was_changed", real=True)
    expression = mutant.equation.expression
    old = part_at(expression, mutant.way)
    slope = sympy.diff(replaced_at(expression, mutant.way, mark), mark).subs(mark, old)
    acting = slope * (sympy.Abs(old) + sympy.Abs(mutant.part))
    values = _evaluated(acting, life, engine)
    return bool((np.isfinite(values) & (values != 0)).any())


def _evaluated(expression: sympy.Expr, life: Life, engine: ReferenceEngine) -> Floats:
    """Return an expression of states, rules and constants at every point of a life."""
    layout = engine.layout
    shown = engine.outputs(life.states, life.constants)
    values = dict(zip(layout.outputs.names, shown.T, strict=True))
    names = (*layout.parameters.names, *layout.inputs.names)
    values |= dict(zip(names, life.constants.T, strict=True))
    values |= {one.name: np.array(one.value) for one in engine.model.conversions}
    symbols = sorted(expression.free_symbols, key=str)
    function = sympy.lambdify(symbols, expression, modules="numpy")
    with np.errstate(all="ignore"):
        result = function(*(values[str(symbol)] for symbol in symbols))
    return np.broadcast_to(np.asarray(result, dtype=float), len(life.states))


def _difference(life: Life, right: Engine, wrong: Engine) -> float:
    """Return the largest difference of outputs, rates and starts, relative to their sizes."""
    pairs = [
        [_shown(engine, life) for engine in (right, wrong)],
        [_rates(engine, life) for engine in (right, wrong)],
        [_starts(engine, life) for engine in (right, wrong)],
    ]
    return max(_apart(one, other) for one, other in pairs)


def _shown(engine: Engine, life: Life) -> Floats:
    return engine.outputs(life.states, life.constants)


def _rates(engine: Engine, life: Life) -> Floats:
    return np.array(
        [_rate(engine, *point) for point in zip(life.states, life.constants, strict=True)]
    )


def _rate(engine: Engine, state: Floats, constants: Floats) -> Floats:
    try:
        return engine.rates(state, constants)
    except RanklModelError:
        return np.full(len(state), np.nan)


def _starts(engine: Engine, life: Life) -> Floats:
    return np.array([engine.start(constants) for constants in life.constants[:1]])


def _apart(one: Floats, other: Floats) -> float:
    if (np.isfinite(one) != np.isfinite(other)).any():
        return float("inf")
    first, second = np.nan_to_num(one, posinf=0, neginf=0), np.nan_to_num(other, posinf=0, neginf=0)
    sizes = np.maximum(np.abs(first).max(axis=0), np.abs(second).max(axis=0))
    apart = np.abs(first - second) / np.where(sizes > 0, sizes, 1.0)
    return float(apart.max())
