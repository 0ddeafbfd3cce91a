"""What is stated and nothing reads: inputs without a mechanism, parameters of drugs not given."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import did_you_mean
from ranklmodel.lives.changes import apart, say_what_is_not_met
from ranklmodel.lives.person import constants_of
from ranklmodel.lives.treatments import WithoutEffectWarning
from ranklmodel.simulation.steady import steady_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from ranklmodel.inputs import Library, ParameterTable, Population, Quantity, Regimen
    from ranklmodel.model.anchor import Anchor
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats

# A change beyond this part of a quantity is one; what is less is rounding.
_SEEN = 1e-9
_LITTLE, _SPREAD = 0.02, 0.3
_STRETCHES = (1.0, 1.5, 2.0, 2.5, 3.0)

_Point = tuple["Floats", "Floats"]
# The rule of the anchors that hold in no woman.
_IN_MEN = "testes"
# By model and drugs; which parameters are read follows from the equations, not from the values.
_POINTS: dict[tuple[str, frozenset[str]], tuple[_Point, ...]] = {}
# Likewise, and by parameter: whoever draws many values of all of them asks of each many times.
_READ: dict[tuple[str, frozenset[str], str], bool] = {}


def say_what_is_not_read(population: Population, layout: Layout) -> None:
    """Say which measured inputs of a person have no mechanism yet; assumed ones are passed over."""
    met = _met_in(population, layout.anchors)
    reasons: dict[str, str] = {}
    for name in population.hormones:
        if name not in met and name not in layout.states.positions:
            reasons[f"hormones.{name}"] = f"{name} is not part of this version"
    for name in population.covariates:
        if name not in layout.parameters.positions:
            reasons[name] = "the model has no parameter of this name"
    for key, reason in reasons.items():
        if key not in population.assumed:
            _tell(f"{key} of {population.name} has no effect: {reason}")


def unmet_levels(population: Population, anchors: Iterable[Anchor]) -> tuple[str, ...]:
    """Return the levels that a person states, not as assumed, and that no anchor is there to meet.

    They have no effect on any run: the model's own level stands beside them. `show` and the record
    of a run say so; a warning would come with every run of the women whose levels are best known.

    Parameters
    ----------
    population : Population
        Who.
    anchors : iterable of Anchor
        Of the model.

    Returns
    -------
    tuple of str
        Names of quantities, such as ``E1``.
    """
    met = _met_in(population, anchors)
    return tuple(
        name
        for name in population.hormones
        if name not in met and f"hormones.{name}" not in population.assumed
    )


def _met_in(population: Population, anchors: Iterable[Anchor]) -> set[str]:
    """Return the quantities that something is set to meet in a person of this sex."""
    man = population.sex == "male"
    return {anchor.quantity for anchor in anchors if man or anchor.where != _IN_MEN}


def say_which_mechanisms_are_not_there(
    library: Library, layout: Layout, named: Iterable[Path] = ()
) -> None:
    """Say which of the user's files hold parameters that nothing reads, and why.

    Their mechanism is not in the model; or it is, from one of the `named` folders of code, and
    reads none of them.
    """
    if len(library.folders) == 1:
        return
    read = layout.parameters.positions
    table = library.own_parameters
    known = {entry.mechanism for name, entry in table.items() if name in read}
    idle: dict[tuple[Path, str], list[str]] = {}
    for name, entry in table.items():
        if entry.mechanism not in known and not entry.file.is_relative_to(library.builtin):
            idle.setdefault((entry.file, entry.mechanism), []).append(name)
    for (file, mechanism), names in idle.items():
        number = "1 parameter" if len(names) == 1 else f"{len(names)} parameters"
        code = file.with_suffix(".py")
        if file.parent.resolve() in {folder.resolve() for folder in named}:
            warnings.warn(
                f"{file}: {code.name} reads none of its {number} ({', '.join(names[:3])})",
                WithoutEffectWarning,
                stacklevel=2,
            )
            continue
        way = (
            f"--mechanisms {file.parent} (in Python, mechanisms={str(file.parent)!r}) adds it"
            if code.is_file()
            else f"no {code.name} stands beside it{did_you_mean(mechanism, known)}"
        )
        warnings.warn(
            f"{file}: mechanism {mechanism!r} is not in the model, so nothing reads its {number} "
            f"({', '.join(names[:3])}); {way}",
            WithoutEffectWarning,
            stacklevel=2,
        )


def say_what_a_change_means(
    engine: Engine,
    table: ParameterTable,
    population: Population,
    regimen: Regimen,
    values: Mapping[str, float | str | Quantity],
) -> None:
    """Say which changes give up a measured value, and which nothing reads.

    Nothing reads the parameters of a drug that is not given.

    Parameters
    ----------
    engine : Engine
        Of the model.
    table : ParameterTable
        All parameters.
    population, regimen : Population, Regimen
        Who, with what she was given before the visit, and what she is given after.
    values : mapping of str to float, str or Quantity
        What is changed.

    Raises
    ------
    UnknownNameError, InputError
        If a change is not valid.
    """
    apart(population, table, values)
    say_what_is_not_met(population, values, engine.layout)
    for name in values:
        reason = _why_not_read(engine, table, _taken(population, regimen), name)
        if reason:
            _tell(f"{name} has no effect on {population.name} on {regimen.name}: {reason}")


def say_what_changes_nowhere(
    engine: Engine,
    table: ParameterTable,
    arms: Iterable[tuple[Population, Regimen]],
    names: Iterable[str],
) -> None:
    """Say of many arms which changes no arm reads, and which give up a measured value.

    Parameters
    ----------
    engine : Engine
        Of the model.
    table : ParameterTable
        All parameters.
    arms : iterable of (Population, Regimen)
        Who is in each arm, and what she is given.
    names : iterable of str
        What is changed.
    """
    arms, names = list(arms), list(names)
    for who in {id(who): who for who, _ in arms}.values():
        say_what_is_not_met(who, names, engine.layout)
    for name in names:
        reason = why_nothing_reads(engine, table, arms, name)
        if reason:
            _tell(f"{name} has no effect on any arm: {reason}")


def say_what_changes_mean_in_all(
    engine: Engine,
    table: ParameterTable,
    person: Population,
    regimens: Iterable[Regimen],
    values: Mapping[str, float | str | Quantity],
) -> None:
    """Say what changes mean to people of one kind, of whom one speaks for all, on some regimens.

    Parameters
    ----------
    engine : Engine
        Of the model.
    table : ParameterTable
        All parameters.
    person : Population
        One of them.
    regimens : iterable of Regimen
        What they are given, in turn.
    values : mapping of str to float, str or Quantity
        What is changed.

    Raises
    ------
    UnknownNameError, InputError
        If a change is not valid, or can not act in them.
    """
    apart(person, table, values)
    say_what_changes_nowhere(engine, table, [(person, one) for one in regimens], values)


def why_nothing_reads(
    engine: Engine,
    table: ParameterTable,
    arms: Iterable[tuple[Population, Regimen]],
    name: str,
) -> str:
    """Return why no arm depends on a parameter, empty where one does.

    Parameters
    ----------
    engine, table, arms
        As for :func:`say_what_changes_nowhere`.
    name : str
        The parameter.
    """
    taken = {_taken(who, regimen) for who, regimen in arms}
    reasons = {_why_not_read(engine, table, drugs, name) for drugs in taken}
    return "" if "" in reasons else "; ".join(sorted(reasons))


def _taken(population: Population, regimen: Regimen) -> frozenset[str]:
    """Return what someone was given before the visit, and is given after."""
    past = (one for regimen in population.history for one in regimen.treatments)
    return frozenset(one.drug for one in (*regimen.treatments, *past))


def _why_not_read(engine: Engine, table: ParameterTable, taken: frozenset[str], name: str) -> str:
    """Return why nothing reads a parameter in a life on some treatments, empty where it is read."""
    drugs = frozenset(entry.drug for entry in engine.layout.administrations)
    given = drugs & taken
    if _is_read(engine, table, given, name):
        return ""
    missing = [
        drug for drug in sorted(drugs - given) if _is_read(engine, table, given | {drug}, name)
    ]
    return f"{' or '.join(missing)} is not given" if missing else "no run depends on it"


def _tell(text: str) -> None:
    warnings.warn(text, WithoutEffectWarning, stacklevel=4)


def _is_read(engine: Engine, table: ParameterTable, drugs: frozenset[str], name: str) -> bool:
    """Tell whether a life in which these drugs are given depends on a parameter.

    It does where the rate of a state or an output answers it, at some states that such a life can
    reach: drugs that are not given stay at zero, an enzyme that only they touch stays at its steady
    level, and an equation that multiplies by them has nothing to read.
    """
    layout = engine.layout
    if name not in layout.parameters.positions:
        return False
    key = layout.fingerprint, drugs
    known = _READ.get((*key, name))
    if known is not None:
        return known
    if key not in _POINTS:
        _POINTS[key] = _points(engine, table, drugs)
    place = layout.parameters.position(name)
    read = any(_answers(engine, point, place) for point in _POINTS[key])
    _READ[*key, name] = read
    return read


def _answers(engine: Engine, point: _Point, place: int) -> bool:
    """Tell whether anything the model says at a state answers a constant."""
    state, around = point
    moved = around.copy()
    moved[place] *= 1.1
    # Both by this engine: another rounds otherwise, which shows where terms nearly cancel.
    before, after = _said(engine, state, around), _said(engine, state, moved)
    return any(_apart(one, other).any() for one, other in zip(before, after, strict=True))


def _said(engine: Engine, state: Floats, constants: Floats) -> tuple[Floats, ...]:
    """Return the rates and outputs at a state, and where the clocks start."""
    clocks = ~np.array(engine.layout.settles)
    start = engine.start(constants)[clocks]
    return engine.rates(state, constants), engine.outputs(state[None], constants), start


def _points(engine: Engine, table: ParameterTable, drugs: frozenset[str]) -> tuple[_Point, ...]:
    """Return some states that a life on these drugs can reach, each with its constants.

    Beginning with the young adult's steady state, whatever is dosed or has a rate is moved, and
    whatever then has a rate as well, until nothing else moves. No parameter is at a value where
    another cancels: a gain that is switched off is switched on, all others are moved a little.
    """
    layout, random = engine.layout, np.random.default_rng(0)
    on = {n: e.bounds[1] / 2 for n, e in table.items() if e.value == 0 < e.bounds[1]}
    constants = constants_of(engine, table.with_values(on, allow_outside=True))
    constants *= random.lognormal(0.0, _LITTLE, len(constants))
    adult = steady_state(engine, constants, engine.start(constants))
    moving = np.zeros(len(layout.states), dtype=bool)
    for entry in layout.administrations:
        if entry.drug in drugs:
            constants[len(layout.parameters) + layout.inputs.position(entry.rate_input)] = 0.5
            if entry.state:
                moving[layout.states.position(entry.state)] = True
    # Clocks go on by whole lives, from 25 to 75 years of age.
    clocks = ~np.array(layout.settles)
    around = np.where(adult == 0, 1.0, adult)
    while True:
        states = [
            np.where(
                moving,
                around * np.where(clocks, stretch, random.lognormal(0.0, _SPREAD, len(adult))),
                adult,
            )
            for stretch in _STRETCHES
        ]
        rates = np.abs([engine.rates(state, constants) for state in states]) / np.abs(around)
        more = moving | (rates > _SEEN).any(axis=0)
        if (more == moving).all():
            return tuple((one, constants) for one in states)
        moving = more


def _apart(one: Floats, other: Floats) -> np.ndarray:
    differ: np.ndarray = np.abs(one - other) > _SEEN * np.maximum(np.abs(one), np.abs(other))
    return differ
