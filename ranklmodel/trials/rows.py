"""Setting the rows of a trial beside its runs: every row is predicted once, or left out and why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.errors import UnknownNameError
from ranklmodel.inputs.trials.observations import ROLES
from ranklmodel.inputs.values.vocabulary import CROSS_SECTION_UNITS
from ranklmodel.trials.bands import row_bands
from ranklmodel.trials.comparison import comparison_of
from ranklmodel.trials.differences import Levels, in_points, one_less_other, readings_of
from ranklmodel.trials.families import situation_of
from ranklmodel.trials.predict import Reading, output_name, reading_of
from ranklmodel.trials.reasons import LeftOut, Reason, Refusal
from ranklmodel.trials.score import ScoredRow

if TYPE_CHECKING:
    from ranklmodel.inputs import Arm, Observation, Trial
    from ranklmodel.inputs.trials.trial import Difference
    from ranklmodel.lives.answers import Answers
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.trajectory import Trajectory

SHOWN_ROLES = ("calibration", "validation")


"""Roles whose rows are shown unasked; a user's own test rows are not."""


def roles_asked(roles: object) -> tuple[str, ...]:
    """Return the roles whose rows are asked for.

    Raises
    ------
    InputError
        If they are no list of names.
    UnknownNameError
        If there is no such role.
    """
    asked = calls.names(roles, "roles", "names of roles, as ('validation',)")
    for role in asked:
        if role not in ROLES:
            raise UnknownNameError("role", role, ROLES)
    return asked


IsFitted = Callable[[str, "Observation"], bool]
"""Tells, for the name of an arm and a row, whether the row was in a fit."""


def compared(
    trial: Trial,
    arms: Collection[str],
    runs: Mapping[str, Trajectory],
    *,
    fitted: IsFitted = lambda arm, row: False,
    roles: Collection[str] = SHOWN_ROLES,
    failed: Mapping[str, Refusal] | None = None,
    layout: Layout | None = None,
    answers: Mapping[str, Answers] | None = None,
) -> tuple[tuple[ScoredRow, ...], tuple[LeftOut, ...]]:
    """Set the rows of simulated arms beside their predictions.

    Parameters
    ----------
    trial : Trial
        The trial.
    arms : collection of str
        Names of the arms that were asked for.
    runs : mapping of str to Trajectory
        Runs of arms.
    fitted : callable
        Tells which rows a fit has used whose result is in use.
    roles : collection of str
        Roles of the rows that are shown.
    failed : mapping of str to Refusal, optional
        Arms that were asked for and have no run, each with the reason.
    layout : Layout, optional
        Names of the model; of the runs where it is not stated.
    answers : mapping of str to Answers, optional
        How runs of arms answer what is uncertain, for the bands of their rows.

    Returns
    -------
    rows : tuple of ScoredRow
        Results with predictions.
    left_out : tuple of LeftOut
        Results without, each with the reason.
    """
    rows: list[ScoredRow] = []
    left_out: list[LeftOut] = []
    layout = layout or (next(iter(runs.values())).layout if runs else None)
    results = chain(
        _results(trial, arms, runs, fitted, answers or {}),
        _of_failed(trial, arms, failed or {}, layout),
    )
    for name, row, result in results:
        if row.role not in roles:
            continue
        if isinstance(result, Refusal):
            left_out.append(LeftOut.of(trial.name, name, row, result))
        else:
            rows.append(result)
    left_out += [one for one in _without_arm(trial, layout) if _has_role(one, roles)]
    left_out += [LeftOut.unreadable(trial.name, error) for error in trial.unreadable]
    return tuple(rows), tuple(left_out)


def _results(
    trial: Trial,
    arms: Collection[str],
    runs: Mapping[str, Trajectory],
    fitted: IsFitted,
    answers: Mapping[str, Answers],
) -> Iterator[tuple[str, Observation, ScoredRow | Refusal]]:
    for name in arms:
        if name in runs:
            for row in trial.arm(name).observations:
                yield name, row, _of_arm(trial, name, row, runs[name], fitted, answers.get(name))
    for difference in trial.differences.values():
        if difference.of in runs and difference.minus in runs:
            for row in difference.observations:
                yield (
                    difference.name,
                    row,
                    _of_difference(trial, difference, row, runs, fitted, answers),
                )


def _of_failed(
    trial: Trial,
    arms: Collection[str],
    failed: Mapping[str, Refusal],
    layout: Layout | None,
) -> Iterator[tuple[str, Observation, Refusal]]:
    """Yield the rows of arms without a run; one that is no result says so, not the arm."""
    for name in arms:
        if name not in failed:
            continue
        arm = trial.arm(name)
        for row in arm.observations:
            own = failed[name] if layout is None else reading_of(layout, arm, row)
            yield name, row, own if isinstance(own, Refusal) else failed[name]
    for difference in trial.differences.values():
        why = failed.get(difference.of) or failed.get(difference.minus)
        if why is not None:
            for row in difference.observations:
                yield difference.name, row, why


