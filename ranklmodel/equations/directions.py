"""Directions of derivatives: which states each reaches, and how their arrays are laid out.

Most parameters act on a few states and on what follows from those; their derivatives of all other
states are zero, and neither stored nor computed. Directions of similar reach share a vector.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.simulation.schedule import Floats, Integers

Place = tuple[int, int]


@final
@dataclass(frozen=True)
class Directions:
    """Constants by which derivatives are taken, and how their arrays are laid out.

    Directions that reach any state fill vectors of `lanes`, one block after the other; a block has
    one vector for each state that any of its directions reaches. The last direction is repeated
    where a block is not full, so that no lane needs an exception.

    Attributes
    ----------
    constants : tuple of int
        Positions; -1 for a direction that moves initial values only.
    states, lanes : int
        Number of states, and of directions in a vector.
    order : tuple of int
        Direction in every lane of every block.
    rows : tuple of tuple of int
        States of every block, ascending.
    hoisted, held : int
        Number of hoisted terms, and of those that stay the same through a step.
    output_rows, output_columns : tuple of int
        Place of every entry of d(rules and observables)/d(states, then directions).
    """

    constants: tuple[int, ...]
    states: int
    lanes: int
    order: tuple[int, ...]
    rows: tuple[tuple[int, ...], ...]
    hoisted: int = 0
    held: int = 0
    output_rows: tuple[int, ...] = ()
    output_columns: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Directions:
        """Return what :meth:`to_json` wrote."""
        fields: dict[str, Any] = {
            k: tuple(v) if isinstance(v, list) else v for k, v in values.items()
        }
        fields["rows"] = tuple(tuple(rows) for rows in values["rows"])
        return cls(**fields)

    @cached_property
    def first(self) -> Integers:
        """First element of every block, and one past the last of all."""
        lengths = [len(rows) * self.lanes for rows in self.rows]
        return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)

    @cached_property
    def of_vectors(self) -> Integers:
        """State of every vector."""
        return np.array([row for rows in self.rows for row in rows], dtype=np.int64)

    @cached_property
    def of_elements(self) -> Integers:
        """Direction of every element."""
        lanes = np.array(self.order, dtype=np.int64).reshape(-1, self.lanes)
        parts = [np.tile(lane, len(rows)) for lane, rows in zip(lanes, self.rows, strict=True)]
        return np.concatenate([np.empty(0, dtype=np.int64), *parts])

    @cached_property
    def of_constants(self) -> Integers:
        """Constant of every element, or -1."""
        return np.array(self.constants, dtype=np.int64)[self.of_elements]

    @cached_property
    def places(self) -> Integers:
        """Place of every element in an array of shape (n_states, n_directions)."""
        states = np.repeat(self.of_vectors, self.lanes)
        return states * len(self.constants) + self.of_elements

    def elements(self, state: int, direction: int) -> list[int]:
        """Return where the derivative of a state in a direction is kept."""
        place = state * len(self.constants) + direction
        return [int(k) for k in np.flatnonzero(self.places == place)]

    def dense(self, values: Floats) -> Floats:
        """Return an array of shape (n_states, n_directions)."""
        whole = np.zeros((self.states, len(self.constants)))
        whole.ravel()[self.places] = values
        return whole

    def hold(self, values: Floats) -> bool:
        """Tell whether an array of shape (n_states, n_directions) is zero where none is kept."""
        rest = values.astype(float).ravel()
        rest[self.places] = 0.0
        return not rest.any()


def laid_out(
    constants: Sequence[int],
    states: int,
    lanes: int,
    pattern: Iterable[Place],
    acts_on: Mapping[int, set[int]],
    everywhere: bool,
) -> Directions:
    """Return the layout of direction arrays.

    Parameters
    ----------
    constants : sequence of int
        Positions, -1 for a direction that moves initial values only.
    states, lanes : int
        Number of states, and of directions in a vector.
    pattern : iterable of (row, column)
        Of the Jacobian.
    acts_on : mapping of int to set of int
        States on whose rate or start each constant acts.
    everywhere : bool
        Whether every direction may move every initial value.
    """
    follow: dict[int, set[int]] = {k: set() for k in range(states)}
    for row, column in pattern:
        follow[column].add(row)
    reach = [
        frozenset(range(states))
        if everywhere or constant < 0
        else _downstream(acts_on.get(constant, set()), follow)
        for constant in constants
    ]
    reaching = [k for k, rows in enumerate(reach) if rows]
    order = sorted(reaching, key=lambda k: (-len(reach[k]), sorted(reach[k]), k))
    order += order[-1:] * (-len(order) % lanes)
    blocks = [order[k : k + lanes] for k in range(0, len(order), lanes)]
    rows = tuple(tuple(sorted(frozenset().union(*(reach[k] for k in b)))) for b in blocks)
    return Directions(tuple(constants), states, lanes, tuple(order), rows)


def _downstream(first: set[int], follow: Mapping[int, set[int]]) -> frozenset[int]:
    """Return all states that some states act on, directly or through others, and themselves."""
    reached, waiting = set(first), list(first)
    while waiting:
        new = follow[waiting.pop()] - reached
        reached |= new
        waiting.extend(new)
    return frozenset(reached)
