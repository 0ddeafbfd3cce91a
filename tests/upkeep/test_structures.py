"""Other structures of bone: they hold what they say, run, and agree with the same trials."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.inputs import Library
from ranklmodel.trials.run import run_trial
from ranklmodel.upkeep import structures
from ranklmodel.upkeep.calibration import ALTERNATIVES
from ranklmodel.upkeep.readme import block_of

REPOSITORY = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ALTERNATIVES)
def test_an_alternative_is_fitted_to_what_the_default_is(name: str) -> None:
    library = Library()
    default, other = library.calibration("women"), library.calibration(name)
    assert other.trials == default.trials
    priors = {free.name: free.prior for free in default.free}
    shared = [free for free in other.free if free.name in priors]
    assert len(shared) >= len(default.free) - 2
    assert all(free.prior == priors[free.name] for free in shared)
    assert default.result is not None
    assert other.result is not None
    assert other.result.rows == default.result.rows


@pytest.mark.parametrize("name", ALTERNATIVES)
def test_what_is_held_is_in_use(name: str) -> None:
    library = Library()
    table = library.parameters(name)
    held = library.calibration(name).held
    assert held
    for parameter, stated in held.items():
        assert table[parameter].value == stated.value
        assert table[parameter].origin == f"calibration {name}"
        assert library.parameters("women")[parameter].value != stated.value


@pytest.mark.filterwarnings("ignore::ranklmodel.lives.treatments.WithoutEffectWarning")
@pytest.mark.parametrize("name", ["women", *ALTERNATIVES])
def test_resorption_overshoots_after_denosumab(name: str) -> None:
    """By either memory; how much is what the structures differ in."""
    run = run_trial("defend", arms=("denosumab",), calibration=name)
    off = {row.month: row for row in run.rows if row.endpoint == "CTX_s" and row.month > 27}
    assert 15 < off[29.96].predicted < 62.4
    assert off[47.97].predicted < off[29.96].predicted


@pytest.mark.slow
def test_every_trial_is_scored_under_each_structure() -> None:
    scores = structures.scores_of()
    rows = {
        name: {(r.trial, r.arm, r.endpoint, r.month) for r in one.rows}
        for name, one in scores.items()
    }
    assert rows["women_pool"] == rows["women_slow_mineral"] == rows["women"]
    for name, one in scores.items():
        counted = [row for row in one.rows if row.counted]
        assert sum(row.within for row in counted) >= 0.95 * len(counted), name
        assert not [family.name for family in one.families if family.misfit], name
    table = structures.table_of(scores)
    committed = block_of(
        (REPOSITORY / structures.PAGE).read_text(encoding="utf-8"), structures.TABLE
    )
    assert [line.split("|")[1] for line in table.splitlines() if line] == [
        line.split("|")[1] for line in committed.splitlines() if line
    ]
