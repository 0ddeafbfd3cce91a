"""How a model is reduced for averaged dosing."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.simulation.schedule import Integers


@dataclass(frozen=True)
class Absence:
    """What is zero throughout where some drugs are not taken.

    Attributes
    ----------
    states : tuple of int
        Positions of states that stay at zero once they are.
    inputs : tuple of int
        Positions of inputs.
    parameters : tuple of int
        Positions of parameters.
    """

    states: tuple[int, ...]
    inputs: tuple[int, ...]
    parameters: tuple[int, ...] = ()


@dataclass(frozen=True)
class Reduction:
    """How a model is reduced: see :class:`linear_block.Split`.

    Attributes
    ----------
    block, slow : tuple of int
        Positions of states.
    felt : tuple of int
        The states of the block that the averaged terms depend on.
    interface : int
        Number of averaged terms.
    averaged : tuple of int
        The states whose doses are averaged; none where no drug can be, and then all else is empty.
    left_out : dict of int to str
        Other states whose doses were to be averaged, and why they can not be.
    absences : dict of int to Absence
        Those of the states left out whose doses can be averaged where something else is zero.
    """

    block: tuple[int, ...]
    slow: tuple[int, ...]
    felt: tuple[int, ...]
    interface: int
    averaged: tuple[int, ...]
    left_out: dict[int, str]
    absences: dict[int, Absence] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    @cached_property
    def block_states(self) -> Integers:
        """Positions of the block's states, shape (n_block,)."""
        return np.array(self.block, dtype=np.int64)

    @cached_property
    def slow_states(self) -> Integers:
        """Positions of the slow states, shape (n_slow,)."""
        return np.array(self.slow, dtype=np.int64)

    @cached_property
    def places_felt(self) -> Integers:
        """For every position up to the last of the block, its place among the felt, or -1."""
        places = np.full(1 + max(self.block, default=-1), -1)
        places[list(self.felt)] = np.arange(len(self.felt))
        return places

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Reduction:
        """Return what :meth:`to_json` wrote."""
        states = {name: tuple(values[name]) for name in ("block", "slow", "felt", "averaged")}
        left_out = {int(state): reason for state, reason in values["left_out"].items()}
        absences = {
            int(state): Absence(tuple(zero["states"]), tuple(zero["inputs"]))
            for state, zero in values["absences"].items()
        }
        return cls(**states, interface=values["interface"], left_out=left_out, absences=absences)
