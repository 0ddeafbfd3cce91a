"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import settings

# Speed is measured in tests/benchmarks; a limit per example would fail on a busy machine.
settings.register_profile("ranklmodel", deadline=None, print_blob=True)
settings.load_profile("ranklmodel")

# Figures are drawn without a screen.
os.environ.setdefault("MPLBACKEND", "agg")
