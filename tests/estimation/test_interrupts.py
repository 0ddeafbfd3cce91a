"""A fit that is interrupted, or whose disk is full, says so, ends at once, and loses no start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

QUESTION = """\
name: mine
description: A fit that is interrupted.
starts_from: women
free:
  - {name: TH_imbalance, bounds: [0.02, 0.5]}
trials:
  - {trial: ibis2, arms: [placebo], weights: {LS_BMD: 0}}
"""
STARTS = 12
LIMIT = """\
import resource
import sys

if {workers} == 1 or any("spawn_main" in word for word in sys.orig_argv):
    resource.setrlimit(resource.RLIMIT_FSIZE, ({longest}, {longest}))
"""
SECONDS = 10.0
RESULTS = "mine.fitted.yaml", "mine.fitted.draws.csv"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "killpg"), reason="groups of processes are of Unix"),
]


def command(workers: int) -> list[str]:
    words = ["fit", "./mine.yaml", "--starts", str(STARTS), "--workers", str(workers), "--json"]
    return [sys.executable, "-m", "ranklmodel", *words]


def begun(folder: Path, workers: int, longest: int | None = None) -> subprocess.Popen[str]:
    """Return a fit that has begun, in a group of processes of its own.

    Where a longest file is said, whoever searches can write none beyond it: with one worker the
    process itself, with more of them the workers, since it tells them their work in a file.
    """
    hook = folder / "hook"
    if longest is not None:
        hook.mkdir(exist_ok=True)
        (hook / "sitecustomize.py").write_text(LIMIT.format(workers=workers, longest=longest))
    paths = [one for one in [os.environ.get("PYTHONPATH")] if one]
    return subprocess.Popen(
        command(workers),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(hook), *paths])},
    )


def kept(folder: Path) -> dict[str, bytes]:
    """Return the starts of a fit that have ended."""
    return {one.name: one.read_bytes() for one in folder.glob("mine.fitted.starts/start_*.json")}


def wait_for(holds: Callable[[], bool], seconds: float = 120.0) -> None:
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.02)


def nobody_is_left(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


def results(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in RESULTS]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Return what a fit writes that nobody interrupts."""
    folder = asked(tmp_path_factory.mktemp("whole"))
    subprocess.run(command(1), cwd=folder, check=True, capture_output=True)
    return results(folder)


def asked(folder: Path) -> Path:
    (folder / "mine.yaml").write_text(QUESTION)
    return folder


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("to", ["group", "parent"])
def test_an_interrupt_ends_it_at_once_and_loses_no_start(
    to: str, workers: int, tmp_path: Path, whole: list[bytes]
) -> None:
    folder = asked(tmp_path)
    running = begun(folder, workers)
    wait_for(lambda: len(kept(folder)) >= 2)
    (os.killpg if to == "group" else os.kill)(running.pid, signal.SIGINT)
    began = time.monotonic()
    _, said = running.communicate(timeout=60.0)
    assert time.monotonic() - began < SECONDS
    assert running.returncode == 130
    *others, last = said.splitlines()
    assert last == "interrupted" and "Traceback" not in said
    assert len(others) == 1 and "kept in mine.fitted.starts; the same command goes on" in others[0]
    wait_for(lambda: nobody_is_left(running.pid), SECONDS)
    ended = kept(folder)
    assert 2 <= len(ended) < STARTS
    assert not [*folder.glob("mine.fitted.starts/.*")]
    subprocess.run(command(workers), cwd=folder, check=True, capture_output=True)
    assert results(folder) == whole
    assert {name: kept(folder)[name] for name in ended} == ended


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_a_result_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    asked(tmp_path)
    (tmp_path / "mine.fitted.draws.csv").write_text("of another result\n")
    words = [*command(1)[:-5], "--starts", "1", "--out", "/dev/full"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 2 and not done.stdout
    *_, kept_words, last = done.stderr.splitlines()
    assert last == "error: /dev/full: can not be written: No space left on device"
    assert "1 start that has ended is kept in mine.fitted.starts" in kept_words
    assert sorted(one.name for one in tmp_path.iterdir()) == ["mine.fitted.starts", "mine.yaml"]
    assert not Path("/dev/full.starts").exists()


def test_workers_end_with_who_was_killed(tmp_path: Path) -> None:
    running = begun(asked(tmp_path), 2)
    wait_for(lambda: len(kept(tmp_path)) >= 2)
    running.kill()
    running.communicate(timeout=60.0)
    wait_for(lambda: nobody_is_left(running.pid), SECONDS)
    assert len(kept(tmp_path)) < STARTS


def workers_of(parent: int) -> list[int]:
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    line = {int(one): Path(f"/proc/{one}/cmdline").read_text() for one in children}
    return [one for one, text in line.items() if "spawn_main" in text]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_a_worker_that_is_killed_is_said(tmp_path: Path) -> None:
    running = begun(asked(tmp_path), 2)
    wait_for(lambda: len(kept(tmp_path)) >= 1)
    first, _ = workers_of(running.pid)
    os.kill(first, signal.SIGKILL)
    _, said = running.communicate(timeout=60.0)
    assert running.returncode == 1 and "a worker was ended from outside" in said
    assert "Traceback" not in said and "unexpected" not in said
    wait_for(lambda: nobody_is_left(running.pid), SECONDS)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_disk_that_is_full_is_said_and_what_was_kept_stays(
    workers: int, tmp_path: Path, whole: list[bytes]
) -> None:
    folder = asked(tmp_path)
    subprocess.run(
        [*command(1)[:-5], "--starts", "3", "--workers", "1"],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    earlier = kept(folder)
    assert len(earlier) == 3
    shortest = min(map(len, earlier.values())) // 2

    running = begun(folder, workers, longest=shortest)
    _, said = running.communicate(timeout=60.0)
    assert running.returncode not in (0, 130)
    assert "can not be written: File too large" in said and "start_00" in said
    assert "3 starts that ended are kept" in said
    assert "Traceback" not in said and "unexpected" not in said
    assert kept(folder) == earlier
    assert not [*folder.glob("mine.fitted.starts/.*")]
    wait_for(lambda: nobody_is_left(running.pid), SECONDS)
    subprocess.run(command(workers), cwd=folder, check=True, capture_output=True)
    assert results(folder) == whole
