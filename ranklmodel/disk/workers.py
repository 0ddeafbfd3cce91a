"""Processes that work beside this one, and that end with whoever asked.

An interrupt is for the process that asked: its workers do not hear it, and end because it lets go
of a pipe of which they hold the other end. That is also what happens where it is killed, so that no
worker is left behind; none ends while it writes what it has come to.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from multiprocessing.connection import Connection

T = TypeVar("T")
G = TypeVar("G")
N = TypeVar("N")

# Held while a file is written, which a worker that shall end waits for.
WRITING = threading.Lock()
# What a worker's process works on, made once.
_GOAL: list[Any] = []


def in_workers(
    goal: Callable[[], G],
    search: Callable[[G, N], T | None],
    numbers: Sequence[N],
    workers: int,
) -> Generator[T]:
    """Yield what pieces of work come to as they end in other processes.

    The workers end at once where the generator is closed, what is yielded to is interrupted, or one
    of the pieces raises.

    Parameters
    ----------
    goal : callable
        Returns what is worked on, such as the objective of a fit, once in each process.
    search : callable
        Returns what a piece comes to, or None where it shall not begin.
    numbers : sequence
        Which pieces.
    workers : int
        How many processes.

    Raises
    ------
    SimulationError
        If a worker was ended from outside.
    """
    context = multiprocessing.get_context("spawn")
    theirs, ours = context.Pipe(duplex=False)
    with theirs, ours, ProcessPoolExecutor(workers, context, _begin, (goal, theirs)) as pool:
        try:
            with _interrupts_wait():
                # kept by nobody else, so that what has ended is let go of
                waiting = as_completed([pool.submit(_search, search, one) for one in numbers])
            for future in waiting:
                ended = future.result()
                del future
                if ended is not None:
                    yield ended
        except BrokenProcessPool:
            message = "a worker was ended from outside, perhaps for want of memory"
            raise SimulationError(message) from None
        finally:
            ours.close()


@contextmanager
def _interrupts_wait() -> Iterator[None]:
    """Keep interrupts until later, and from processes that are begun meanwhile for good."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(goal: Callable[[], Any], theirs: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_who_asked, args=(theirs,), daemon=True).start()
    _GOAL.append(goal())


def _end_with_who_asked(theirs: Connection) -> None:
    try:
        theirs.recv_bytes()
    except (EOFError, OSError):
        with WRITING:
            os._exit(1)


def _search(search: Callable[[Any, Any], Any], number: Any) -> Any:
    return search(_GOAL[0], number)
