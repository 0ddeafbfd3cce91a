"""Workers that are asked for by a script, with and without a guard."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

# What workers are told is more than a pipe holds: who begins them waits for ever where they end.
_PLAIN = """\
from functools import partial

from ranklmodel.disk.workers import in_workers

print(sorted(in_workers(partial(str, "a" * 1_000_000), str.count, ["a", "b"], 2)))
"""
_GUARDED = """\
from ranklmodel.disk.workers import in_workers


def doubled(goal: dict, number: int) -> int:
    return 2 * number


if __name__ == "__main__":
    print(sorted(in_workers(dict, doubled, range(5), 2)))
"""
_CAUGHT = """\
import ranklmodel

try:
    ranklmodel.{asked}, workers=2)
except ranklmodel.InputError as error:
    print(error)
"""
WORDS = 'workers: each worker reads the script again, .* write `if __name__ == "__main__":` above'


def _ran(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    file = folder / "script.py"
    file.write_text(script, encoding="utf-8")
    words = [sys.executable, str(file)]
    return subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)


def test_without_a_guard_it_is_said_once_what_to_write(tmp_path: Path) -> None:
    ran = _ran(tmp_path, _PLAIN)
    assert ran.returncode == 1 and ran.stdout == ""
    assert ran.stderr.count("Traceback") == 1
    kind, said = ran.stderr.splitlines()[-1].split(": ", 1)
    assert kind == "ranklmodel.errors.InputError"
    assert re.match(WORDS, said)


def test_with_a_guard_it_runs(tmp_path: Path) -> None:
    ran = _ran(tmp_path, _GUARDED)
    assert (ran.stdout, ran.stderr) == ("[0, 2, 4, 6, 8]\n", "")


def test_a_worker_that_ends_by_itself_is_another_thing(tmp_path: Path) -> None:
    ends = _GUARDED.replace("return 2 * number", "import os\n    os._exit(3)")
    said = _ran(tmp_path, ends).stderr
    assert "SimulationError: simulation failed: a worker was ended from outside" in said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit and its words")
def test_no_room_for_what_they_are_told_is_said(tmp_path: Path) -> None:
    limit = "import resource\n\nresource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
    said = _ran(tmp_path, limit + _PLAIN).stderr.splitlines()[-1]
    words = "workers: what they are told can not be written: File too large"
    assert said == f"ranklmodel.errors.InputError: {words}"


@pytest.mark.slow  # each process loads the package and draws people
@pytest.mark.parametrize(
    "asked",
    [
        'cohort("ibis2_women", people=4, years=1, every="1 year", chunk=2',
        'virtual_trial("freedom", replicates=20, draws=2, pool=3, people_per_arm=[10]',
    ],
)
def test_a_script_can_catch_it(asked: str, tmp_path: Path) -> None:
    ran = _ran(tmp_path, _CAUGHT.format(asked=asked))
    assert (ran.returncode, ran.stderr) == (0, "")
    assert re.match(WORDS, ran.stdout)
