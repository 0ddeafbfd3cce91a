"""Pictures of a cohort show the numbers of its summary and of everybody who was kept."""

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.figures.cohorts.waterfall import changes_at

ON = "anastrozole_1mg_5_years"


@pytest.fixture(scope="module")
def kept():
    return ranklmodel.cohort(
        "ibis2_women", ["placebo", ON], people=30, years=2, every="6 month", keep=True
    )


@pytest.fixture(scope="module")
def summed():
    return ranklmodel.cohort("ibis2_women", people=12, years=1, every="6 month")


def row(run, regimen, measure="percent change"):
    table = run.summary
    chosen = (table.regimen == regimen) & (table.quantity == "LS_BMD") & (table.measure == measure)
    return table[chosen]


def test_medians_and_bands_are_those_of_the_summary(kept):
    axes = kept.plot(quantities=["LS_BMD"]).axes[1]
    (median,) = [one for one in axes.lines if one.get_gid() == f"median_LS_BMD_{ON}"]
    np.testing.assert_allclose(median.get_ydata(), row(kept, ON)["q50"])
    (band,) = [one for one in axes.collections if one.get_gid() == f"q2.5_LS_BMD_{ON}"]
    heights = band.get_paths()[0].vertices[:, 1]
    assert heights.min() == pytest.approx(row(kept, ON)["q2.5"].min())
    assert heights.max() == pytest.approx(row(kept, ON)["q97.5"].max())


@pytest.mark.parametrize(("lives", "drawn"), [(None, 30), (7, 7), (0, 0)])
def test_some_of_the_people_are_drawn(kept, lives, drawn):
    axes = kept.plot(quantities=["LS_BMD"], lives=lives).axes[0]
    assert len([one for one in axes.lines if one.get_linewidth() == 0.35]) == drawn


def test_panels_of_a_quantity_share_their_axis(kept):
    first, second = kept.plot(quantities=["TH_BMD"]).axes
    assert first.get_ylim() == second.get_ylim()


def test_waterfall_has_everybody_by_the_size_of_her_change(kept):
    at = changes_at(kept, "LS_BMD", 730.5)
    values = kept.kept()["LS_BMD"].sel(regimen=ON).to_numpy()
    changes = np.sort(100 * (values[:, -1] / values[:, 0] - 1))
    np.testing.assert_allclose(at[ON].changes, changes)
    np.testing.assert_allclose(at[ON].edges, np.linspace(0, 100, 31))
    assert at[ON].losing == pytest.approx(100 * np.mean(changes < 0))
    assert at[ON].median == pytest.approx(np.sort(changes)[14])
    figure = kept.plot(kind="waterfall", month=24)
    names = {one.get_gid() for axes in figure.axes for one in axes.patches}
    assert {"loss_placebo", f"loss_{ON}"} <= names


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"kind": "waterfall"}, "not kept"),
        ({"lives": 5}, "not kept"),
        ({"quantities": ["P2NP"]}, "P2NP"),
        ({"kind": "violin"}, "violin"),
        ({"month": 12}, "belongs to the waterfall"),
        ({"kind": "waterfall", "lives": 3}, "belongs to the spread"),
        ({"lives": 1000}, "at most 200"),
    ],
)
def test_what_can_not_be_drawn_is_refused(summed, asked, words):
    with pytest.raises((InputError, UnknownNameError), match=words):
        summed.plot(**asked)


def test_a_visit_that_is_none_is_refused(kept):
    with pytest.raises(InputError, match="visits are at 6, 12, 18, 24"):
        kept.plot(kind="waterfall", month=13)


@pytest.mark.parametrize("quantity", ["LS_T_score", "ovarian_function"])
def test_of_what_has_no_percent_there_is_no_waterfall(quantity):
    run = ranklmodel.cohort(
        "older_men", people=2, years=1, every="1 year", keep=True, quantities=[quantity]
    )
    changes = run.summary.query("measure == 'percent change'")
    assert changes.empty or not changes["n"].any()
    with pytest.raises(InputError, match=f"quantity: .*{quantity}"):
        run.plot(kind="waterfall")


def test_a_picture_without_people_kept_has_quantiles(summed):
    axes = summed.plot(quantities=["E2"]).axes[0]
    assert [one.get_gid() for one in axes.lines] == ["median_E2_placebo"]


@pytest.mark.parametrize("quantities", [[], ["LS_BMD", "LS_BMD"]])
def test_no_quantity_or_one_twice_is_no_picture(summed, quantities):
    with pytest.raises(InputError, match=r"quantities: expected (at least one|names that differ)"):
        summed.plot(quantities=quantities)
