"""``ranklmodel explain`` for people: words above tables, pictures and diagrams in files."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.commands.conftest import Invoke

DENOSUMAB = ("explain", "freedom_woman", "denosumab_60mg_2_years", "--quantity", "CTX_s")
TABLET = ("explain", "atac_woman", "anastrozole_1mg_daily", "--quantity", "E2", "--to", "30d")


def table(text: str, name: str) -> list[tuple[str, str]]:
    """Return label and amount of the rows of a table by the name of its first column."""
    lines = text[text.index(f"\n{name} ") + 1 :].split("\n\n")[0].splitlines()[2:]
    cells = [re.split(r"\s{2,}", line.strip()) for line in lines]
    return [(row[0], row[1]) for row in cells]


@pytest.mark.parametrize("name", ["driver", "process"])
def test_rows_sum_to_the_row_below_them(invoke: Invoke, name: str) -> None:
    done = invoke(*DENOSUMAB, "--from", "2y", "--to", "3y", "--depth", "3")
    assert done.exit_code == 0, done.output
    *rows, (label, total) = table(done.stdout, name)
    assert label == "sum"
    assert sum(float(amount) for _, amount in rows) == pytest.approx(float(total), abs=1e-9)
    assert float(total) == pytest.approx(0.351, abs=0.01)
    hidden = [row for row, _ in rows if row.endswith("each")]
    listed = [amount for row, amount in rows if row not in (*hidden, "rounding")]
    assert all(float(amount) for amount in listed)


def test_the_tree_says_what_raised_and_what_lowered(invoke: Invoke) -> None:
    text = invoke(*TABLET, "--depth", "2").stdout
    assert "E2 fell from 5.8 to 0.448 pg/mL" in text
    assert re.search(r"─ \d+ % lowered it: E1 fell from", text)
    assert "held back" not in text and "-4" not in text.split("What drove it")[1]
    assert "below 4 % are left out" in text
    rebound = invoke(*DENOSUMAB, "--from", "2y", "--to", "3y", "--depth", "3").stdout
    assert "100 % raised it: osteoclasts rose from" in rebound
    assert "100 % raised it: rankl_binding fell from" in rebound
    assert "% lowered it: osteoclast_precursors fell from" in rebound


def test_values_for_programs_hold_what_they_held(invoke: Invoke) -> None:
    answer = json.loads(invoke(*TABLET, "--depth", "1", "--json").stdout)
    assert list(answer) == [
        *("quantity", "description", "unit", "start_day", "stop_day", "before", "after"),
        *("contributions", "residual", "causes", "change"),
    ]
    assert answer["causes"][0]["share"] < 0


def test_files_of_every_kind(
    invoke: Invoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    names = ("why.png", "why.svg", "why.pdf", "why.mmd", "why.dot")
    out = [word for name in names for word in ("--out", name)]
    done = invoke(*TABLET, "--depth", "3", "--plot", *out, "--pathway", "path.mmd")
    assert done.exit_code == 0, done.output
    begins = {
        "png": b"\x89PNG",
        "svg": b"<?xml",
        "pdf": b"%PDF",
        "mmd": b"---\n",
        "dot": b"digraph",
    }
    for name in (*names, "path.mmd"):
        assert Path(name).read_bytes().startswith(begins[name[-3:]]), name
        assert f"Written to {name}" in done.stdout
    assert 'q_anastrozole --x|"-9' in Path("path.mmd").read_text()
    assert not Path("E2.png").exists()
    done = invoke(*TABLET, "--depth", "1", "--plot", "--json")
    assert json.loads(done.stdout)["quantity"] == "E2" and Path("E2.png").exists()


@pytest.mark.parametrize("option", ["--out", "--pathway"])
def test_other_endings_are_refused_before_anything_is_run(invoke: Invoke, option: str) -> None:
    done = invoke(*TABLET, option, "why.jpg")
    assert done.exit_code == 2
    assert f"{option}: expected a file that ends in .png, .svg, .pdf, .mmd or .dot" in done.stderr
