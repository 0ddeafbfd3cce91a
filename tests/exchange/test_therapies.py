"""Arms with every therapy are the same trial in an engine of others, from the document alone."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.exchange.arm import export_arm
from ranklmodel.exchange.formats.sbml import findings
from ranklmodel.simulation.problem import Tolerance
from tests.oracles.engines import (
    RELATIVE,
    asked_for,
    comparable,
    largest_difference,
    output_names,
    roadrunner,
)

pytest.importorskip("libsbml")
pytest.importorskip("roadrunner")

AGREEMENT = 1e-6
ARMS = [
    ("defend", "denosumab"),
    ("horizon", "zoledronate"),
    ("arch", "alendronate"),
    ("fact", "risedronate"),
    ("mobile", "ibandronate_150mg"),
    ("atac", "combination_hormones"),
    ("pepi", "estrogens"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("trial", "arm"), ARMS)
def test_an_arm_is_the_same_elsewhere(trial: str, arm: str) -> None:
    export = export_arm(trial, arm, tolerance=Tolerance(RELATIVE, 1e-14))
    sbml = export.sbml()
    assert findings(sbml) == ()
    # within an hour of doses as well; just before one, nothing is left of a tablet to compare
    # a dose on the last day of the arm is not in its document
    days = np.append(0.0, np.asarray(export.days)[:-1] + 0.03)
    ours = comparable(export.run, asked_for(export.run, export.scenario.run(days).values))
    theirs = roadrunner(sbml, export.run, days)
    difference, output = largest_difference(theirs, ours)
    assert difference < AGREEMENT, output_names(export.run)[output]
