"""Why one group of people changed more than another: what each driver brought in either.

Every person's change is explained by itself, in percent of where she began, and the parts are
averaged over her group. As the parts of a person sum to her change, those of a group sum to its
mean, and their differences to the difference of the groups.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import InputError
from ranklmodel.explanation.explanation import explain
from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    import pandas as pd

    from ranklmodel.explanation.explained import Explanation
    from ranklmodel.lives.scenario import Scenario

_OTHERS = "residual"
Pair = tuple[float, float]
_PERCENT = 100.0
_SCORE = "SD"
_COLUMNS = ("driver", "difference", "unit")


@final
@dataclass(frozen=True)
class SharedDriver:
    """What one driver brought in each of two groups.

    Attributes
    ----------
    quantity, description, unit : str
        What it is.
    before, after : tuple of float
        Its mean value at the start and at the end, in either group.
    brought : tuple of float
        What it brought in the mean of either group, in percent of where each person began.
    """

    quantity: str
    description: str
    unit: str
    before: tuple[float, float]
    after: tuple[float, float]
    brought: tuple[float, float]

    @property
    def difference(self) -> float:
        """What it brought in the first group less what it brought in the second."""
        return self.brought[0] - self.brought[1]


@final
@dataclass(frozen=True, eq=False, repr=False)
class GroupDifference(Pictured):
    """Why the mean change of one group differs from that of another.

    Attributes
    ----------
    quantity, description : str
        What changed.
    start_day, stop_day : float
        When.
    names : tuple of str
        What the groups are called.
    people : tuple of int
        How many of each were explained.
    changes : tuple of float
        Mean change of each, in percent of where each person began.
    drivers : tuple of SharedDriver
        Those that make the groups differ most first; differences sum to that of the changes.
    left_out : tuple of str
        People in whom drivers do not sum to the change, with the reason.

    Examples
    --------
    >>> import ranklmodel
    >>> women = [
    ...     ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily", dosing="averaged"),
    ...     ranklmodel.scenario("ibis2_woman", "anastrozole_1mg_daily", dosing="averaged"),
    ... ]
    >>> why = explain_difference(women[:1], women[1:], "LS_BMD", stop_day=365.25)
    >>> bool(abs(sum(one.difference for one in why.drivers) - why.difference) < 1e-9)
    True
    """

    quantity: str
    description: str
    start_day: float
    stop_day: float
    names: tuple[str, str]
    people: tuple[int, int]
    changes: tuple[float, float]
    drivers: tuple[SharedDriver, ...]
    left_out: tuple[str, ...] = field(default=())

    @property
    def difference(self) -> float:
        """Change of the first group less that of the second, in percent points."""
        return self.changes[0] - self.changes[1]

    def to_pandas(self) -> pd.DataFrame:
        """Return a table with a row for each driver, in the order of :attr:`drivers`.

        Columns are the driver, what it brought in either group and the difference, in percent
        points, and its mean value in either at the start and at the end, in its unit.
        """
        import pandas as pd

        first, second = self.names
        return pd.DataFrame(
            {
                "driver": [one.quantity for one in self.drivers],
                first: [one.brought[0] for one in self.drivers],
                second: [one.brought[1] for one in self.drivers],
                "difference": [one.difference for one in self.drivers],
                f"{first}: start": [one.before[0] for one in self.drivers],
                f"{first}: end": [one.after[0] for one in self.drivers],
                f"{second}: start": [one.before[1] for one in self.drivers],
                f"{second}: end": [one.after[1] for one in self.drivers],
                "unit": [one.unit for one in self.drivers],
            }
        )


def explain_difference(
    first: Sequence[Scenario],
    second: Sequence[Scenario],
    quantity: str,
    start_day: float = 0.0,
    stop_day: float = 730.5,
    *,
    names: tuple[str, str] = ("first", "second"),
) -> GroupDifference:
    """Explain why one group of people changed more than another.

    Parameters
    ----------
    first, second : sequence of Scenario
        The people of either group, on what they take; a few tens of each are enough for a mean.
    quantity : str
        A state, rule or observable, such as ``LS_BMD``.
    start_day, stop_day : float
        Days from the baseline visit.
    names : tuple of str
        What the groups are called.

    Returns
    -------
    GroupDifference
        What each driver brought in either group, in percent of where each person began.

    Raises
    ------
    InputError
        If a group is empty, in none of its people the drivers sum to the change, the quantity is a
        score, of which there is no percent, or a name is that of a column.
    UnknownNameError, ModelError, AbsentQuantityError
        As :func:`~ranklmodel.explanation.explanation.explain` does.
    SimulationError
        If a run fails.

    Examples
    --------
    >>> from ranklmodel.lives.scenario import scenario
    >>> lean, obese = (
    ...     [scenario(f"folkerd_woman_{weight}", "anastrozole_1mg_daily", dosing="averaged")]
    ...     for weight in ("normal_weight", "obese")
    ... )
    >>> why = explain_difference(lean, obese, "LS_BMD", names=("lean", "obese"))
    >>> why.people
    (1, 1)
    """
    titles = tuple(calls.names(names, "names", "two names of groups"))
    if len(titles) != 2 or titles[0] == titles[1]:
        raise calls.refused(names, "names", "two different names")
    if column := next((one for one in titles if one in _COLUMNS), None):
        message = f"{column!r} is a column of the table; expected other names"
        raise InputError(message, key="names")
    told: list[list[Explanation]] = []
    left_out: list[str] = []
    for key, group in (("first", first), ("second", second)):
        explained = []
        for life in _people_of(group, key):
            why = explain(life, quantity, start_day, stop_day, depth=0)
            if why.unit == _SCORE:
                message = f"{quantity} is a score, of which there is no percent; ask of the density"
                raise InputError(message, key="quantity")
            if why.drivers and why.before:
                explained.append(why)
            else:
                reason = "drivers do not sum to the change" if why.before else "it began at nothing"
                left_out.append(f"{life.population.name}: {reason}")
        if not explained:
            message = f"{quantity} of nobody in this group can be told by drivers: {left_out[-1]}"
            raise InputError(message, key=key)
        told.append(explained)
    one = told[0][0]
    return GroupDifference(
        quantity=quantity,
        description=one.description,
        start_day=one.start_day,
        stop_day=one.stop_day,
        names=(titles[0], titles[1]),
        people=(len(told[0]), len(told[1])),
        changes=_pair(told, lambda why: _PERCENT * why.change / why.before),
        drivers=_shared(told),
        left_out=tuple(left_out),
    )


def _people_of(group: Sequence[Scenario], key: str) -> list[Scenario]:
    listed = isinstance(group, Sequence) and not isinstance(group, str)
    people = list(group) if listed else []
    if not people:
        raise calls.refused(group, key, "a sequence of at least one Scenario")
    for life in people:
        calls.require_like(life, "population", key, "a sequence of Scenario")
    return people


def _pair(told: list[list[Explanation]], number: Callable[[Explanation], float]) -> Pair:
    """Return the mean of a number over either group."""
    means = [_mean([number(why) for why in group]) for group in told]
    return (means[0], means[1])


def _shared(told: list[list[Explanation]]) -> tuple[SharedDriver, ...]:
    """Return drivers of anybody, the largest difference first, and what all of them miss."""
    known = {one.quantity: one for group in told for why in group for one in why.drivers}
    shared = [
        SharedDriver(
            quantity=name,
            description=one.description,
            unit=one.unit,
            before=_pair(told, partial(_before, name)),
            after=_pair(told, partial(_after, name)),
            brought=_pair(told, partial(_brought, name)),
        )
        for name, one in known.items()
    ]
    missed = _pair(told, lambda why: _PERCENT * why.drivers_residual / why.before)
    nothing = (0.0, 0.0)
    rest = SharedDriver(_OTHERS, "what the sum of drivers misses", "", nothing, nothing, missed)
    shared.sort(key=lambda one: -abs(one.difference))
    return (*shared, rest)


def _brought(name: str, why: Explanation) -> float:
    """Return what a driver brought, in percent of the start; nothing where it did not move."""
    amounts = {one.quantity: one.amount for one in why.drivers}
    return _PERCENT * amounts.get(name, 0.0) / why.before


def _before(name: str, why: Explanation) -> float:
    return next((one.before for one in why.drivers if one.quantity == name), np.nan)


def _after(name: str, why: Explanation) -> float:
    return next((one.after for one in why.drivers if one.quantity == name), np.nan)


def _mean(values: list[float]) -> float:
    """Return the mean of those that are known; a driver that did not move has no value."""
    known = [value for value in values if np.isfinite(value)]
    return float(np.mean(known)) if known else np.nan
