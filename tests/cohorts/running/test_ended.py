"""A run that is ended in any way, or whose disk is full, loses the chunks under way only."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ranklmodel.cohorts.running.run import Plan
from tests.cohorts.running.asked import chunks, question, run, tables

MOMENTS = 20
PEOPLE, SIZE = 300, 3
pytestmark = [
    pytest.mark.slow,  # runs that are ended and begun again
    pytest.mark.skipif(not hasattr(os, "fork"), reason="copies of a process are of Unix"),
]


def ended_after(folder: Path, seconds: float) -> bool:
    """Run in a copy of this process and kill it; return whether it had come to its end."""
    asked = question()
    _ = asked.digest  # made before, so that what is ended is the run
    child = os.fork()
    if child == 0:
        run(asked, folder, plan=Plan(PEOPLE, SIZE))
        os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, how = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(how) == 0


def test_twenty_random_moments(tmp_path: Path) -> None:
    whole, folder = tmp_path / "whole", tmp_path / "run"
    run(question(), whole, plan=Plan(PEOPLE, PEOPLE))
    moments = random.Random(5)
    there: dict[str, str] = {}
    ends = 0
    for _ in range(MOMENTS):
        ends += not ended_after(folder, moments.uniform(0.005, 0.25))
        now = chunks(folder) if folder.exists() else {}  # every one of them verifies
        assert there.items() <= now.items()
        there = now
    assert ends >= 5 and len(there) > 0
    last = run(question(), folder, plan=Plan(PEOPLE, SIZE))
    assert last.taken == len(there) and last.anew == ()
    assert tables(folder) == tables(whole)


WORDS = [
    *("cohort", "ibis2_women", "--people", "120", "--years", "2"),
    *("--chunk", "4", "--out", "run", "--json"),
]


def begun(folder: Path, *more: str, most_bytes: int = 0) -> subprocess.Popen[str]:
    """Return the program that has begun, in a group of processes of its own."""

    def prepared() -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if most_bytes:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    return subprocess.Popen(
        [sys.executable, "-m", "ranklmodel", *WORDS, *more],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=prepared,
    )


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("run/chunks/people_*.nc"))


def wait_for_files(folder: Path, number: int) -> None:
    until = time.monotonic() + 120
    while len(files(folder)) < number:
        assert time.monotonic() < until
        time.sleep(0.01)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """Return the tables of a run that nobody ends."""
    folder = tmp_path_factory.mktemp("whole")
    _, said = (running := begun(folder)).communicate(timeout=120)
    assert running.returncode == 0, said
    return tables(folder / "run")


def test_workers_end_with_who_was_killed(tmp_path: Path, whole: tuple[bytes, bytes]) -> None:
    running = begun(tmp_path, "--workers", "2")
    wait_for_files(tmp_path, 2)
    running.kill()
    running.communicate(timeout=60)
    until = time.monotonic() + 10
    while True:
        try:
            os.killpg(running.pid, 0)
        except ProcessLookupError:
            break
        assert time.monotonic() < until
        time.sleep(0.02)
    there = len(files(tmp_path))
    _, said = (again := begun(tmp_path, "--workers", "2")).communicate(timeout=120)
    assert again.returncode == 0 and f"{there} chunks were there already and verified" in said
    assert tables(tmp_path / "run") == whole


def test_an_interrupt_says_what_is_kept(tmp_path: Path, whole: tuple[bytes, bytes]) -> None:
    running = begun(tmp_path, "--workers", "1")
    wait_for_files(tmp_path, 2)
    os.kill(running.pid, signal.SIGINT)
    _, said = running.communicate(timeout=60)
    *others, last = said.splitlines()
    assert running.returncode == 130 and last == "interrupted" and "Traceback" not in said
    assert others == [
        "notice: chunks that ended are kept in run; the same command goes on from there"
    ]
    begun(tmp_path).communicate(timeout=120)
    assert tables(tmp_path / "run") == whole


@pytest.mark.parametrize("more", [(), ("--workers", "2")])
def test_a_full_disk_is_said_and_the_run_goes_on(
    more: tuple[str, ...], tmp_path: Path, whole: tuple[bytes, bytes]
) -> None:
    wait = begun(tmp_path, "--people", "12", *more)
    wait.communicate(timeout=120)
    earlier = files(tmp_path)
    assert len(earlier) == 3
    least = min(one.stat().st_size for one in earlier) // 2
    running = begun(tmp_path, *more, most_bytes=least)
    out, said = running.communicate(timeout=120)
    assert running.returncode == 2 and not out
    assert "can not be written: File too large" in said and "Traceback" not in said
    assert files(tmp_path) == earlier and not [*tmp_path.glob("run/chunks/.*")]
    begun(tmp_path, *more).communicate(timeout=120)
    assert tables(tmp_path / "run") == whole
