"""Durations as people type them: ``5y``, ``5 year``, ``60 month``, ``0``."""

from __future__ import annotations

import re

from ranklmodel.errors import InputError

_UNITS = {
    "year": ("y", "yr", "yrs", "year", "years"),
    "month": ("mo", "mon", "mos", "month", "months"),
    "week": ("w", "wk", "wks", "week", "weeks"),
    "day": ("d", "day", "days"),
    "hour": ("h", "hr", "hrs", "hour", "hours"),
    "minute": ("min", "mins", "minute", "minutes"),
}
_UNIT_OF = {spelling: unit for unit, spellings in _UNITS.items() for spelling in spellings}
_DURATION = re.compile(r"\s*(\d{1,9}(?:\.\d{0,12})?|\.\d{1,12})\s*([A-Za-z]*)\s*", re.ASCII)


def duration(text: str, option: str) -> str:
    """Return a duration as the input files write it.

    Parameters
    ----------
    text : str
        What was typed.
    option : str
        The option it was typed for, for the message.

    Returns
    -------
    str
        Number and unit.

    Raises
    ------
    InputError
        If it is not a duration.

    Examples
    --------
    >>> duration("5y", "--until"), duration("60 months", "--until"), duration("0", "--from")
    ('5 year', '60 month', '0 day')
    """
    match = _DURATION.fullmatch(text)
    number, spelling = match.groups() if match else ("", "")
    if match and not spelling and float(number) == 0:
        return "0 day"
    unit = _UNIT_OF.get(spelling.lower())
    if unit is None:
        # "m" is a month to some and a minute to others, so it is not among the spellings.
        message = f"expected a duration such as '5y', '60 month' or '14 day', given {text[:40]!r}"
        raise InputError(message, key=option)
    return f"{number} {unit}"


def days(text: str, option: str) -> float:
    """Return a typed duration in days; see :func:`duration`."""
    from ranklmodel.inputs import Quantity

    return Quantity.parse(duration(text, option)).to("day")
