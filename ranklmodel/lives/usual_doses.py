"""Doses against what is usual: 2.5 g of letrozole is a slip of the unit, not a regimen."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from ranklmodel.inputs import DoseSeries, LevelPeriod

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.inputs import Event, Limits, RatePeriod

FAR = 100.0
"""An amount this many times above the largest usual one, or below the smallest, is refused."""


class UnusualDoseWarning(UserWarning):
    """A dose outside what is usually given, or one that does not say that it is given once."""


def require_usual(events: Iterable[Event], limits: Limits) -> None:
    """Say which doses are unusual, and refuse those that are far from usual.

    What counts is the amount that enters within one day: a tablet, the tablets of a day, the part
    of an implant that a day releases. Nothing at all, such as a dose of 0 mg, is not judged.

    Parameters
    ----------
    events : iterable of Event
        Doses, rates and levels.
    limits : Limits
        Usual amounts by drug and route; a drug without one is not judged.

    Raises
    ------
    InputError
        If an amount is 100 times the largest usual one or more, or 1/100 of the smallest or less.
    """
    for event in events:
        if isinstance(event, DoseSeries) and not event.once:
            _notice(
                f"a dose of {event.amount:g} {event.unit} without interval is given a single time, "
                f"on day {event.times[0]:g}; write once: true, or an interval such as '1 day'",
                event,
            )
        record = limits.doses.get((event.drug, event.route))
        if record is None or isinstance(event, LevelPeriod):
            continue
        amount = _within_a_day(event, record.unit)
        low, high = record.a_day
        if low <= amount <= high or amount == 0:
            continue
        message = (
            f"{amount:g} {record.unit} within a day; usual are {low:g} to {high:g} {record.unit}"
        )
        if amount >= FAR * high or amount <= low / FAR:
            raise event.origin.error(f"{message}: check the unit and the interval", event.drug)
        _notice(message, event)


def _within_a_day(event: DoseSeries | RatePeriod, unit: str) -> float:
    if not isinstance(event, DoseSeries):
        return event.rate_in(f"({unit})/day")
    often = 1.0 if event.interval is None else max(1.0, 1.0 / event.interval)
    return event.amount_in(unit) * often / max(1.0, event.duration)


def _notice(message: str, event: Event) -> None:
    where = f"{event.origin}: " if str(event.origin) else ""
    warnings.warn(f"{where}{event.drug}: {message}", UnusualDoseWarning, stacklevel=4)
