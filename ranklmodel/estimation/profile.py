"""Profiles of a fit: each parameter walked to both ends of its interval, the others following.

Every end is walked apart from all others and becomes a file when it has ended, so that profiles
that were interrupted go on from there and end in the same bits, for any number of workers.
"""

from __future__ import annotations

import hashlib
import time
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from pydantic import TypeAdapter, ValidationError
from scipy.stats import chi2

from ranklmodel import calls
from ranklmodel.disk.text import read_text, write_text
from ranklmodel.disk.workers import WRITING, in_workers
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation.determined import determine
from ranklmodel.estimation.profile_end import SIDES, EndOfProfile, Side, walk_to_end
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.starts import digest_of
from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ranklmodel.estimation.fit import Fit
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

    Told = Callable[[int, int, str], None]

Kind = Literal["bounded", "one-sided", "flat"]
LEVEL = 0.95
_ENDS = TypeAdapter(EndOfProfile)
# A cost that is lower by more than this was not the lowest.
_LOWER = 1e-2


@dataclass(frozen=True)
class Profile:
    """A parameter's profile.

    Attributes
    ----------
    name, unit : str
        Of the parameter.
    value : float
        At the optimum.
    low, high : EndOfProfile
        Its two sides, walked from the optimum outwards.
    logarithmic : bool
        Whether it was searched by its logarithm.
    standard_error : float or None
        From the curvature at the optimum, on the scale of the search; None where there is none.
    """

    name: str
    unit: str
    value: float
    low: EndOfProfile
    high: EndOfProfile
    logarithmic: bool
    standard_error: float | None = None

    @property
    def kind(self) -> Kind:
        """Whether the data, and priors, bound it at both ends, at one or at none."""
        ends = sum(end.kind == "bounded" for end in (self.low, self.high))
        kinds: tuple[Kind, Kind, Kind] = ("flat", "one-sided", "bounded")
        return kinds[ends]

    @property
    def interval(self) -> tuple[float | None, float | None]:
        """The ends in the parameter's unit, None for one that nothing bounds."""
        low, high = (
            self.values(end)[-1] if end.kind == "bounded" else None for end in (self.low, self.high)
        )
        return low, high

    def values(self, end: EndOfProfile) -> list[float]:
        """Return the parameter at the places of a side, in its unit."""
        points = [place.point[end.parameter] for place in end.places]
        return [float(value) for value in (np.exp(points) if self.logarithmic else points)]

    @property
    def in_words(self) -> str:
        """The interval, and why an end has none."""
        words = []
        for end, value in zip((self.low, self.high), self.interval, strict=True):
            reached = self.values(end)[-1]
            if value is not None:
                words.append(f"{value:.4g}")
            elif end.kind == "open":
                words.append(f"its bound {reached:.4g}")
            else:
                words.append(f"beyond {reached:.4g}, where {end.reason}")
        return " to ".join(words)


