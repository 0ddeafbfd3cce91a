"""The factors that people differ in: every one has two values with an origin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.people.risk_factors import load_risk_factors

Write = Callable[[str, str], Path]

HEAD = "description: Made up.\nfactors:\n"
BMI = (
    "  - {name: b, title: body mass, kind: covariate, of: [body_mass_index], low: 20 kg/m^2, "
    "high: 30 kg/m^2, assumed: made up}\n"
)


def test_all_that_a_person_brings_is_there(library: Library) -> None:
    assert [one.name for one in library.risk_factors] == [
        "T_score",
        "body_mass_index",
        "menopause",
        "age",
        "estradiol",
        "turnover",
        "vitamin_D",
        "calcium_intake",
        "degenerative_change",
        "share_taken",
        "months_missed",
    ]


def test_a_user_has_factors_of_her_own(write: Write) -> None:
    path = write("risk_factors.yaml", HEAD + BMI)
    (factor,) = Library([path.parent]).risk_factors
    assert (factor.name, factor.low.value, factor.high.unit) == ("b", 20, "kg/m^2")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (BMI + BMI, "the factor 'b' stands twice"),
        (BMI.replace("high: 30", "high: 10"), "low, 20 kg/m^2, is not below high, 10 kg/m^2"),
        (BMI.replace("high: 30 kg/m^2", "high: 30 day"), "day"),
        (BMI.replace("assumed: made up", "note: made up"), "give a source"),
        (BMI.replace("of: [body_mass_index], ", ""), "say which: of: [NAME]"),
        (BMI.replace("[body_mass_index]", "[a, b]"), "one covariate at a time"),
        (BMI.replace("kind: covariate", "kind: age"), "nothing can be named beside the kind 'age'"),
        (BMI.replace("kind: covariate", "kind: parameters"), "say relative: times"),
        (BMI.replace("}", ", relative: times}"), "only levels and parameters are multiplied"),
        (BMI.replace("}", ", relative: plus}"), "only years are added"),
        (BMI.replace("}", ", evidence: [{trial: map3, arm: all}]}"), "give arm and endpoint"),
        (BMI.replace("}", ", evidence: [{says: so}]}"), "give either a trial or a source"),
        (BMI.replace("}", ", evidence: [{source: there}]}"), "what it says is missing"),
        (BMI.replace("kind: covariate", "kind: covariat"), "did you mean 'covariate'"),
    ],
)
def test_mistakes_are_refused(write: Write, text: str, told: str) -> None:
    path = write("risk_factors.yaml", HEAD + text)
    with pytest.raises(InputError) as caught:
        load_risk_factors(path)
    assert told in caught.value.message
    assert caught.value.file == path
