"""An observation beside its prediction: how far apart they are, and what the row counts for.

z is the difference on the scale of comparison over the root of two variances: the sampling error of
the observation and the spread between trials of the same treatment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ranklmodel.inputs.trials.observations import USUAL_LEVEL
from ranklmodel.trials.comparison import WITHIN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.inputs import Observation
    from ranklmodel.trials.bands import Range, RowBands
    from ranklmodel.trials.comparison import Comparison
    from ranklmodel.trials.reasons import Reason


@dataclass(frozen=True, slots=True)
class ScoredRow:
    """An observation beside its prediction.

    Attributes
    ----------
    trial, arm : str
        The simulated trial and arm, or the difference of two arms.
    observation : Observation
        The row.
    output : str
        The model's output that answers to it.
    start, stop : float
        Days between which the change happened; for a level, the visit and the day of the result.
    predicted : float
        The model's value, in the unit of the row.
    unchanged : float
        What it would be had nothing changed since `start`.
    comparison : Comparison
        What the prediction is held against.
    family : str
        Class of endpoint and situation, such as ``spine, inhibitor on``.
    fitted : bool
        Whether a fit whose result is in use has used the row, see
        :func:`ranklmodel.trials.in_use.fits_in_use`.
    windowed : bool
        Whether a window of the trial says which days are meant.
    bands : RowBands or None
        How far the prediction may go; None where there are no draws.
    """

    trial: str
    arm: str
    observation: Observation
    output: str
    start: float
    stop: float
    predicted: float
    unchanged: float
    comparison: Comparison
    family: str
    fitted: bool
    windowed: bool = False
    bands: RowBands | None = None

    @property
    def band(self) -> Range | None:
        """95 % band of parameters and what is assumed of the people, in the unit of the row."""
        return None if self.bands is None else self.bands.band

    @property
    def other_trial(self) -> Range | None:
        """The band with the spread between trials."""
        return None if self.bands is None else self.bands.other_trial

    @property
    def with_sampling(self) -> Range | None:
        """The band with the spread between trials and the sampling error of the row."""
        return None if self.bands is None else self.bands.with_sampling

    @property
    def role(self) -> str:
        """What the row may be used for."""
        return self.observation.role

    @property
    def study(self) -> str:
        """Where it was published."""
        return self.observation.study

    @property
    def endpoint(self) -> str:
        """What was measured."""
        return self.observation.endpoint

    @property
    def unit(self) -> str:
        """Unit of the observed and the predicted value."""
        return self.observation.unit

    @property
    def month(self) -> float | None:
        """Months from the start of treatment."""
        return self.observation.time_months

    @property
    def observed(self) -> float:
        """The result."""
        assert self.observation.value is not None
        return self.observation.value

    @property
    def low(self) -> float:
        """Lower end of the 95 % sampling interval."""
        return self._interval[0]

    @property
    def high(self) -> float:
        """Upper end of the 95 % sampling interval."""
        return self._interval[1]

    @property
    def _interval(self) -> tuple[float, float]:
        row = self.observation
        if row.ci_low is not None and row.ci_high is not None and row.interval_level == USUAL_LEVEL:
            return row.ci_low, row.ci_high
        return self.comparison.interval(self.comparison.error)

    @property
    def difference(self) -> float:
        """Predicted less observed on the scale of comparison; 0 on the allowed side of a bound."""
        return self.comparison.difference(self.predicted)

    @property
    def z(self) -> float:
        """The difference in standard deviations."""
        return self.comparison.z(self.predicted)

    @property
    def within(self) -> bool:
        """Whether z lies between -1.96 and 1.96."""
        return abs(self.z) <= WITHIN

    @property
    def n(self) -> int | None:
        """Number of people, None where it was not read."""
        return self.observation.n

    @property
    def scale(self) -> str:
        """Scale of comparison."""
        return self.comparison.name

    @property
    def se(self) -> float:
        """Sampling error on the scale of comparison."""
        return self.comparison.error

    @property
    def tau(self) -> float:
        """Spread between trials on the scale of comparison."""
        return self.comparison.between

    @property
    def error(self) -> str:
        """Whether the sampling error is ``printed`` or ``assumed``."""
        return "printed" if self.comparison.printed else "assumed"

    @property
    def one_sided(self) -> str | None:
        """``left`` where the truth lies at or below the value, ``right`` where above, else None."""
        return None if self.comparison.censoring == "none" else self.comparison.censoring

    @property
    def weight(self) -> float:
        """What z squared is multiplied by in a fit."""
        return self.comparison.weight

    @property
    def counted(self) -> bool:
        """Whether the row counts; one of weight 0 is shown only."""
        return self.weight > 0

    @property
    def left_out(self) -> Reason | None:
        """Why the row is shown without being counted."""
        return None if self.counted else "weight 0"

    @property
    def source(self) -> str:
        """Where the result was read."""
        return self.observation.source

    @property
    def trial_of_origin(self) -> str:
        """The trial that several papers and extensions share."""
        return self.observation.trial or self.trial


def may_be_fitted(row: Observation) -> bool:
    """Tell whether parameters may be fitted to a row: it states a value, and may be used so."""
    return row.role == "calibration" and row.weight > 0 and row.censoring == "none"


BANDS = ("band", "other_trial", "with_sampling")
KEYS = (
    *("trial", "arm", "role", "endpoint", "unit", "month"),
    *("observed", "low", "high", "predicted", "z", "within", "source"),
    *("study", "n", "scale", "se", "tau", "error", "one_sided", "weight"),
    *("fitted", "left_out", "family", *BANDS),
)
COLUMNS = (
    *(key for key in KEYS if key not in BANDS),
    *(f"{key}_{end}" for key in BANDS for end in ("low", "high")),
)
"""Names of the same in a table, where the ends of a band have columns of their own."""


def as_records(rows: Iterable[ScoredRow]) -> list[dict[str, Any]]:
    """Return rows as plain values with exactly the keys of :data:`KEYS`; bands are [low, high]."""
    return [{key: _plain(getattr(row, key)) for key in KEYS} for row in rows]


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def as_table(rows: Iterable[ScoredRow]) -> list[dict[str, Any]]:
    """Return rows as plain values with exactly the keys of :data:`COLUMNS`."""
    table = []
    for record in as_records(rows):
        for key in BANDS:
            low, high = record.pop(key) or (None, None)
            record |= {f"{key}_low": low, f"{key}_high": high}
        table.append(record)
    return table
