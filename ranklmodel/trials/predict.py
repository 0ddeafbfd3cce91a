"""What the model says a trial's laboratory would have printed, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ranklmodel.errors import InputError, UnitError, did_you_mean
from ranklmodel.inputs import Quantity
from ranklmodel.inputs.values.vocabulary import CROSS_SECTION_UNITS, DIFFERENCE_UNITS
from ranklmodel.lives.person import OLDEST, last_day
from ranklmodel.lives.treatments import SUPPLEMENTS
from ranklmodel.trials.reasons import Refusal
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.inputs import Arm, Observation, Trial
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

_CHANGES = {
    "pct_change",
    "pct_change_10y",
    "pct_change_transmenopause",
    "pct_change_from_pre3rd_infusion",
    "pct_per_year",
}
_FOLDS = {"fold", "fold_change"}
_SCORE = "SD"  # of T-scores, which have no percent


@dataclass(frozen=True, slots=True)
class Reading:
    """How the value of a row is read off a run.

    Attributes
    ----------
    output : str
        The model's output.
    form : {"level", "change", "ratio"}
        The output itself, its percent change from a day, or its ratio to that day.
    factor : float
        What that is multiplied by to be in the unit of the row.
    day : float
        From the baseline visit.
    reference_day : float or None
        The day that changes and ratios are counted from.
    """

    output: str
    form: Literal["level", "change", "ratio"]
    factor: float
    day: float
    reference_day: float | None

    @property
    def span(self) -> float:
        """Days from the reference, or from the baseline visit, to the result."""
        return self.day - (self.reference_day or 0.0)

    def value(self, level: float, reference: float) -> float:
        """Return what the row would read at a level of the output, given the reference's."""
        if self.form == "level":
            return self.factor * level
        ratio = level / reference
        return self.factor * (100.0 * (ratio - 1.0) if self.form == "change" else ratio)

    def slopes(
        self, level: float, reference: float, of_level: Floats, of_reference: Floats
    ) -> Floats:
        """Return the derivatives of :meth:`value`, given those of the level and the reference's."""
        if self.form == "level":
            return self.factor * of_level
        of_ratio = (of_level - of_reference * (level / reference)) / reference
        return (100.0 if self.form == "change" else 1.0) * self.factor * of_ratio

    def of(self, run: Trajectory) -> float | Refusal:
        """Return the model's value in the unit of the row; no percent is taken of nothing.

        Raises
        ------
        AbsentQuantityError
            If the run is of somebody of whom the model says nothing about it.
        """
        level, reference = run.at(self.output, self.day), self.reference(run)
        if self.form != "level" and reference == 0:
            return nothing_to_compare_with(self.output, self.reference_day or 0.0)
        return self.value(level, reference)

    def unchanged(self, run: Trajectory) -> float:
        """Return what the row would read had nothing changed since its reference."""
        reference = self.reference(run)
        return self.value(reference, reference or 1.0)

    def reference(self, run: Trajectory) -> float:
        """Return the output's level on the reference day."""
        return run.at(self.output, self.reference_day or 0.0)


def nothing_to_compare_with(output: str, day: float) -> Refusal:
    """Return the refusal of a percent of nothing."""
    return Refusal("no such unit or assay", f"{output} is 0 at day {day:g}; no percent of nothing")


def output_name(layout: Layout, arm: Arm, endpoint: str) -> str | None:
    """Return the output that answers to an endpoint in an arm's laboratory.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    arm : Arm
        Whose laboratory measured.
    endpoint : str
        As in the observations, such as ``E2``.

    Returns
    -------
    str or None
        None where the model has no such output, or none for the assay.
    """
    if endpoint not in arm.endpoints:
        return None
    names = arm.endpoints[endpoint].outputs(arm.laboratory.get(endpoint))
    return next((name for name in names if name in layout.outputs.positions), None)


def assays_of(layout: Layout, arm: Arm, endpoint: str) -> tuple[str, ...]:
    """Return the assays of an endpoint that the model has an output for."""
    outputs = layout.outputs.positions
    own = arm.endpoints[endpoint]
    named = [assay for assay, output in own.assays.items() if output in outputs]
    begin = f"{endpoint}_"
    described = arm.endpoints.by_name
    return (
        *named,
        *(n[len(begin) :] for n in outputs if n.startswith(begin) and n not in described),
    )


