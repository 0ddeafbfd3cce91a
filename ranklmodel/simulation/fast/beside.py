"""Compiling a solver in a second process, while the first prepares a model.

The first run on a machine needs both, each for seconds. A thread would not do: Numba holds Python's
lock nearly all the time. Whatever keeps the other process from answering, the solver is then
compiled in this one, so nothing depends on it.
"""

from __future__ import annotations

import atexit
import hashlib
import os
import subprocess
import sys
from typing import final


@final
class Beside:
    """A solver that is being compiled by another process.

    Parameters
    ----------
    width : int
        Number of lanes.

    Raises
    ------
    OSError
        If there can be no other process.
    """

    def __init__(self, width: int) -> None:
        # It must find the package where this process found it, and nothing in the working folder.
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        self._process = subprocess.Popen(
            _arguments(width),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        atexit.register(self.stop)

    def code(self) -> tuple[str, bytes] | None:
        """Wait for the name of the entry and the object code; None if they do not come."""
        answer, _ = self._process.communicate()
        atexit.unregister(self.stop)
        digest, content = answer[:32], answer[32:]
        if self._process.returncode != 0 or hashlib.sha256(content).digest() != digest:
            return None
        name, _, code = content.partition(b"\0")
        return name.decode(), code

    def stop(self) -> None:
        """End the process, whose answer nobody waits for any more."""
        self._process.kill()
        self._process.communicate()


def _arguments(width: int) -> list[str]:
    return [sys.executable, "-P", "-m", __name__, str(width)]


def possible() -> bool:
    """Tell whether a second process can run the interpreter, and has a processor of its own."""
    # In a frozen program the executable is that program, not Python.
    return bool(sys.executable) and not hasattr(sys, "frozen") and (os.cpu_count() or 1) > 1


def packed(name: str, code: bytes) -> bytes:
    """Return the answer that :meth:`Beside.code` reads."""
    content = name.encode() + b"\0" + code
    return hashlib.sha256(content).digest() + content


if __name__ == "__main__":
    from ranklmodel.simulation.fast.solvers import compiled

    sys.stdout.buffer.write(packed(*compiled(int(sys.argv[1]))))
