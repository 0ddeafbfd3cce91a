"""The question that a cohort is asked, and the digest of all that its answer depends on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from importlib.metadata import PackageNotFoundError
from typing import TYPE_CHECKING, Any, Protocol, final

from ranklmodel.cohorts.running.lived import People
from ranklmodel.disk.versions import installed_version
from ranklmodel.simulation.archive import versions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.inputs import Regimen
    from ranklmodel.lives.options import RunOptions
    from ranklmodel.simulation.schedule import Floats

FORMAT = "ranklmodel-cohort-1"

_FIRST = range(8)
"""People who are drawn for the digest: what changes all of them changes theirs."""
_COMPILERS = ("numba", "llvmlite")


class DrawnPeople(People, Protocol):
    """People who are drawn, with what was drawn and their weights."""

    @property
    def units(self) -> Mapping[str, str]:
        """Its units."""

    @property
    def weights(self) -> Floats:
        """How much each counts, shape (n,)."""

    @property
    def laws(self) -> str:
        """All that says how they are drawn, who are rare among them included."""


Draw = Callable[[Sequence[int]], DrawnPeople]
"""Returns people by their numbers; it can be sent to another process."""


@final
@dataclass(frozen=True, eq=False)
class Question:
    """What a cohort is asked, which does not depend on how many people are run or where.

    Attributes
    ----------
    cohort : str
        Name of the cohort.
    seed : int
        Of its people.
    draw : callable
        Returns people by their numbers.
    regimens : tuple of Regimen
        What each of them takes, in turn.
    days : tuple of float
        Days of the visits, the first of them 0.
    quantities : tuple of str
        What is summed up.
    options : RunOptions
        How people are run.
    named : mapping of str to list of str
        Names or files by which cohort, regimens and the user's folders are found again; empty where
        one of them has none.
    """

    cohort: str
    seed: int
    draw: Draw
    regimens: tuple[Regimen, ...]
    days: tuple[float, ...]
    quantities: tuple[str, ...]
    options: RunOptions
    named: Mapping[str, list[str]] = field(default_factory=dict)

    def __getstate__(self) -> dict[str, Any]:
        """Return what is sent to another process, which finds out for itself what it runs."""
        own = {one.name: getattr(self, one.name) for one in fields(self)}
        return {**own, "options": replace(self.options)}

    @cached_property
    def stated(self) -> dict[str, Any]:
        """All that the answer depends on, as plain values and digests."""
        options = self.options
        table = [(name, entry.value, entry.unit) for name, entry in options.table.items()]
        return {
            "format": FORMAT,
            "cohort": self.cohort,
            "people": self._of_the_first(),
            "seed": self.seed,
            "regimens": {one.name: _digest(repr(replace(one, file=None))) for one in self.regimens},
            "days": list(self.days),
            "quantities": list(self.quantities),
            "calibration": None if options.calibration is None else str(options.calibration),
            "parameters": _digest(repr(table)),
            "changed parameters": {
                name: value if isinstance(value, int | float) else str(value)
                for name, value in options.parameters.items()
            },
            "model": options.integrator.layout.fingerprint,
            "engine": options.engine if isinstance(options.engine, str) else "of the caller's",
            "tolerance": [options.tolerance.relative, options.tolerance.absolute],
            "dosing": options.dosing,
            "versions": {**versions(), **_compilers()},
        }

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of all that the answer depends on."""
        return digest_of_stated(self.stated)

    @cached_property
    def units(self) -> tuple[str, ...]:
        """The units of the quantities."""
        outputs = self.options.integrator.layout.outputs
        return tuple(outputs.units[outputs.position(name)] for name in self.quantities)

    def _of_the_first(self) -> str:
        """Return the digest of how people are drawn, and of some: of all that is stated of them.

        Some alone are not enough: a range that lets in or leaves out who is rare may not touch
        them. Where their files stand has no part in it.
        """
        people = self.draw(_FIRST)
        drawn = {name: values.tolist() for name, values in people.values.items()}
        stated = [
            repr(replace(one, files=(), history=tuple(replace(h, file=None) for h in one.history)))
            for one in people.populations_in(self.options.table)
        ]
        parts = (drawn, people.weights.tolist(), people.adherence.tolist(), stated, people.laws)
        return _digest(repr(parts))


def digest_of_stated(stated: Mapping[str, Any]) -> str:
    """Return the SHA-256 of what a question states."""
    return _digest(json.dumps(stated, sort_keys=True))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _compilers() -> dict[str, str]:
    """Return the versions of what compiles the fast engine, where it is installed."""
    installed = {}
    for name in _COMPILERS:
        try:
            installed[name] = installed_version(name)
        except PackageNotFoundError:
            continue
    return installed


def differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """Return in words what two questions differ in.

    Examples
    --------
    >>> differences({"seed": 1, "days": [0, 365]}, {"seed": 2, "days": [0, 365]})
    ['seed was 1, is 2']
    """
    told = []
    for name in sorted(before.keys() | now.keys()):
        was, is_now = before.get(name), now.get(name)
        if was == is_now:
            continue
        if isinstance(was, dict) and isinstance(is_now, dict):
            told += _entries(name, was, is_now)
        elif _is_digest(was) or _is_digest(is_now):
            told.append(f"{name} has changed")
        else:
            told.append(f"{name} was {_short(was)}, is {_short(is_now)}")
    return told


def _entries(kind: str, was: Mapping[str, Any], is_now: Mapping[str, Any]) -> list[str]:
    """Return how two mappings differ: by what is named, or by what is behind a name."""
    if was.keys() != is_now.keys() or not all(map(_is_digest, was.values())):
        return [f"{kind} was {_named(was)}, is {_named(is_now)}"]
    return [f"{kind} {one} has changed" for one in was if was[one] != is_now[one]]


def _named(entries: Mapping[str, Any]) -> str:
    told = [name if _is_digest(one) else f"{name} {one}" for name, one in entries.items()]
    return ", ".join(told) or "none"


def _is_digest(value: object) -> bool:
    return isinstance(value, str) and len(value) == 64


def _short(value: object) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
