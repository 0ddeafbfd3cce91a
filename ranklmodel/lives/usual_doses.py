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
    of an implant that a day releases, together with what other treatments give of the same drug
    when it begins. Nothing at all, such as a dose of 0 mg, is not judged.

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
    events = list(events)
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
        others = [one for one in events if not isinstance(one, LevelPeriod)]
        beside = [one for one in others if _is_beside(one, event)]
        amount = float(sum(_within_a_day(one, record.unit) for one in (event, *beside)))
        low, high = record.a_day
        if low <= amount <= high or _within_a_day(event, record.unit) == 0:
            continue
        together = f" of {len(beside) + 1} treatments together" if beside else ""
        usual = f"usual are {low:g} to {high:g} {record.unit}"
        message = f"{amount:g} {record.unit} within a day{together}; {usual}"
        if amount >= FAR * high or amount <= low / FAR:
            raise event.origin.error(f"{message}: check the unit and the interval", event.drug)
        _notice(message, event)


def _is_beside(other: DoseSeries | RatePeriod, event: DoseSeries | RatePeriod) -> bool:
    """Tell whether another treatment gives the same drug when one begins; a dose lasts a day."""
    if other is event or (other.drug, other.route) != (event.drug, event.route):
        return False
    if isinstance(event, DoseSeries) and not len(event.times):
        return False
    begin = float(event.times[0]) if isinstance(event, DoseSeries) else event.start
    if not isinstance(other, DoseSeries):
        return other.start <= begin < other.stop
    lasts = max(other.duration, min(1.0, other.interval or 1.0))
    return bool(((other.times <= begin) & (begin < other.times + lasts)).any())


def _within_a_day(event: DoseSeries | RatePeriod, unit: str) -> float:
    if not isinstance(event, DoseSeries):
        return event.rate_in(f"({unit})/day")
    often = 1.0 if event.interval is None else max(1.0, 1.0 / event.interval)
    return event.amount_in(unit) * often / max(1.0, event.duration)


def _notice(message: str, event: Event) -> None:
    where = f"{event.origin}: " if str(event.origin) else ""
    warnings.warn(f"{where}{event.drug}: {message}", UnusualDoseWarning, stacklevel=4)
