"""Fits: what they start from, what they do not know, and the same question in another tool."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel.inputs import Library
from tests.faults.asked import program

PLACEBO = "trials:\n  - {trial: ibis2, arms: [placebo]}\n"


def asked(folder: Path, free: str, trials: str = PLACEBO) -> Path:
    path = folder / "mine.yaml"
    path.write_text(f"name: mine\ndescription: Made up for tests.\nfree: [{free}]\n{trials}")
    return path


def values_of(calibration: str | Path) -> dict[str, float]:
    return Library().parameters(calibration).values_by_name()


def shown_values(calibration: str | Path) -> dict[str, Any]:
    listed = json.loads(
        program("list", "parameters", "--json", "--calibration", calibration).stdout
    )
    return {one["name"]: (one["value"], one["origin"]) for one in listed}


@pytest.mark.parametrize(
    ("name", "other"), [("TH_imbalance", "LS_imbalance"), ("LS_imbalance", "TH_imbalance")]
)
def test_a_fit_of_one_site_keeps_the_others(tmp_path: Path, name: str, other: str) -> None:
    answer = tmp_path / "answer.yaml"
    assert program("calibrate", asked(tmp_path, name), "--out", answer).exit_code == 0
    shipped, own = values_of("people"), values_of(answer)
    assert own == {**shipped, name: own[name]} and own[name] != shipped[name]
    in_use = shown_values(answer)
    assert in_use[other] == (shipped[other], "calibration people")
    assert in_use[name] == (own[name], "calibration mine")
    words = ("simulate", "atac_woman", "--until", "1y", "--every", "1y", "--json", "--quantity")
    site = f"{other[:2]}_BMD"
    same, usual = (
        json.loads(program(*words, site, *more).stdout)["values"][site]
        for more in (("--calibration", answer), ())
    )
    # sites share the calcium of the body, by which each hardly moves the others
    assert same == pytest.approx(usual, rel=1e-4)


@pytest.mark.parametrize(
    "free",
    [
        "letrozole_clearance, TH_imbalance",
        "exemestane_clearance, LS_imbalance",
        "estradiol_skin_release, TH_imbalance",
    ],
)
def test_what_the_data_do_not_determine_is_said_and_read_again(tmp_path: Path, free: str) -> None:
    answer = tmp_path / "answer.yaml"
    done = program("calibrate", asked(tmp_path, free), "--out", answer)
    assert "not determined" in done.stdout + done.stderr
    text = answer.read_text()
    assert "standard_error: null" in text and "nan" not in text.lower()
    again = ("simulate", "atac_woman", "--until", "1y", "--every", "1y", "--calibration", answer)
    assert program(*again).exit_code == 0


@pytest.mark.parametrize(
    ("free", "bound"),
    [
        ("{name: TH_imbalance, bounds: [0.4, 0.6]}", "lower"),
        ("{name: LS_imbalance, bounds: [0.001, 0.002]}", "upper"),
    ],
)
def test_an_estimate_at_a_bound_is_said(tmp_path: Path, free: str, bound: str) -> None:
    answer = tmp_path / "answer.yaml"
    done = program("calibrate", asked(tmp_path, free), "--out", answer)
    assert f"at its {bound} bound" in done.stdout + done.stderr
    assert "standard_error: null" in answer.read_text()


@pytest.mark.parametrize(
    ("free", "trials", "status", "words"),
    [
        ("{name: TH_turnover, bounds: [0, 0.01]}", PLACEBO, 2, "logarithm"),
        ("{name: rankl_rise, bounds: [-0.5, 2]}", PLACEBO, 2, "logarithm"),
        (
            "{name: ovarian_decline_width, bounds: [2.4, 2.5]}",
            "trials:\n  - {trial: estrogen_withdrawal}\n",
            1,
            "can not start at",
        ),
    ],
)
def test_a_fit_that_can_not_begin_says_why(
    tmp_path: Path, free: str, trials: str, status: int, words: str
) -> None:
    answer = tmp_path / "answer.yaml"
    done = program("calibrate", asked(tmp_path, free, trials), "--out", answer)
    assert done.exit_code == status and words in done.stderr
    assert "Traceback" not in done.stderr and not answer.exists()


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize(
    ("name", "center"),
    [
        ("LS_turnover", 2e-4),
        pytest.param("TH_turnover", 3e-4, marks=pytest.mark.slow),
        pytest.param("rankl_rise", 0.8, marks=pytest.mark.slow),
    ],
)
def test_a_prior_alone_peaks_where_it_is_stated(tmp_path: Path, name: str, center: float) -> None:
    pytest.importorskip("libsbml")
    problems = pytest.importorskip("petab.v1")
    priors = pytest.importorskip("petab.v1.priors")
    prior = f"prior: {{distribution: log_normal, center: {center}, spread: 0.5}}"
    path = asked(tmp_path, f"{{name: {name}, {prior}}}")
    out = tmp_path / "problem"
    assert program("export", "petab", path, "--out", out).exit_code == 0
    table = problems.Problem.from_yaml(str(out / "problem.yaml")).parameter_df
    row = {**table.loc[name].to_dict(), "parameterId": name}
    values = np.geomspace(center / 3, center * 3, 20001)
    density = priors.Prior.from_par_dict(row, "objective").pdf(values)
    assert values[np.argmax(density)] == pytest.approx(center, rel=1e-3)
