"""A person of whom something was assumed otherwise."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from ranklmodel.inputs import Library, Population, Quantity
from ranklmodel.inputs.people.assumed import AssumedSpreads
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.lives.assumed import assumptions_of, restated
from ranklmodel.model.model import Model


@pytest.fixture
def woman(builtin: Library) -> Population:
    return builtin.population("arch_woman")


def test_a_level_is_multiplied_and_all_else_stays(woman: Population, builtin: Library) -> None:
    spread = builtin.assumed_spreads.of("hormones.E2")
    assert spread is not None
    assert spread.relative is not None
    other = restated(woman, spread, -2.0)
    expected = woman.hormones["E2"].value * math.exp(-2.0 * spread.relative)
    assert other.hormones["E2"].value == pytest.approx(expected)
    assert replace(other, hormones=woman.hormones) == woman


@pytest.mark.parametrize("key", ["age", "years_since_menopause", "vitamin_D", "body_mass_index"])
def test_no_deviation_is_the_same_person(woman: Population, builtin: Library, key: str) -> None:
    spread = builtin.assumed_spreads.of(key)
    assert spread is not None
    assert restated(woman, spread, 0.0) == woman
    assert restated(woman, spread, 1.0) != woman


def test_an_older_woman_keeps_the_age_of_her_menopause_where_that_is_assumed(
    woman: Population, builtin: Library
) -> None:
    spread = builtin.assumed_spreads.of("age")
    assert spread is not None
    for assumed in (True, False):
        person = woman
        if not assumed:
            kept = {k: v for k, v in woman.assumed.items() if k != "years_since_menopause"}
            person = replace(woman, assumed=FrozenDict(kept))
        older = restated(person, spread, 1.0)
        assert person.years_since_menopause is not None
        assert older.years_since_menopause is not None
        later = older.years_since_menopause.to("year") - person.years_since_menopause.to("year")
        assert later == pytest.approx(4.0 if assumed else 0.0)
        assert older.age.to("year") == pytest.approx(person.age.to("year") + 4.0)


def test_what_is_changed_is_no_assumption_and_what_nothing_reads_is_left_away(
    woman: Population, builtin: Library, model: Model
) -> None:
    def varied(person: Population) -> set[str]:
        found = assumptions_of(person, builtin.assumed_spreads, model.layout)
        return {one.of for one in found.varied}

    assert {"body_mass_index", "age", "hormones.E2"} <= varied(woman)
    assert "hormones.E1" in woman.assumed
    assert "hormones.E1" not in varied(woman)
    leaner = woman.changed({"body_mass_index": Quantity(22.0, "kg/m^2")})
    assert varied(woman) - varied(leaner) == {"body_mass_index"}


def test_what_has_no_spread_is_told(woman: Population, builtin: Library, model: Model) -> None:
    found = assumptions_of(woman, AssumedSpreads(()), model.layout)
    assert not found.varied
    assert "no spread of it is stated" in found.not_varied["age"]
    flex = assumptions_of(builtin.population("flex_woman"), builtin.assumed_spreads, model.layout)
    assert "another regimen" in flex.not_varied["history"]
