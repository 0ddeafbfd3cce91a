"""What single doses come to: the level they settle at, and what becomes of bone."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import RanklModelError, SimulationError
from ranklmodel.lives.many import run_each
from ranklmodel.lives.usual_doses import UnusualDoseWarning
from ranklmodel.titration.window import Window, last_window

if TYPE_CHECKING:
    from ranklmodel.inputs import Regimen
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.trajectory import Trajectory
    from ranklmodel.titration.course import Course
    from ranklmodel.titration.target import Target

BONE = ("LS_BMD", "TH_BMD", "FN_BMD", "CTX_s")
"""What a dose is said to cost: density of spine, hip and neck, and a marker of resorption."""

Progress = Callable[[int, int, str], None]

_AT_ONCE = 6  # lives whose curves are held at the same time


@dataclass(frozen=True)
class Try:
    """What one dose comes to.

    Attributes
    ----------
    dose : float
        In the unit of the course; 0 for none of the drug.
    interval : float
        Days between doses.
    level : float
        Mean of the target's level over the window, in the target's unit.
    lowest, highest : float
        Between which it swings there.
    reading : float or None
        The mean as the person's own laboratory reads it, where that is not the true level.
    bone : mapping of str to float
        Changes from the baseline visit in percent, by output; empty where not asked for.
    """

    dose: float
    interval: float
    level: float
    lowest: float
    highest: float
    reading: float | None
    bone: dict[str, float] = field(default_factory=dict)


@dataclass
class Tries:
    """Runs doses in one person, who has lived up to the visit once.

    Attributes
    ----------
    life : Scenario
        Who; her regimen is not used.
    course : Course
        What is given.
    target : Target
        Whose level is wanted.
    at : float
        By which day the level is averaged.
    bone_day : float
        On which day bone is looked at.
    progress : callable
        Told how far it has got.
    """

    life: Scenario
    course: Course
    target: Target
    at: float
    bone_day: float
    progress: Progress
    done: int = 0
    expected: int = 1
    _kept: dict[tuple[float, float], Try] = field(default_factory=dict)

    @property
    def laboratory(self) -> str | None:
        """The output that the person's own laboratory reads, where that is not the target's."""
        output = self.life.population.read_as.get(self.target.output)
        return output if output in self.life.engine.layout.outputs.positions else None

    def window(self, regimen: Regimen, interval: float) -> Window:
        """Return the days over which the level is averaged."""
        return last_window(regimen, interval, self.at)

    def each(self, doses: Sequence[tuple[float, float]], *, bone: bool = False) -> list[Try]:
        """Return what doses come to, each given as dose and interval.

        Raises
        ------
        SimulationError
            If one of the runs fails; it names the dose.
        """
        wanted = [
            one
            for one in dict.fromkeys(doses)
            if one not in self._kept or (bone and not self._kept[one].bone)
        ]
        for first in range(0, len(wanted), _AT_ONCE):
            part = wanted[first : first + _AT_ONCE]
            self._tell(len(part), part[-1])
            self._kept.update(zip(part, self._run(part, bone), strict=True))
        return [self._kept[one] for one in doses]

    def one(self, dose: float, interval: float, *, bone: bool = False) -> Try:
        """Return what one dose comes to; see `each`."""
        return self.each([(dose, interval)], bone=bone)[0]

    def drift(self, dose: float, interval: float) -> tuple[float, float] | None:
        """Return by what share a level has changed since an earlier window, and when that ended.

        None where there is no window before.
        """
        regimen = self.course.regimen(dose, interval)
        early = self.window(regimen, interval).before(regimen)
        if early is None:
            return None
        run = self._runs([regimen], [early.days])[0]
        before = self.target.factor * _mean(run, self.target.output, early)
        return (self.one(dose, interval).level / before - 1.0, early.stop) if before else None

    def _tell(self, number: int, dose: tuple[float, float]) -> None:
        self.expected = max(self.expected, self.done + number)
        self.progress(self.done, self.expected, self._named(*dose))
        self.done += number

    def _named(self, dose: float, interval: float) -> str:
        if dose == 0:
            return f"without {self.course.drug}"
        return f"{self.course.drug} {dose:.4g} {self.course.unit} every {interval:g} days"

    def _run(self, doses: Sequence[tuple[float, float]], bone: bool) -> list[Try]:
        # the same days for all: without the drug, they are those of its interval
        windows = [self.window(self.course.regimen(1.0, every), every) for _, every in doses]
        days = [np.append(w.days, [w.stop, *([self.bone_day] if bone else ())]) for w in windows]
        regimens = [self.course.regimen(*one) for one in doses]
        names = [self._named(*one) for one in doses]
        runs = self._runs(regimens, days, names)
        return [
            self._read(run, window, one, bone)
            for run, window, one in zip(runs, windows, doses, strict=True)
        ]

    def _runs(
        self,
        regimens: Sequence[Regimen],
        days: Sequence[np.ndarray],
        names: Sequence[str] | None = None,
    ) -> list[Trajectory]:
        with warnings.catch_warnings():
            # what was looked at on the way is no advice; what is found is judged once
            warnings.simplefilter("ignore", UnusualDoseWarning)
            outcomes = run_each(
                [self.life] * len(regimens), regimens, [list(d) for d in days], self.life.engine
            )
        runs = []
        for outcome, name in zip(outcomes, names or [""] * len(regimens), strict=True):
            if isinstance(outcome, SimulationError):
                message = f"{name}: {outcome.message}" if name else outcome.message
                raise SimulationError(
                    message, time=outcome.time, state=outcome.state, parameters=outcome.parameters
                )
            if isinstance(outcome, RanklModelError):
                raise outcome
            runs.append(outcome)
        return runs

    def _read(self, run: Trajectory, window: Window, dose: tuple[float, float], bone: bool) -> Try:
        factor, output = self.target.factor, self.target.output
        inside = run[output][_places(run, window)]
        laboratory = self.laboratory
        return Try(
            *dose,
            level=factor * _mean(run, output, window),
            lowest=factor * float(inside.min()),
            highest=factor * float(inside.max()),
            reading=None if laboratory is None else factor * _mean(run, laboratory, window),
            bone=_changes(run, self.bone_day) if bone else {},
        )


def _places(run: Trajectory, window: Window) -> np.ndarray:
    """Return where in a run the days of a window stand."""
    return np.searchsorted(run.days, window.days)


def _mean(run: Trajectory, output: str, window: Window) -> float:
    return float(run[output][_places(run, window)] @ window.weights)


def _changes(run: Trajectory, day: float) -> dict[str, float]:
    names = [name for name in BONE if name in run.layout.outputs.positions]
    return {
        name: 100.0 * (run.at(name, day) / run.at(name, 0.0) - 1.0)
        for name in names
        if not run.why_no_percent(name)
    }