def check_laboratories(layout: Layout, trial: Trial) -> None:
    """Refuse assays that the model has no output for, where it has outputs for the endpoint.

    Raises
    ------
    InputError
        At the first one, with the nearest names.
    """
    for name, arm in trial.arms.items():
        for endpoint, assay in arm.laboratory.items():
            assays = assays_of(layout, arm, endpoint)
            anything = assays or arm.endpoints[endpoint].output in layout.outputs.positions
            if anything and output_name(layout, arm, endpoint) is None:
                hint = did_you_mean(assay, assays) or f"; there is {' or '.join(assays) or 'none'}"
                raise InputError(
                    f"the model has no assay {assay!r} of {endpoint}{hint}",
                    file=trial.file,
                    key=f"arms.{name}.laboratory.{endpoint}",
                )


def days_of(arm: Arm) -> tuple[float, ...]:
    """Return the days an arm must show for all its rows to be predicted."""
    days = {0.0, arm.follow_up, *arm.visits, *arm.compared_at}
    for row in arm.observations:
        if row.time_months is not None:
            days.add(row.time_months * DAYS_PER_MONTH)
        if row.reference_month is not None:
            days.add(row.reference_month * DAYS_PER_MONTH)
        days.update(arm.window(row) or ())
        if row.unit == "pct_change_after_stop":
            days.add(stop_day(arm, row) or 0.0)
    return tuple(sorted(day for day in days if 0 <= day <= last_day(arm.population)))


def can_be_predicted(layout: Layout, arm: Arm, row: Observation) -> bool:
    """Tell whether a row has an output of the model, a time and a unit that can be shown."""
    return isinstance(reading_of(layout, arm, row), Reading)


def reading_of(layout: Layout, arm: Arm, row: Observation) -> Reading | Refusal:
    """Return how a row is read off its arm's run, or why it can not be."""
    refusal = _not_a_result(arm, row)
    if refusal is not None:
        return refusal
    output = output_name(layout, arm, row.endpoint)
    if output is None:
        return _without_output(layout, arm, row.endpoint)
    absent = layout.absent(arm.population.traits)
    if output in absent:
        return Refusal("no such output", str(absent[output]))
    return _in_time(layout, arm, row, output)


def _not_a_result(arm: Arm, row: Observation) -> Refusal | None:
    """Return why a row is no result of treatment at all."""
    if row.value is None:
        return Refusal("unreadable row", "stated in words, without a number")
    if row.time_months is not None and row.time_months < 0:
        return Refusal("before the visit")
    if (row.time_months or 0.0) * DAYS_PER_MONTH > last_day(arm.population):
        return Refusal("run failed", f"lives end at {OLDEST:g} years in this model")
    if row.unit in CROSS_SECTION_UNITS:
        return Refusal("cross-section", "it compares different people")
    if row.time_months == 0 and arm.window(row) is None:
        return Refusal("baseline", "it describes who was studied")
    return None


def _without_output(layout: Layout, arm: Arm, endpoint: str) -> Refusal:
    if endpoint in arm.endpoints:
        assay, assays = arm.laboratory.get(endpoint), assays_of(layout, arm, endpoint)
        if assay is not None and (assays or arm.endpoints[endpoint].output in layout.outputs.names):
            return Refusal("no such unit or assay", f"the model has no assay {assay!r}")
        if assays:
            return Refusal("no such unit or assay", f"state the assay: {' or '.join(assays)}")
    return Refusal("no such output", f"no output of the model answers to {endpoint}")


