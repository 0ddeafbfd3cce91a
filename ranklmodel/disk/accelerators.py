"""Libraries that only make others faster, and are left alone where they are broken.

pandas, xarray and mpmath go on without their accelerators where these are not installed. One that
is installed and fails in its own way, after an upgrade or on another processor, takes them down
with it. Here it is tried first and, where it fails, hidden from them.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.util import find_spec
from types import ModuleType
from typing import final

ACCELERATORS: Mapping[str, tuple[str, ...]] = {
    "mpmath": ("gmpy2",),
    "pandas": ("bottleneck", "numexpr", "pyarrow"),
    "xarray": ("cupy", "dask", "sparse"),
}
"""What each of the libraries loads by itself where it is there."""


class BrokenLibraryWarning(UserWarning):
    """A library that is not needed is installed and does not work."""


def set_broken_aside() -> None:
    """From now on hide accelerators that are broken from the libraries that would load them."""
    if not any(isinstance(finder, _Tried) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Tried())


@final
class _Tried(MetaPathFinder):
    """Finds nothing, but is asked before a library is loaded."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> None:
        """Try the accelerators of a library that is about to be loaded."""
        for accelerator in ACCELERATORS.get(name, ()):
            hide_if_broken(accelerator)


def hide_if_broken(name: str) -> None:
    """Try a library; where it is there and fails, let it pass for one that is not installed."""
    before = set(sys.modules)
    with suppress(ImportError, ValueError):
        if name in sys.modules or find_spec(name) is None:
            return
    try:
        import_module(name)
    except Exception as error:  # whatever is wrong with it, nobody needs it
        for part in set(sys.modules) - before:
            if part.partition(".")[0] == name:
                del sys.modules[part]
        sys.modules[name] = None  # type: ignore[assignment]  # which is how Python spells that
        reason = f"{type(error).__name__}: {error}"[:200]
        warnings.warn(
            f"{name} is installed but can not be loaded ({reason}); it is not needed, and left out",
            BrokenLibraryWarning,
            stacklevel=2,
        )
