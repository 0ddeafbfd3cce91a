"""How drugs enter the states of a model: what runs with averaged dosing look up once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.model.layout import Layout


@final
@dataclass(frozen=True)
class Ways:
    """How drugs enter the states of a model.

    Attributes
    ----------
    names : tuple of str
        Of the states.
    into : mapping of int to mapping of str to bool
        For every dosed state the drugs that enter it, and whether they are to be averaged.
    """

    names: tuple[str, ...]
    into: Mapping[int, Mapping[str, bool]]

    @classmethod
    def of(cls, layout: Layout) -> Ways:
        """Return those of a model."""
        into: dict[int, dict[str, bool]] = {}
        for entry in layout.administrations:
            if entry.state:
                drugs = into.setdefault(layout.states.position(entry.state), {})
                drugs[entry.drug] = entry.averaged and drugs.get(entry.drug, True)
        return cls(layout.states.names, into)

    @cached_property
    def averaged(self) -> frozenset[int]:
        """The states that only drugs to be averaged enter."""
        return frozenset(state for state, drugs in self.into.items() if all(drugs.values()))
