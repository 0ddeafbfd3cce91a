"""The page on a new drug, done: its files are written into a folder and go through every command.

An antibody that its target carries away acts on RANKL, and a tablet on aromatase. No file of the
package is touched.
"""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.inputs.trials.observations import COLUMNS
from tests.commands.conftest import Invoke
from tests.mechanisms.own_folder import only_read

REPOSITORY = Path(__file__).parents[2]
PAGE = REPOSITORY / "docs" / "a_new_drug.md"
DRUGS = {"rankl_antibody": "rankl_antibody_60mg", "aromatase_tablet": "aromatase_tablet_2mg"}
BESIDE = """\
name: beside
description: Anastrozole daily and the antibody every six months.
treatments:
  - {drug: anastrozole, route: oral, dose: 1 mg, interval: 1 day}
  - {drug: rankl_antibody, route: subcutaneous, dose: 60 mg, interval: 180 day}
"""
TRIAL = """\
name: antibody
title: Antibody
description: A year of the antibody, made up.
sources: ["made up"]
arms:
  treated:
    title: antibody
    population: atac_woman
    regimen: rankl_antibody_60mg
    follow_up: 12 month
"""
QUESTION = """\
name: affinity
description: How much antibody binds as much RANKL as RANK does.
starts_from: women
free: [rankl_antibody_affinity]
trials: [{trial: antibody}]
"""


def files_of_the_page() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every file that the page shows."""
    text = PAGE.read_text(encoding="utf-8")
    yield from re.findall(r"^`mine/([^`]+)`\n\n```[a-z]+\n(.*?)^```$", text, re.M | re.S)


def digest_of_the_package() -> dict[str, int]:
    """Return when every source and parameter file of the package was last changed."""
    folders = (REPOSITORY / "ranklmodel", REPOSITORY / "params")
    paths = [path for folder in folders for path in folder.rglob("*")]
    kept = [path for path in paths if path.suffix in (".py", ".yaml", ".csv")]
    return {str(path): path.stat().st_mtime_ns for path in kept}


def written(folder: Path) -> Path:
    """Write the page's files, a regimen of two drugs, a trial and a question; return the folder."""
    extra = {
        "regimens/beside.yaml": BESIDE,
        "trials/antibody/trial.yaml": TRIAL,
        "calibrations/affinity.yaml": QUESTION,
    }
    for name, text in [*files_of_the_page(), *extra.items()]:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    row = dict.fromkeys(COLUMNS, "") | {
        **{"study": "Antibody", "arm": "treated", "role": "calibration", "endpoint": "CTX_s"},
        **{"unit": "pct_change", "time_months": "6", "value": "-70", "se": "3"},
        **{"source": "made up", "source_kind": "abstract"},
    }
    with (folder / "trials/antibody/observations.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerow(row)
    return folder


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    before = digest_of_the_package()
    with only_read(written(tmp_path_factory.mktemp("drugs") / "mine")) as folder:
        yield folder
    assert digest_of_the_package() == before


@pytest.fixture
def to_change(tmp_path: Path) -> Path:
    return written(tmp_path / "mine")


def test_four_files_a_drug() -> None:
    names = {name for name, _ in files_of_the_page()}
    for drug, regimen in DRUGS.items():
        four = {f"{drug}.py", f"{drug}.yaml", f"regimens/{regimen}.yaml", f"test_{drug}.py"}
        assert four <= names
        names -= four
    assert not names


def test_their_own_tests_pass(to_change: Path) -> None:
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(to_change)]
    done = subprocess.run(words, cwd=to_change, capture_output=True, text=True, check=False)
    assert "2 passed" in done.stdout, done.stdout


@pytest.mark.slow
@pytest.mark.usefixtures("few_people")
def test_check_looks_at_what_the_files_expect(invoke: Invoke, to_change: Path) -> None:
    assert invoke("check", "--mechanisms", to_change).stdout == "0 problems\n"
    file = to_change / "rankl_antibody.yaml"
    turned = file.read_text().replace("rank_occupancy down, at once", "rank_occupancy up, at once")
    file.write_text(turned)
    done = invoke("check", "--mechanisms", to_change)
    assert done.exit_code == 1
    assert "rankl_antibody_at_bone -> rank_occupancy" in done.stdout


def test_averaged_anastrozole_beside_the_antibody(invoke: Invoke, mine: Path) -> None:
    words = ("simulate", "atac_woman", "beside", "--mechanisms", mine, "--until", "5 year")
    done = invoke(*words, "--dosing", "averaged", "--dosing-error", "--json")
    assert (done.exit_code, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    assert "Doses of anastrozole are averaged" in str(answer["dosing"])
    assert "every dose of rankl_antibody is an edge" in str(answer["dosing"])
    exact = json.loads(invoke(*words, "--json").stdout)["values"]
    for site in ("LS_BMD", "TH_BMD"):
        apart = [abs(a - b) / b for a, b in zip(answer["values"][site], exact[site], strict=True)]
        assert 0 < max(apart) < 1e-5
    # two drugs that push density apart: both are felt
    assert exact["E2"][-1] < 0.1 * exact["E2"][0]
    assert exact["CTX_s"][-1] < 0.5 * exact["CTX_s"][0]


def test_run_score_and_calibrate(invoke: Invoke, mine: Path) -> None:
    own = ("--mechanisms", mine, "--json")
    run = invoke("run", "antibody", *own, "--no-figure", "--no-bands")
    (row,) = json.loads(run.stdout)["rows"]
    assert row["endpoint"] == "CTX_s" and row["predicted"] < -40
    assert json.loads(invoke("score", "antibody", *own).stdout)["rows"] == [row]
    done = invoke("calibrate", "affinity", "--dosing", "exact", *own)
    assert done.exit_code == 0, done.stderr
    fitted = json.loads(done.stdout)["result"]["values"]["rankl_antibody_affinity"]["value"]
    assert 5 < fitted < 500


def test_explain_and_export(invoke: Invoke, mine: Path, tmp_path: Path) -> None:
    own = ("--mechanisms", mine)
    words = ("explain", "antibody", "--quantity", "osteoclasts", "--to", "1 year", "--json")
    done = invoke(*words, *own)
    assert done.exit_code == 0, done.stderr
    assert "rankl_binding_by_rankl_antibody" in done.stdout  # the term is a link of the chain
    out = tmp_path / "antibody.xml"
    assert invoke("export", "sbml", "antibody", "--out", out, *own).exit_code == 0
    assert 'id="rankl_antibody_target_internalization"' in out.read_text()
    shown = invoke("show", "rankl_binding", *own).stdout
    assert "rankl_binding_by_rankl_antibody" in shown


@pytest.mark.parametrize(
    ("drug", "name", "output"),
    [
        ("rankl_antibody", "rankl_antibody_affinity", "CTX_s"),
        pytest.param(
            *("aromatase_tablet", "aromatase_tablet_half_block", "E2"), marks=pytest.mark.slow
        ),
    ],
)
def test_derivatives_are_those_of_two_runs(mine: Path, drug: str, name: str, output: str) -> None:
    life = ranklmodel.scenario("atac_woman", DRUGS[drug], mechanisms=mine)
    exact = ranklmodel.gradient(life, [180.0], [name]).of(output)[-1, 0]
    value = life.parameters[name].value
    step = 1e-4 * value
    ends = [
        life.changed(**{name: moved}).run([180.0])[output][-1]
        for moved in (value - step, value + step)
    ]
    assert exact == pytest.approx((ends[1] - ends[0]) / (2 * step), rel=2e-3)
