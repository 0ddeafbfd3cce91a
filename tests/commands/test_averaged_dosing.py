"""Whoever averages doses is told of which drugs, and where asked how far that is from exact."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import ranklmodel
from ranklmodel.compiled.engine import FastEngine
from ranklmodel.errors import InputError
from ranklmodel.simulation.problem import Problem, Solution
from tests.commands.conftest import Invoke

SENTENCE = "Doses of anastrozole are averaged over the intervals between them"
DIFFERS = "With every dose an edge these numbers would differ by at most"
NOT_MEASURED = "was not measured; --dosing-error measures it"
AVERAGED = ("--dosing", "averaged", "--dosing-error")
FREE = """\
name: tiny
description: Two rows of three weeks, made up for tests.
free:
  - name: anastrozole_half_block
    prior: {distribution: log_normal, center: 0.4, spread: 0.5}
trials: [{trial: quick}]
"""


@pytest.fixture
def own(own: Path) -> Path:
    """Return the user's folder with tablets twice a day: enough doses to be averaged."""
    trial = own / "trials" / "quick" / "trial.yaml"
    once, twice = "dose: 1 mg, interval: 1 day", "dose: 0.5 mg, interval: 12 hour"
    assert once in trial.read_text()
    trial.write_text(trial.read_text().replace(once, twice))
    return own


def answer(invoke: Invoke, *words: str | Path) -> Any:
    done = invoke(*words, "--json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_a_trial_states_the_largest_difference_of_each_endpoint(invoke: Invoke, own: Path) -> None:
    words = ("run", "quick", "--params", own, "--no-figure")
    exact, averaged = answer(invoke, *words), answer(invoke, *words, *AVERAGED)
    assert list(exact) == ["rows", "families", "left_out", "summary"]
    assert list(averaged) == [*exact, "dosing", "averaged_dosing"]
    assert averaged["dosing"] == {
        "treated": SENTENCE,
        "untreated": "No drug is given in single doses, so that nothing is averaged",
    }
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


def test_what_is_averaged_stands_below_the_tables(invoke: Invoke, own: Path) -> None:
    person = ("atac_woman", "anastrozole_1mg_daily")
    for words in (
        ("run", "quick", "--params", own, "--no-figure"),
        ("simulate", *person, "--until", "30 day", "--every", "10 day"),
        ("explain", *person, "--quantity", "E2", "--to", "30 day"),
    ):
        assert SENTENCE not in invoke(*words).stdout
        for asked, said, not_said in (
            (AVERAGED, DIFFERS, NOT_MEASURED),
            (AVERAGED[:2], NOT_MEASURED, DIFFERS),
        ):
            done = invoke(*words, *asked)
            assert done.exit_code == 0, done.output
            assert SENTENCE in done.stdout and said in done.stdout and not_said not in done.stdout


def test_without_a_drug_to_average_nothing_is_said_of_measuring(invoke: Invoke) -> None:
    done = invoke("simulate", "atac_woman", "--until", "30 day", "--dosing", "averaged")
    assert "No drug is given in single doses, so that nothing is averaged." in done.stdout
    assert NOT_MEASURED not in done.stdout


def test_only_averaging_has_an_error_of_averaging(invoke: Invoke, own: Path) -> None:
    person = ("atac_woman", "anastrozole_1mg_daily")
    for words in (
        ("run", "quick", "--params", own),
        ("score", "quick", "--params", own),
        ("simulate", *person),
        ("explain", *person),
    ):
        done = invoke(*words, "--dosing-error")
        assert done.exit_code == 2
        assert "--dosing-error: it goes with --dosing averaged only" in done.stderr
    with pytest.raises(InputError, match="the error of averaged dosing; the dosing asked for is"):
        ranklmodel.simulate(*person, dosing_error=True)


def test_no_run_with_every_dose_an_edge_is_made_unless_asked(
    invoke: Invoke, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doses: list[tuple[str, int]] = []
    integrate = FastEngine.integrate

    def counted(engine: FastEngine, problem: Problem) -> Solution:
        doses.append((problem.dosing, len(problem.schedule.dose_times)))
        return integrate(engine, problem)

    monkeypatch.setattr(FastEngine, "integrate", counted)
    person = ("atac_woman", "anastrozole_1mg_daily")
    for words in (
        ("run", "quick", "--params", own, "--no-figure"),
        ("score", "quick", "--params", own),
        ("simulate", *person, "--until", "30 day"),
        ("explain", *person, "--to", "30 day"),
    ):
        for asked, wanted in ((AVERAGED[:2], False), (AVERAGED, True)):
            doses.clear()
            assert invoke(*words, *asked).exit_code == 0
            assert any(how == "averaged" and number for how, number in doses)
            assert any(how == "exact" and number for how, number in doses) == wanted


def test_the_record_of_a_run_says_which_arms_were_averaged(invoke: Invoke, own: Path) -> None:
    words = ("run", "quick", "--params", own, "--no-figure", "--out", own / "out")
    assert invoke(*words, "--dosing", "averaged").exit_code == 0
    file = own / "out" / "run.yaml"
    assert f"    treated: {SENTENCE}\n" in file.read_text()
    # asking for the error does not change the question, and so goes with its file
    assert DIFFERS in invoke("run", file, "--no-figure", "--dosing-error").stdout
    assert invoke(*words).exit_code == 0
    assert "averaged" not in file.read_text()


@pytest.mark.parametrize("change", [False, True])
def test_a_simulation_states_the_difference_of_what_it_shows(invoke: Invoke, change: bool) -> None:
    words = ["simulate", "atac_woman", "anastrozole_1mg_daily", "--until", "30 day"]
    words += ["--every", "5 day", *(["--change"] if change else [])]
    exact, averaged = answer(invoke, *words), answer(invoke, *words, *AVERAGED)
    assert set(averaged) - set(exact) == {"dosing", "averaged_dosing"}
    assert averaged["dosing"] == SENTENCE
    assert "averaged_dosing" not in answer(invoke, *words, *AVERAGED[:2])
    assert list(averaged["averaged_dosing"]) == list(averaged["values"])
    for name, error in averaged["averaged_dosing"].items():
        pairs = zip(exact["values"][name], averaged["values"][name], strict=True)
        assert error == pytest.approx(max(abs(a - b) for a, b in pairs), rel=1e-5, abs=1e-12)


def test_an_explanation_states_the_difference_of_its_parts(invoke: Invoke) -> None:
    words = ["explain", "atac_woman", "anastrozole_1mg_daily", "--quantity", "E2", "--to", "30 day"]
    exact, averaged = answer(invoke, *words), answer(invoke, *words, *AVERAGED)
    assert set(averaged) - set(exact) == {"dosing", "averaged_dosing"}
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
    person = ("atac_woman", "anastrozole_1mg_daily")
    exact = ranklmodel.simulate(*person, until="30 day", every="10 day")
    averaged = ranklmodel.simulate(
        *person, until="30 day", every="10 day", dosing="averaged", dosing_error=True
    )
    assert (exact.dosing, averaged.dosing) == ("", SENTENCE)
    assert exact.dosing_error is None
    assert averaged.dosing_error is not None
    short = ranklmodel.simulate(*person, until="30 day", dosing="averaged")
    assert (short.dosing, short.dosing_error) == (SENTENCE, None)
    for name in ("E2", "LS_BMD"):
        assert averaged.dosing_error[name] == abs(averaged[name] - exact[name]).max()
    life = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily", dosing="averaged")
    assert life.run([30.0]).dosing_error is None
    assert life.run([30.0], measured=True).dosing_error is not None