def _in_time(layout: Layout, arm: Arm, row: Observation, output: str) -> Reading | Refusal:
    window = arm.window(row)
    if window is not None:
        start, stop = window
        if start < 0:
            return Refusal("before the visit", f"its window begins on day {start:g}")
        if row.unit not in _CHANGES:
            return _no_unit(row)
        years = (stop - start) / DAYS_PER_YEAR
        factor = 1.0 / years if row.unit == "pct_per_year" else 1.0
        return _relative(layout, output, "change", factor, stop, start)
    if row.time_months is None:
        if row.absolute_unit is not None:
            return Refusal("cross-section", "a level without a time")
        return Refusal("time unknown", "neither a time nor a window")
    day = row.time_months * DAYS_PER_MONTH
    if row.absolute_unit is not None:
        return _absolute(layout, arm, row, output, day)
    if row.unit == "pct_change":
        return _relative(layout, output, "change", 1.0, day, 0.0)
    if row.reference_month is not None:
        since = row.reference_month * DAYS_PER_MONTH
        return _relative(layout, output, "change", 1.0, day, since)
    if row.unit == "pct_change_after_stop":
        stop_or_none = stop_day(arm, row)
        if stop_or_none is None:
            return Refusal("time unknown", f"{arm.regimen.name} does not stop before")
        return _relative(layout, output, "change", 1.0, day, stop_or_none)
    if row.unit == "pct_of_baseline":
        return _relative(layout, output, "ratio", 100.0, day, 0.0)
    if row.unit in _FOLDS:
        return _relative(layout, output, "ratio", 1.0, day, 0.0)
    if row.unit == "pct_conversion" and _unit(layout, output) == "percent":
        return Reading(output, "level", 1.0, day, None)
    return _no_unit(row)


def _no_unit(row: Observation) -> Refusal:
    if row.unit in DIFFERENCE_UNITS:
        return Refusal("no such unit or assay", "name its two arms under `differences`")
    return Refusal("no such unit or assay", f"{row.endpoint} is not answered in {row.unit}")


def _unit(layout: Layout, output: str) -> str:
    return layout.outputs.units[layout.outputs.position(output)]


def _relative(
    layout: Layout,
    output: str,
    form: Literal["change", "ratio"],
    factor: float,
    day: float,
    reference_day: float,
) -> Reading | Refusal:
    if _unit(layout, output) == _SCORE:
        return Refusal("no such unit or assay", "a score has no percent")
    if not day > reference_day:
        return Refusal("time unknown", "the change ends before it begins")
    return Reading(output, form, factor, day, reference_day)


def _absolute(
    layout: Layout, arm: Arm, row: Observation, output: str, day: float
) -> Reading | Refusal:
    """Return the reading of a level; a marker's is relative to the baseline that is printed.

    Laboratories differ in the level of a marker more than treatments do, so that the model's
    relative change is set on the trial's own baseline.
    """
    assert row.absolute_unit is not None
    one = Quantity(1.0, _unit(layout, output))
    try:
        factor = arm.population.substances.convert(one, row.absolute_unit, row.endpoint)
    except UnitError:
        answered = f"answered in {one.unit} or as pct_change"
        return Refusal("no such unit or assay", f"{row.endpoint} is {answered}, not in {row.unit}")
    baseline = printed_baseline(arm, row)
    if arm.endpoints[row.endpoint].compared == "ln ratio" and baseline is not None:
        return Reading(output, "ratio", baseline, day, 0.0)
    return Reading(output, "level", factor, day, None)


def printed_baseline(arm: Arm, row: Observation) -> float | None:
    """Return the level that the same study printed for the baseline visit, in the row's unit."""
    for other in arm.observations:
        same = (other.study, other.arm, other.endpoint, other.unit)
        if same == (row.study, row.arm, row.endpoint, row.unit) and other.time_months == 0:
            return other.value or None
    return None


def predicted(run: Trajectory, arm: Arm, row: Observation) -> float | None:
    """Return the model's value for an observation, in the observation's unit.

    Parameters
    ----------
    run : Trajectory
        Run of the arm, showing :func:`days_of`.
    arm : Arm
        The arm.
    row : Observation
        The observation.

    Returns
    -------
    float or None
        None where the row is no result that this arm's run can show.
    """
    reading = reading_of(run.layout, arm, row)
    if isinstance(reading, Refusal):
        return None
    value = reading.of(run)
    return None if isinstance(value, Refusal) else value


def stop_day(arm: Arm, row: Observation) -> float | None:
    """Return the last day of treatment before a row, None where nothing has stopped.

    What is taken beside a treatment, such as calcium, is not what stops; nor is a drug that is
    given again on the day of the row.
    """
    assert row.time_months is not None
    day = row.time_months * DAYS_PER_MONTH
    acting = [one for one in arm.regimen.treatments if one.drug not in SUPPLEMENTS]
    given = {
        one.drug
        for one in acting
        if one.start.to("day") < day and (one.stop is None or one.stop.to("day") > day)
    }
    stops = [one.stop.to("day") for one in acting if one.stop is not None and one.drug not in given]
    return max((stop for stop in stops if stop <= day), default=None)
