"""A trial, simulated arm by arm and set beside its results."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Unpack, final

import numpy as np

from ranklmodel import calls
from ranklmodel.inputs import Trial
from ranklmodel.inputs.library.stated import stated
from ranklmodel.inputs.trials.repeats import repeats
from ranklmodel.lives.answers import uncertainty_of
from ranklmodel.lives.changes import CHANGED
from ranklmodel.lives.options import RunKeywords, RunOptions, require_something_to_measure
from ranklmodel.lives.person import OLDEST, last_day
from ranklmodel.lives.scenario import Scenario, scenario_with
from ranklmodel.lives.unread import say_what_changes_nowhere
from ranklmodel.pictured import Pictured
from ranklmodel.simulation.schedule import distinct
from ranklmodel.simulation.trajectory import exact, with_dosing_error
from ranklmodel.trials.bands import BandMaker
from ranklmodel.trials.decided import decided_arm, decisions_of, with_arms
from ranklmodel.trials.families import Family, families_of
from ranklmodel.trials.in_use import fits_in_use, rows_in_fits
from ranklmodel.trials.predict import check_laboratories, days_of
from ranklmodel.trials.reasons import LeftOut
from ranklmodel.trials.rows import SHOWN_ROLES, compared, roles_asked
from ranklmodel.trials.score import COLUMNS, ScoredRow, as_table
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    import pandas as pd

    from ranklmodel.inputs import Arm
    from ranklmodel.lives.answers import Answers, Uncertainty
    from ranklmodel.simulation.trajectory import Trajectory

# A curve needs the first days on and off treatment, when hormones fall and rise, and every month.
_FIRST_DAYS = (1.0, 2.0, 4.0, 7.0, 14.0, 21.0)
_EVERY_DAY, _IN_A_DAY = 92.0, 25
_RARELY = 60.0  # days between doses

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class DosingError:
    """How far predictions with averaged dosing are from those with every dose an edge.

    Attributes
    ----------
    endpoint, unit : str
        Which predictions.
    largest_difference : float
        Of any row of that endpoint, in the unit.
    largest_difference_in_z : float
        Likewise, of the distance to the result in standard deviations.
    """

    endpoint: str
    unit: str
    largest_difference: float
    largest_difference_in_z: float


@final
@dataclass(frozen=True, eq=False, repr=False)
class TrialRun(Pictured):
    """A simulated trial.

    Attributes
    ----------
    trial : Trial
        What was simulated.
    scenarios : mapping of str to Scenario
        Person and regimen of each arm.
    trajectories : mapping of str to Trajectory
        Run of each arm.
    rows : tuple of ScoredRow
        Every result beside its prediction.
    left_out : tuple of LeftOut
        Results without a prediction, each with the reason.
    dosing_errors : tuple of DosingError
        For averaged dosing, where measured: one for each endpoint and unit, on the same arms.
    answers : mapping of str to Answers
        Where bands were asked for: how the run of each arm answers what is uncertain.
    on_bands : tuple of str
        Why there are no bands, or not of all arms, and what is in none of them.
    uncertainty : Uncertainty, optional
        What the bands were made from; None where there are none.

    Examples
    --------
    >>> import ranklmodel
    >>> result = ranklmodel.run_trial("geisler", arms=("anastrozole_10mg",))
    >>> result.trajectories["anastrozole_10mg"].unit("E2")
    'pg/mL'
    """

    trial: Trial
    scenarios: Mapping[str, Scenario]
    trajectories: Mapping[str, Trajectory]
    rows: tuple[ScoredRow, ...]
    left_out: tuple[LeftOut, ...]
    dosing_errors: tuple[DosingError, ...] = ()
    answers: Mapping[str, Answers] = field(default_factory=dict)
    on_bands: tuple[str, ...] = ()
    uncertainty: Uncertainty | None = None

    def in_short(self) -> dict[str, str]:
        """Return which trial it is, its arms, and how many results are within."""
        counted = [row for row in self.rows if row.counted]
        return {
            "trial": self.trial.name,
            "arms": ", ".join(self.trajectories),
            "within": f"{sum(row.within for row in counted)} of {len(counted)} results",
            **({CHANGED: self.changed} if self.changed else {}),
        }

    @property
    def changed(self) -> str:
        """What is changed in it, by parameter; empty where nothing is."""
        return next((run.facts.get(CHANGED, "") for run in self.trajectories.values()), "")

    def to_pandas(self) -> pd.DataFrame:
        """Return the rows as a table."""
        import pandas as pd

        return pd.DataFrame(as_table(self.rows), columns=list(COLUMNS))

    @property
    def dosing(self) -> dict[str, str]:
        """Which drugs of each arm were averaged and which exact, where averaging was asked for."""
        return {name: run.dosing for name, run in self.trajectories.items() if run.dosing}

    @property
    def decisions(self) -> dict[str, str]:
        """What rules on what is observed came to, by arm, where a regimen has them."""
        return decisions_of(self.trial)

    @property
    def cut_short(self) -> dict[str, str]:
        """Arms whose follow-up goes on beyond any life, and up to when each is shown instead."""
        arms = {name: self.trial.arm(name) for name in self.trajectories}
        beyond = {n: arm for n, arm in arms.items() if arm.follow_up > last_day(arm.population)}
        why = f"lives end at {OLDEST:g} years in this model"
        return {
            name: f"followed to month {last_day(arm.population) / DAYS_PER_MONTH:.1f} instead of "
            f"month {arm.follow_up / DAYS_PER_MONTH:.6g}: {why}"
            for name, arm in beyond.items()
        }

    @property
    def families(self) -> tuple[Family, ...]:
        """The rows judged together, by class of endpoint and situation."""
        return families_of(self.rows)


def run_trial(
    trial: str | Trial,
    *,
    arms: tuple[str, ...] = (),
    progress: Progress | None = None,
    roles: Collection[str] = SHOWN_ROLES,
    dosing_error: bool = False,
    bands: bool = False,
    **how: Unpack[RunKeywords],
) -> TrialRun:
    """Simulate a trial and compare it with its results.

    Parameters
    ----------
    trial : str or Trial
        A name, a path, or an object.
    arms : tuple of str
        Arms to simulate; all by default.
    progress : callable, optional
        Called with (arms done, arms in all, name of the next arm).
    roles : collection of str
        Roles of the rows that are shown; a user's own test rows, ``heldout``, only on request.
    dosing_error : bool
        Whether, with averaged dosing, every arm is also run with every dose an edge, for
        ``dosing_errors``.
    bands : bool
        Whether predictions have bands, from the draws beside the calibration; where there are
        none, `on_bands` says so.
    **how
        Parameters, calibration, library, mechanisms, engine, tolerance and dosing, as in
        :class:`~ranklmodel.lives.options.RunOptions`.

    Returns
    -------
    TrialRun
        Trajectories, and every result beside its prediction.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a file is not valid, or an error of averaging is wanted without averaging.
    SimulationError
        If a run fails.

    Examples
    --------
    >>> result = run_trial("geisler")
    >>> all(row.within for row in result.rows if row.endpoint == "aromatization")
    True
    """
    arms = calls.names(arms, "arms", "names of arms, as ('placebo',)")
    roles = roles_asked(roles)
    options = RunOptions.of(**how)
    require_something_to_measure(options.dosing, dosing_error)
    if isinstance(trial, str):
        options = replace(options, library=options.library.around(trial))
    record = stated(trial, Trial, options.library.trial, "trial")
    simulated = {name: record.arm(name) for name in arms} if arms else dict(record.arms)
    warn_of_repeated_rows(record)
    treated = [(arm.population, arm.regimen) for arm in simulated.values()]
    say_what_changes_nowhere(options.integrator, options.table, treated, options.parameters)
    scenarios: dict[str, Scenario] = {}
    runs: dict[str, Trajectory] = {}
    for done, (name, arm) in enumerate(list(simulated.items())):
        if progress is not None:
            progress(done, len(simulated), name)
        life = scenario_with(options, arm.population, arm.regimen, alone=False)
        check_laboratories(life.engine.layout, record)
        simulated[name] = arm = decided_arm(arm, life)
        life = life if arm.regimen is life.regimen else life.on(arm.regimen)
        scenarios[name] = replace(life, facts={**life.facts, "trial": record.name, "arm": name})
        runs[name] = scenarios[name].run(curve_days(arm))
    record = with_arms(record, simulated)
    if progress is not None:
        progress(len(simulated), len(simulated), "")
    fitted = rows_in_fits(fits_in_use(options.library, options.calibration), record)
    uncertainty = uncertainty_of(options) if bands else ""
    answers, on_bands = _answers(simulated, scenarios, uncertainty, progress)
    rows, left_out = compared(record, simulated, runs, fitted=fitted, roles=roles, answers=answers)
    errors: tuple[DosingError, ...] = ()
    if dosing_error:
        beside = {name: exact(scenarios[name].engine, run) for name, run in runs.items()}
        runs = {name: with_dosing_error(run, beside[name]) for name, run in runs.items()}
        errors = dosing_errors(rows, compared(record, simulated, beside, roles=roles)[0])
    made_from = None if isinstance(uncertainty, str) or not answers else uncertainty
    return TrialRun(record, scenarios, runs, rows, left_out, errors, answers, on_bands, made_from)


def _answers(
    arms: Mapping[str, Arm],
    scenarios: Mapping[str, Scenario],
    uncertainty: Uncertainty | str,
    progress: Progress | None,
) -> tuple[dict[str, Answers], tuple[str, ...]]:
    """Return how the runs of arms answer what is uncertain, and what is to be said of that."""
    if isinstance(uncertainty, str):
        return {}, (uncertainty,) if uncertainty else ()
    maker, answers = BandMaker(uncertainty), {}
    for done, (name, arm) in enumerate(arms.items()):
        if progress is not None:
            progress(done, len(arms), f"band of {name}")
        found = maker.answers(name, scenarios[name], curve_days(arm))
        if found is not None:
            answers[name] = found
    if progress is not None:
        progress(len(arms), len(arms), "")
    return answers, maker.words


class RepeatedRowWarning(UserWarning):
    """One result stands twice in a trial and counts twice."""


def warn_of_repeated_rows(trial: Trial) -> None:
    """Warn of results that stand twice with full weight."""
    for repeat in repeats(trial):
        warnings.warn(repeat.in_words(), RepeatedRowWarning, stacklevel=3)


def curve_days(arm: Arm) -> np.ndarray:
    """Return the days that give an arm's curves and answer its rows.

    Months are rounded to whole days, so that a daily dose is seen at the same hour every time; seen
    at changing hours its peaks and troughs would look like slow waves. A few months are followed
    day by day, or a weekly dose would look like that, and a few hours as what happens in them.
    What a dose every few months does shows in the weeks after each.
    """
    end = min(arm.follow_up, last_day(arm.population))
    if end < _FIRST_DAYS[0]:
        return distinct(np.concatenate([np.linspace(0.0, end, _IN_A_DAY), days_of(arm)]))
    step = 1.0 if end <= _EVERY_DAY else DAYS_PER_MONTH
    regular = np.floor(np.append(np.arange(0.0, end, step), end))
    edges = {0.0}
    for one in arm.regimen.treatments:
        edges.update(time.to("day") for time in (one.start, one.stop) if time is not None)
    given = np.ceil(arm.regimen.edges(end, 0.0))
    edges.update(given[np.diff(given, prepend=-np.inf) >= _RARELY].tolist())
    after = [edge + day for edge in edges for day in _FIRST_DAYS]
    within = [day for day in after if 0.0 <= day < end]
    return distinct(np.concatenate([regular, within, days_of(arm)]))


def dosing_errors(
    rows: Sequence[ScoredRow], reference: Sequence[ScoredRow]
) -> tuple[DosingError, ...]:
    """Return how far rows are from the same rows with every dose an edge, by endpoint and unit."""
    apart: dict[tuple[str, str], tuple[float, float]] = {}
    for row, other in zip(rows, reference, strict=True):
        key = (row.endpoint, row.unit)
        value, z = apart.get(key, (0.0, 0.0))
        difference = abs(row.predicted - other.predicted)
        apart[key] = (max(value, difference), max(z, abs(row.z - other.z)))
    return tuple(DosingError(*key, *apart[key]) for key in sorted(apart))