def _of_arm(
    trial: Trial,
    name: str,
    row: Observation,
    run: Trajectory,
    fitted: IsFitted,
    answers: Answers | None,
) -> ScoredRow | Refusal:
    arm = trial.arm(name)
    reading = reading_of(run.layout, arm, row)
    if isinstance(reading, Refusal):
        return reading
    value = reading.of(run)
    if isinstance(value, Refusal):
        return value
    scored = _scored(trial, name, arm, row, reading, value, reading.unchanged(run), fitted)
    if answers is None or isinstance(scored, Refusal):
        return scored
    return replace(scored, bands=row_bands(scored.comparison, value, [reading], [answers]))


def _of_difference(
    trial: Trial,
    difference: Difference,
    row: Observation,
    runs: Mapping[str, Trajectory],
    fitted: IsFitted,
    answers: Mapping[str, Answers],
) -> ScoredRow | Refusal:
    """Return a row that takes one arm from another: points of density, ratios of all else."""
    arm = trial.arm(difference.of)
    readings = readings_of(runs[difference.of].layout, trial, difference, row)
    if isinstance(readings, Refusal):
        return readings
    points = in_points(trial, difference, row)
    levels = [
        Levels.of(reading, runs[name])
        for reading, name in zip(readings, (difference.of, difference.minus), strict=True)
    ]
    value = one_less_other(readings, levels, points=points)
    if isinstance(value, Refusal):
        return value
    scored = _scored(trial, difference.name, arm, row, readings[0], value, 0.0, fitted)
    both = [answers[name] for name in (difference.of, difference.minus) if name in answers]
    if len(both) < len(readings) or isinstance(scored, Refusal):
        return scored
    bands = row_bands(scored.comparison, value, readings, both, points=points)
    return replace(scored, bands=bands)


def _scored(
    trial: Trial,
    name: str,
    arm: Arm,
    row: Observation,
    reading: Reading,
    value: float,
    unchanged: float,
    fitted: IsFitted,
) -> ScoredRow | Refusal:
    comparison = comparison_of(arm, row, reading.span)
    if isinstance(comparison, Refusal):
        return comparison
    if comparison.scale.put(value) is None:
        return Refusal("run failed", f"{reading.output} is not above 0, which has no logarithm")
    situation = situation_of(arm, reading.day)
    return ScoredRow(
        trial=trial.name,
        arm=name,
        observation=row,
        output=reading.output,
        start=reading.reference_day or 0.0,
        stop=reading.day,
        predicted=value,
        unchanged=unchanged,
        comparison=comparison,
        family=f"{arm.endpoints[row.endpoint].family}, {situation}",
        fitted=fitted(name, row),
        windowed=arm.window(row) is not None,
    )


def _has_role(one: LeftOut, roles: Collection[str]) -> bool:
    return one.observation is None or one.observation.role in roles


def _without_arm(trial: Trial, layout: Layout | None) -> Iterator[LeftOut]:
    """Yield the rows that no simulated arm answers to."""
    for row in trial.not_modelled_observations:
        detail = trial.not_modelled.get(row.arm, "no simulated arm answers to it")
        yield LeftOut.of(trial.name, row.arm, row, Refusal(_reason(trial, layout, row), detail))
    for name, rows in trial.absent_observations.items():
        refusal = Refusal("no such person or regimen", trial.absent[name])
        for row in rows:
            yield LeftOut.of(trial.name, name, row, refusal)


def _reason(trial: Trial, layout: Layout | None, row: Observation) -> Reason:
    """Return why a row that the trial calls not modelled could not be compared anyway."""
    if row.value is None:
        return "unreadable row"
    if row.unit in CROSS_SECTION_UNITS:
        return "cross-section"
    if row.time_months == 0:
        return "baseline"
    if row.time_months is not None and row.time_months < 0:
        return "before the visit"
    if layout is not None:
        arm = next(iter(trial.arms.values()))
        measurable = row.endpoint in arm.endpoints
        output = arm.endpoints[row.endpoint].output if measurable else ""
        if (
            output not in layout.outputs.positions
            and output_name(layout, arm, row.endpoint) is None
        ):
            return "no such output"
        if row.time_months is None and row.absolute_unit is not None:
            return "cross-section"
        drugs = {entry.drug for entry in layout.administrations}
        taken = {part.strip() for part in row.drug.split("+")} - {"", "none", "placebo"}
        if taken and not taken <= drugs:
            return "no such drug"
    if row.time_months is not None:
        return "no such person or regimen"
    return "time unknown" if row.absolute_unit is None else "cross-section"


def held_out(rows: Iterable[Observation]) -> int:
    """Return how many rows are a user's own test rows, which are not shown unasked."""
    return sum(row.role not in SHOWN_ROLES for row in rows)
