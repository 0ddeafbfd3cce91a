"""Every result has a picture, and says in a line what it is."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.estimation.posterior import Posterior
from ranklmodel.estimation.profile import Profile, Profiles
from ranklmodel.estimation.profile_end import EndOfProfile, Place
from ranklmodel.inputs import Library
from ranklmodel.painters import _PAINTERS
from ranklmodel.pictured import Pictured
from ranklmodel.trials.run import TrialRun, run_trial
from tests.commands.conftest import TRIAL

NAMES = ("rankl_rise", "a_parameter_whose_name_is_long_indeed")


def end(side: str, kind: str, reach: float) -> EndOfProfile:
    places = tuple(Place((x, 0.0), 10.0 + 2.0 * x * x) for x in np.linspace(0.0, reach, 5))
    return EndOfProfile("question", 0, side, kind, places, 5)  # type: ignore[arg-type]  # of the test


@pytest.fixture(scope="module")
def profiles() -> Profiles:
    one = Profile(NAMES[0], "1", 0.0, end("low", "bounded", -1.0), end("high", "open", 0.5), False)
    return Profiles((one,), NAMES, (False, False), 0.95, 1.92, 10.0)


@pytest.fixture(scope="module")
def posterior() -> Posterior:
    draws = np.random.default_rng(1).normal(size=(2, 200, 2))
    ones = np.ones(2)
    return Posterior(NAMES, ("1", "1/day"), draws, draws[:, :, 0], ones, ones, ones, 1.0, 1, 1)


def test_every_painter_is_there_and_draws_what_has_a_picture() -> None:
    def kinds(kind: type) -> set[str]:
        return {kind.__name__}.union(*(kinds(one) for one in kind.__subclasses__()))

    for module, name in _PAINTERS.values():
        assert callable(getattr(import_module(module), name))
    import_module("ranklmodel.estimation.sensitivity")
    import_module("ranklmodel.titration.find")
    import_module("ranklmodel.explanation.baseline_risk")
    import_module("ranklmodel.estimation.next_measurement")
    of_all = {"Pictured", "SeveralRuns"}  # what others have in common
    known = kinds(Pictured) - of_all
    assert known <= {*_PAINTERS}


def test_profiles_are_drawn_to_their_ends(profiles: Profiles) -> None:
    figure = profiles.plot()
    (axes,) = figure.axes
    (line,) = [one for one in axes.lines if one.get_gid() == NAMES[0]]
    values = np.asarray(line.get_xdata(), dtype=float)
    assert (values[0], values[-1]) == (-1.0, 0.5)
    np.testing.assert_allclose(line.get_ydata(), 2.0 * values**2)
    assert "95 % interval" in figure.texts[1].get_text()
    with pytest.raises(InputError, match="no parameter was profiled"):
        ranklmodel.plot(Profiles((), NAMES, (False, False), 0.95, 1.92, 10.0))


def test_a_posterior_is_drawn_with_its_intervals(posterior: Posterior, profiles: Profiles) -> None:
    figure = posterior.plot(profiles=profiles)
    first, second = figure.axes
    (shade,) = [one for one in first.patches if one.get_gid() == f"interval_{NAMES[0]}"]
    edges = shade.get_extents().transformed(first.transData.inverted())
    assert (edges.x0, edges.x1) == pytest.approx(posterior.interval(NAMES[0]))
    (bar,) = [one for one in first.lines if one.get_gid() == f"profile_{NAMES[0]}"]
    assert list(bar.get_xdata()) == [-1.0, 0.5]
    assert second.get_title(loc="left") == "a_parameter_whose_\nname_is_long_indeed"


def test_many_runs_are_drawn_in_the_colours_of_their_groups() -> None:
    runs = ranklmodel.simulate_many(
        "atac_woman",
        ["placebo", "anastrozole_1mg_daily"],
        parameters={"rankl_rise": [1.0, 2.0]},
        days=[30.0],
    )
    figure = runs.plot(quantities=["CTX_s"])
    lines = [one for one in figure.axes[0].lines if (one.get_gid() or "").startswith("CTX_s_")]
    for line, run in zip(lines, runs, strict=True):
        np.testing.assert_array_equal(line.get_ydata(), run.percent_change("CTX_s"))
    assert len({line.get_color() for line in lines}) == 2
    assert "Changed: rankl_rise." in [text.get_text() for text in figure.texts]
    assert "people=atac_woman, regimens=placebo, anastrozole_1mg_daily" in repr(runs)


def test_derivatives_are_drawn_by_parameter() -> None:
    woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    found = ranklmodel.gradient(woman, [30.0, 60.0], ["rankl_rise", "opg_fall"])
    figure = found.plot(quantities=["CTX_s"])
    for place, axes in enumerate(figure.axes):
        (line,) = [one for one in axes.lines if (one.get_gid() or "").startswith("CTX_s_by_")]
        np.testing.assert_array_equal(line.get_ydata(), found.of("CTX_s")[:, place])


def test_a_trial_is_drawn_and_names_what_is_changed(quick: TrialRun) -> None:
    assert quick.changed == ""
    assert len(quick.plot().axes) > 3
    assert repr(quick).startswith("TrialRun(trial=quick, arms=treated, untreated, within=")


def test_a_trial_without_rows_is_run_and_drawn(tmp_path: Path) -> None:
    folder = tmp_path / "trials" / "bare"
    folder.mkdir(parents=True)
    text = TRIAL.replace("quick", "bare").split("not_modelled")[0]
    (folder / "trial.yaml").write_text(text.replace("[treated]", "[]").replace("[untreated]", "[]"))
    run = run_trial("bare", library=Library(tmp_path), parameters={"rankl_rise": 2})
    assert run.rows == ()
    figure = run.plot()
    assert any("Changed: rankl_rise = 2." in text.get_text() for text in figure.texts)
    drawn = {line.get_gid() for axes in figure.axes for line in axes.lines}
    assert {"LS_BMD_treated", "E2_untreated"} <= drawn
    (folder / "trial.yaml").write_text(text)
    with pytest.raises(InputError, match="there is no such file"):
        run_trial("bare", library=Library(tmp_path))


def test_scores_are_drawn_row_by_row() -> None:
    scores = ranklmodel.score(["geisler", "dixon"])
    figure = scores.plot()
    counted = [row for row in scores.rows if row.counted]
    points = [line for line in figure.axes[0].lines if line.get_gid() == "row"]
    assert sorted(float(one.get_xdata()[0]) for one in points) == pytest.approx(
        sorted(max(-6.0, min(6.0, row.z)) for row in counted)
    )
    names = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert names == sorted({row.family for row in counted}, reverse=True)
    inside = sum(row.within for row in counted)
    assert f"{inside} of {len(counted)} results of 2 trials" in figure.texts[0].get_text()


@pytest.mark.parametrize(
    "make",
    [
        lambda: ranklmodel.simulate("atac_woman", until="1 day", every="1 day"),
        lambda: ranklmodel.compare("placebo", "letrozole", days=[1.0]),
        lambda: ranklmodel.scan("rankl_rise", 1, 2, days=[1.0]),
        lambda: ranklmodel.score("geisler"),
    ],
)
def test_a_result_says_in_a_line_what_it_is(make: Callable[[], Pictured]) -> None:
    result = make()
    line, page = repr(result), result._repr_html_()
    assert line.startswith(f"{type(result).__name__}(")
    assert "\n" not in line and len(line) < 400
    assert page.startswith("<table>") and page.count("<tr>") == len(result.in_short())


def test_a_page_shows_names_and_runs_nothing() -> None:
    class Odd(Pictured):
        def in_short(self) -> dict[str, str]:
            return {"name": "<script>"}

    assert "<script>" not in Odd()._repr_html_()


def test_results_that_are_not_told_apart_are_told_by_size(profiles: Profiles) -> None:
    assert repr(profiles) == (
        "Profiles(of=1 entry, names=2 entries, logarithmic=2 entries, level=0.95, rise=1.92, "
        "cost=10, taken=0, left=none)"
    )
