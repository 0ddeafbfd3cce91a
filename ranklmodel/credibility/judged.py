"""What is seen when a box is looked at: parts that hold or do not, and what follows from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from ranklmodel.credibility.project import Project
    from ranklmodel.credibility.statuses import Status


@final
@dataclass(frozen=True, slots=True)
class Part:
    """One thing that was looked for.

    Attributes
    ----------
    holds : bool
        Whether it is so.
    words : str
        What was seen.
    """

    holds: bool
    words: str


Parts = tuple[Part, ...]
Look = Callable[["Project"], Parts]


@final
@dataclass(frozen=True)
class Evidence:
    """How a box is looked up.

    Attributes
    ----------
    name : str
        By which a list asks for it.
    needs : tuple of str
        What it is made from: files, patterns of files, and facts of the model.
    look : callable
        Returns the parts.
    """

    name: str
    needs: tuple[str, ...]
    look: Look


EVIDENCE: dict[str, Evidence] = {}
"""Everything that can be looked up, by name; the files that register it are in `assess`."""


def looks_at(*needs: str, name: str | None = None) -> Callable[[Look], Look]:
    """Register how a box is looked up, under the name of the function."""

    def registered(look: Look) -> Look:
        called = name or look.__name__
        assert called not in EVIDENCE, f"{called} is registered twice"
        EVIDENCE[called] = Evidence(called, needs, look)
        return look

    return registered


def status_of(parts: Parts) -> Status:
    """Return what parts come to: all of them, some, or none.

    Examples
    --------
    >>> status_of((Part(True, "a licence"), Part(False, "no address")))
    'partly'
    """
    holding = sum(part.holds for part in parts)
    if holding == len(parts):
        return "met"
    return "partly" if holding else "unmet"
