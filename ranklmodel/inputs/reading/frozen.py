"""A mapping that does not change.

``types.MappingProxyType`` can not be pickled, and patients travel to worker processes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

V = TypeVar("V")


class FrozenDict(Mapping[str, V], Generic[V]):
    """An immutable mapping with names as keys, in the order they were given.

    Parameters
    ----------
    items : mapping
        What it holds; copied.
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, V] | None = None) -> None:
        self._items: dict[str, V] = dict(items or {})

    def __getitem__(self, name: str) -> V:
        """Return what a name holds."""
        return self._items[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._items)

    def __len__(self) -> int:
        """Return the number of names."""
        return len(self._items)

    def __repr__(self) -> str:
        """Return the content as a dict shows it."""
        return repr(self._items)
