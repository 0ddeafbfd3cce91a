"""``ranklmodel sensitivity``: what it prints, writes, and how it ends."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

import ranklmodel
from tests.commands.conftest import Invoke

SHORT = ("sensitivity", "atac_woman", "anastrozole_1mg_daily", "--month", "12", "--samples", "16")
VARIED = ("--parameter", "rankl_rise:0.5:2", "--parameter", "LS_turnover")
HEAVY = ("numpy", "scipy", "SALib", "pandas", "matplotlib", "sympy", "numba")


def test_python_gives_the_same_answer(invoke: Invoke) -> None:
    done = invoke(*SHORT, *VARIED, "--quantity", "CTX_s", "--set", "opg_fall=0.4", "--json")
    assert done.exit_code == 0, done.output
    looked = ranklmodel.sensitivity(
        *("atac_woman", "anastrozole_1mg_daily"),
        quantities="CTX_s",
        months=12,
        samples=16,
        parameters={"rankl_rise": (0.5, 2.0), "LS_turnover": None},
        fixed={"opg_fall": 0.4},
    )
    assert json.loads(done.stdout) == json.loads(json.dumps(looked.as_record()))


@pytest.mark.parametrize("method", ["sobol", "morris"])
def test_it_prints_effects_and_writes_all_of_them(invoke: Invoke, method: str) -> None:
    done = invoke(*SHORT, *VARIED, "--method", method, "--out", "looked")
    assert done.exit_code == 0, done.output
    text = done.stdout
    assert "atac_woman on anastrozole_1mg_daily" in text and "seed 0" in text
    assert "LS_BMD at month 12, change in %" in text and "where nothing is varied" in text
    columns = ("total", "first") if method == "sobol" else ("mu_star", "mu", "sigma")
    assert all(f"95 % of {name}" in text for name in columns)
    assert "Ranges: stated (1); prior of people, central 95 % (1)" in text
    assert "notice: the widest 95 % interval is" in done.stderr
    rows = list(csv.DictReader(Path("looked/table.csv").read_text().splitlines()))
    assert [row["quantity"] for row in rows] == [
        name for name in ("LS_BMD", "TH_BMD", "CTX_s") for _ in range(2)
    ]
    for row in rows:
        assert row["unit"] == ("1/day" if row["parameter"] == "LS_turnover" else "1")
        assert float(row["from"]) < float(row["to"])
        for name in columns:
            low, value, high = (float(row[f"{name}{end}"]) for end in ("_low", "", "_high"))
            assert low <= value <= high
    assert Path("looked/figure.png").read_bytes().startswith(b"\x89PNG")
    svg = Path("looked/figure.svg").read_text()
    legend = "total order" if method == "sobol" else "mean size of its effect"
    assert legend in svg and "LS_turnover" in svg and "95 % interval" in svg


def test_all_parameters_that_a_run_reads(invoke: Invoke) -> None:
    words = ("--all", "--percent", "5", "--method", "morris", "--samples", "4")
    done = invoke(*SHORT[:3], *words, "--quantity", "E2", "--level", "--month", "1")
    assert done.exit_code == 0, done.output
    assert "E2 at month 1, pg/mL" in done.stdout and "anastrozole_clearance" in done.stdout
    assert "Not varied: " in done.stdout and "smaller ones are in the table" in done.stdout
    assert len(done.stdout.splitlines()) < 60


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--parameter", "rankl_ris"), "did you mean 'rankl_rise'"),
        (("--parameter", "rankl_rise:2:0.5"), "rankl_rise: the lower end must be below the upper"),
        (("--parameter", "rankl_rise:0.5"), "--parameter: expected NAME or NAME:LOW:HIGH"),
        (("--parameter", "rankl_rise::2"), "--parameter: expected NAME or NAME:LOW:HIGH"),
        (("--parameter", "rankl_rise:a:2"), "rankl_rise: "),
        (("--parameter", "rankl_rise:nan:2"), "nan is not a finite number"),
        (("--parameter", "rankl_rise", "--parameter", "rankl_rise"), "is named twice"),
        (("--parameter", "rankl_rise", "--all"), "--all: it names all parameters"),
        (("--samples", "0"), "samples: expected"),
        (("--samples", "ten"), "--samples: expected a whole number, or enough, given 'ten'"),
        (("--samples", "100"), "a power of 2, such as 128"),
        (("--method", "sobl"), "did you mean 'sobol'"),
        (("--month", "0"), "months: the change since the visit is 0 at the visit"),
        (("--quantity", "LS_BMT"), "did you mean 'LS_BMD'"),
        (("--percent", "nan"), "percent: expected a number"),
        (("--out", "/"), "root of the disk"),
    ],
)
def test_a_mistake_is_one_line(invoke: Invoke, words: tuple[str, ...], says: str) -> None:
    done = invoke("sensitivity", "atac_woman", *words)
    assert done.exit_code == 2 and done.stdout == ""
    assert says in done.stderr and len(done.stderr.splitlines()) == 1


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from typer.testing import CliRunner; from ranklmodel.cli import app; "
        "done = CliRunner().invoke(app, ['sensitivity', '--help']); assert done.exit_code == 0; "
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
