"""Engines that travel to other processes: machine code does not, how it is made does."""

from __future__ import annotations

from collections.abc import Callable
from pickle import PicklingError
from typing import Any


class Remade:
    """What is pickled as the call that makes it, and is shared by all copies.

    Engines keep no state between runs, so a copy of a scenario may run on the very same one.

    Attributes
    ----------
    made_by : tuple of (callable, tuple), optional
        A public function and what to call it with; set by whoever makes the object.
    """

    made_by: tuple[Callable[..., Any], tuple[Any, ...]] | None = None

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """Return how it is made."""
        if self.made_by is None:
            raise PicklingError(
                f"{type(self).__name__} was made from code alone and can not be made again from "
                "that; make it by fast_engine, engine_of or engine_named"
            )
        return self.made_by

    def __deepcopy__(self, _: dict[int, Any]) -> Remade:
        """Return itself."""
        return self
