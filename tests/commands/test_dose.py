"""``ranklmodel dose``: what it prints, writes, and how it ends."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.commands.conftest import Invoke

SHORT = ("--at", "42d", "--years", "0.25")
ASKED = ("dose", "atac_woman", "anastrozole", "--target", "E2=1..2pg/mL", *SHORT)


def test_it_prints_the_dose_the_curve_and_what_it_costs(invoke: Invoke) -> None:
    done = invoke(*ASKED, "--out", "found")
    assert done.exit_code == 0, done.output
    text = done.stdout
    assert "brings E2 from" in text and "the target is 1 to 2 pg/mL" in text
    assert "With doses of 1 mg there are: one every" in text
    assert "dose [mg]" in text and "E2 [pg/mL]" in text and "LS_BMD [%]" in text
    assert "no anastrozole" in text and "difference" in text
    rows = list(csv.DictReader(Path("found/dose.csv").read_text().splitlines()))
    found = [row for row in rows if row["dose found"] == "yes"]
    assert len(found) == 1 and 1 < float(found[0]["E2 mean [pg/mL]"]) < 2
    assert Path("found/dose.png").read_bytes().startswith(b"\x89PNG")
    svg = Path("found/dose.svg").read_text()
    assert "E2, pg/mL" in svg and "anastrozole a day, mg" in svg and "femoral neck" in svg


def test_json_is_the_answer_and_nothing_else(invoke: Invoke) -> None:
    done = invoke(*ASKED, "--vary", "interval", "--json")
    answer = json.loads(done.stdout)
    assert done.exit_code == 0 and answer["verdict"] == "found" and answer["varied"] == "interval"
    assert answer["found"]["interval"] == int(answer["found"]["interval"])
    assert answer["target"]["low"] < answer["found"]["level"] < answer["target"]["high"]
    assert answer["found"]["bone"]["LS_BMD"] < answer["without the drug"]["bone"]["LS_BMD"]
    assert answer["units"]["level"] == "pg/mL"


def test_a_target_that_no_dose_meets_ends_with_a_status_and_its_curve(invoke: Invoke) -> None:
    """The gel leaves this man's estradiol below the range already; the inhibitor lowers it."""
    asked = ("dose", "older_man", "anastrozole", "--target", "E2=60..90pg/mL", *SHORT)
    done = invoke(*asked, "--with", "testosterone_gel_5g_daily")
    assert done.exit_code == 1
    assert "anastrozole lowers it further" in done.stdout and "dose [mg]" in done.stdout
    assert "E2_direct_immunoassay) reads" in done.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--target", "E2=2..1pg/mL"), "the smaller first"),
        (("--target", "E2=1..2pg/mL", "--vary", "tablets"), "unknown lever 'tablets'"),
        (("--target", "E2=1..2pg/mL", "--with", "placbo"), "did you mean 'placebo'"),
        (("--target", "E2=1..2pg/mL", "--years", "0"), "years: expected above 0"),
        (("--target", "E2=1..2pg/mL", "--dose", "1 mg"), "dose: it is what is looked for"),
        (("--target", "E2=1..2pg/mL", "--between", "1..2 day"), "between: "),
    ],
)
def test_a_mistake_is_one_line(invoke: Invoke, words: tuple[str, ...], says: str) -> None:
    done = invoke("dose", "atac_woman", "anastrozole", *words)
    assert done.exit_code == 2 and done.stdout == ""
    assert says in done.stderr and len(done.stderr.splitlines()) == 1
