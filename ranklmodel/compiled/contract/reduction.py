"""How a model is reduced for averaged dosing."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


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
    """

    block: tuple[int, ...]
    slow: tuple[int, ...]
    felt: tuple[int, ...]
    interface: int

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Reduction:
        """Return what :meth:`to_json` wrote."""
        states = {name: tuple(values[name]) for name in ("block", "slow", "felt")}
        return cls(**states, interface=values["interface"])
