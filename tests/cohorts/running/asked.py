"""A question that is asked of a few women in a second, and how it is run."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

import h5py

from ranklmodel.cohorts.running.chunk import read_chunk
from ranklmodel.cohorts.running.cohort import shelf_of
from ranklmodel.cohorts.running.executors import Executor, in_threads
from ranklmodel.cohorts.running.question import Question
from ranklmodel.cohorts.running.result import CohortRun
from ranklmodel.cohorts.running.run import Plan, run_cohort
from ranklmodel.lives.options import RunOptions
from tests.cohorts.running.few import few_people

WOMEN, SIZE = 13, 3
DAYS = (0.0, 182.625, 365.25)
QUANTITIES = ("LS_BMD", "LS_T_score", "CTX_s", "E2")


@cache
def _options() -> RunOptions:
    """Return how people are run; the engine is made once for all tests."""
    return RunOptions(dosing="averaged")


def question(seed: int = 3, adherence: float = 1.0) -> Question:
    """Return what women are asked without treatment and on tablets."""
    options = _options()
    names = ("placebo", "anastrozole_1mg_daily")
    regimens = tuple(options.library.regimen(name) for name in names)
    draw = partial(few_people, adherence=adherence, seed=seed)
    return Question("few_women", seed, draw, regimens, DAYS, QUANTITIES, options)


def run(
    asked: Question,
    folder: Path | None = None,
    *,
    plan: Plan | None = None,
    executor: Executor | None = None,
) -> CohortRun:
    """Run it here, on one thread, in chunks of three, where nothing else is said."""
    return run_cohort(
        asked, plan or Plan(WOMEN, SIZE), shelf_of(asked, folder), executor or in_threads(1), None
    )


def tables(folder: Path) -> tuple[bytes, bytes]:
    """Return the bytes of both tables in a folder."""
    return (folder / "summary.csv").read_bytes(), (folder / "failed.csv").read_bytes()


def chunks(folder: Path) -> dict[str, str]:
    """Return the chunk files of a folder, each with the checksum of what it holds.

    The library of the format may place the same content otherwise within a file.
    """
    sums = {}
    for one in sorted((folder / "chunks").glob("*.nc")):
        read_chunk(one, question().digest)
        with h5py.File(one, "r") as opened:
            sums[one.name] = opened.attrs["digest"]
    return sums
