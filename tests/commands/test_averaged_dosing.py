"""Whoever chooses averaged dosing is told how far it is from exact dosing, and told right."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import ranklmodel
from tests.commands.conftest import Invoke

SENTENCE = "Doses are averaged over the intervals between them"
FREE = """\
name: tiny
description: Two rows of three weeks, made up for tests.
free:
  - name: anastrozole_half_block
    prior: {distribution: log_normal, center: 0.4, spread: 0.5}
trials: [{trial: quick}]
"""


def answer(invoke: Invoke, *words: str | Path) -> Any:
    done = invoke(*words, "--json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_a_trial_states_the_largest_difference_of_each_endpoint(invoke: Invoke, own: Path) -> None:
    words = ("run", "quick", "--params", own, "--no-figure")
    exact, averaged = (answer(invoke, *words, "--dosing", how) for how in ("exact", "averaged"))
    assert list(exact) == ["rows", "families", "left_out", "summary"]
    assert list(averaged) == [*exact, "averaged_dosing"]
    for error in averaged["averaged_dosing"]:
        pairs = [
            (a, b)
            for a, b in zip(exact["rows"], averaged["rows"], strict=True)
            if (a["endpoint"], a["unit"]) == (error["endpoint"], error["unit"])
        ]
        apart = max(abs(a["predicted"] - b["predicted"]) for a, b in pairs)
        assert error["largest_difference"] == pytest.approx(apart, rel=1e-9)
        in_z = max(abs(a["z"] - b["z"]) for a, b in pairs)
        assert error["largest_difference_in_z"] == pytest.approx(in_z, rel=1e-9)
    named = {
        error["endpoint"]: error["largest_difference"] for error in averaged["averaged_dosing"]
    }
    assert set(named) == {row["endpoint"] for row in exact["rows"]}
    # estradiol ripples within the day, density does not
    assert named["E2"] > 1e-2 > 1e-4 > named["TH_BMD"] >= 0.0


def test_the_differences_stand_below_the_tables(invoke: Invoke, own: Path) -> None:
    person = ("atac_woman", "anastrozole_1mg_daily")
    for words in (
        ("run", "quick", "--params", own, "--no-figure"),
        ("simulate", *person, "--until", "30 day", "--every", "10 day"),
        ("explain", *person, "--quantity", "E2", "--to", "30 day"),
    ):
        assert SENTENCE not in invoke(*words).stdout
        done = invoke(*words, "--dosing", "averaged")
        assert done.exit_code == 0, done.output
        assert SENTENCE in done.stdout


@pytest.mark.parametrize("change", [False, True])
def test_a_simulation_states_the_difference_of_what_it_shows(invoke: Invoke, change: bool) -> None:
    words = ["simulate", "atac_woman", "anastrozole_1mg_daily", "--until", "30 day"]
    words += ["--every", "5 day", *(["--change"] if change else [])]
    exact, averaged = (answer(invoke, *words, "--dosing", how) for how in ("exact", "averaged"))
    assert set(averaged) - set(exact) == {"averaged_dosing"}
    assert list(averaged["averaged_dosing"]) == list(averaged["values"])
    for name, error in averaged["averaged_dosing"].items():
        pairs = zip(exact["values"][name], averaged["values"][name], strict=True)
        assert error == pytest.approx(max(abs(a - b) for a, b in pairs), rel=1e-5, abs=1e-12)


def test_an_explanation_states_the_difference_of_its_parts(invoke: Invoke) -> None:
    words = ["explain", "atac_woman", "anastrozole_1mg_daily", "--quantity", "E2", "--to", "30 day"]
    exact, averaged = (answer(invoke, *words, "--dosing", how) for how in ("exact", "averaged"))
    assert set(averaged) - set(exact) == {"averaged_dosing"}
    amounts = [
        {part["process"]: part["amount"] for part in found["contributions"]}
        for found in (exact, averaged)
    ]
    apart = [abs(amounts[1][name] - amounts[0][name]) for name in amounts[0]]
    apart.append(abs(averaged["change"] - exact["change"]))
    assert averaged["averaged_dosing"] == pytest.approx(max(apart), rel=1e-9)


def test_a_fit_states_the_difference_of_its_rows(invoke: Invoke, own: Path) -> None:
    file = own / "tiny.yaml"
    file.write_text(FREE)
    results = own / "trials" / "quick" / "observations.csv"
    kept = [line for line in results.read_text().splitlines() if "DHT" not in line]
    results.write_text("\n".join(kept) + "\n")
    words = ("calibrate", file, "--params", own)
    exact = answer(invoke, *words, "--dosing", "exact")
    assert "averaged_dosing" not in exact and exact["dosing"] == "exact"
    averaged = answer(invoke, *words)
    assert averaged["dosing"] == "averaged" and 0.0 < averaged["averaged_dosing"] < 0.2
    for name, one in exact["result"]["values"].items():
        other = averaged["result"]["values"][name]
        assert abs(other["value"] - one["value"]) < 0.2 * one["standard_error"]
    done = invoke(*words)
    assert "the z of these rows would differ by at most 0." in done.stdout
    assert "Every dose was an edge" in invoke(*words, "--dosing", "exact").stdout


def test_in_python_a_simulation_knows_its_error() -> None:
    asked = {"until": "30 day", "every": "10 day"}
    exact, averaged = (
        ranklmodel.simulate("atac_woman", "anastrozole_1mg_daily", dosing=how, **asked)  # type: ignore[arg-type]  # keywords of one kind
        for how in ("exact", "averaged")
    )
    assert exact.dosing_error is None
    assert averaged.dosing_error is not None
    for name in ("E2", "LS_BMD"):
        assert averaged.dosing_error[name] == abs(averaged[name] - exact[name]).max()
    life = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily", dosing="averaged")
    assert life.run([30.0]).dosing_error is None
    assert life.run([30.0], measured=True).dosing_error is not None
