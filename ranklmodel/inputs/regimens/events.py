"""What a regimen comes down to: doses at times, rates and levels over periods.

Plain values with numpy arrays, so that five years of daily tablets are one object, not 1826. Time
is in days from the baseline visit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.inputs.values.quantities import Quantity

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class DoseSeries:
    """Equal doses of one drug at given times.

    Attributes
    ----------
    drug, route : str
        What is given and how.
    amount : float
        Size of every dose, in `unit`.
    unit : str
        As it was written.
    times : ndarray
        Days from the baseline visit, ascending, doses that are not taken left out.
    duration : float
        Days that one dose takes to enter; 0 for a bolus.
    """

    drug: str
    route: str
    amount: float
    unit: str
    times: NDArray[np.float64]
    duration: float = 0.0

    def amount_in(self, unit: str) -> float:
        """Return the size of one dose in another unit."""
        return Quantity(self.amount, self.unit).to(unit)

    def edges(self) -> NDArray[np.float64]:
        """Return the days at which a solver must stop: starts and ends of the doses."""
        import numpy as np

        return np.union1d(self.times, self.times + self.duration)


@dataclass(frozen=True, slots=True)
class RatePeriod:
    """A constant intake over a period.

    Attributes
    ----------
    drug, route : str
        What is given and how.
    rate : float
        Intake, in `unit`; periods of one drug that overlap add up.
    unit : str
        As it was written, for example mg/day.
    start, stop : float
        Days from the baseline visit; `stop` does not belong to the period and may be infinite.
    """

    drug: str
    route: str
    rate: float
    unit: str
    start: float
    stop: float

    def rate_in(self, unit: str) -> float:
        """Return the intake in another unit."""
        return Quantity(self.rate, self.unit).to(unit)


@dataclass(frozen=True, slots=True)
class LevelPeriod:
    """Something that is held at a level over a period, such as the load of exercise.

    Attributes
    ----------
    drug, route : str
        What is applied and how.
    level : float
        The level, in `unit`; periods of one drug that overlap add up.
    unit : str
        As it was written; 1 for a pure number.
    start, stop : float
        Days from the baseline visit; `stop` does not belong to the period and may be infinite.
    """

    drug: str
    route: str
    level: float
    unit: str
    start: float
    stop: float

    def level_in(self, unit: str) -> float:
        """Return the level in another unit."""
        return Quantity(self.level, self.unit).to(unit)


Event = DoseSeries | RatePeriod | LevelPeriod


def dose_times(
    start: float, stop: float, interval: float | None, adherence: float
) -> NDArray[np.float64]:
    """Return the days of the doses that are taken.

    Dose k is due at ``start + k * interval``, computed so and not by repeated addition, which
    drifts. It is taken if ``floor((k + 1) * adherence) > floor(k * adherence)``: spread evenly,
    the same in every run, and exactly the stated share in the long run.

    Parameters
    ----------
    start, stop : float
        Days; a dose at `stop` is not given.
    interval : float or None
        Days between doses; None for a single dose.
    adherence : float
        Share of the doses that is taken, 0 to 1.

    Returns
    -------
    ndarray
        Days, ascending.

    Examples
    --------
    >>> dose_times(0.0, 10.0, 2.0, 0.5).tolist()
    [2.0, 6.0]
    """
    import numpy as np

    if stop <= start:
        return np.empty(0)
    if interval is None:
        return np.array([start]) if adherence >= 1 else np.empty(0)
    # One more than needed, then cut: the quotient may round either way at the end.
    number = np.arange(int((stop - start) / interval) + 2, dtype=np.float64)
    times = start + number * interval
    share = adherence + _SHARE_ROUNDING
    taken = np.floor((number + 1) * share) > np.floor(number * share)
    return np.asarray(times[taken & (times < stop - _TIME_ROUNDING)])


# 0.9 * 10 must count as 9 doses although the product may round to just below; the same holds for
# the last dose of a course that its interval divides. 1e-12 of a dose and 1e-9 days decide.
_SHARE_ROUNDING = 1e-12
_TIME_ROUNDING = 1e-9
