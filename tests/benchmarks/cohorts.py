"""What people of a cohort cost, by who computes them: threads, processes, and workers of Dask.

Processes and workers have begun and are warm before they are measured, so that what is left is what
a chunk costs there: to send it, to compute it, and to send it back.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from ranklmodel.cohorts.people.sampled import people_of
from ranklmodel.cohorts.running import executors
from ranklmodel.cohorts.running.chunk import Range, computed
from ranklmodel.cohorts.running.cohort import EVERY, asked
from ranklmodel.cohorts.running.question import Question
from ranklmodel.lives.options import RunOptions
from ranklmodel.simulation.problem import Dosing
from tests.benchmarks.figures import Row, row_of
from tests.benchmarks.measure import Spent

COHORT, WORKERS = "ibis2_women", 8
DASK, PLAIN = f"Dask, {WORKERS} workers", f"{WORKERS} processes"
KINDS: dict[str, tuple[str, Dosing, int]] = {
    "nothing taken": ("placebo", "averaged", 2000),
    "daily, averaged": ("anastrozole_1mg_daily", "averaged", 2000),
    "daily, exact": ("anastrozole_1mg_daily", "exact", 50),
}
_FIRST_WARM = 10**6  # people who are asked only so that all is loaded


def question_of(regimen: str, dosing: Dosing, years: float) -> Question:
    """Return the question that ``ranklmodel cohort`` asks of a regimen."""
    options = RunOptions.of(dosing=dosing)
    whom = options.library.cohort(COHORT)
    draw = partial(people_of, whom, seed=0)
    return asked(whom.name, draw, 0, regimen, options, years=years, every=EVERY, quantities=None)


def rates() -> Iterator[Row]:
    """Yield what a person costs over ten years at 41 visits, on one thread and on all."""
    for kind, (regimen, dosing, number) in KINDS.items():
        question = question_of(regimen, dosing, 10.0)
        computed(question, Range(_FIRST_WARM, _FIRST_WARM + 2))
        spent = {}
        for name, threads in (("fast", 1), ("all processors' threads, by the clock", 0)):
            wall, processor = time.perf_counter(), time.process_time()
            computed(question, Range(0, number), threads=threads)
            wall, processor = time.perf_counter() - wall, time.process_time() - processor
            spent[name] = (wall if threads == 0 else processor) / number
        notes = {"people a second and processor": round(1.0 / spent["fast"], 1)}
        yield row_of(f"{COHORT}, {kind}: per person", spent, notes)


def of_dask(people: int, chunks: int = 16, years: float = 2.0) -> Row:
    """Compare what a chunk costs on workers of Dask with as many plain processes.

    Parameters
    ----------
    people : int
        To a chunk.
    chunks : int
        How many.
    years : float
        How long people are watched.
    """
    question = question_of("anastrozole_1mg_daily", "averaged", years)
    warm = [Range(_FIRST_WARM + 20 * k, _FIRST_WARM + 20 * k + 20) for k in range(4 * WORKERS)]
    asked_for = [Range(people * k, people * (k + 1)) for k in range(chunks)]
    spent = {"fast": _in_processes(question, warm, asked_for)}
    spent[DASK] = _on_dask(question, warm, asked_for)
    processor = {name: one.processor / chunks for name, one in spent.items()}
    clock = spent[DASK].wall / spent["fast"].wall
    notes = {"ours are": PLAIN, "by the clock": f"{clock:.3f}x"}
    return row_of(f"{COHORT}: a chunk of {people}", processor, notes)


def _in_processes(question: Question, warm: Sequence[Range], chunks: Sequence[Range]) -> Spent:
    work = partial(_timed_chunk, question, question.digest)
    with ProcessPoolExecutor(WORKERS, get_context("spawn")) as pool:
        list(pool.map(work, warm))
        began, own = time.perf_counter(), time.process_time()
        ended = list(pool.map(work, chunks))
        wall, own = time.perf_counter() - began, time.process_time() - own
    # of every process from its first chunk to its last, with what lies between
    by_process: dict[int, list[float]] = {}
    for process, *seconds in ended:
        by_process.setdefault(process, []).extend(seconds)
    return Spent(own + sum(max(one) - min(one) for one in by_process.values()), wall)


def _timed_chunk(question: Question, digest: str, chunk: Range) -> tuple[int, float, float]:
    began = time.process_time()
    executors._on_a_worker(question, digest, chunk, False)
    return os.getpid(), began, time.process_time()


def _on_dask(question: Question, warm: Sequence[Range], chunks: Sequence[Range]) -> Spent:
    from distributed import Client, LocalCluster

    loopback = {"host": "127.0.0.1", "protocol": "tcp://", "dashboard_address": None}
    with (
        LocalCluster(WORKERS, threads_per_worker=1, **loopback) as cluster,
        Client(cluster.scheduler_address, set_as_default=False) as client,
    ):

        def seconds() -> float:
            return float(sum(client.run(time.process_time).values()))

        run = executors.on_dask(cluster.scheduler_address)
        list(run(question, warm, False))
        # the scheduler is in this process
        before, own, began = seconds(), time.process_time(), time.perf_counter()
        list(run(question, chunks, False))
        wall, own = time.perf_counter() - began, time.process_time() - own
        return Spent(own + seconds() - before, wall)


if __name__ == "__main__":
    from tests.benchmarks.tables import line

    for row in rates():
        print(line(row), flush=True)
    for size in (300, 1000, 2000):
        print(line(of_dask(size)), flush=True)
