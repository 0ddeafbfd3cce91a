"""One parameter, or one thing of a person or a regimen, from low to high: a fan of runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Unpack, final

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import InputError, SimulationError, UnknownNameError
from ranklmodel.inputs import Population, Regimen
from ranklmodel.inputs.library.stated import stated
from ranklmodel.lives.asked import USUAL_PERSON, USUAL_REGIMEN, regimen_of
from ranklmodel.lives.changes import changes_in_words, is_own
from ranklmodel.lives.many import simulate_many
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.scanned import (
    OF_PERSON,
    OF_REGIMEN,
    T_SCORES,
    TITLES,
    LifeScanned,
    refuse_what_is_no_number,
)
from ranklmodel.lives.shown import SeveralRuns, quantities_of
from ranklmodel.lives.simulate import days_shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from ranklmodel.inputs import ParameterTable
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

USUAL_STEPS = 7
_MOST_STEPS = 200


@final
@dataclass(frozen=True, eq=False, repr=False)
class Scan(SeveralRuns):
    """A fan of runs over one parameter, or one thing of a person or a regimen.

    Attributes
    ----------
    parameter, unit : str
        What is changed, and its unit.
    values : array of shape (n_values,)
        Its values, ascending.
    usual : float or None
        Its value where nothing is changed, where that is stated.
    life : str
        Who, on what, and what else is changed, in words.
    runs : tuple of Trajectory or None
        The run of each value; None where it failed.
    failures : mapping of float to str
        Why those are missing, by value.
    quantities : tuple of str
        What is shown of them.
    change : bool or None
        Whether that is in percent of change from the visit; None for densities and markers.

    Examples
    --------
    >>> import ranklmodel
    >>> fan = ranklmodel.scan("rankl_rise", 1, 3, steps=3, until="1 year", every="1 year")
    >>> spine = fan.levels("LS_BMD")[:, -1]
    >>> bool(spine[0] > spine[1] > spine[2])
    True
    """

    parameter: str
    unit: str
    values: Floats
    usual: float | None
    life: str
    runs: tuple[Trajectory | None, ...]
    failures: Mapping[float, str]
    quantities: tuple[str, ...]
    change: bool | None = None

    @property
    def title(self) -> str:
        """What is changed, in words where it is no parameter."""
        return TITLES.get(self.parameter, self.parameter)

    def in_short(self) -> dict[str, str]:
        """Return what is changed, in whom, and how many runs failed."""
        unit = "" if self.unit == "1" else f" {self.unit}"
        failed = {"failed": str(len(self.failures))} if self.failures else {}
        return {
            "life": self.life,
            self.parameter: f"{len(self.values)} values from {self.values[0]:.4g} to "
            f"{self.values[-1]:.4g}{unit}",
            "times": f"{len(self.days)}, the last on day {self.days[-1]:g}",
            "quantities": ", ".join(self.quantities),
            **failed,
        }

    def records(self, days: Iterable[float] | None = None) -> list[dict[str, Any]]:
        """Return the rows of a long table as plain values, of some of the days.

        Its columns are parameter, its value and unit, day, quantity, level, its unit. Runs that
        failed are not in it.
        """
        places = self.places(days)
        return [
            {
                "parameter": self.parameter,
                "value": float(value),
                "unit": self.unit,
                "day": float(self.days[place]),
                "quantity": quantity,
                "level": float(level[place]),
                "level_unit": self.shown_in(quantity),
            }
            for quantity in self.quantities
            for value, run, level in zip(self.values, self.runs, self.levels(quantity), strict=True)
            if run is not None
            for place in places
        ]


def scan(
    parameter: str,
    low: float | str,
    high: float | str,
    *,
    steps: int = USUAL_STEPS,
    logarithmic: bool = False,
    person: str | Path | Population = USUAL_PERSON,
    regimen: str | Path | Regimen = USUAL_REGIMEN,
    quantities: Sequence[str] | None = None,
    change: bool | None = None,
    until: str = "5 year",
    every: str | None = None,
    days: Iterable[float] | None = None,
    then: str | None = None,
    **how: Unpack[RunKeywords],
) -> Scan:
    """Simulate one life with one thing at values from low to high.

    Parameters
    ----------
    parameter : str
        What is changed: a parameter; of the person ``"age"``, ``"since_menopause"``, ``"bmi"`` or
        ``"t_score"``, as :func:`~ranklmodel.person` describes her by them; of the regimen the
        ``"dose"`` of its one drug, or for how many ``"years"`` it is taken.
    low, high : float or str
        Numbers in its own unit, or with one as ``"36 L/day"``; within its bounds.
    steps : int
        Number of values, both ends among them.
    logarithmic : bool
        Whether each value is the same multiple of the one before, instead of as far from it.
    person, regimen : str, Path or object
        Who, on what; a drug stands for its usual regimen.
    quantities : sequence of str, optional
        What to show; by default densities, markers and estradiol.
    change : bool, optional
        Whether that is in percent of change from the visit; by default that of densities and
        markers is.
    until : str
        How long.
    every : str, optional
        How densely to show it; by default on whole days, close enough together for a curve.
    days : iterable of float, optional
        Days to show instead; the visit is added.
    then : str, optional
        What is taken after the years that are scanned: a drug or a regimen.
    **how
        As for :func:`~ranklmodel.lives.scenario.scenario`; ``parameters`` are changed in all.

    Returns
    -------
    Scan
        The runs; a value that can not be run is listed with the reason.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a value is not valid, low is not below high, the parameter is changed otherwise
        as well, or there can be nobody of such an age, T-score, and so on.
    SimulationError
        If none of the values can be run.

    Examples
    --------
    >>> fan = scan("body_mass_index", "22 kg/m^2", 34, steps=4, until="1 year", every="1 year")
    >>> fan.values.tolist(), fan.unit
    ([22.0, 26.0, 30.0, 34.0], 'kg/m^2')
    >>> fan = scan("dose", "500 ug", 1, steps=2, until="1 year", every="1 year")
    >>> fan.values.tolist(), fan.unit, fan.usual
    ([0.5, 1.0], 'mg', 1.0)
    """
    options = RunOptions.of(**how)
    library = options.library
    who = stated(person, Population, library.population, "person")
    what = regimen_of(regimen, library)
    refuse_what_is_no_number(parameter)
    if parameter in options.parameters:
        raise InputError("it is what the scan changes; leave it out of the others", key=parameter)
    asked = _asked(parameter, (who, what), then, options)
    logarithmic = calls.yes_or_no(logarithmic, "logarithmic")
    values = _values(parameter, (asked.read(low), asked.read(high)), steps, logarithmic=logarithmic)
    lives = [asked.at(float(value)) for value in values]
    many = simulate_many(
        [one for one, _, _ in lives],
        [one for _, one, _ in lives],
        parameters=[{**options.parameters, **changes} for _, _, changes in lives],
        combine="rows",
        days=days_shown(until, every) if days is None else days,
        **options.as_shared_keywords(),
    )
    failures = {float(values[one.sample]): one.reason for one in many.failures}
    finished = [run for run in many.runs if run is not None]
    if not finished:
        raise SimulationError(f"no value of {parameter} can be run: {many.failures[0].reason}")
    changed = changes_in_words(options.parameters, {}).values()
    life = ", ".join([f"{who.name} on {what.name}", *changed])
    if quantities is None and parameter == "t_score":  # of which changes in percent say nothing
        quantities = [name for name in T_SCORES if name in finished[0].names]
    shown = quantities_of(finished, quantities)
    return Scan(
        parameter, asked.unit, values, asked.usual, life, many.runs, failures, shown, change
    )


@dataclass(frozen=True, eq=False)
class _Asked:
    """What is scanned: how its values are read, and who lives on what with each of them."""

    unit: str
    usual: float | None
    read: Callable[[float | str], float]
    at: Callable[[float], tuple[Population, Regimen, dict[str, float]]]


def _asked(
    name: str, life: tuple[Population, Regimen], then: str | None, options: RunOptions
) -> _Asked:
    """Return what is scanned, a parameter or a thing of person or regimen.

    Raises
    ------
    UnknownNameError
        If there is neither of the name.
    """
    (who, what), table = life, options.table
    if name in OF_PERSON or name in OF_REGIMEN:
        scanned = LifeScanned(name, who, what, then, options.library)
        return _Asked(
            scanned.unit, scanned.usual, scanned.value, lambda value: (*scanned.at(value), {})
        )
    if then is not None:
        raise InputError(f"it comes after years that are scanned, not {name}", key="then")
    if name not in table:
        raise UnknownNameError("parameter", name, [*OF_PERSON, *OF_REGIMEN, *table])
    entry = table[name]
    return _Asked(
        entry.unit,
        _usual(who, table, name),
        entry.require,
        lambda value: (who, what, {name: value}),
    )


def _values(parameter: str, ends: tuple[float, float], steps: int, *, logarithmic: bool) -> Floats:
    """Return the values of a scan, evenly spaced or each the same multiple of the one before."""
    number = calls.whole_number(steps, "steps", 2)
    if number > _MOST_STEPS:
        raise InputError(f"expected at most {_MOST_STEPS}, given {number}", key="steps")
    low, high = ends
    if not low < high:
        message = f"expected a value above {low:g}, given {high:g}"
        raise InputError(message, key=parameter)
    if not logarithmic:
        return np.linspace(low, high, number)
    if low <= 0:
        raise InputError(f"logarithmic steps begin above 0, given {low:g}", key=parameter)
    return np.geomspace(low, high, number)


def _usual(person: Population, table: ParameterTable, parameter: str) -> float | None:
    """Return the value where nothing is changed; None where it is solved for the person."""
    entry = table[parameter]
    if not is_own(person, table, parameter):
        return entry.value
    own = person.covariate_values(table).get(parameter, person.parameters.get(parameter))
    return None if own is None else entry.read(own)
