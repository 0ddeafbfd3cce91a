"""What must hold of a mechanism, as its file states it: directions of response, conserved sums.

Signs are those of the evidence, not of the code; a mechanism that answers the other way is wrong
whatever its fit. Each stands in the file of the mechanism that owns the cause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from ranklmodel.errors import did_you_mean
from ranklmodel.inputs.reading.records import Identifier, Many, custom_error

if TYPE_CHECKING:
    from pathlib import Path

IN_MEN = "in men"
"""Begins the lives of men."""

STAGES = ("before the menopause", "at the menopause", "after the menopause", IN_MEN)
"""Lives without a drug."""

_NAME = r"[A-Za-z][A-Za-z0-9_]*"
_LIFE = rf"^({'|'.join(STAGES)}|({IN_MEN} )?on {_NAME})$"
_MOVE = rf"{_NAME} (?:up|down)"
_ANSWER = rf"{_MOVE}(?:, at once)?"
_ROW = rf"^{_MOVE}: {_ANSWER}(?:; {_ANSWER})*$"
_HOW = "write it as in 'E2 up: OPG up, at once; RANKL down'"

When = Literal["at once", "settled"]


def drug_of(life: str) -> str | None:
    """Return the drug of the life ``on DRUG`` or ``in men on DRUG``, None for one without."""
    taking = life.removeprefix(f"{IN_MEN} ")
    return taking.removeprefix("on ") if taking.startswith("on ") else None


def _known_life(raw: Any) -> Any:
    if not isinstance(raw, str) or not re.fullmatch(_LIFE, raw):
        hint = did_you_mean(str(raw), STAGES)
        stages = ", ".join(repr(stage) for stage in STAGES)
        lives = f"{stages} or '[{IN_MEN}] on DRUG'"
        raise custom_error(f"expected {lives}, given {str(raw)[:60]!r}{hint}")
    return raw


def _known_row(raw: Any) -> Any:
    """Return the text of a row that can be read, or say which part can not."""
    if not isinstance(raw, str):
        raise custom_error(f"expected text; {_HOW}, in quotes")
    cause, colon, answers = raw.partition(": ")
    if not colon:
        raise custom_error(f"no ': ' between cause and answers in {raw[:80]!r}; {_HOW}")
    parts = [(cause, _MOVE), *((answer, _ANSWER) for answer in answers.split("; "))]
    for part, pattern in parts:
        if not re.fullmatch(pattern, part):
            raise custom_error(_unreadable(part))
    answered = [(_words(answer)[0], _when(answer)) for answer, _ in parts[1:]]
    for effect, when in answered:
        if answered.count((effect, when)) > 1:
            raise custom_error(f"{effect!r} stands twice in {raw[:80]!r}")
    return raw


def _unreadable(part: str) -> str:
    words = _words(part)
    hint = did_you_mean(words[1], ("up", "down")) if len(words) > 1 else ""
    return f"can not read {part[:80]!r}{hint}; {_HOW}"


def _words(part: str) -> list[str]:
    return part.replace(",", "").split(" ")


def _when(answer: str) -> When:
    return "at once" if answer.endswith(", at once") else "settled"


Life = Annotated[
    str, BeforeValidator(_known_life), WithJsonSchema({"type": "string", "pattern": _LIFE})
]
"""Around which steady state answers are looked at: a stage of life, or ``[in men] on DRUG``."""

Row = Annotated[
    str, BeforeValidator(_known_row), WithJsonSchema({"type": "string", "pattern": _ROW})
]
"""A cause and what answers it: ``E2 up: OPG up, at once; RANKL down``."""


def _acting_weight(raw: Any) -> Any:
    if raw == 0:
        raise custom_error("a weight of 0 adds nothing to a sum; leave the state out")
    return raw


Weight = Annotated[int | float, BeforeValidator(_acting_weight, json_schema_input_type=int | float)]
ExpectSection = dict[Life, Annotated[Many[Row], Field(min_length=1)]]
ConservedSection = Many[Annotated[dict[Identifier, Weight], Field(min_length=1)]]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an expectation stands.

    Attributes
    ----------
    mechanism : str
        The mechanism of the file.
    file : Path
        The file.
    line : int or None
        The line.
    """

    mechanism: str
    file: Path
    line: int | None

    def __str__(self) -> str:
        """Return ``file:line``."""
        return f"{self.file}" if self.line is None else f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Direction:
    """How one quantity answers another.

    Attributes
    ----------
    cause : str
        A state, an input or a parameter.
    effect : str
        A state, a rule, an observable, or a process (its rate).
    sign : {1, -1}
        1 where the effect rises with the cause.
    when : {"at once", "settled"}
        With all other states as they are, or once they have followed a cause that is held.
    life : str
        Around which steady state: one of `STAGES`, or ``[in men] on DRUG``.
    origin : Origin
        Where it stands.
    """

    cause: str
    effect: str
    sign: Literal[1, -1]
    when: When
    life: str
    origin: Origin

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What it is a statement about, whatever it says."""
        return (self.cause, self.effect, self.when, self.life)

    def __str__(self) -> str:
        """Return what is looked at, in words."""
        return f"{self.cause} -> {self.effect}, {self.when} {self.life}"


@dataclass(frozen=True, slots=True)
class ConservedSum:
    """A sum of states that only a dose changes.

    Attributes
    ----------
    weights : tuple of (str, float)
        States and their weights, by name.
    origin : Origin
        Where it stands.
    """

    weights: tuple[tuple[str, int | float], ...]
    origin: Origin

    @property
    def key(self) -> frozenset[str]:
        """What it is a statement about: its states."""
        return frozenset(name for name, _ in self.weights)

    def __str__(self) -> str:
        """Return the sum in words."""
        parts = (name if one == 1 else f"({one:g})*{name}" for name, one in self.weights)
        return " + ".join(parts)


@dataclass(frozen=True, slots=True)
class Expectations:
    """Everything that must hold.

    Attributes
    ----------
    directions : tuple of Direction
        In the order of the files.
    sums : tuple of ConservedSum
        In the order of the files.
    """

    directions: tuple[Direction, ...] = ()
    sums: tuple[ConservedSum, ...] = ()


def directions_of(row: str, life: str, origin: Origin) -> Iterator[Direction]:
    """Yield the directions that a row states.

    Examples
    --------
    >>> home = Origin("aromatase", Path("aromatase.yaml"), 3)  # doctest: +SKIP
    >>> [str(one) for one in directions_of("E2 up: RANKL down", "on x", home)]  # doctest: +SKIP
    ['E2 -> RANKL, settled on x']
    """
    moved, _, answers = row.partition(": ")
    cause, way = _words(moved)
    for answer in answers.split("; "):
        effect, answered = _words(answer)[:2]
        sign: Literal[1, -1] = 1 if answered == way else -1
        yield Direction(cause, effect, sign, _when(answer), life, origin)