@dataclass(frozen=True, repr=False)
class Profiles(Pictured):
    """Profiles of the parameters of a fit.

    Attributes
    ----------
    of : tuple of Profile
        In the order of the free parameters.
    names : tuple of str
        All free parameters, in the order of the places' points.
    logarithmic : tuple of bool
        Which of them are searched by their logarithm.
    level : float
        Of the intervals.
    rise : float
        How far the cost rises at an end.
    cost : float
        At the optimum.
    taken : int
        How many ends were taken from files of an earlier run.
    left : tuple of str
        Parameters that were not profiled for want of time.
    """

    of: tuple[Profile, ...]
    names: tuple[str, ...]
    logarithmic: tuple[bool, ...]
    level: float
    rise: float
    cost: float
    taken: int = 0
    left: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> Profile:
        """Return the profile of a parameter.

        Raises
        ------
        UnknownNameError
            If there is none.
        """
        for one in self.of:
            if one.name == name:
                return one
        raise UnknownNameError("profile", name, [one.name for one in self.of])

    @property
    def evaluations(self) -> int:
        """How often residuals and derivatives were computed, those taken from files included."""
        return sum(one.low.evaluations + one.high.evaluations for one in self.of)

    @property
    def notices(self) -> tuple[str, ...]:
        """What else there is to know."""
        lower = [
            (min(place.cost for end in (one.low, one.high) for place in end.places), one.name)
            for one in self.of
        ]
        found = [(cost, name) for cost, name in lower if cost < self.cost - _LOWER]
        words = []
        if found:
            cost, name = min(found)
            words.append(
                f"the profile of {name} came to a cost of {cost:.6g}, below the {self.cost:.6g} "
                "of the fit: it has not found its optimum, and intervals are about another place"
            )
        if self.left:
            words.append(f"no time was left for {', '.join(self.left)}")
        return tuple(words)

    def rows(self) -> Iterator[list[object]]:
        """Yield parameter, unit, side, kind of the end, rise of the cost, and all parameters."""
        for one in self.of:
            for end in (one.low, one.high):
                for place in end.places:
                    whole = np.where(self.logarithmic, np.exp(place.point), place.point)
                    risen = place.cost - self.cost
                    yield [one.name, one.unit, end.side, end.kind, risen, *whole.tolist()]


def profiles(
    found: Fit,
    *,
    parameters: Iterable[str] = (),
    level: float = LEVEL,
    workers: int = 1,
    budget: float | None = None,
    folder: Path | str | None = None,
    progress: Told | None = None,
) -> Profiles:
    """Walk the parameters of a fit to both ends of their intervals.

    Parameters
    ----------
    found : Fit
        As :func:`~ranklmodel.estimation.fit.fit` returns it.
    parameters : iterable of str, optional
        Which, by default all that are free.
    level : float
        Of the intervals: at an end twice the rise of the cost is the quantile of chi-squared.
    workers : int
        How many processes; it changes no bit.
    budget : float, optional
        Seconds after which no further end is begun.
    folder : Path or str, optional
        Where each end is kept as soon as it is walked, and from where it is taken again.
    progress : callable, optional
        Called with (ends that were walked, ends asked for, words).

    Returns
    -------
    Profiles
        Intervals, and the places on the way to their ends.

    Raises
    ------
    UnknownNameError
        If a parameter is not free.
    InputError
        If the level is none, something else is of another kind than it must be, or an end can not
        be kept.
    SimulationError
        If a worker was ended from outside.

    Examples
    --------
    >>> from ranklmodel import fit
    >>> from ranklmodel.inputs import Calibration
    >>> question = Calibration.model_validate(
    ...     {
    ...         "name": "hip",
    ...         "description": "One number from one arm.",
    ...         "free": ["TH_imbalance"],
    ...         "trials": [{"trial": "ibis2", "arms": ["placebo"], "weights": {"LS_BMD": 0}}],
    ...     }
    ... )
    >>> profiles(fit(question))["TH_imbalance"].kind
    'one-sided'
    """
    began = time.monotonic()
    calls.require_like(found, "goal", "found", "a Fit, as fit returns")
    parameters = calls.names(parameters, "parameters", "names of parameters, as ['rankl_rise']")
    level = calls.share(level, "level")
    workers = calls.whole_number(workers, "workers", 1)
    found.asked.require_workers(workers)
    folder = calls.path_or_none(folder, "folder")
    calls.require_callable(progress, "progress")
    until = None if budget is None else began + calls.number(budget, "budget", 0.0)
    goal = found.goal
    places = _places(goal, parameters)
    findings = determine(Search(goal), np.array(found.starts.best.point), len(goal.rows))
    optimum = findings.point
    rise = 0.5 * float(chi2.ppf(level, 1))
    walked = _Walked(goal, optimum, rise, folder)
    ends = walked.all_of(places, found, workers, until, progress)
    of = tuple(
        Profile(
            goal.names[place],
            goal.table[goal.names[place]].unit,
            float(goal.from_search(optimum)[place]),
            ends[place, "low"],
            ends[place, "high"],
            goal.logarithmic[place],
            findings.errors[place],
        )
        for place in places
        if all((place, side) in ends for side in SIDES)
    )
    done = {one.name for one in of}
    left = tuple(goal.names[place] for place in places if goal.names[place] not in done)
    cost = Search(goal).at(optimum).cost
    return Profiles(
        of, goal.names, goal.logarithmic, level, rise, cost, taken=walked.taken, left=left
    )


