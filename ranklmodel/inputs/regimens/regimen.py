"""Regimens: what is given, how much, when."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.inputs.reading.records import validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.regimens.events import DoseSeries, Event, LevelPeriod, RatePeriod, dose_times
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
    """

    name: str
    description: str
    treatments: tuple[Treatment, ...]
    file: Path | None = None

    @property
    def drugs(self) -> tuple[str, ...]:
        """Names of everything that is given, each once, in order."""
        return tuple(dict.fromkeys(one.drug for one in self.treatments))

    def events(self, until_day: float, from_day: float = -math.inf) -> tuple[Event, ...]:
        """Expand into doses and periods.

        Parameters
        ----------
        until_day : float
            End of the run in days from the baseline visit; nothing starts at or after it.
        from_day : float
            Start of the run; doses before it are left out, periods begin with it.

        Returns
        -------
        tuple of DoseSeries, RatePeriod or LevelPeriod
            One for each treatment that has an effect before `until_day`.
        """
        events = (_event(one, until_day, from_day) for one in self.treatments)
        return tuple(event for event in events if event is not None)

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
                days.append(np.array([event.start, event.stop]))
        edges = np.unique(np.concatenate(days))
        return np.asarray(edges[(edges >= from_day) & (edges <= until_day)])

    def shifted(self, days: float) -> Regimen:
        """Return the regimen that starts later by some days, or earlier where negative."""
        moved = tuple(_shifted(one, days) for one in self.treatments)
        return Regimen(self.name, self.description, moved, self.file)


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


def _event(treatment: Treatment, until_day: float, from_day: float) -> Event | None:
    start = treatment.start.to("day")
    stop = math.inf if treatment.stop is None else treatment.stop.to("day")
    drug, route = treatment.drug, treatment.route or _USUAL_ROUTE
    if treatment.dose is not None:
        interval = None if treatment.interval is None else treatment.interval.to("day")
        duration = 0.0 if treatment.duration is None else treatment.duration.to("day")
        times = dose_times(start, min(stop, until_day), interval, treatment.adherence)
        times = times[times >= from_day]
        if not times.size:
            return None
        return DoseSeries(drug, route, treatment.dose.value, treatment.dose.unit, times, duration)
    start, stop = max(start, from_day), min(stop, until_day)
    if stop <= start:
        return None
    if treatment.rate is not None:
        return RatePeriod(drug, route, treatment.rate.value, treatment.rate.unit, start, stop)
    assert treatment.level is not None
    return LevelPeriod(drug, route, treatment.level.value, treatment.level.unit, start, stop)


def _shifted(treatment: Treatment, days: float) -> Treatment:
    times: dict[str, Quantity] = {"start": Quantity(treatment.start.to("day") + days, "day")}
    if treatment.stop is not None:
        times["stop"] = Quantity(treatment.stop.to("day") + days, "day")
    return treatment.model_copy(update=times)
