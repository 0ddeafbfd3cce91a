"""Running many starts, in this process or several, each kept as soon as it has ended."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.workers import WRITING, in_workers
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation.objective import Objective, objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.estimation.starts import Start, digest_of, keep_start, kept_start, searched
from ranklmodel.inputs import Calibration, Library
from ranklmodel.lives.options import RunOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ranklmodel.simulation.problem import Dosing, Engine, Tolerance

    Told = Callable[[int, int, str], None]

# Costs that differ by less than this part, or by less than this, are one optimum.
SAME_COST = 1e-3
# A search at rest is nearer than this part of the cost to the optimum that it came down to.
_ELSEWHERE = 1e-2
# An optimum so much above another is e**2 times less likely.
_AS_LIKELY = 2.0


@dataclass(frozen=True)
class Asked:
    """A question of a fit, in terms that another process understands.

    Attributes
    ----------
    calibration : Calibration
        Free parameters and trials.
    library : Library
        Where names are looked up.
    mechanisms : tuple of str
        Folders of a user's own mechanisms.
    dosing : {"exact", "averaged"}
        How doses are treated.
    tolerance : Tolerance
        How accurately lives are run.
    file : Path, optional
        Where the calibration was read.
    only_here : str
        What another process does not understand, as what it should be; empty where nothing is so.
    """

    calibration: Calibration
    library: Library
    mechanisms: tuple[str, ...]
    dosing: Dosing
    tolerance: Tolerance
    file: Path | None = None
    only_here: str = ""

    def require_workers(self, workers: int) -> None:
        """Refuse several processes for a question that only this one understands.

        Raises
        ------
        InputError
            With what would have to be otherwise.
        """
        if workers > 1 and self.only_here:
            message = f"several processes need {self.only_here}; use one worker"
            raise InputError(message, key="workers")

    def goal(self, engine: Engine | None = None, threads: int = 1) -> Objective:
        """Return the objective, with an engine of this process where none is given."""
        if engine is None:
            options = RunOptions.of(library=self.library, mechanisms=self.mechanisms or None)
            engine = options.integrator
        how = HowRun(engine, self.dosing, self.tolerance, threads)
        try:
            return objective(self.calibration, self.library, how, file=self.file)
        except UnknownNameError as error:
            if self.file is None or error.where:
                raise
            raise error.within(str(self.file)) from None


@dataclass
class Starts:
    """The starts of a fit that have ended.

    Attributes
    ----------
    ended : dict of int to Start
        By number.
    asked : int
        How many were asked for.
    taken : int
        How many were taken from files of an earlier run.
    """

    asked: int
    ended: dict[int, Start] = field(default_factory=dict)
    taken: int = 0

    @property
    def best(self) -> Start:
        """The one of the lowest cost; of equal ones the first.

        Raises
        ------
        InputError
            If none could begin.
        """
        able = [one for _, one in sorted(self.ended.items()) if one.cost is not None]
        if not able:
            reasons = sorted({one.failures[-1] for one in self.ended.values() if one.failures})
            raise InputError(f"no start could begin: {'; '.join(reasons) or 'none has ended'}")
        return min(able, key=lambda one: one.cost if one.cost is not None else 0.0)

    @property
    def reached(self) -> int:
        """How many came down to the best cost."""
        best = self.best.cost or 0.0
        limit = best + SAME_COST * max(best, 1.0)
        return sum(one.cost is not None and one.cost <= limit for one in self.ended.values())

    @property
    def rivals(self) -> tuple[Start, ...]:
        """Starts that came to rest elsewhere and nearly as low, which draws know nothing of."""
        best = self.best.cost or 0.0
        nearest = best + _ELSEWHERE * max(best, 1.0)
        return tuple(
            one
            for _, one in sorted(self.ended.items())
            if one.converged and one.cost is not None and nearest < one.cost < best + _AS_LIKELY
        )

    def in_words(self) -> str:
        """Return what there is to say of them while they run."""
        if not any(one.cost is not None for one in self.ended.values()):
            return f"start {len(self.ended)} of {self.asked}"
        best, number = self.best.cost, len(self.ended)
        return f"best cost {best:.6g}, reached by {self.reached} of {number} starts"


def run_starts(
    asked: Asked,
    goal: Objective,
    numbers: Iterable[int],
    *,
    seed: int = 0,
    workers: int = 1,
    folder: Path | None = None,
    until: float | None = None,
    told: Told | None = None,
) -> Starts:
    """Run starts that have not been run before.

    Parameters
    ----------
    asked : Asked
        The question, for other processes.
    goal : Objective
        The same in this one.
    numbers : iterable of int
        Which starts.
    seed : int
        Of the draws.
    workers : int
        How many processes.
    folder : Path, optional
        Where starts are kept.
    until : float, optional
        Moment of :func:`time.monotonic` after which no further start begins; the first always does.
    told : callable, optional
        Called with (starts that have ended, starts asked for, words).

    Returns
    -------
    Starts
        Those that have ended, the same bits for any number of workers.

    Raises
    ------
    InputError
        If a start can not be kept; no further one begins.
    SimulationError
        If a worker was ended from outside.
    """
    numbers = list(numbers)
    question, starts = digest_of(goal), Starts(len(numbers))
    if folder is not None:
        for number in numbers:
            known = kept_start(folder, number, seed, question)
            if known is not None:
                starts.ended[number] = known
    starts.taken = len(starts.ended)
    left = [number for number in numbers if number not in starts.ended]
    if starts.taken and told is not None:
        told(starts.taken, len(numbers), starts.in_words())

    def note(start: Start) -> None:
        starts.ended[start.number] = start
        if told is not None:
            told(len(starts.ended), len(numbers), starts.in_words())

    if workers == 1 or len(left) < 2:
        for number in left:
            if starts.ended and until is not None and time.monotonic() > until:
                break
            note(_one(goal, number, seed, question, folder, _reporter(starts, numbers, told)))
        return starts
    search = partial(_in_worker, seed=seed, question=question, folder=folder, until=until)
    with closing(in_workers(asked.goal, search, left, workers)) as ended:
        for start in ended:
            note(start)
    return starts


def _one(
    goal: Objective,
    number: int,
    seed: int,
    question: str,
    folder: Path | None,
    progress: Callable[[int, float], None] | None = None,
) -> Start:
    start = searched(goal, number, seed, question, progress)
    if folder is not None:
        with WRITING:
            keep_start(folder, start)
    return start


def _reporter(
    starts: Starts, numbers: list[int], told: Told | None
) -> Callable[[int, float], None] | None:
    if told is None:
        return None

    def report(count: int, cost: float) -> None:
        before = f"{starts.in_words()}; " if starts.ended else ""
        told(len(starts.ended), len(numbers), f"{before}evaluation {count}, cost {cost:.6g}")

    return report


def _in_worker(
    goal: Objective,
    number: int,
    *,
    seed: int,
    question: str,
    folder: Path | None,
    until: float | None,
) -> Start | None:
    if number > 0 and until is not None and time.monotonic() > until:
        return None
    return _one(goal, number, seed, question, folder)
