"""The bone model by four engines: quick on two months, whole on the scenarios' own length."""

from __future__ import annotations

import pytest

from ranklmodel.exchange.formats.sbml import to_sbml
from tests.oracles.bone_scenarios import SCENARIOS, BoneScenario
from tests.oracles.engines import ENGINES, largest_difference, output_names, pairwise, spoiled

pytest.importorskip("libsbml")
pytest.importorskip("roadrunner")
pytest.importorskip("basico")

AGREEMENT = 1e-6
_NAMES = [one.name for one in SCENARIOS]
# Who takes nothing has the same equations and no dose; she is among all.
_QUICK = [one for one in SCENARIOS if one.name == "anastrozole daily"]
_WRONG_REACTION = "LS_resorption_of_mature_bone"
_MONTH = 30.6


@pytest.mark.parametrize("case", _QUICK, ids=[one.name for one in _QUICK])
def test_first_month_by_engines_of_others(case: BoneScenario) -> None:
    run, times = case.run(_MONTH), case.times(_MONTH)
    sbml = to_sbml(run)
    expected = ENGINES["fast"](sbml, run, times)
    for name in ("libRoadRunner", "COPASI"):
        difference, output = largest_difference(ENGINES[name](sbml, run, times), expected)
        assert difference < AGREEMENT, (name, output_names(run)[output])
        wrong = ENGINES[name](spoiled(sbml, _WRONG_REACTION), run, times)
        assert largest_difference(wrong, expected)[0] > AGREEMENT, name


@pytest.mark.slow
@pytest.mark.parametrize("case", SCENARIOS, ids=_NAMES)
def test_all_outputs_by_every_two_engines(case: BoneScenario) -> None:
    run, times = case.run(), case.times()
    sbml = to_sbml(run)
    results = {name: engine(sbml, run, times) for name, engine in ENGINES.items()}
    differences = pairwise(results)
    assert max(differences.values()) < AGREEMENT, differences
    wrong = {
        name: ENGINES[name](spoiled(sbml, _WRONG_REACTION), case.run(_MONTH), case.times(_MONTH))
        for name in ("libRoadRunner", "COPASI")
    }
    first = results["reference"][: len(case.times(_MONTH))]
    for name, shown in wrong.items():
        assert largest_difference(shown, first[: len(shown)])[0] > AGREEMENT, name
