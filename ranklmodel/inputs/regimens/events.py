"""What a regimen comes down to: doses at times, rates and levels over periods.

Plain values with numpy arrays, so that five years of daily tablets are one object, not 1826. Time
is in days from the baseline visit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.inputs.values.quantities import Quantity

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


MOST_DOSES = 1_000_000
"""More doses than this are a slip of the interval, and would take hours to run."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a treatment is written down, for messages.

    Attributes
    ----------
    regimen : str
        Name of the regimen.
    file : Path or None
        The file it stands in.
    """

    regimen: str = ""
    file: Path | None = None

    def error(self, message: str, drug: str) -> InputError:
        """Return the error that names the file, the regimen and the drug."""
        key = f"regimen {self.regimen}: {drug}" if self.regimen else drug
        return InputError(message, file=self.file, key=key)

    def __str__(self) -> str:
        """Return it in words, empty where nothing is known."""
        if not self.regimen:
            return ""
        return f"regimen {self.regimen}" + (f" ({self.file})" if self.file else "")


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
    interval : float or None
        Days between doses as they are due; None for a single dose.
    once : bool
        Whether a single dose says that it is one.
    origin : Origin
        Where it is written down.
    """

    drug: str
    route: str
    amount: float
    unit: str
    times: NDArray[np.float64]
    duration: float = 0.0
    interval: float | None = None
    once: bool = True
    origin: Origin = Origin()

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
    origin : Origin
        Where it is written down.
    """

    drug: str
    route: str
    rate: float
    unit: str
    start: float
    stop: float
    origin: Origin = field(default=Origin(), compare=False)

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
    origin : Origin
        Where it is written down.
    """

    drug: str
    route: str
    level: float
    unit: str
    start: float
    stop: float
    origin: Origin = field(default=Origin(), compare=False)

    def level_in(self, unit: str) -> float:
        """Return the level in another unit."""
        return Quantity(self.level, self.unit).to(unit)


Event = DoseSeries | RatePeriod | LevelPeriod


def dose_times(
    start: float,
    stop: float,
    interval: float | None,
    adherence: float,
    within: tuple[float, float] = (-math.inf, math.inf),
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
    within : tuple of float
        Days between which doses are wanted, the first included, the last not.

    Returns
    -------
    ndarray
        Days, ascending.

    Raises
    ------
    InputError
        If more than a million doses are due between the two days.

    Examples
    --------
    >>> dose_times(0.0, 10.0, 2.0, 0.5).tolist()
    [2.0, 6.0]
    """
    import numpy as np

    if stop <= start:
        return np.empty(0)
    first, last = within
    if interval is None:
        return np.array([start]) if adherence >= 1 and first <= start < last else np.empty(0)
    # One more than needed at both ends, then cut: quotients may round either way.
    earliest = max(math.floor((first - start) / interval) - 1, 0) if first > start else 0
    latest = (min(stop, last) - start) / interval + 2
    if latest - earliest > MOST_DOSES + 3:
        due = "without end" if math.isinf(latest) else f"up to day {min(stop, last):.6g}"
        raise InputError(
            f"more than {MOST_DOSES:,} doses: one every {interval:.3g} days {due}; give a longer "
            "interval, an earlier stop, or a rate in place of doses"
        )
    number = np.arange(earliest, max(int(latest), earliest), dtype=np.float64)
    times = start + number * interval
    share = adherence + _SHARE_ROUNDING
    taken = np.floor((number + 1) * share) > np.floor(number * share)
    taken &= (times < stop - _TIME_ROUNDING) & (times >= first) & (times < last)
    return np.asarray(times[taken])


# 0.9 * 10 must count as 9 doses although the product may round to just below; the same holds for
# the last dose of a course that its interval divides. 1e-12 of a dose and 1e-9 days decide.
_SHARE_ROUNDING = 1e-12
_TIME_ROUNDING = 1e-9
