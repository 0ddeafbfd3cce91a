"""Regimens: what is given, how much, when."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.records import validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.regimens.decisions import Decision
from ranklmodel.inputs.regimens.events import (
    DoseSeries,
    Event,
    LevelPeriod,
    Origin,
    RatePeriod,
    dose_times,
)
from ranklmodel.inputs.regimens.file import InlineRegimen, RegimenFile, Treatment
from ranklmodel.inputs.values.quantities import Quantity

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# How a drug is given where the file does not say.
_USUAL_ROUTE = "oral"


@dataclass(frozen=True, slots=True)
class Regimen:
    """What is given, how much and when.

    Attributes
    ----------
    name : str
        Its name.
    description : str
        One sentence.
    treatments : tuple of Treatment
        Its entries as they stand in the file.
    file : Path or None
        Where it came from.
    decisions : tuple of Decision
        What its rules came to in a person, where it was made of one with rules.
    """

    name: str
    description: str
    treatments: tuple[Treatment, ...]
    file: Path | None = None
    decisions: tuple[Decision, ...] = ()

    @property
    def has_rules(self) -> bool:
        """Whether what is observed decides when some of it is given."""
        return any(one.has_rules for one in self.treatments)

    @property
    def on_stated_days(self) -> Regimen:
        """The part of it that no rule begins, begun on the days that it states."""
        stated = (one for one in self.treatments if one.begins_when is None)
        plain = tuple(one.model_copy(update={"stops_when": None}) for one in stated)
        return replace(self, treatments=plain)

    @property
    def drugs(self) -> tuple[str, ...]:
        """Names of everything that is given, each once, in order."""
        return tuple(dict.fromkeys(one.drug for one in self.treatments))

    def events(self, until_day: float, from_day: float = -math.inf) -> tuple[Event, ...]:
        """Expand into doses and periods.

        What holds on a day does not depend on where the run ends: a period goes on to its own
        stop, and one that begins on the last day is there.

        Parameters
        ----------
        until_day : float
            End of the run in days from the baseline visit: doses are given before it, periods and
            infusions begin no later.
        from_day : float
            Start of the run: doses before it are left out, periods begin with it. Of a dose that
            is still entering at that day, the rest becomes a rate.

        Returns
        -------
        tuple of DoseSeries, RatePeriod or LevelPeriod
            In the order of the treatments.

        Raises
        ------
        InputError
            If a treatment comes down to more than a million doses, or a rule on what is observed
            decides when it is given.
        """
        origin = Origin(self.name, self.file)
        return tuple(
            event for one in self.treatments for event in _events(one, until_day, from_day, origin)
        )

    def edges(self, until_day: float, from_day: float = -math.inf) -> NDArray[np.float64]:
        """Return the days, ascending, at which a solver has to stop between the two.

        Parameters
        ----------
        until_day, from_day : float
            As in `events`.

        Returns
        -------
        ndarray
            Starts and ends of doses and periods, each day once.
        """
        import numpy as np

        days: list[NDArray[np.float64]] = [np.empty(0)]
        for event in self.events(until_day, from_day):
            if isinstance(event, DoseSeries):
                days.append(event.edges())
            else:
                days.append(np.array([event.start, min(event.stop, until_day)]))
        edges = np.unique(np.concatenate(days))
        return np.asarray(edges[(edges >= from_day) & (edges <= until_day)])

    def shifted(self, days: float) -> Regimen:
        """Return the regimen that starts later by some days, or earlier where negative."""
        moved = tuple(_shifted(one, days) for one in self.treatments)
        return replace(self, treatments=moved)


NO_TREATMENT = Regimen("placebo", "Nothing is given.", ())


def combined(regimens: Iterable[Regimen]) -> Regimen:
    """Return the regimen that consists of several at once.

    Parameters
    ----------
    regimens : iterable of Regimen
        Its parts; none gives `NO_TREATMENT`.

    Returns
    -------
    Regimen
        All treatments under a name made of theirs.
    """
    parts = tuple(regimens)
    if not parts:
        return NO_TREATMENT
    if len(parts) == 1:
        return parts[0]
    treatments = tuple(one for part in parts for one in part.treatments)
    name = "_and_".join(part.name for part in parts)
    return Regimen(name, " ".join(part.description for part in parts), treatments)


def load_regimen(path: Path) -> Regimen:
    """Read a regimen.

    Parameters
    ----------
    path : Path
        The YAML file.

    Returns
    -------
    Regimen
        The regimen.

    Raises
    ------
    InputError
        If the file is not valid.
    """
    content = validate(RegimenFile, read_yaml(path))
    return Regimen(content.name, content.description, content.treatments, path)


def inline_regimen(content: InlineRegimen, name: str, file: Path) -> Regimen:
    """Return the regimen that is written out where it is used."""
    return Regimen(name, content.description or name, content.treatments, file)


def _events(treatment: Treatment, until_day: float, from_day: float, origin: Origin) -> list[Event]:
    if treatment.has_rules:
        message = (
            f"{treatment.rules_in_words}; when that is depends on the person and her run, and "
            "here only what is given on stated days can be used"
        )
        raise origin.error(message, treatment.drug)
    start = treatment.start.to("day")
    stop = math.inf if treatment.stop is None else treatment.stop.to("day")
    drug, route = treatment.drug, treatment.route or _USUAL_ROUTE
    if treatment.dose is not None:
        return _doses(treatment, (start, stop), (from_day, until_day), origin)
    start = max(start, from_day)
    if stop <= start or start > until_day:
        return []
    if treatment.rate is not None:
        rate = treatment.rate
        return [RatePeriod(drug, route, rate.value, rate.unit, start, stop, origin)]
    assert treatment.level is not None
    level = treatment.level
    return [LevelPeriod(drug, route, level.value, level.unit, start, stop, origin)]


def _doses(
    treatment: Treatment,
    course: tuple[float, float],
    run: tuple[float, float],
    origin: Origin,
) -> list[Event]:
    """Return the doses of a course in a run, and what is still entering when the run begins."""
    assert treatment.dose is not None
    interval = None if treatment.interval is None else treatment.interval.to("day")
    duration = 0.0 if treatment.duration is None else treatment.duration.to("day")
    (start, stop), (first, last) = course, run
    if duration > 0:  # an infusion that begins on the last day is in force on it
        last = math.nextafter(last, math.inf)
    drug, route = treatment.drug, treatment.route or _USUAL_ROUTE
    amount, unit = treatment.dose.value, treatment.dose.unit
    try:
        times = dose_times(start, stop, interval, treatment.adherence, (first - duration, last))
    except InputError as error:
        raise origin.error(error.message, drug) from None
    entering, times = times[times < first], times[times >= first]
    events: list[Event] = [
        RatePeriod(drug, route, amount / duration, f"({unit})/day", first, time + duration, origin)
        for time in entering.tolist()
        if time + duration > first
    ]
    if times.size:
        once = treatment.once or interval is not None or treatment.stop is not None
        events.append(
            DoseSeries(drug, route, amount, unit, times, duration, interval, once, origin)
        )
    return events


def _shifted(treatment: Treatment, days: float) -> Treatment:
    if treatment.has_rules and days != 0:
        message = f"{treatment.rules_in_words}; its visits can not be moved"
        raise InputError(message, key=treatment.drug)
    times: dict[str, Quantity] = {"start": Quantity(treatment.start.to("day") + days, "day")}
    if treatment.stop is not None:
        times["stop"] = Quantity(treatment.stop.to("day") + days, "day")
    return treatment.model_copy(update=times)
