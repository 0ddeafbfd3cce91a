"""Skips a file of tests where the extra ``inference`` is not installed, without loading any of it.

Loading nutpie loads ArviZ, which notes the day in a file of the user's. On a new machine the
workers of a test run would do so at the same moment while they collect, and one of them would fail.
"""

from __future__ import annotations

from importlib.util import find_spec

import pytest


def require_inference(*modules: str) -> None:
    """Skip the file unless all modules are installed."""
    missing = [name for name in modules if find_spec(name) is None]
    if missing:
        told = f"{' and '.join(missing)}, of the extra inference, not installed"
        pytest.skip(told, allow_module_level=True)
