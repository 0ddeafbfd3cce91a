"""Who computes the chunks of a cohort: this process, others beside it, or a cluster of Dask.

Each takes chunks, which do not know of each other, and hands them back as they are done; who keeps
and adds them up does not know where they were computed.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from ranklmodel.cohorts.running.chunk import Computed, Range, computed
from ranklmodel.disk.libraries import require_libraries
from ranklmodel.disk.workers import in_workers
from ranklmodel.errors import InputError, SimulationError

if TYPE_CHECKING:
    from distributed import Client

    from ranklmodel.cohorts.running.lived import Progress
    from ranklmodel.cohorts.running.question import Question
    from ranklmodel.lives.options import RunOptions

Executor = Callable[["Question", Sequence[Range], bool], Generator[Computed]]
"""Takes a question, whose chunks are wanted, and whether values are kept; yields them as they end,
in any order."""

_SECONDS = 20
"""How long a scheduler is waited for."""


def in_threads(threads: int, progress: Progress | None = None) -> Executor:
    """Return who computes one chunk after the other here, its people on several threads.

    Parameters
    ----------
    threads : int
        0 for one each processor.
    progress : callable, optional
        Called with (people done, people in all, what is done).
    """

    def run(question: Question, chunks: Sequence[Range], keep: bool) -> Generator[Computed]:
        total, before = sum(end - begin for begin, end in chunks), 0
        for one in chunks:

            def report(done: int, _: int, what: str, before: int = before) -> None:
                if progress is not None:
                    progress(before + done, total, what)

            yield computed(question, one, keep=keep, threads=threads, progress=report)
            before += one.end - one.begin

    return run


def in_processes(workers: int) -> Executor:
    """Return who computes chunks in processes of their own, each on one thread.

    Parameters
    ----------
    workers : int
        How many.
    """

    def run(question: Question, chunks: Sequence[Range], keep: bool) -> Generator[Computed]:
        require_sendable(question.options)
        work = partial(_in_a_process, keep=keep)
        with closing(in_workers(partial(_itself, question), work, chunks, workers)) as ended:
            yield from ended

    return run


def _itself(question: Question) -> Question:
    return question


def _in_a_process(question: Question, chunk: Range, *, keep: bool) -> Computed:
    return computed(question, chunk, keep=keep)


def on_dask(address: str) -> Executor:
    """Return who computes chunks on a running cluster of Dask, each on one thread of a worker.

    What a lost worker had under way is given to another; chunks come back over the network, so the
    workers need no common disk.

    Parameters
    ----------
    address : str
        Of the scheduler, such as ``tcp://10.0.0.1:8786``.

    Raises
    ------
    InputError
        If Dask is not installed, that is no address, or nobody answers there.
    """
    require_libraries("distributed", extra="cluster")
    from distributed.comm.addressing import get_address_host

    try:
        # a client of what is no address waits as it is put away, and then complains of itself
        get_address_host(address)
    except ValueError:
        message = f"expected an address such as tcp://10.0.0.1:8786, given {address[:80]!r}"
        raise InputError(message, key="dask") from None

    def run(question: Question, chunks: Sequence[Range], keep: bool) -> Generator[Computed]:
        require_sendable(question.options)
        with _client(address) as client:
            yield from _submitted(client, question, chunks, keep)

    return run


@contextmanager
def _client(address: str) -> Iterator[Client]:
    from distributed import Client

    try:
        client = Client(address, timeout=_SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]  # Dask's
    except (OSError, ValueError, TimeoutError) as error:
        message = f"no scheduler of Dask answers at {address} ({type(error).__name__})"
        raise InputError(message, key="dask") from None
    with client:
        yield client


def _submitted(
    client: Client, question: Question, chunks: Sequence[Range], keep: bool
) -> Generator[Computed]:
    from distributed import CancelledError, as_completed
    from distributed.scheduler import KilledWorker

    futures = [
        client.submit(
            _on_a_worker, question, question.digest, one, keep, pure=False, retries=_RETRIES
        )
        for one in chunks
    ]
    ends = as_completed(futures, loop=client.loop)  # type: ignore[no-untyped-call]  # Dask's
    del futures
    try:
        for future in ends:
            chunk: Computed = future.result()
            future.release()
            yield chunk
    except KilledWorker as error:
        message = f"workers of Dask were lost again and again at the same people ({error.task})"
        raise SimulationError(message) from None
    except (CancelledError, OSError) as error:
        message = f"the cluster of Dask was lost ({type(error).__name__})"
        raise SimulationError(message) from None


_RETRIES = 2
_known: dict[str, Question] = {}
_knowing = Lock()


def _on_a_worker(question: Question, digest: str, chunk: Range, keep: bool) -> Computed:
    """Compute a chunk where the package may be another, which would give other numbers."""
    with _knowing:  # one engine for all chunks of a worker, made once
        if digest not in _known:
            if question.digest != digest:
                message = (
                    "a worker of Dask has another version of the package, of a library or of a "
                    "file; its numbers would be others"
                )
                raise InputError(message, key="dask")
            _known.clear()
            _known[digest] = question
        question = _known[digest]
    return computed(question, chunk, keep=keep)


def require_sendable(options: RunOptions) -> None:
    """Refuse a way to run that other processes can not be told.

    Raises
    ------
    InputError
        If its engine or mechanisms are objects of this process.
    """
    from ranklmodel.mechanisms.own import folders_of

    if not isinstance(options.engine, str):
        message = "an engine can not be sent to other processes; name it, 'fast' or 'reference'"
        raise InputError(message, key="engine")
    if len(folders_of(options.own)) < len(options.own):
        message = "a function can not be sent to other processes; write it as NAME.py into a folder"
        raise InputError(message, key="mechanisms")
