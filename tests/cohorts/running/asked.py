"""A question that is asked of a few women in a second, and how it is run."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from ranklmodel.cohorts.running.cohort import shelf_of
from ranklmodel.cohorts.running.executors import Executor, in_threads
from ranklmodel.cohorts.running.question import Question
from ranklmodel.cohorts.running.result import CohortRun
from ranklmodel.cohorts.running.run import Plan, run_cohort
from ranklmodel.inputs import Library
from ranklmodel.lives.options import RunOptions
from tests.cohorts.running.few import few_people

WOMEN = 23
DAYS = (0.0, 182.625, 365.25)
QUANTITIES = ("LS_BMD", "LS_T_score", "CTX_s", "E2")


def question(seed: int = 3, adherence: float = 1.0) -> Question:
    """Return what women are asked without treatment and on tablets."""
    library = Library()
    regimens = (library.regimen("placebo"), library.regimen("anastrozole_1mg_daily"))
    draw = partial(few_people, adherence=adherence, seed=seed)
    options = RunOptions(library=library, dosing="averaged")
    return Question("few_women", seed, draw, regimens, DAYS, QUANTITIES, options)


def run(
    asked: Question,
    folder: Path | None = None,
    *,
    plan: Plan | None = None,
    executor: Executor | None = None,
) -> CohortRun:
    """Run it here, on one thread, in chunks of five, where nothing else is said."""
    return run_cohort(
        asked, plan or Plan(WOMEN, 5), shelf_of(asked, folder), executor or in_threads(1), None
    )


def tables(folder: Path) -> tuple[bytes, bytes]:
    """Return the bytes of both tables in a folder."""
    return (folder / "summary.csv").read_bytes(), (folder / "failed.csv").read_bytes()


def chunks(folder: Path) -> dict[str, bytes]:
    """Return the chunk files of a folder."""
    return {one.name: one.read_bytes() for one in (folder / "chunks").iterdir()}
