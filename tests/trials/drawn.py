"""A calibration with draws made up for tests, in a folder laid out as ``params`` is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

CALIBRATION = """\
name: drawn
description: Two parameters, made up for tests.
starts_from: people
free: [CTX_background, rankl_rise]
trials: [{trial: atac}]
result:
  date: '2026-01-31'
  cost: 1.0
  values:
    CTX_background: {value: 0.09, unit: '1', standard_error: 0.02}
    rankl_rise: {value: 1.1, unit: '1', standard_error: 0.2}
  software: made up for tests
"""
CENTER = np.array([0.09, 1.1])
"""Values in use, in the order of the names."""


def draws_about(
    background: float, rise: float, number: int = 201, seed: int = 5
) -> NDArray[np.float64]:
    """Return draws about the values in use, by spreads of the share and of the rise's logarithm."""
    standard = np.random.default_rng(seed).standard_normal((number, 2))
    return np.stack(
        [CENTER[0] + background * standard[:, 0], CENTER[1] * np.exp(rise * standard[:, 1])], axis=1
    )


def write_drawn(folder: Path, draws: NDArray[np.float64]) -> Path:
    """Write the calibration and its draws, and return where the draws stand."""
    home = folder / "calibrations"
    home.mkdir(parents=True, exist_ok=True)
    (home / "drawn.yaml").write_text(CALIBRATION)
    lines = [",".join(f"{number:.17g}" for number in draw) for draw in draws]
    path = home / "drawn.draws.csv"
    path.write_text("\n".join(["CTX_background,rankl_rise", *lines, ""]))
    return path
