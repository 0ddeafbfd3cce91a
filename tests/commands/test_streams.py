"""Streams that are narrow, closed or full end in one line and the right status."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ranklmodel.disk.processors import processors_lent

EXPLAIN = ("explain", "atac_woman", "anastrozole_1mg_daily", "--to", "30d", "--quantity", "E2")


def ended(command: str, *, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    """Return a command of the shell that has ended."""
    program = f"{sys.executable} -m ranklmodel"
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    line = command.replace("ranklmodel", program)
    return subprocess.run(["sh", "-c", line], capture_output=True, env=environment, timeout=100)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_lines_become_plain_where_a_pipe_knows_none(encoding: str) -> None:
    result = ended(f"ranklmodel {' '.join(EXPLAIN).replace('30d', '30day')}", encoding=encoding)
    assert result.returncode == 0 and result.stderr == b""
    assert b"\n`- " in result.stdout and b"?" not in result.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_device_and_a_closed_stream_are_told() -> None:
    full = ended("ranklmodel list > /dev/full")
    assert full.returncode == 1
    assert full.stderr == b"error: the result can not be written: No space left on device\n"
    closed = ended("ranklmodel list >&-")
    assert closed.returncode == 1 and closed.stderr.startswith(b"error: standard output is closed")
    assert closed.stderr.count(b"\n") == 1
    silent = ended("ranklmodel list 2>&-")
    assert silent.returncode == 0 and b"trial" in silent.stdout


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="needs processors to be lent")
def test_processors_that_are_not_lent_are_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 128)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {3})
    assert processors_lent() == 1
