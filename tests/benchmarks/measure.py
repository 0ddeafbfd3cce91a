"""Matched error and interleaved timing."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.peers import Runner

# So many to a decade that from one to the next no engine's time changes by more than a tenth or so.
_DECADE = 6
TOLERANCES = tuple(float(f"{3e-2 * 10.0 ** (-k / _DECADE):.2g}") for k in range(9 * _DECADE + 1))


def error_of(states: Floats, expected: Floats) -> float:
    """Return the largest error, each state relative to its largest value."""
    sizes = np.abs(expected).max(axis=0)
    seen = sizes > 1e-9
    return float((np.abs(states - expected)[:, seen] / sizes[seen]).max())


def matched(
    runner: Runner,
    expected: Floats,
    error: float,
    measure: Callable[[Floats, Floats], float] = error_of,
) -> float | None:
    """Return the loosest tolerance at which the error is met.

    Found by decades first, and then within one.
    """

    def met(position: int) -> bool:
        return measure(runner(TOLERANCES[position]), expected) <= error

    for coarse in range(0, len(TOLERANCES), _DECADE):
        if met(coarse):
            looser = range(max(0, coarse - _DECADE + 1), coarse)
            return TOLERANCES[next((fine for fine in looser if met(fine)), coarse)]
    return None


@dataclass(frozen=True)
class Spent:
    """Least times of a job.

    Attributes
    ----------
    processor : float
        Seconds on all cores together.
    wall : float
        Seconds by the clock.
    """

    processor: float
    wall: float


def processor_seconds(
    jobs: Mapping[str, Callable[[], object]], rounds: int = 7, enough: float = 0.05
) -> dict[str, float]:
    """Return the least processor time of each job, all jobs taking turns."""
    spent = spent_seconds(jobs, rounds, enough)
    return {name: one.processor for name, one in spent.items()}


def spent_seconds(
    jobs: Mapping[str, Callable[[], object]], rounds: int = 7, enough: float = 0.05
) -> dict[str, Spent]:
    """Return the least times of each job, all jobs taking turns.

    A job shorter than `enough` is repeated within its turn, so that the clock resolves it.
    """
    repeats = {name: max(1, int(enough / timed(job).processor)) for name, job in jobs.items()}
    found: dict[str, list[Spent]] = {name: [] for name in jobs}
    gc.disable()
    try:
        for _ in range(rounds):
            for name, job in jobs.items():
                found[name].append(timed(job, repeats[name]))
    finally:
        gc.enable()
    return {
        name: Spent(min(one.processor for one in every), min(one.wall for one in every))
        for name, every in found.items()
    }


def median_seconds(jobs: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median processor time of each job, all jobs taking turns, the first excluded."""
    for job in jobs.values():
        job()
    turns: dict[str, list[float]] = {name: [] for name in jobs}
    gc.disable()
    try:
        for _ in range(rounds):
            for name, job in jobs.items():
                turns[name].append(timed(job).processor)
    finally:
        gc.enable()
    return {name: float(np.median(times)) for name, times in turns.items()}


def timed(job: Callable[[], object], times: int = 1) -> Spent:
    """Return the times of a job, on average over so many in a row."""
    wall, processor = time.perf_counter(), time.process_time()
    for _ in range(times):
        job()
    processor = time.process_time() - processor
    wall = time.perf_counter() - wall
    return Spent(max(processor, 1e-5) / times, max(wall, 1e-5) / times)
