"""Rows of trials are those of the evidence: none is missing, none is changed in its numbers."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import pytest

from ranklmodel.inputs import builtin_folder

# Number of rows, and digest of what is scored of them, both of the file of evidence itself.
OF_THE_EVIDENCE = {
    "arch": ("ARCH", 21, "6056cb3bfae9cab9"),
    "defend": ("DEFEND", 71, "decb2f5e0c8f756a"),
    "fact": ("FACT", 7, "581a9ab4ed408a8c"),
    "flex": ("FLEX", 5, "b7ed0384905e0ff3"),
    "freedom": ("FREEDOM", 38, "744c1be33bf50723"),
    "horizon": ("HORIZON", 9, "849917223385c8fc"),
    "mobile": ("MOBILE", 5, "3b762bd98b8621a9"),
    "roux2014": ("Roux2014", 8, "0e25b055e397335a"),
}

SCORED = (
    *("trial", "study", "arm", "role", "endpoint", "unit", "time_months", "value", "ci_low"),
    *("ci_high", "sd", "se", "n", "censoring", "interval_level", "weight"),
)


def rows_of(path: Path, trial: str) -> list[str]:
    """Return what is scored of the rows of a trial, one line each, in any order of the file."""
    with path.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["trial"] == trial]
    return sorted("|".join(row[column].strip() for column in SCORED) for row in rows)


def digest(rows: list[str]) -> str:
    """Return the first digits of the digest of lines."""
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]


@pytest.mark.parametrize("name", OF_THE_EVIDENCE)
def test_rows_are_those_of_the_evidence(name: str) -> None:
    trial, count, expected = OF_THE_EVIDENCE[name]
    path = builtin_folder() / "trials" / name / "observations.csv"
    rows = rows_of(path, trial)
    assert (len(rows), digest(rows)) == (count, expected)
    assert len(path.read_text(encoding="utf-8").splitlines()) == count + 1


def test_a_changed_number_is_noticed(tmp_path: Path) -> None:
    trial, count, expected = OF_THE_EVIDENCE["flex"]
    text = (builtin_folder() / "trials" / "flex" / "observations.csv").read_text(encoding="utf-8")
    changed = tmp_path / "observations.csv"
    for before, after in (("55.6", "55.7"), ("calibration", "validation"), ("-4.5", "-4.6")):
        assert before in text
        changed.write_text(text.replace(before, after), encoding="utf-8")
        rows = rows_of(changed, trial)
        assert len(rows) == count
        assert digest(rows) != expected
