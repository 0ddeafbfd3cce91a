"""What a virtual trial comes to, as values and as records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.cohorts.virtual_trials.printed import PrintedError
    from ranklmodel.cohorts.virtual_trials.replicates import Source
    from ranklmodel.cohorts.virtual_trials.sizes import Power, Size
    from ranklmodel.inputs.designs.design import Design, Outcome


@final
@dataclass(frozen=True, slots=True)
class ArmOutcome:
    """What an arm shows of an outcome.

    Attributes
    ----------
    arm, title : str
        Which arm.
    people : int
        How many begin.
    counted : float
        How many count in the analysis, on average.
    change : float
        Mean true change with the values in use, in the unit of the outcome.
    deviation, error : float
        Standard deviation of the measured change of one person, and standard error of the mean of
        those who count.
    between_people, of_measurement : float
        The two parts of the deviation: true changes, and the rest, which is measurement and, where
        last visits are carried forward, that people left at different times.
    gain, loss : float or None
        Share of people whose measured change is a gain, or a loss, beyond the least significant
        change; None where the measurement has no error.
    """

    arm: str
    title: str
    people: int
    counted: float
    change: float
    deviation: float
    error: float
    between_people: float
    of_measurement: float
    gain: float | None
    loss: float | None


@final
@dataclass(frozen=True, slots=True)
class Expected:
    """The difference that trials of this plan see.

    Attributes
    ----------
    source : {"sampling", "parameters", "trials"}
        What may differ from trial to trial: people and measurement; the parameters as well, as far
        as they are not known; and how trials of one treatment differ from each other.
    mean, low, high : float
        Mean over replicates, and the range of 95 of 100 of them.
    power, power_error : float
        Share of them that tells the arms apart in the direction expected, and its standard error.
    significant : float
        Share that tells them apart in either direction.
    """

    source: Source
    mean: float
    low: float
    high: float
    power: float
    power_error: float
    significant: float


@final
@dataclass(frozen=True, slots=True)
class OutcomeResult:
    """An outcome of a virtual trial.

    Attributes
    ----------
    outcome : Outcome
        What was compared.
    difference : float
        Mean true difference of the two arms with the values in use.
    pool_error : float
        Its standard error because the pool has no more people.
    pool_error_of_power : float
        What that makes of the power.
    between_trials : float
        Spread between trials, in the unit of the outcome.
    expected : mapping of str to Expected
        By what may differ.
    arms : tuple of ArmOutcome
        All arms.
    """

    outcome: Outcome
    difference: float
    pool_error: float
    pool_error_of_power: float
    between_trials: float
    expected: Mapping[Source, Expected]
    arms: tuple[ArmOutcome, ...]


@final
@dataclass(frozen=True, slots=True, repr=False)
class VirtualTrial(Pictured):
    """A virtual trial.

    Attributes
    ----------
    design : Design
        The plan.
    replicates, draws, pool, screened, seed : int
        Replicates made; draws of the parameters; people in the pool, and how many were looked at
        until so many were eligible; and the seed.
    effective : float
        How many people of equal weight the pool is worth.
    outcomes : tuple of OutcomeResult
        In the order of the design.
    curve : tuple of Power
        Power of the first outcome by the number of people in each arm, ascending.
    sizes : tuple of Size
        How many people in each arm the first outcome needs.
    printed : tuple of PrintedError
        Errors that real trials printed, beside those simulated with as many people.
    failures : tuple of str
        People taken out of the pool, with the reasons.
    notes : tuple of str
        What to know of it.
    """

    design: Design
    replicates: int
    draws: int
    pool: int
    screened: int
    effective: float
    seed: int
    outcomes: tuple[OutcomeResult, ...]
    curve: tuple[Power, ...]
    sizes: tuple[Size, ...]
    printed: tuple[PrintedError, ...]
    failures: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def first(self) -> OutcomeResult:
        """The outcome that the trial is made for."""
        return self.outcomes[0]

    def as_record(self) -> dict[str, Any]:
        """Return everything as plain values, for machines."""
        return {
            "design": self.design.name,
            "title": self.design.title,
            "cohort": self.design.cohort,
            "comparison": {"of": self.design.of, "minus": self.design.minus},
            "analysis": self.design.analysis.model_dump(),
            "replicates": self.replicates,
            "draws": self.draws,
            "pool": self.pool,
            "effective_pool": self.effective,
            "screened": self.screened,
            "seed": self.seed,
            "outcomes": [_outcome_record(one) for one in self.outcomes],
            "power_curve": self.curve_records(),
            "people_needed": [
                {
                    "power": one.goal,
                    "source": one.source,
                    "people_per_arm": one.people,
                    "low": one.low,
                    "high": one.high,
                }
                for one in self.sizes
            ],
            "printed": self.printed_records(),
            "failures": list(self.failures),
            "notes": list(self.notes),
        }

    def difference_records(self) -> list[dict[str, Any]]:
        """Return the differences expected, a record for each outcome and source."""
        return [
            {
                **_named(result.outcome),
                "source": source,
                "mean": one.mean,
                "low": one.low,
                "high": one.high,
                "power": one.power,
                "power_error": one.power_error,
            }
            for result in self.outcomes
            for source, one in result.expected.items()
        ]

    def curve_records(self) -> list[dict[str, Any]]:
        """Return the power curve, a record for each number of people and source."""
        return [
            {
                "people_per_arm": one.people,
                "source": source,
                "power": power,
                "power_error": one.error[source],
            }
            for one in self.curve
            for source, power in one.power.items()
        ]

    def printed_records(self) -> list[dict[str, Any]]:
        """Return printed and simulated errors, a record for each row of a trial."""
        return [one.as_record() for one in self.printed]


def _named(outcome: Outcome) -> dict[str, Any]:
    return {
        "quantity": outcome.endpoint.name,
        "since": outcome.since_in_words,
        "visit": outcome.visit_in_words,
        "unit": outcome.unit,
    }


def _outcome_record(result: OutcomeResult) -> dict[str, Any]:
    return {
        **_named(result.outcome),
        "least_significant_change": result.outcome.least_significant,
        "difference": result.difference,
        "pool_error": result.pool_error,
        "pool_error_of_power": result.pool_error_of_power,
        "between_trials": result.between_trials,
        "expected": [
            {name: getattr(one, name) for name in Expected.__slots__}
            for one in result.expected.values()
        ],
        "arms": [
            {name: getattr(one, name) for name in ArmOutcome.__slots__} for one in result.arms
        ],
    }
