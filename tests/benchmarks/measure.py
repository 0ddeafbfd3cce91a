"""Matched error and interleaved timing."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping

import numpy as np

from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.peers import Runner

TOLERANCES = (1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9)


def error_of(states: Floats, expected: Floats) -> float:
    """Return the largest error, each state relative to its largest value."""
    sizes = np.abs(expected).max(axis=0)
    seen = sizes > 1e-9
    return float((np.abs(states - expected)[:, seen] / sizes[seen]).max())


def matched(runner: Runner, expected: Floats, error: float) -> float | None:
    """Return the loosest tolerance at which the error is met."""
    for relative in TOLERANCES:
        if error_of(runner(relative), expected) <= error:
            return relative
    return None


def processor_seconds(
    jobs: Mapping[str, Callable[[], object]], rounds: int = 7, enough: float = 0.05
) -> dict[str, float]:
    """Return the least processor time of each job, all jobs taking turns.

    A job shorter than `enough` is repeated within its turn, so that the clock resolves it.
    """
    repeats: dict[str, int] = {}
    for name, job in jobs.items():
        began = time.process_time()
        job()
        once = max(time.process_time() - began, 1e-5)
        repeats[name] = max(1, int(enough / once))
    best = dict.fromkeys(jobs, np.inf)
    gc.disable()
    try:
        for _ in range(rounds):
            for name, job in jobs.items():
                began = time.process_time()
                for _ in range(repeats[name]):
                    job()
                spent = (time.process_time() - began) / repeats[name]
                best[name] = min(best[name], spent)
    finally:
        gc.enable()
    return best
