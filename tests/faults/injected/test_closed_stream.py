"""Twenty streams that are closed, full or not to be written: never status 0 without the answer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.injected.child import Ended
from tests.quick import crossed

REPOSITORY = Path(__file__).parents[3]

# What is asked, and whether the program has a result to print before it has run anything.
ASKED = {
    "version": "--version",
    "help": "run --help",
    "list": "list regimens",
    "show": "show anastrozole_1mg_daily --json",
}
# Where standard output goes; nothing of it arrives anywhere.
LOST = {
    "closed": ">&-",
    "full": ">/dev/full",
    "full, and no complaints": ">/dev/full 2>&-",
    "to read only": "1</dev/null",
    "all closed": "<&- >&- 2>&-",
}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(("asked", "lost"), crossed(ASKED, LOST))
def test_a_stream_that_takes_nothing(asked: str, lost: str) -> None:
    line = f'"$PYTHON" -m ranklmodel {ASKED[asked]} {LOST[lost]}'
    done = subprocess.run(
        ["sh", "-c", line],
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, "PYTHON": sys.executable, "PYTHONPATH": str(REPOSITORY)},
    )
    Ended(done.returncode, done.stdout, done.stderr).require_honest()
    assert done.returncode == 1
    assert done.stdout == ""
