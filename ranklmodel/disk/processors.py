"""How many processors this process may use, and threads on them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager


def processors_lent() -> int:
    """Return the number of processors lent to this process, which may be fewer than there are.

    Examples
    --------
    >>> 1 <= processors_lent() <= os.cpu_count()
    True
    """
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


_WORTH_STARTING = 2000
"""Lives that take five to ten seconds on one processor; another process takes two to begin."""


def usual_workers(lives: int) -> int:
    """Return how many processes live so many people where nobody says.

    Most of a life is Python: threads of one process gain next to nothing on it, and processes gain
    what there are processors.

    Examples
    --------
    >>> usual_workers(100)
    1
    >>> usual_workers(10_000) == processors_lent()
    True
    """
    return processors_lent() if lives >= _WORTH_STARTING else 1


@contextmanager
def threads_on(processors: int) -> Iterator[ThreadPoolExecutor]:
    """Give threads that nobody waits for once something has gone wrong or was interrupted.

    Examples
    --------
    >>> with threads_on(2) as pool:
    ...     list(pool.map(abs, [-1, -2]))
    [1, 2]
    """
    pool = ThreadPoolExecutor(processors)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()
