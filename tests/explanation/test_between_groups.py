"""Why one group changed more than another: the parts sum, and are those of each person."""

from dataclasses import replace

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.figures.groups import plot_difference, rows_of

YEAR = 365.25


def lives(*rises: float):
    woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily", dosing="averaged")
    return [woman.changed(rankl_rise=rise) for rise in rises]


@pytest.fixture(scope="module")
def why():
    return ranklmodel.explain_difference(
        lives(2.0, 3.0), lives(0.5), "LS_BMD", stop_day=YEAR, names=("strong", "weak")
    )


def test_changes_are_the_means_of_runs(why):
    runs = [[one.run([YEAR]) for one in group] for group in (lives(2.0, 3.0), lives(0.5))]
    means = [np.mean([run.percent_change("LS_BMD")[-1] for run in group]) for group in runs]
    np.testing.assert_allclose(why.changes, means, rtol=2e-3)
    assert why.people == (2, 1)


@pytest.mark.parametrize("group", [0, 1])
def test_parts_sum_to_the_change_of_either_group(why, group):
    assert sum(one.brought[group] for one in why.drivers) == pytest.approx(why.changes[group])


def test_differences_sum_and_the_largest_comes_first(why):
    assert sum(one.difference for one in why.drivers) == pytest.approx(why.difference)
    sizes = [abs(one.difference) for one in why.drivers[:-1]]
    assert sizes == sorted(sizes, reverse=True)
    assert why.drivers[0].quantity == "osteoclasts"


def test_parts_of_one_person_are_those_of_her_explanation():
    (woman,) = lives(2.0)
    alone = ranklmodel.explain(woman, "LS_BMD", 0.0, YEAR)
    both = ranklmodel.explain_difference([woman], [woman], "LS_BMD", stop_day=YEAR)
    amounts = {one.quantity: one.brought[0] for one in both.drivers}
    for driver in alone.drivers:
        percent = 100 * driver.amount / alone.before
        assert amounts[driver.quantity] == pytest.approx(percent, rel=1e-12)
    assert both.difference == 0.0


def test_table_has_a_row_for_each_driver(why):
    table = why.to_pandas()
    assert list(table.columns[:4]) == ["driver", "strong", "weak", "difference"]
    np.testing.assert_allclose(table.difference, table.strong - table.weak)


def test_drawn_rows_sum_and_marks_lie_at_them(why):
    rows = rows_of(why)
    assert rows[0][2] == why.changes
    summed = np.sum([brought for *_, brought in rows[1:]], axis=0)
    np.testing.assert_allclose(summed, why.changes, atol=1e-3)  # without what the sum misses
    axes = plot_difference(why).axes[0]
    marks = {line.get_gid(): line.get_xdata()[0] for line in axes.lines if line.get_gid()}
    for name, _, brought in rows:
        assert (marks[f"group_0_{name}"], marks[f"group_1_{name}"]) == brought


@pytest.mark.parametrize(
    ("groups", "words"),
    [
        (([], lives(1.0)), "at least one Scenario"),
        ((lives(1.0), "atac_woman"), "at least one Scenario"),
        ((lives(1.0), ["atac_woman"]), "sequence of Scenario"),
    ],
)
def test_refuses_what_are_no_groups(groups, words):
    with pytest.raises((InputError, TypeError), match=words):
        ranklmodel.explain_difference(*groups, "LS_BMD")


def test_refuses_one_name_for_both():
    with pytest.raises(InputError, match="two different names"):
        ranklmodel.explain_difference(lives(1.0), lives(2.0), "LS_BMD", names=("women", "women"))


def test_groups_on_nothing_differ_by_age():
    woman = lives(1.0)[0]
    untreated = [woman.on(ranklmodel.Library().regimen("placebo"))]
    why = ranklmodel.explain_difference([woman], untreated, "TH_BMD", stop_day=YEAR)
    assert why.changes[0] < why.changes[1]
    assert replace(why, left_out=("a",)).left_out == ("a",)


@pytest.mark.parametrize(
    ("quantity", "names", "message"),
    [
        ("LS_T_score", ("one", "other"), "quantity: LS_T_score is a score"),
        ("LS_BMD", ("driver", "other"), "names: 'driver' is a column"),
        ("LS_BMD", ("one", "unit"), "names: 'unit' is a column"),
    ],
)
def test_of_a_score_and_under_a_column_nothing_is_told(
    quantity: str, names: tuple[str, str], message: str
) -> None:
    lives = [
        ranklmodel.scenario(name, "anastrozole_1mg_daily", dosing="averaged")
        for name in ("atac_woman", "ibis2_woman")
    ]
    with pytest.raises(InputError, match=message):
        ranklmodel.explain_difference(lives[:1], lives[1:], quantity, stop_day=30.0, names=names)
