"""Trabecular bone of the spine: its amount is never less than none."""

from __future__ import annotations

import pytest

from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import scenario


def test_bone_that_ages_as_fast_as_may_be_is_never_less_than_none() -> None:
    """At the end of the bounds age takes all that a woman of 73 forms, within five years."""
    fastest = Library().parameters()["trabecular_ageing"].bounds[1]
    run = scenario("flex_woman", parameters={"trabecular_ageing": fastest}).run([0.0, 1826.25])
    assert run["trabecular_balance"][-1] == 0.0
    for bone in ("trabecular_young_bone", "trabecular_mature_bone"):
        assert run[bone].min() >= 0.0
    assert run.percent_change("QCT_LS")[-1] < 0.0


@pytest.mark.parametrize("person", ["flex_woman", "older_man"])
def test_as_shipped_old_people_still_form_it(person: str) -> None:
    assert scenario(person).run([0.0])["trabecular_balance"][0] > 0.2
