"""What a call states, checked where it enters: of which kind it must be, said in words."""

from __future__ import annotations

from collections.abc import Iterable
from numbers import Real
from pathlib import Path
from typing import Any

from ranklmodel.errors import InputError


def refused(value: object, key: str, expected: str) -> InputError:
    """Return the refusal of a value, with what was expected and what was given.

    Examples
    --------
    >>> print(refused(5, "until", "a time with its unit such as '5 year'"))
    until: expected a time with its unit such as '5 year', given 5
    """
    text = repr(value)
    shown = text if len(text) <= 80 else f"{text[:80]}..."
    return InputError(f"expected {expected}, given {shown}", key=key)


def require(value: object, kinds: type | tuple[type, ...], key: str, expected: str) -> None:
    """Raise InputError unless a value is of some kind.

    Parameters
    ----------
    value : object
        What was stated.
    kinds : type or tuple of type
        What it may be.
    key : str
        What the call calls it.
    expected : str
        The kinds in words.
    """
    if not isinstance(value, kinds):
        raise refused(value, key, expected)


def require_like(value: object, attribute: str, key: str, expected: str) -> None:
    """Raise InputError unless a value has what its kind has, for kinds of rooms above this one."""
    if not hasattr(value, attribute):
        raise refused(value, key, expected)


def number(value: object, key: str, least: float | None = None) -> float:
    """Return a number that a call states, which is neither text nor a truth value.

    Raises
    ------
    InputError
        If it is none, is not a number, or lies below the least that is allowed.

    Examples
    --------
    >>> number("2", "years")
    Traceback (most recent call last):
    ...
    ranklmodel.errors.InputError: years: expected a number, given '2'
    """
    what = "a number" if least is None else f"a number of at least {least:g}"
    if isinstance(value, bool) or not isinstance(value, Real):
        raise refused(value, key, what)
    stated = float(value)
    if stated != stated or (least is not None and stated < least):
        raise refused(value, key, what)
    return stated


def whole_number(value: object, key: str, least: int, most: int | None = None) -> int:
    """Return a whole number that a call states.

    Raises
    ------
    InputError
        If it is none, or lies below the least or above the most that is allowed.

    Examples
    --------
    >>> whole_number(12, "people", 1, 10)
    Traceback (most recent call last):
    ...
    ranklmodel.errors.InputError: people: expected a number of at most 10, given 12
    """
    stated = number(value, key, least)
    if most is not None and stated > most:
        raise refused(value, key, f"a number of at most {most}")
    if stated % 1:
        raise refused(value, key, "a whole number")
    return int(value)  # type: ignore[call-overload, no-any-return]  # a number, by the lines above


def share(value: object, key: str) -> float:
    """Return a share that a call states, between 0 and 1 and neither of them.

    Raises
    ------
    InputError
        If it is none.

    Examples
    --------
    >>> share(95, "level")
    Traceback (most recent call last):
    ...
    ranklmodel.errors.InputError: level: expected a share between 0 and 1, given 95
    """
    stated = number(value, key)
    if not 0.0 < stated < 1.0:
        raise refused(value, key, "a share between 0 and 1")
    return stated


def yes_or_no(value: object, key: str) -> bool:
    """Return a truth value that a call states; ``"no"`` would be one that is true.

    Raises
    ------
    InputError
        If it is none.

    Examples
    --------
    >>> yes_or_no("no", "keep")
    Traceback (most recent call last):
    ...
    ranklmodel.errors.InputError: keep: expected True or False, given 'no'
    """
    if not isinstance(value, bool) and type(value).__name__ != "bool":  # NumPy's is another
        raise refused(value, key, "True or False")
    return bool(value)


def path_or_none(value: object, key: str) -> Path | None:
    """Return the path that a call states, None where it states none.

    Raises
    ------
    InputError
        If it is none.
    """
    if value is None:
        return None
    if not isinstance(value, (str, Path)):
        raise refused(value, key, "a path")
    return Path(value)


def require_callable(value: object, key: str) -> None:
    """Raise InputError unless a value can be called, or is None."""
    if value is not None and not callable(value):
        raise refused(value, key, "a function")


def paths(value: object, key: str) -> tuple[Path | str, ...]:
    """Return the paths of a list.

    Raises
    ------
    InputError
        If it is no list, or something in it is no path.
    """
    listed = names(value, key, "a list of paths")
    for one in listed:
        require(one, (str, Path), key, "paths")
    return listed


def names(value: object, key: str, expected: str) -> tuple[Any, ...]:
    """Return what a list of names holds; one text is no list, whose letters would be names.

    Raises
    ------
    InputError
        If it is one text, or nothing that can be listed.
    """
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise refused(value, key, expected)
    return tuple(value)
