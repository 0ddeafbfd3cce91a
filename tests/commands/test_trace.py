"""``ranklmodel trace``: what it prints and writes."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import ranklmodel
from tests.commands.conftest import Invoke

YEAR = "1 year"


def test_the_command_gives_the_same_answer(invoke: Invoke) -> None:
    asked = ("trace", "E2", "--at", YEAR)
    traced = ranklmodel.trace("E2", at=YEAR)
    done = invoke(*asked, "--json")
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout) == json.loads(json.dumps(traced.as_record()))
    done = invoke(*asked, "--out", "e2.csv")
    assert done.exit_code == 0, done.output
    assert traced.parameters[0].parameter in done.stdout and "per 10 %" in done.stdout
    rows = list(csv.DictReader(io.StringIO(Path("e2.csv").read_text(encoding="utf-8"))))
    assert [row["parameter"] for row in rows] == [one.parameter for one in traced.parameters]
    assert [float(row["influence"]) for row in rows] == [one.influence for one in traced.parameters]


def test_a_fault_is_told_in_a_line(invoke: Invoke) -> None:
    done = invoke("trace", "LS_BDM")
    assert done.exit_code == 2
    assert "did you mean 'LS_BMD'" in done.stderr
