"""Derivatives of whole lives with averaged dosing against differences of such lives."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ranklmodel.inputs import Library, Quantity
from ranklmodel.inputs.regimens.regimen import Regimen
from ranklmodel.lives.gradient import gradient
from ranklmodel.lives.scenario import scenario
from tests.oracles.test_gradients import LOOSER, share_of_life

DAILY, WEEKLY = "anastrozole_1mg_daily", "exemestane_25mg_weekly"
# Not so long after the switch that differences fail: what is left goes as an exponential, and its
# logarithm must not change by much from one of their eight points to the next.
DAYS = (0.7, 20.0, 47.0, 75.0)
CLEARANCE, HALF = "anastrozole_clearance", "anastrozole_half_block"
DAY_OF_SWITCH = 40.0


def joined(*parts: tuple[str, dict[str, object]]) -> Regimen:
    """Return the treatments of several regimens as one, each with some of its fields changed."""
    library = Library()
    treatments = [
        treatment.model_copy(update=changes)
        for name, changes in parts
        for treatment in library.regimen(name).treatments
    ]
    return replace(library.regimen(parts[0][0]), treatments=tuple(treatments))


LETROZOLE = "letrozole_2_5mg_daily"
BOTH = joined((DAILY, {}), (LETROZOLE, {}))
SWITCH = joined(
    (DAILY, {"stop": Quantity(DAY_OF_SWITCH, "day")}),
    (LETROZOLE, {"start": Quantity(DAY_OF_SWITCH, "day")}),
)
PARTIAL = joined((DAILY, {"adherence": 0.9}))
BESIDE = joined((LETROZOLE, {}), ("alendronate_70mg_weekly", {}))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("who", "takes", "names", "averaged"),
    [
        ("atac_woman", DAILY, (CLEARANCE, HALF, "rankl_rise", "estradiol_clearance"), True),
        ("mauras_man", DAILY, (CLEARANCE, HALF, "LS_turnover", "LH_response_to_estradiol"), True),
        # weekly doses are edges, by themselves and within a stretch of daily ones
        ("atac_woman", WEEKLY, ("exemestane_clearance", "rankl_rise"), False),
        (
            "postmenopausal_woman",
            BESIDE,
            ("letrozole_clearance", "letrozole_volume", "alendronate_potency"),
            True,
        ),
        ("atac_woman", BOTH, (CLEARANCE, HALF, "letrozole_clearance", "letrozole_volume"), True),
        ("atac_woman", SWITCH, (CLEARANCE, HALF, "letrozole_clearance", "rankl_rise"), True),
        ("atac_woman", PARTIAL, (CLEARANCE, HALF, "rankl_rise"), False),
    ],
    ids=["woman", "man", "weekly", "weekly beside daily", "together", "switch", "partial"],
)
def test_of_lives(who: str, takes: str | Regimen, names: tuple[str, ...], averaged: bool) -> None:
    life = scenario(who, takes, tolerance=LOOSER, dosing="averaged")
    assert ("averaged over the intervals" in life.run(DAYS).dosing) == averaged
    # a drug reaches neither the other drugs nor, of bone alone, hormones
    assert share_of_life(life, DAYS, names, unreached=0.9) >= 0.99


@pytest.mark.slow
def test_averaging_moves_derivatives_little() -> None:
    """By what enters the closed form and by bone, over a year."""
    names = (CLEARANCE, HALF, "rankl_rise")
    averaged, exact = (
        gradient(scenario("atac_woman", DAILY, dosing=dosing), [365.0], names).of("LS_BMD")[-1]
        for dosing in ("averaged", "exact")
    )
    assert averaged == pytest.approx(exact, rel=2e-3)
    assert (exact != 0.0).all()


@pytest.mark.slow  # its derivatives are compiled
def test_a_drug_that_nobody_takes_moves_nothing_and_stands_in_no_ones_way() -> None:
    untaken = ("exemestane_absorption", "exemestane_clearance", "exemestane_volume")
    woman = scenario("atac_woman", DAILY, dosing="averaged")
    alone = gradient(woman, [365.25], [CLEARANCE])
    beside = gradient(woman, [365.25], [CLEARANCE, *untaken])
    for output in ("LS_BMD", "E2"):
        own, *others = beside.of(output)[-1].tolist()
        assert own == pytest.approx(alone.of(output)[-1][0], rel=1e-9)
        assert others == [0.0] * len(untaken)
