"""How many processors this process may use."""

from __future__ import annotations

import os


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
