"""What rules on what is observed came to in a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ranklmodel.inputs.values.quantities import in_words
from ranklmodel.units.calendar import DAYS_PER_YEAR

Action = Literal["begins", "stops", "never begins", "never stops"]


@dataclass(frozen=True, slots=True)
class Decision:
    """That a treatment begins or stops at a visit, or that no visit lets it.

    Attributes
    ----------
    treatment : int
        Its place in the regimen.
    drug : str
        What is given.
    action : {"begins", "stops", "never begins", "never stops"}
        What was decided.
    day : float or None
        Of the visit; None where it is never decided.
    from_day : float or None
        From which on it acts, later than the visit by the rule's delay.
    observed : str
        What was looked at, in words, as ``LS_BMD T-score``.
    value : float or None
        What was observed; of what is never decided, what came nearest; None without a visit.
    unit : str
        Of the value, empty for a T-score.
    visits : int
        How many visits were looked at for what is never decided.
    """

    treatment: int
    drug: str
    action: Action
    day: float | None
    from_day: float | None
    observed: str
    value: float | None
    unit: str
    visits: int = 0

    @property
    def acts(self) -> bool:
        """Whether anything begins or stops."""
        return self.day is not None

    @property
    def key(self) -> tuple[int, str, float | None]:
        """By which decisions are the same: treatment, action and day."""
        return self.treatment, self.action, self.day

    def __str__(self) -> str:
        """Return it in words."""
        if self.value is None:
            return f"{self.drug} {self.action}: no visit in the run asks for {self.observed}"
        value = in_words(float(f"{self.value:.4g}"), self.unit)
        if self.day is None:
            visits = (
                "the only visit" if self.visits == 1 else f"the nearest of {self.visits} visits"
            )
            return f"{self.drug} {self.action}: {self.observed} {value} at {visits}"
        assert self.from_day is not None
        later = self.from_day - self.day
        delayed = f", {_lasting(later)} after the visit" if later > 0 else ""
        when = f"at year {self.day / DAYS_PER_YEAR:.3g}"
        return f"{self.drug} {self.action} {when}{delayed}: {self.observed} {value}"


def _lasting(days: float) -> str:
    """Return how long something lasts, in the largest unit of which it is a whole number."""
    lengths = {"year": days / DAYS_PER_YEAR, "month": days * 12 / DAYS_PER_YEAR, "day": days}
    whole = (unit for unit, number in lengths.items() if round(number, 6).is_integer())
    unit = next(whole, "day")
    number = f"{lengths[unit]:.6g}"
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"
