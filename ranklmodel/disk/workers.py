"""Processes that work beside this one, and that end with whoever asked.

An interrupt is for the process that asked: its workers do not hear it, and end because it lets go
of a pipe of which they hold the other end. That is also what happens where it is killed, so that no
worker is left behind; none ends while it writes what it has come to.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from ctypes import c_char
from multiprocessing.context import SpawnContext, SpawnProcess
from multiprocessing.reduction import ForkingPickler
from typing import TYPE_CHECKING, Any, TypeVar

from ranklmodel.errors import InputError, SimulationError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from ctypes import Array
    from multiprocessing.connection import Connection

T = TypeVar("T")
G = TypeVar("G")
N = TypeVar("N")

# Held while a file is written, which a worker that shall end waits for.
WRITING = threading.Lock()
_ASKED_AGAIN = 87
"""How a worker ends that would ask for workers; no library or signal ends one with this number."""
_GUARD = (
    "each worker reads the script again, and comes to the line that asks for workers; write "
    '`if __name__ == "__main__":` above what runs and indent that below it, or leave workers out'
)
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
        How many processes at the most; one begins only for a piece that waits.

    Raises
    ------
    InputError
        If the script that asks would ask again in each of them, or there is no room for what they
        are told.
    SimulationError
        If a worker was ended from outside.
    """
    if _reads_the_script():
        raise SystemExit(_ASKED_AGAIN)
    context = _Spawning()
    theirs, ours = context.Pipe(duplex=False)
    told = _shared(goal, context)
    with theirs, ours, ProcessPoolExecutor(workers, context, _begin, (told, theirs)) as pool:
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
            pool.shutdown()  # after which it is known how each has ended
            if any(one.exitcode == _ASKED_AGAIN for one in context.made):
                raise InputError(_GUARD, key="workers") from None
            message = "a worker was ended from outside, perhaps for want of memory"
            raise SimulationError(message) from None
        finally:
            ours.close()


class _Spawning(SpawnContext):
    """Begins processes afresh, and remembers them."""

    def __init__(self) -> None:
        self.made: list[SpawnProcess] = []

    def Process(self, *how: Any, **named: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: N802  # the name that pools call
        """Return a process that has not begun."""
        process = SpawnProcess(*how, **named)
        self.made.append(process)
        return process


def _reads_the_script() -> bool:
    """Tell whether this is a worker that reads the script of who asked, before any work.

    A process that is begun afresh does so to know what the script defines, under another name than
    ``__main__``. What stands there outside of a guard runs again, and would begin workers of
    workers; Python ends it with a page of words for each.
    """
    return bool(getattr(multiprocessing.current_process(), "_inheriting", False))


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


def _shared(goal: Callable[[], Any], context: SpawnContext) -> Array[c_char]:
    """Return what tells a worker its work, in memory that it has as well.

    What a process is given as it begins goes through a pipe, and who begins it waits there for
    ever, where that is much and the process ends before it reads.
    """
    content = bytes(ForkingPickler.dumps(goal))
    try:
        # in a file that has no name, on a disk of memory where there is one
        shared: Array[c_char] = context.RawArray(c_char, len(content))
    except OSError as error:
        message = f"what they are told can not be written: {error.strerror or error}"
        raise InputError(message, key="workers") from None
    shared.raw = content
    return shared


def _begin(told: Array[c_char], theirs: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_who_asked, args=(theirs,), daemon=True).start()
    goal = pickle.loads(told.raw)  # from who began this process
    _GOAL.append(goal())


def _end_with_who_asked(theirs: Connection) -> None:
    try:
        theirs.recv_bytes()
    except (EOFError, OSError):
        with WRITING:
            os._exit(1)


def _search(search: Callable[[Any, Any], Any], number: Any) -> Any:
    return search(_GOAL[0], number)
