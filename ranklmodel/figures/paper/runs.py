"""Runs that figures are made of, each made once for all figures that ask for it.

Doses are averaged over the interval between them, and bands come of one run with exact derivatives
(:mod:`ranklmodel.lives.answers`), so that a band costs little more than its curve.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, Unpack, final

import numpy as np

from ranklmodel.errors import InputError
from ranklmodel.inputs import Population, Regimen, combined
from ranklmodel.inputs.library.stated import stated
from ranklmodel.inputs.regimens.file import Treatment
from ranklmodel.lives.answers import ends_of, uncertainty_of
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.scenario import scenario_with
from ranklmodel.simulation.schedule import days_asked
from ranklmodel.trials.bands import BandMaker
from ranklmodel.trials.many import Scores, score
from ranklmodel.trials.run import TrialRun, run_trial

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ranklmodel.inputs import Trial
    from ranklmodel.lives.answers import Answers
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

Scale = Literal["change", "level"]
Taken = str | Regimen


@final
@dataclass(frozen=True, eq=False)
class Line:
    """A quantity over time with its band.

    Attributes
    ----------
    days, y : array of shape (n_times,)
        Days from the visit, and levels or changes from the visit in percent.
    low, high : array of shape (n_times,) or None
        Ends of the 95 % band; None where nothing uncertain acts on the quantity.
    """

    days: Floats
    y: Floats
    low: Floats | None
    high: Floats | None


@final
@dataclass(frozen=True, eq=False)
class Lived:
    """A person on a regimen, run, with all that is uncertain about it.

    Attributes
    ----------
    trajectory : Trajectory
        The run.
    answers : Answers or None
        How it answers what is uncertain; None where nothing is known of that.
    """

    trajectory: Trajectory
    answers: Answers | None

    def line(self, output: str, scale: Scale = "change", *, assumed: bool = True) -> Line:
        """Return a quantity over time with its band.

        Parameters
        ----------
        output : str
            Which.
        scale : {"change", "level"}
            Changes from the visit in percent, or levels in the quantity's unit.
        assumed : bool
            Whether what is assumed of the person has a part in the band; otherwise it is of the
            parameters alone.

        Raises
        ------
        InputError
            If it has no change in percent.
        """
        run = self.trajectory
        y = run.percent_change(output) if scale == "change" else run[output]
        if self.answers is None:
            return Line(run.days, y, None, None)
        low, high = _ends(self.answers, output, scale, assumed=assumed)
        if np.allclose(low, high, rtol=1e-6, atol=1e-9):
            return Line(run.days, y, None, None)
        return Line(run.days, y, low, high)


def _ends(answers: Answers, output: str, scale: Scale, *, assumed: bool) -> tuple[Floats, Floats]:
    """Return the ends of a band, made on a logarithm where levels are far from one another.

    What falls to a tenth has a band that is as many times below as above, and never reaches
    nothing; of density, which moves by some percent, both scales give the same.
    """
    of_parameters, of_assumed = answers.over_time(output)
    levels = answers.trajectory.column(output)
    slopes = np.concatenate([of_parameters, of_assumed.reshape(len(levels), -1)], axis=1)
    positive = bool((levels > 0).all())
    if scale == "change":
        relative = slopes / np.where(levels, levels, np.nan)[:, None]
        relative = relative - slopes[:1] / levels[0]
        places, slopes = np.log(np.maximum(levels, 1e-300) / levels[0]), relative
    elif positive:
        places, slopes = np.log(levels), slopes / levels[:, None]
    else:
        places = levels
    count = answers.shifts.shape[1]
    by_assumed = slopes[:, count:].reshape(len(levels), -1, 2)
    if not assumed:
        by_assumed = by_assumed[:, :0]
    ends = ends_of(places, slopes[:, :count], answers.shifts, by_assumed)
    if scale == "change":
        return 100.0 * np.expm1(ends.low), 100.0 * np.expm1(ends.high)
    if positive:
        return np.exp(ends.low), np.exp(ends.high)
    return ends.low, ends.high


@final
class Runs:
    """Trials and lives, each run once.

    Parameters
    ----------
    **how
        Calibration, library, engine and tolerance, as in
        :class:`~ranklmodel.lives.options.RunOptions`; doses are averaged.
    """

    def __init__(self, **how: Unpack[RunKeywords]) -> None:
        self.options = replace(RunOptions.of(**how), dosing="averaged")
        uncertainty = uncertainty_of(self.options)
        self._maker = None if isinstance(uncertainty, str) else BandMaker(uncertainty)
        self.number = 0 if isinstance(uncertainty, str) else len(uncertainty.draws)
        self.band = uncertainty if isinstance(uncertainty, str) else self._band_in_words()
        self._trials: dict[tuple[str, tuple[str, ...]], TrialRun] = {}
        self._scores: Scores | None = None
        self._lives: dict[tuple[object, ...], Lived] = {}

    def _band_in_words(self) -> str:
        calibration = self.options.calibration
        return (
            f"95 %, of {self.number} draws of the parameters of the calibration {calibration} "
            "and of what is assumed of the person, from one run with exact derivatives."
        )

    @property
    def parameters_only(self) -> str:
        """What a band holds in which what is assumed of the person has no part."""
        return self.band.replace(" and of what is assumed of the person", "")

    def trial(self, name: str, arms: tuple[str, ...] = ()) -> TrialRun:
        """Return a trial that was run, with bands."""
        key = (name, arms)
        if key not in self._trials:
            how = self.options.as_keywords()
            self._trials[key] = run_trial(name, arms=arms, bands=True, **how)
        return self._trials[key]

    def on_bands(self, trials: Iterable[Trial]) -> tuple[str, ...]:
        """Return what is in no band of some trials that were run, and why, in sentences."""
        drawn = {one.name for one in trials}
        words = (
            word.rstrip(".")
            for (name, _), run in self._trials.items()
            if name in drawn
            for word in run.on_bands
        )
        return tuple(f"{word}." for word in dict.fromkeys(words))

    def scores(self) -> Scores:
        """Return all trials beside their results, with bands."""
        if self._scores is None:
            self._scores = score(bands=True, **self.options.as_keywords())
        return self._scores

    def regimen(self, *parts: Taken) -> Regimen:
        """Return what is taken, of regimens by name or as objects."""
        library = self.options.library
        return combined(stated(one, Regimen, library.regimen, "regimen") for one in parts)

    def person(self, person: str | Population) -> Population:
        """Return a person by name, or as she is."""
        return stated(person, Population, self.options.library.population, "population")

    def life(self, person: str | Population, taken: Taken, days: Iterable[float]) -> Lived:
        """Return a person on a regimen, run, with all that is uncertain about it.

        Parameters
        ----------
        person : str or Population
            Who.
        taken : str or Regimen
            On what.
        days : iterable of float
            Days to show; the visit is added.
        """
        times = tuple(days_asked(days).tolist())
        scenario = self.scenario(person, taken)
        key = (scenario.population.name, scenario.regimen.name, times)
        if key not in self._lives:
            self._lives[key] = self._lived(scenario, times)
        return self._lives[key]

    def scenario(self, person: str | Population, taken: Taken) -> Scenario:
        """Return a person on a regimen, not run."""
        return scenario_with(self.options, self.person(person), self.regimen(taken))

    def _lived(self, life: Scenario, days: Sequence[float]) -> Lived:
        if self._maker is None:
            return Lived(life.run(days), None)
        answers = self._maker.answers(life.population.name, life, days)
        if answers is None:
            return Lived(life.run(days), None)
        return Lived(answers.trajectory, answers)


def course(
    name: str,
    drug: str,
    dose: str,
    interval: str,
    *,
    route: str = "oral",
    start: str = "0 day",
    stop: str | None = None,
) -> Regimen:
    """Return a drug that is given again and again, or once where the interval is empty.

    Examples
    --------
    >>> course("half", "anastrozole", "0.5 mg", "1 day").drugs
    ('anastrozole',)
    """
    if not interval and stop is not None:
        raise InputError("a dose that is given once has no end", key="stop")
    times = {"interval": interval} if interval else {"once": True}
    ends = {} if stop is None else {"stop": stop}
    what = {"drug": drug, "route": route, "dose": dose, "start": start, **times, **ends}
    return Regimen(name, f"{name}.", (Treatment.model_validate(what),))


def steady(name: str, drug: str, rate: str, route: str) -> Regimen:
    """Return a drug that enters at a steady rate, such as from a patch.

    Examples
    --------
    >>> steady("patch", "estradiol", "14 ug/day", "transdermal").drugs
    ('estradiol',)
    """
    what = {"drug": drug, "route": route, "rate": rate}
    return Regimen(name, f"{name}.", (Treatment.model_validate(what),))
