"""What stands for the rest in the quick stage stands for all of it."""

from __future__ import annotations

from ranklmodel.inputs import Library, Trial
from ranklmodel.lives.treatments import SUPPLEMENTS
from tests.mutations.mutation import quick_of
from tests.mutations.test_mutations import MUTATIONS
from tests.quick import PEOPLE, TRIALS, crossed, swept

LIBRARY = Library()


def drugs_of(trial: Trial) -> set[str]:
    """Return what is given in a trial, and what was given before it."""
    regimens = [
        one for arm in trial.arms.values() for one in (arm.regimen, *arm.population.history)
    ]
    return {one.drug for regimen in regimens for one in regimen.treatments} - set(SUPPLEMENTS)


def test_every_drug_of_a_trial_is_in_a_quick_one() -> None:
    everything = {name: drugs_of(LIBRARY.trial(name)) for name in LIBRARY.names("trial")}
    quick = set[str]().union(*(everything[name] for name in TRIALS))
    assert quick == set().union(*everything.values())


def test_differences_windows_and_times_off_a_drug_are_in_a_quick_trial() -> None:
    trials = [LIBRARY.trial(name) for name in TRIALS]
    rows = [row for trial in trials for row in trial.observations]
    assert any(trial.differences for trial in trials)
    assert any(row.unit.startswith("pct_change_from") for row in rows)
    assert any(row.censoring != "none" for row in rows)


def test_every_way_to_be_a_woman_is_among_the_quick_people() -> None:
    women = {name: LIBRARY.population(name) for name in PEOPLE}
    assert {woman.years_since_menopause is None for woman in women.values()} == {True, False}
    assert {"E2" in woman.hormones for woman in women.values()} == {True, False}
    assert any(woman.parameters for woman in women.values())
    assert any(woman.history for woman in women.values())
    years = [w.years_since_menopause for w in women.values() if w.years_since_menopause]
    assert min(one.value for one in years) < 0 < max(one.value for one in years)


def test_every_check_and_every_file_has_a_quick_fault() -> None:
    quick = quick_of(MUTATIONS)
    for part in ("found_by", "file"):
        of_all = {getattr(one, part) for one in MUTATIONS.values()}
        assert {getattr(MUTATIONS[name], part) for name in quick} == of_all
    assert len(quick) < len(MUTATIONS)


def test_only_what_is_not_quick_is_slow() -> None:
    one, two = swept(["a", "b"], {"b": "why"})
    assert [mark.name for mark in one.marks] == ["slow"]
    assert not two.marks


def test_of_all_pairs_those_are_quick_that_show_each_name_once() -> None:
    pairs = crossed(["a", "b"], ["x", "y", "z"])
    assert len({one.values for one in pairs}) == 6
    assert [one.values for one in pairs if not one.marks] == [("a", "x"), ("a", "z"), ("b", "y")]
