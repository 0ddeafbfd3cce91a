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


FULL = b"error: the result can not be written: No space left on device\n"
CLOSED = b"error: standard output is closed, so there is no place for a result\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    ("line", "status", "said"),
    [
        ("ranklmodel --version >/dev/full", 1, FULL),
        ("ranklmodel --help >/dev/full", 1, FULL),
        ("ranklmodel run --help >/dev/full", 1, FULL),
        ("ranklmodel --version >&-", 1, CLOSED),
        ("ranklmodel --help >&-", 1, CLOSED),
        ("ranklmodel >&-", 1, CLOSED),
        ("ranklmodel nope 2>/dev/full", 2, b""),
        ("ranklmodel list nope 2>&-", 2, b""),
        ("ranklmodel list >/dev/full 2>/dev/full", 1, b""),
        ("ranklmodel list <&- >&- 2>&-", 1, b""),
        ("ranklmodel list <&- 2>/dev/full", 0, b""),
    ],
)
def test_the_status_is_right_wherever_output_goes(line: str, status: int, said: bytes) -> None:
    done = ended(line)
    assert (done.returncode, done.stderr) == (status, said)
    assert bool(done.stdout) == (status == 0)


def test_the_locale_c_knows_no_lines_either() -> None:
    command = f"LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 ranklmodel {' '.join(EXPLAIN)}"
    done = ended(f"unset PYTHONIOENCODING; {command}")
    assert done.returncode == 0 and done.stderr == b""
    assert b"\n`- " in done.stdout and b"?" not in done.stdout


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="needs processors to be lent")
def test_processors_that_are_not_lent_are_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 128)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {3})
    assert processors_lent() == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "asked",
    [
        f"{' '.join(EXPLAIN).replace('30d', '30day')} --depth 1 --out why.mmd",
        "compare placebo anastrozole --until 30day --quantity E2 --out both.csv",
        "simulate atac_woman placebo --until 30day --quantity E2 --out life.csv",
    ],
)
def test_files_are_written_before_a_word_is_printed(
    asked: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who reads the words, such as ``head``, may be gone; what was asked for is there."""
    monkeypatch.chdir(tmp_path)
    done = ended(f"PYTHONUNBUFFERED=1 ranklmodel {asked} >/dev/full")
    assert (done.returncode, done.stderr) == (1, FULL)
    files = [word for word in asked.split() if Path(word).suffix in (".mmd", ".dot", ".csv")]
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(files)
