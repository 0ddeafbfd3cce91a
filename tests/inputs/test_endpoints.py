"""Endpoints as data: complete, checked, and open to a user's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ranklmodel.cli import app
from ranklmodel.errors import InputError
from ranklmodel.figures.trial.figure import plot_trial
from ranklmodel.figures.trial.panels import panels_of
from ranklmodel.inputs import Library
from ranklmodel.trials.run import run_trial
from tests.trials.made import TREATED, library_with

OWN = """\
endpoints:
  osteoclasts: {title: TRAP5b, kind: marker, family: resorption marker, unit: "1", also: [TRAP]}
"""
ROWS = "treated,,TRAP,pct_change,12,20,,,\n"


def test_every_endpoint_has_all_its_numbers(library: Library) -> None:
    endpoints = library.endpoints
    assert {one.kind for one in endpoints.by_name.values()} == {
        *("density", "marker", "hormone", "drug", "mineral"),
    }
    sizes = {
        name: (one.compared, one.sampling, one.between) for name, one in endpoints.by_name.items()
    }
    assert sizes["LS_BMD"] == ("percent", 3.5, 0.5)
    assert sizes["TH_BMD"] == ("percent", 3.0, 0.5)
    assert sizes["FN_BMD"] == ("percent", 4.0, 0.5)
    assert sizes["CTX_s"] == ("ln ratio", 0.40, 0.15)
    assert sizes["E2"] == sizes["PTH"] == sizes["aromatization"] == ("ln level", 0.5, 0.20)
    assert sizes["Ca_s"] == ("ln ratio", 0.04, 0.01)
    density = endpoints["LS_BMD"]
    assert (density.between_share, density.grows_after) == (0.15, pytest.approx(730.5))


def test_other_names_lead_to_the_same_endpoint(library: Library) -> None:
    assert library.endpoints.canonical("25OHD") == "vitamin_D"
    assert library.endpoints.canonical("BMI") == "BMI"
    assert library.endpoints.canonical("LS_BMX") is None
    assert "LS_BMD" in library.endpoints.hint("LS_BMX")


@pytest.mark.parametrize(
    ("text", "key", "message"),
    [
        (OWN.replace("kind: marker", "kind: markr"), "kind", "did you mean 'marker'"),
        (OWN.replace("family: resorption", "family: resorbtion"), "family", "did you mean"),
        (OWN.replace('unit: "1"', "unit: quux"), "unit", "quux"),
        (OWN.replace("kind: marker", "kind: density"), "sampling", "states 'sampling'"),
        (OWN.replace("title:", "titel:"), "titel", "did you mean 'title'"),
    ],
)
def test_broken_entries_are_refused(tmp_path: Path, text: str, key: str, message: str) -> None:
    (tmp_path / "endpoints.yaml").write_text(text)
    with pytest.raises(InputError, match=message) as caught:
        _ = Library([tmp_path]).endpoints
    assert (caught.value.key or "").startswith("endpoints.osteoclasts")
    assert key in str(caught.value) or caught.value.line == 2


def test_a_new_marker_is_one_entry(tmp_path: Path) -> None:
    """It is scored, judged with its family, drawn and listed without a line of code."""
    (tmp_path / "endpoints.yaml").write_text(OWN)
    library = library_with(tmp_path, ROWS, arms=TREATED)
    run = run_trial("made", library=library)
    (row,) = run.rows
    assert (row.endpoint, row.scale, row.tau) == ("osteoclasts", "ln ratio", 0.15)
    assert [one.name for one in run.families] == ["resorption marker, inhibitor on"]
    assert panels_of(run)[-1].title == "TRAP5b"
    titles = [axes.get_title(loc="left") for axes in plot_trial(run).axes]
    assert titles[-1] == "TRAP5b"
    listed = CliRunner().invoke(app, ["list", "endpoints", "--params", str(tmp_path), "--json"])
    assert "osteoclasts" in {one["name"] for one in json.loads(listed.stdout)}


def test_unasked_simulate_shows_the_usual_ones(library: Library) -> None:
    usual = [name for name, one in library.endpoints.by_name.items() if one.usual]
    assert usual == ["LS_BMD", "TH_BMD", "CTX_s", "P1NP", "E2"]


def test_hormones_of_a_population_are_endpoints_with_a_highest_level(
    library: Library, write: Callable[[str, str], Path]
) -> None:
    text = "name: p\ndescription: p\ninherits: atac_woman\nhormones: {{{}}}\n"
    assert library.population(write("p.yaml", text.format("LH: 20 U_per_L"))).hormones["LH"]
    for level, message in (
        ("LHH: 20 U_per_L", "did you mean 'LH'"),
        ("SHBG: 20 nmol/L", "expected a hormone"),
        ("LH: 2000 U_per_L", "at most 500"),
    ):
        with pytest.raises(InputError, match=message):
            library.population(write("p.yaml", text.format(level)))
