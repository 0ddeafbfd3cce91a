"""Every arm of every built-in trial can be exported."""

from __future__ import annotations

import pytest

from ranklmodel.exchange.arm import export_arm
from ranklmodel.exchange.formats.refused import refused_rules
from ranklmodel.exchange.formats.sbml import findings
from ranklmodel.inputs import Library

libsbml = pytest.importorskip("libsbml")

LIBRARY = Library()
ARMS = [(t, a) for t in LIBRARY.names("trial") for a in LIBRARY.trial(t).arms]
_QUICK = [("menopause", "natural")]


def _holds(trial: str, arm: str) -> None:
    export = export_arm(trial, arm)
    sbml = export.sbml()
    assert findings(sbml) == ()
    model = libsbml.readSBMLFromString(sbml).getModel()
    outputs = export.run.model.layout.outputs.names
    missing = {name for name in outputs if model.getElementBySId(name) is None}
    assert missing == refused_rules(export.run)


@pytest.mark.parametrize(("trial", "arm"), _QUICK)
def test_arm_is_exported(trial: str, arm: str) -> None:
    _holds(trial, arm)


@pytest.mark.slow
@pytest.mark.parametrize(("trial", "arm"), ARMS)
def test_every_arm_is_exported(trial: str, arm: str) -> None:
    _holds(trial, arm)
