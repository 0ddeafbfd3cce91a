"""The page's engine in node, and how far its answers are from those of Python."""

from __future__ import annotations

import json
import shutil
import subprocess
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel.explorer.asked import life_asked
from ranklmodel.simulation.schedule import Floats
from ranklmodel.simulation.trajectory import Trajectory

CLOSE = 2e-4
"""Of the range of an output over the run."""
_LEAST_RANGE = 1e-2  # of its size: what moves less is as good as still, and drawn as such
_NOTHING = 1e-9

_RUNS = """
require(process.argv[2]);
const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(asked.map(([name, ...given]) => {
  try {
    return {result: ranklmodelEngine[name](...given)};
  } catch (error) {
    return {error: error.message};
  }
})));
"""


@dataclass(frozen=True)
class Node:
    """The engine's text in a file, and the program that asks it."""

    engine: Path
    program: Path

    def called(self, calls: Sequence[Sequence[Any]]) -> list[dict[str, Any]]:
        """Return what functions of the engine answer, all in one process: `result` or `error`."""
        done = subprocess.run(
            ["node", str(self.program), str(self.engine)],
            input=json.dumps(calls),
            capture_output=True,
            text=True,
            check=True,
            timeout=600,
        )
        answers: list[dict[str, Any]] = json.loads(done.stdout)
        return answers

    def runs(self, scenarios: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Return the runs of scenarios."""
        answers = self.called([["simulate", scenario] for scenario in scenarios])
        failed = {json.dumps(s): a for s, a in zip(scenarios, answers, strict=True) if "error" in a}
        assert not failed
        return [answer["result"] for answer in answers]


def node_with(folder: Path, text: str) -> Node:
    """Return node with an engine, or skip the test where there is none."""
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    engine, program = folder / "engine.js", folder / "asks.js"
    engine.write_text(text, encoding="utf-8")
    program.write_text(_RUNS, encoding="utf-8")
    return Node(engine, program)


def apart(scenario: Mapping[str, Any], run: Mapping[str, Any], **how: Any) -> dict[str, float]:
    """Return how far each output of the page's run is from Python's, as a part of its range."""
    with warnings.catch_warnings():
        # of what is not read of a person, which is the same for both
        warnings.simplefilter("ignore")
        expected = life_asked(scenario, **how).run(run["times"])
    assert expected.days.tolist() == run["times"]
    return apart_by_output(run["values"], expected)


def apart_by_output(values: Mapping[str, Any], expected: Trajectory) -> dict[str, float]:
    """Return how far outputs are from those of a run on the same days, as parts of their ranges."""
    shares = {}
    for name, own in values.items():
        wanted = np.asarray(expected[name])
        difference = np.abs(np.array(own, dtype=float) - wanted).max()
        shares[name] = float(difference / range_of(wanted))
    return shares


def range_of(values: Floats) -> float:
    """Return what an output spans over a run; of what hardly moves, a part of its size."""
    return float(max(np.ptp(values), _LEAST_RANGE * np.abs(values).max(), _NOTHING))


def too_far(scenarios: Sequence[Mapping[str, Any]], node: Node) -> dict[str, dict[str, float]]:
    """Return the outputs that are further than `CLOSE` apart, by scenario."""
    far = {}
    for scenario, run in zip(scenarios, node.runs(scenarios), strict=True):
        shares = apart(scenario, run)
        # so written that what is no number is too far
        if beyond := {name: one for name, one in shares.items() if not one <= CLOSE}:
            far[json.dumps(scenario)] = beyond
    return far
