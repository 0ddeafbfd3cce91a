"""Many trials beside their results, one life for each person.

Arms are run in turn, not side by side in lanes: the numbers are to the bit those of `run_trial`,
and some dozens of arms are done before the code for lanes would be compiled.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack, final

from ranklmodel import calls
from ranklmodel.errors import RanklModelError, SimulationError
from ranklmodel.inputs import Trial
from ranklmodel.inputs.trials.observations import ROLES
from ranklmodel.lives.answers import Answers, uncertainty_of
from ranklmodel.lives.many import lived_each, run_each
from ranklmodel.lives.options import RunKeywords, RunOptions, require_something_to_measure
from ranklmodel.lives.scenario import Scenario
from ranklmodel.lives.unread import say_what_changes_nowhere
from ranklmodel.pictured import Pictured
from ranklmodel.simulation.many import attempt_each
from ranklmodel.simulation.trajectory import Trajectory, exact
from ranklmodel.trials.bands import BandMaker
from ranklmodel.trials.decided import decided_arms, decisions_of, with_arms
from ranklmodel.trials.families import Family, families_of
from ranklmodel.trials.in_use import fits_in_use, rows_in_fits
from ranklmodel.trials.meant import Shelf, shelves_of
from ranklmodel.trials.predict import days_of
from ranklmodel.trials.reasons import LeftOut, Refusal, refusal_of
from ranklmodel.trials.rows import SHOWN_ROLES, compared, roles_asked
from ranklmodel.trials.run import (
    DosingError,
    Progress,
    dosing_errors,
    warn_of_repeated_rows,
)
from ranklmodel.trials.same_people import one_object_each
from ranklmodel.trials.score import COLUMNS, ScoredRow, as_records, as_table
from ranklmodel.trials.summary import (
    agreement,
    families_in_words,
    finite_records,
    in_rows,
    summary,
    summary_in_short,
)

if TYPE_CHECKING:
    import pandas as pd

    from ranklmodel.simulation.problem import Engine, Problem, Solution

Runs = dict[str, Trajectory]


@final
@dataclass(frozen=True, eq=False, repr=False)
class Scores(Pictured):
    """Trials beside their results.

    Attributes
    ----------
    trials : tuple of Trial
        Those that could be read.
    rows : tuple of ScoredRow
        Every result beside its prediction.
    left_out : tuple of LeftOut
        Results, arms and trials without one, each with the reason; where all trials were asked for,
        also the studies that no trial stands for.
    roles : tuple of str
        Roles of the rows that were asked for.
    dosing_errors : tuple of DosingError
        For averaged dosing, where measured, as of :class:`~ranklmodel.trials.run.TrialRun`.
    dosing : tuple of str
        Which drugs were averaged and which exact, where averaging was asked for.
    on_bands : tuple of str
        Where bands were asked for: why there are none, or not of all arms, and what is in none.

    Examples
    --------
    >>> import ranklmodel
    >>> scores = ranklmodel.score("geisler")
    >>> scores.summary["trials"], len(scores.rows) == len(scores.to_pandas())
    (1, True)
    """

    trials: tuple[Trial, ...]
    rows: tuple[ScoredRow, ...]
    left_out: tuple[LeftOut, ...]
    roles: tuple[str, ...] = SHOWN_ROLES
    dosing_errors: tuple[DosingError, ...] = ()
    dosing: tuple[str, ...] = ()
    on_bands: tuple[str, ...] = ()

    def in_short(self) -> dict[str, str]:
        """Return how many trials and results there are, how many within, and the misfits."""
        return {"trials": str(len(self.trials)), **summary_in_short(self.summary)}

    @property
    def families(self) -> tuple[Family, ...]:
        """The rows of all trials judged together, by class of endpoint and situation."""
        return families_of(self.rows)

    @property
    def summary(self) -> dict[str, Any]:
        """Counts of rows and families, the misfits by name, and what was left out by reason."""
        return {
            **summary(self.rows, self.families),
            "trials": len(self.trials),
            "trials_not_read": [one.trial for one in self.left_out if one.what == "trial"],
            "left_out": len(self.left_out),
            "left_out_by_reason": dict(Counter(one.refusal.reason for one in self.left_out)),
            "roles": list(self.roles),
            "rows_of_other_roles": self.of_other_roles,
            "on_bands": list(self.on_bands),
        }

    def in_words(self) -> list[str]:
        """Return the summary in sentences."""
        counts = self.summary
        number = counts["trials"]
        lines = [
            f"{'1 trial' if number == 1 else f'{number} trials'}: {agreement(self.rows)}; "
            f"{counts['fitted']} of them were fitted.",
            families_in_words(counts),
        ]
        if self.left_out:
            reasons = counts["left_out_by_reason"].items()
            said = ", ".join(f"{reason} {count}" for reason, count in reasons)
            lines.append(f"Left out: {said}.")
        for trial in self.trials:
            told = decisions_of(trial).items()
            lines += [f"{trial.name}, {arm}: {said}." for arm, said in told]
        if self.of_other_roles:
            lines.append(f"{in_rows(self.of_other_roles)} of other roles: shown on request only.")
        return [*lines, *self.on_bands]

    @property
    def of_other_roles(self) -> int:
        """Number of rows whose role was not asked for."""
        return sum(row.role not in self.roles for one in self.trials for row in one.observations)

    def as_record(self) -> dict[str, Any]:
        """Return rows, families, what was left out, and the summary, as plain values.

        A number that is not finite, which no row that is scored has but its spread may, is None.
        """
        return {
            "rows": finite_records(as_records(self.rows)),
            "families": finite_records([one.as_record() for one in self.families]),
            "left_out": finite_records([one.as_record() for one in self.left_out]),
            "summary": self.summary,
        }

    def to_pandas(self) -> pd.DataFrame:
        """Return the rows as a table."""
        import pandas as pd

        return pd.DataFrame(as_table(self.rows), columns=list(COLUMNS))


def score(
    trials: str | Path | Trial | Iterable[str | Path | Trial] = (),
    *,
    roles: Collection[str] = SHOWN_ROLES,
    progress: Progress | None = None,
    dosing_error: bool = False,
    bands: bool = False,
    **how: Unpack[RunKeywords],
) -> Scores:
    """Set trials beside their results and judge them together, whatever can not be compared listed.

    Parameters
    ----------
    trials : str, Path, Trial, or iterable of them
        Names; trial folders, which hold ``trial.yaml``; folders laid out as ``params`` is, for all
        their trials, with their people, regimens and parameters; or objects. Every trial of the
        library by default.
    roles : collection of str
        Roles of the rows to show, of ``calibration``, ``validation`` and ``heldout``.
    progress : callable, optional
        Called with (arms done, arms in all, what is next).
    dosing_error : bool
        Whether, with averaged dosing, every arm is also run with every dose an edge, for
        ``dosing_errors``.
    bands : bool
        Whether predictions have bands, as of :func:`~ranklmodel.trials.run.run_trial`.
    **how
        Parameters, calibration, library, mechanisms, engine, tolerance and dosing, as in
        :class:`~ranklmodel.lives.options.RunOptions`.

    Returns
    -------
    Scores
        Rows beside their predictions, equal to those of :func:`~ranklmodel.trials.run.run_trial`,
        and what was left out: rows, arms and trials that can not be read, expressed or run.

    Raises
    ------
    UnknownNameError, InputError
        If there is no such trial, folder, role or parameter, nothing of what a name or folder means
        can be read, or an error of averaging is wanted without averaging.

    Examples
    --------
    >>> scores = score(["geisler", "dixon"])
    >>> sorted({row.trial for row in scores.rows})
    ['dixon', 'geisler']
    >>> [one.name for one in scores.families if one.misfit]
    []
    """
    options = RunOptions.of(**how)
    require_something_to_measure(options.dosing, dosing_error)
    roles = roles_asked(roles)
    options.table.with_values(options.parameters)
    one = isinstance(trials, (str, Path, Trial))
    asked = (trials,) if one else calls.names(trials, "trials", "names, paths or Trial objects")
    shelves = shelves_of(asked, options.library)
    report = _Report(progress, sum(len(t.arms) for shelf in shelves for t in shelf.trials))
    parts = []
    for shelf in shelves:
        same = shelf.library is options.library
        own = options if same else replace(options, library=shelf.library)
        parts.append(_scored(shelf, own, roles, report, dosing_error, bands))
    report.tell("")
    studies = () if asked else options.library.studies_left_out
    return Scores(
        trials=tuple(trial for part in parts for trial in part.trials),
        rows=tuple(row for part in parts for row in part.rows),
        left_out=(
            *(one for part in parts for one in part.left_out),
            *map(LeftOut.whole_study, studies),
        ),
        roles=tuple(role for role in ROLES if role in roles),
        dosing_errors=dosing_errors(
            [row for part in parts if part.exact_rows for row in part.rows],
            [row for part in parts for row in part.exact_rows],
        ),
        dosing=tuple(dict.fromkeys(said for part in parts for said in part.dosing)),
        on_bands=tuple(dict.fromkeys(said for part in parts for said in part.on_bands)),
    )


@dataclass
class _Report:
    """Tells how many arms are done."""

    progress: Progress | None
    total: int
    done: int = 0

    def tell(self, now: str) -> None:
        if self.progress is not None:
            self.progress(self.done, self.total, now)

    def in_turn(
        self, engine: Engine, problems: Sequence[Problem]
    ) -> list[Solution | SimulationError]:
        """Run arms in turn and tell of each."""
        outcomes: list[Solution | SimulationError] = []
        for one in problems:
            self.tell("arms")
            outcomes += attempt_each(engine, [one])
            self.done += 1
        return outcomes


@dataclass
class _Part:
    """The trials of one shelf: rows, also with exact dosing where asked, and what was left out."""

    rows: list[ScoredRow]
    left_out: list[LeftOut]
    exact_rows: list[ScoredRow]
    dosing: list[str]
    on_bands: list[str] = field(default_factory=list)
    trials: tuple[Trial, ...] = ()


def _scored(
    shelf: Shelf,
    options: RunOptions,
    roles: Collection[str],
    report: _Report,
    dosing_error: bool,
    bands: bool,
) -> _Part:
    part = _Part([], list(shelf.unread), [], [])
    trials, runs, failed, lives = _runs(shelf.trials, options, report)
    part.trials = trials
    uncertainty = uncertainty_of(options) if bands else ""
    if isinstance(uncertainty, str):
        maker, part.on_bands = None, [uncertainty] * bands
    else:
        maker = BandMaker(uncertainty)
    fits = fits_in_use(options.library, options.calibration)
    for number, trial in enumerate(trials):
        warn_of_repeated_rows(trial)
        fitted = rows_in_fits(fits, trial)
        layout = options.integrator.layout
        how: dict[str, Any] = {"roles": roles, "failed": failed[number], "layout": layout}
        answers = {} if maker is None else _answers(trial, lives[number], maker, report)
        own, without = compared(
            trial, trial.arms, runs[number], fitted=fitted, answers=answers, **how
        )
        part.rows += [row for row in own if _isfinite_records(row)]
        part.left_out += without
        part.left_out += [
            LeftOut.of(trial.name, row.arm, row.observation, _NOT_FINITE)
            for row in own
            if not _isfinite_records(row)
        ]
        part.left_out += _arms_without_rows(trial, failed[number])
        part.dosing += [run.dosing for run in runs[number].values() if run.dosing]
        if dosing_error:
            beside = {name: exact(options.integrator, run) for name, run in runs[number].items()}
            part.exact_rows += compared(trial, trial.arms, beside, **how)[0]
    part.on_bands += () if maker is None else maker.words
    return part


def _answers(
    trial: Trial, lives: Mapping[str, Scenario], maker: BandMaker, report: _Report
) -> dict[str, Answers]:
    """Return how the runs of a trial's arms answer what is uncertain."""
    answers = {}
    for name, life in lives.items():
        report.tell(f"band of {name} of {trial.name}")
        found = maker.answers(f"{name} of {trial.name}", life, days_of(trial.arm(name)))
        if found is not None:
            answers[name] = found
    return answers


