"""Errors that trials printed, beside those of as many simulated people. Nothing is fitted to them.

An error of a mean is the spread of people over the root of their number, so it tests what the
cohort and the measurement say about the spread of changes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import TYPE_CHECKING, Any, final

from ranklmodel.cohorts.virtual_trials.participants import Participants, generator
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.designs.design import Outcome
from ranklmodel.inputs.trials.observations import UNSTATED
from ranklmodel.inputs.values.quantities import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.cohorts.virtual_trials.pool import Pool
    from ranklmodel.inputs import Library, Observation
    from ranklmodel.inputs.designs.design import Design, PlannedArm

_MANY = 20_000
"""People of whom a simulated spread is taken: it is known to half a percent."""
_NAME = 2_000_000  # apart from replicates, in the names of random numbers
NEAR = 0.3
"""By which share of the printed error the simulated one may be off and be called near."""


@final
@dataclass(frozen=True, slots=True)
class PrintedError:
    """A row with a printed error, and the simulated one.

    Attributes
    ----------
    arm : str
        Of the design.
    row : str
        Where the row stands.
    quantity : str
        What was measured.
    since, visit : float
        Months between which it changed.
    people : int
        How many the row is of.
    stated : bool
        Whether the row says so; the design does otherwise.
    printed, simulated : float
        Standard errors of the mean change, in points.
    """

    arm: str
    row: str
    quantity: str
    since: float
    visit: float
    people: int
    stated: bool
    printed: float
    simulated: float

    @property
    def ratio(self) -> float:
        """Simulated over printed."""
        return self.simulated / self.printed

    @property
    def near(self) -> bool:
        """Whether they are as near as they are hoped to be."""
        return abs(self.ratio - 1.0) <= NEAR

    def as_record(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "arm": self.arm,
            "row": self.row,
            "quantity": self.quantity,
            "since_months": self.since,
            "visit_months": self.visit,
            "people": self.people,
            "people_stated": self.stated,
            "printed_se": self.printed,
            "simulated_se": self.simulated,
            "ratio": self.ratio,
            "near": self.near,
        }


def printed_errors(
    design: Design, pool: Pool, library: Library, seed: int
) -> tuple[PrintedError, ...]:
    """Return printed errors of the arms of a design that name an arm of a trial.

    Parameters
    ----------
    design : Design
        The plan.
    pool : Pool
        Whom participants are drawn from.
    library : Library
        Where trials are found.
    seed : int
        Of random numbers.

    Raises
    ------
    InputError
        If an arm names a trial or an arm that there is not.
    """
    return tuple(
        error
        for arm in design.arms.values()
        if arm.printed is not None
        for error in _of_arm(design, arm, pool, library, seed)
    )


def _of_arm(
    design: Design, arm: PlannedArm, pool: Pool, library: Library, seed: int
) -> Iterator[PrintedError]:
    assert arm.printed is not None
    trial_name, arm_name = arm.printed.split(".")
    try:
        rows = library.trial(trial_name).arm(arm_name).observations
    except UnknownNameError as error:
        key = f"arms.{arm.name}.printed"
        raise InputError(str(error), file=design.file, key=key) from None
    for row in rows:
        outcome, printed = _outcome_of(design, pool, library, row), printed_error(row)
        if outcome is None or printed is None:
            continue
        people = row.n or arm.people
        deviation = simulated_deviation(pool, arm, outcome, seed)
        yield PrintedError(
            arm=arm.name,
            row=f"{row.file.parent.name}, {row.study} {row.arm}",
            quantity=row.endpoint,
            since=float(row.reference_month or 0.0),
            visit=float(row.time_months or 0.0),
            people=people,
            stated=row.n is not None,
            printed=printed,
            simulated=deviation / math.sqrt(people),
        )


def simulated_deviation(pool: Pool, arm: PlannedArm, outcome: Outcome, seed: int) -> float:
    """Return the standard deviation of measured changes of those who came to both visits."""
    random = generator(seed, _NAME, outcome.visit, outcome.since)
    staying = (1.0,) * pool.levels.shape[3]
    everybody = Participants.drawn(random, _MANY, pool.weights, staying, outcome)
    levels = pool.of(arm.name, outcome.endpoint.output)[0]
    return float(everybody.measured(levels, outcome, "observed").change.std(ddof=1))


def _outcome_of(design: Design, pool: Pool, library: Library, row: Observation) -> Outcome | None:
    """Return the change that a row is of, None where the design has no such visits."""
    endpoint = library.endpoints.by_name.get(row.endpoint)
    percent = row.unit == "pct_change" or row.reference_month is not None
    if endpoint is None or not percent or row.time_months is None or row.value is None:
        return None
    if not (endpoint.compared == "percent" and endpoint.output in pool.quantities):
        return None
    months = (float(row.reference_month or 0.0), row.time_months)
    days = [Quantity(month, "month").to("day") for month in months]
    if any(day not in design.days for day in days):
        return None
    stated = design.measurements.get(endpoint.name)
    since, visit = (design.days.index(day) for day in days)
    return Outcome(
        endpoint=endpoint,
        since=since,
        visit=visit,
        cv=0.0 if stated is None else stated.cv / 100.0,
        since_in_words=f"{months[0]:g} month",
        visit_in_words=f"{months[1]:g} month",
    )


def printed_error(row: Observation) -> float | None:
    """Return the standard error of a mean change that a row prints, None where it prints none.

    Parameters
    ----------
    row : Observation
        A change in percent of a density.
    """
    if row.ci_low is not None and row.ci_high is not None and row.interval_level != UNSTATED:
        errors = NormalDist().inv_cdf(0.5 + float(row.interval_level) / 200.0)
        return (row.ci_high - row.ci_low) / (2.0 * errors)
    if row.se is not None:
        return row.se
    if row.sd is not None and row.n:
        return row.sd / math.sqrt(row.n)
    return None