def _places(goal: Objective, parameters: tuple[str, ...]) -> list[int]:
    for name in parameters:
        if name not in goal.names:
            raise UnknownNameError("free parameter", str(name), goal.names)
    return [place for place, name in enumerate(goal.names) if not parameters or name in parameters]


class _Walked:
    """Ends that were walked, here or in an earlier run."""

    def __init__(self, goal: Objective, optimum: Floats, rise: float, folder: Path | None) -> None:
        self.goal, self.optimum, self.rise, self.folder = goal, optimum, rise, folder
        digest = hashlib.sha256(digest_of(goal).encode() + optimum.tobytes())
        digest.update(repr(rise).encode())
        self.question = digest.hexdigest()
        self.taken = 0

    def all_of(
        self,
        places: list[int],
        found: Fit,
        workers: int,
        until: float | None,
        told: Told | None,
    ) -> dict[tuple[int, Side], EndOfProfile]:
        """Return the ends of some parameters, those that time allowed."""
        asked = [(place, side) for place in places for side in SIDES]
        ends: dict[tuple[int, Side], EndOfProfile] = {}
        for place, side in asked:
            kept = self._kept(place, side)
            if kept is not None:
                ends[place, side] = kept
        self.taken = len(ends)
        left = [(place, side) for place, side in asked if (place, side) not in ends]
        for end in self._walk(left, found, workers, until):
            ends[end.parameter, end.side] = end
            if told is not None:
                name = self.goal.names[end.parameter]
                told(len(ends), len(asked), f"{name}: {end.kind} at its {end.side} end")
        return ends

    def _walk(
        self, left: list[tuple[int, Side]], found: Fit, workers: int, until: float | None
    ) -> Iterator[EndOfProfile]:
        walk = partial(
            _end_of,
            optimum=self.optimum,
            rise=self.rise,
            question=self.question,
            folder=self.folder,
            until=until,
        )
        numbers = [2 * place + SIDES.index(side) for place, side in left]
        if workers == 1 or len(left) < 2:
            for number in numbers:
                end = walk(self.goal, number)
                if end is None:
                    return
                yield end
            return
        with closing(in_workers(found.asked.goal, walk, numbers, workers)) as walked:
            yield from walked

    def _kept(self, place: int, side: Side) -> EndOfProfile | None:
        if self.folder is None:
            return None
        path = _file_of(self.folder, self.goal.names[place], side)
        if not path.exists():
            return None
        try:
            end = _ENDS.validate_json(read_text(path))
        except ValidationError as error:
            first = error.errors()[0]
            message = f"this is no end of a profile ({first['msg']}); delete it, it is walked again"
            raise InputError(message, file=path) from None
        return end if end.question == self.question else None


def _file_of(folder: Path, name: str, side: Side) -> Path:
    return folder / f"{name}.{side}.json"


def _end_of(
    goal: Objective,
    number: int,
    *,
    optimum: Floats,
    rise: float,
    question: str,
    folder: Path | None,
    until: float | None,
) -> EndOfProfile | None:
    """Walk one end; None where time is over."""
    if until is not None and time.monotonic() > until:
        return None
    place, side = number // 2, SIDES[number % 2]
    goal.failures.clear()
    end = walk_to_end(Search(goal), optimum, place, side, rise, question)
    if folder is not None:
        with WRITING:
            path = _file_of(folder, goal.names[place], side)
            write_text(path, _ENDS.dump_json(end).decode() + "\n")
    return end
