"""Lives side by side: people, regimens or changes, and how far each is from the first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Unpack, final

from ranklmodel import calls
from ranklmodel.errors import InputError, SimulationError
from ranklmodel.inputs import Population, Regimen
from ranklmodel.inputs.library.stated import stated
from ranklmodel.inputs.parameters.draws import FEWEST
from ranklmodel.lives.answers import Uncertainty, uncertainty_of
from ranklmodel.lives.asked import (
    EXPECTED,
    USUAL_PERSON,
    USUAL_REGIMEN,
    Asked,
    asked,
    regimen_of,
)
from ranklmodel.lives.bands import USUAL_DRAWS, difference_band, drawn_together
from ranklmodel.lives.changes import CHANGED, changes_in_words
from ranklmodel.lives.many import simulate_many
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.scenario import scenario_with
from ranklmodel.lives.shown import SeveralRuns, quantities_of
from ranklmodel.lives.simulate import days_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from ranklmodel.lives.bands import Band, DrawnRuns, Progress
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

UNCHANGED = "nothing changed"


@final
@dataclass(frozen=True, eq=False, repr=False)
class Comparison(SeveralRuns):
    """Lives side by side.

    Attributes
    ----------
    names : tuple of str
        What tells each from the others: person, regimen, changes.
    common : str
        What all of them share, in words.
    runs : tuple of Trajectory
        The runs, over the same days.
    quantities : tuple of str
        What is shown of them.
    change : bool or None
        Whether that is in percent of change from the visit; None for densities and markers.
    drawn : tuple of DrawnRuns
        Draws of each life, the same in all; none where no bands were asked for.

    Examples
    --------
    >>> import ranklmodel
    >>> both = ranklmodel.compare("placebo", "anastrozole_1mg_daily", until="1 year")
    >>> both.common, both.names
    ('atac_woman', ('placebo', 'anastrozole_1mg_daily'))
    >>> bool(both.differences("LS_BMD")[1, -1] < 0)
    True
    """

    names: tuple[str, ...]
    common: str
    runs: tuple[Trajectory, ...]
    quantities: tuple[str, ...]
    change: bool | None = None
    drawn: tuple[DrawnRuns, ...] = ()

    def in_short(self) -> dict[str, str]:
        """Return what is side by side."""
        return {
            **({"common": self.common} if self.common else {}),
            **{str(number + 1): name for number, name in enumerate(self.names)},
            "times": f"{len(self.days)}, the last on day {self.days[-1]:g}",
            "quantities": ", ".join(self.quantities),
            **({"bands": f"of {len(self.drawn[0].levels)} draws"} if self.drawn else {}),
        }

    def unit(self, quantity: str) -> str:
        """Return the unit in which a quantity is shown."""
        return self.shown_in(quantity)

    def values(self, quantity: str) -> Floats:
        """Return a quantity as it is shown, shape (n_lives, n_times).

        Raises
        ------
        UnknownNameError, AbsentQuantityError
            If the model has no such quantity, or says nothing of it in one of these people.
        """
        return self.levels(quantity)

    def differences(self, quantity: str) -> Floats:
        """Return how far each is from the first, shape (n_lives, n_times).

        In the unit in which the quantity is shown: points of percent, where that is a change.
        """
        values = self.values(quantity)
        apart: Floats = values - values[:1]
        return apart

    def bands(self, quantity: str) -> tuple[Band, ...]:
        """Return the 95 % band of each life as it is shown; none where it was not asked for."""
        if not self._has_bands(quantity):
            return ()
        change = self.as_change(quantity)
        return tuple(runs.band(quantity, change=change) for runs in self.drawn)

    def difference_bands(self, quantity: str) -> tuple[Band, ...]:
        """Return the 95 % band of how far each is from the first, draw by draw.

        What is uncertain and moves both lives alike is in it as far as it moves one more than the
        other, so it is no difference of two bands.
        """
        if not self._has_bands(quantity):
            return ()
        change, (first, *_) = self.as_change(quantity), self.drawn
        return tuple(difference_band(runs, first, quantity, change=change) for runs in self.drawn)

    def _has_bands(self, quantity: str) -> bool:
        return bool(self.drawn) and quantity in self.drawn[0].outputs

    def records(self, days: Iterable[float] | None = None) -> list[dict[str, Any]]:
        """Return the rows of a long table as plain values, of some of the days.

        Its columns are name, person, regimen, changed, day, quantity, unit, value, difference,
        which is from the first and in the same unit; with bands, low and high of both.
        """
        places = self.places(days)
        return [
            {
                "name": name,
                "person": run.facts["population"],
                "regimen": run.facts["regimen"],
                CHANGED: run.facts.get(CHANGED, ""),
                "day": float(self.days[place]),
                "quantity": quantity,
                "unit": self.unit(quantity),
                **{column: float(row[place]) for column, row in columns.items()},
            }
            for quantity in self.quantities
            for name, run, columns in zip(
                self.names, self.finished, self._columns(quantity), strict=True
            )
            for place in places
        ]

    def _columns(self, quantity: str) -> list[dict[str, Floats]]:
        """Return what a table shows of each life over time."""
        numbers = zip(self.values(quantity), self.differences(quantity), strict=True)
        columns = [{"value": value, "difference": apart} for value, apart in numbers]
        for name, bands in (
            ("", self.bands(quantity)),
            ("difference_", self.difference_bands(quantity)),
        ):
            for number, band in enumerate(bands):
                columns[number] |= {f"{name}low": band.low, f"{name}high": band.high}
        return columns


def compare(
    *lives: str | Population | Regimen | Sequence[Any],
    person: str | Path | Population = USUAL_PERSON,
    regimen: str | Path | Regimen = USUAL_REGIMEN,
    quantities: Sequence[str] | None = None,
    change: bool | None = None,
    until: str = "5 year",
    every: str | None = None,
    days: Iterable[float] | None = None,
    band: bool = False,
    draws: int | None = None,
    progress: Progress | None = None,
    **how: Unpack[RunKeywords],
) -> Comparison:
    """Simulate lives side by side: people, regimens or changes.

    Parameters
    ----------
    *lives : str, Population, Regimen, or sequence
        Two or more, each as ``"PERSON/REGIMEN"``, one of the two, a change such as
        ``"rankl_rise=2"``, or all as ``"PERSON/REGIMEN/rankl_rise=2,opg_fall=0.1"``; or such parts
        as objects, ``("atac_woman", {"rankl_rise": 2})``.
    person, regimen : str, Path or object
        Who and on what, where a life does not say it; a drug stands for its usual regimen.
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
    band : bool
        Whether each life and each difference has its 95 % band, from draws of the parameters and
        of what is assumed of the people, each the same in all lives; some seconds for each life.
    draws : int, optional
        How many of the draws that stand beside the calibration; 200 by default.
    progress : callable, optional
        Called with (draws done, draws in all, what is next).
    **how
        As for :func:`~ranklmodel.lives.scenario.scenario`; ``parameters`` are changed in all.

    Returns
    -------
    Comparison
        The runs, and how far each is from the first.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a value is not valid, there is only one life, two are the same, draws are
        asked for and no band, or bands and there are no draws, or fewer than one needs.
    SimulationError
        If one of them can not be run, or too many draws can not.

    Examples
    --------
    >>> both = compare("atac_woman", "atac_woman/rankl_rise=2", until="1 year", every="1 year")
    >>> both.names
    ('nothing changed', 'rankl_rise = 2')
    """
    options = RunOptions.of(**how)
    library = options.library
    usual = (stated(person, Population, library.population, "person"), regimen_of(regimen, library))
    asked_for = [_filled(asked(one, library), *usual) for one in lives]
    if len(asked_for) < 2:
        raise InputError(f"expected two lives or more, each {EXPECTED}", key="compare")
    band = calls.yes_or_no(band, "band")
    if draws is not None and not band:
        raise InputError("they are of a band; ask for it with band=True", key="draws")
    number = USUAL_DRAWS if draws is None else draws
    uncertainty = _uncertainty(options, number) if band else None
    many = simulate_many(
        [who for who, _, _ in asked_for],
        [what for _, what, _ in asked_for],
        parameters=[{**options.parameters, **changes} for _, _, changes in asked_for],
        combine="rows",
        days=days_shown(until, every) if days is None else days,
        **options.as_shared_keywords(),
    )
    names, common = told_apart(asked_for, options.parameters)
    for failure in many.failures:
        raise SimulationError(f"{names[failure.sample]}: {failure.reason}")
    runs = tuple(many[number] for number in range(len(many)))
    shown = quantities_of(runs, quantities)
    drawn: tuple[DrawnRuns, ...] = ()
    if uncertainty is not None:
        living = _scenarios(asked_for, options)
        drawn = drawn_together(
            living, runs[0].days, shown, uncertainty, number=number, progress=progress
        )
    return Comparison(names, common, runs, shown, change, drawn)


def _uncertainty(options: RunOptions, draws: int) -> Uncertainty:
    """Return what is uncertain.

    Raises
    ------
    InputError
        If nothing is known of it, or fewer draws are asked for than a band needs.
    """
    calls.whole_number(draws, "draws", FEWEST)
    uncertainty = uncertainty_of(options)
    if isinstance(uncertainty, str):
        raise InputError(uncertainty, key="band")
    return uncertainty


def _scenarios(lives: Sequence[_Life], options: RunOptions) -> list[Scenario]:
    """Return lives as scenarios; those of one person and the same changes share her parameters."""
    plain = replace(options, parameters={})
    known: list[tuple[Population, dict[str, float | str], Scenario]] = []
    scenarios = []
    for who, what, own in lives:
        changes = {**options.parameters, **own}
        life = next((one for p, c, one in known if p == who and c == changes), None)
        if life is None:
            life = scenario_with(plain, who).with_changes(changes)
            known.append((who, changes, life))
        scenarios.append(replace(life, regimen=what))
    return scenarios


_Life = tuple[Population, Regimen, "Mapping[str, float | str]"]


def _filled(one: Asked, person: Population, regimen: Regimen) -> _Life:
    return one.person or person, one.regimen or regimen, one.changes


def told_apart(
    lives: Sequence[_Life], in_all: Mapping[str, float | str]
) -> tuple[tuple[str, ...], str]:
    """Return what tells each life from the others, and what all of them share.

    Parameters
    ----------
    lives : sequence of tuple
        Who, on what, with which changes.
    in_all : mapping of str to float or str
        Parameters that are changed in all of them.

    Raises
    ------
    InputError
        If two of them are the same.
    """
    people = [who.name for who, _, _ in lives]
    regimens = [what.name for _, what, _ in lives]
    changes = [changes_in_words(one, {}).get(CHANGED, UNCHANGED) for _, _, one in lives]
    differing = [words for words in (people, regimens, changes) if len(set(words)) > 1]
    names = tuple(", ".join(words) for words in zip(*differing, strict=True))
    for name in names:
        if names.count(name) > 1:
            raise InputError(
                f"{name} stands there twice; expected lives that differ", key="compare"
            )
    if not names:
        raise InputError("all lives are the same; expected some that differ", key="compare")
    shared = [words[0] for words in (people, regimens) if words not in differing]
    changed = changes if changes not in differing and changes[0] != UNCHANGED else []
    told = [*changes_in_words(in_all, {}).values(), *changed[:1]]
    return names, ", ".join([" on ".join(shared) or "", *told]).strip(", ")
