"""YAML 1.2: what a bare word means."""

from __future__ import annotations

import pytest

from ranklmodel.inputs.reading.scalars import resolve


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-5", 1e-5),
        ("1E5", 1e5),
        (".5", 0.5),
        ("5.", 5.0),
        ("+3", 3),
        ("017", 17),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("2020-01-01", "2020-01-01"),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("null", None),
        ("=", "="),
        ("<<", "<<"),
        ("1e", "1e"),
        ("-", "-"),
        (".", "."),
    ],
)
def test_value_and_type(text: str, value: object) -> None:
    found = resolve(text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("text", [".inf", "-.INF", ".nan", "1e400", "-1e400", "9" * 61])
def test_number_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"finite|too large|characters"):
        resolve(text)