_NOT_FINITE = Refusal("run failed", "its distance to the result is not a finite number")


def _isfinite_records(row: ScoredRow) -> bool:
    return math.isfinite(row.predicted) and math.isfinite(row.z)


def _arms_without_rows(trial: Trial, failed: Mapping[str, Refusal]) -> list[LeftOut]:
    """Return arms that are not there or have no run, where no row of theirs says so."""
    whole = {
        name: Refusal("no such person or regimen", why)
        for name, why in trial.absent.items()
        if not trial.absent_observations[name]
    }
    whole |= {name: why for name, why in failed.items() if not trial.arm(name).observations}
    return [LeftOut.whole_arm(trial.name, name, why) for name, why in whole.items()]


def _runs(
    trials: tuple[Trial, ...], options: RunOptions, report: _Report
) -> tuple[tuple[Trial, ...], list[Runs], list[dict[str, Refusal]], list[dict[str, Scenario]]]:
    """Run every arm of every trial; a person lives once for all her arms.

    Returns
    -------
    trials : tuple of Trial
        With what rules on what is observed came to in each arm.
    runs, failed, lives : list of dict
        Of each trial by the names of its arms: runs, why others have none, and lives of the first.
    """
    arms = [(number, arm) for number, trial in enumerate(trials) for arm in trial.arms.values()]
    asked = one_object_each([arm for _, arm in arms])
    if options.parameters:
        treated = [(who, arm.regimen) for who, (_, arm) in zip(asked, arms, strict=True)]
        say_what_changes_nowhere(options.integrator, options.table, treated, options.parameters)
    report.tell("lives before the visit")
    who = [(person, options.parameters) for person in asked]
    lives = lived_each(who, options, partial(attempt_each, threads=1))
    on, lives = decided_arms([arm for _, arm in arms], lives, options.integrator)
    arms = [(number, arm) for (number, _), arm in zip(arms, on, strict=True)]
    regimens, days = [arm.regimen for arm in on], [days_of(arm) for arm in on]
    outcomes = run_each(lives, regimens, days, options.integrator, report.in_turn)
    runs: list[Runs] = [{} for _ in trials]
    failed: list[dict[str, Refusal]] = [{} for _ in trials]
    lived: list[dict[str, Scenario]] = [{} for _ in trials]
    for (number, arm), life, outcome in zip(arms, lives, outcomes, strict=True):
        if isinstance(outcome, RanklModelError):
            failed[number][arm.name] = refusal_of(outcome)
        else:
            runs[number][arm.name] = outcome
            assert isinstance(life, Scenario)  # it was run
            lived[number][arm.name] = life.on(arm.regimen)
    decided = tuple(
        with_arms(trial, {arm.name: arm for place, arm in arms if place == number})
        for number, trial in enumerate(trials)
    )
    return decided, runs, failed, lived
