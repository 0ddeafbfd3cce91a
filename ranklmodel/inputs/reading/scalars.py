"""What a bare word in a YAML file means: the core schema of YAML 1.2, and nothing else.

``1e-5`` is a number, ``no`` and ``2020-01-01`` are text, ``017`` is seventeen. Infinity and NaN are
refused: no input of a model is either, and one that slips through turns up as a failed run.
"""

from __future__ import annotations

import math
import re

Scalar = str | int | float | bool | None

_LONGEST_NUMBER = 60
_WORDS: dict[str, Scalar] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_DECIMAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_FIRST_OF_NUMBER = frozenset("+-.0123456789")


def resolve(text: str) -> Scalar:
    """Return the value of an unquoted scalar.

    Parameters
    ----------
    text : str
        The scalar as it stands in the file.

    Returns
    -------
    str, int, float, bool or None
        Its value in the core schema of YAML 1.2.

    Raises
    ------
    ValueError
        If it is a number that is not finite, or has more than 60 characters.

    Examples
    --------
    >>> resolve("1e-5"), resolve("no"), resolve("017"), resolve("~")
    (1e-05, 'no', 17, None)
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _FIRST_OF_NUMBER:
        return text
    if _NOT_FINITE.fullmatch(text):
        raise ValueError(f"{text} is not a finite number")
    for pattern, base in ((_INTEGER, 10), (_OCTAL, 8), (_HEXADECIMAL, 16)):
        if pattern.fullmatch(text):
            _check_length(text)
            return int(text, 10) if base == 10 else int(text[2:], base)
    if _DECIMAL.fullmatch(text):
        _check_length(text)
        number = float(text)
        if not math.isfinite(number):
            raise ValueError(f"the number {text} is too large")
        return number
    return text


def _check_length(text: str) -> None:
    if len(text) > _LONGEST_NUMBER:
        raise ValueError(f"a number of {len(text)} characters; at most {_LONGEST_NUMBER} are read")
