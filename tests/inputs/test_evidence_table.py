"""The table of evidence: what names a row, what its source may be, and where its rows are from."""

from __future__ import annotations

import csv
import os
from collections import Counter
from pathlib import Path

import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library, Source, builtin_folder
from ranklmodel.inputs.library.evidence import load_evidence, publications_in

TABLE = builtin_folder() / "evidence"
HEADER = "row,parameter,value,unit,source,via,where,source_kind\n"
OF_A_ROW = ("parameter", "symbol", "value", "unit", "low", "high")
OF_A_RESULT = (
    *("study", "trial", "arm", "role", "endpoint", "unit", "time_months", "statistic", "value"),
    *("ci_low", "ci_high", "sd", "se", "n", "censoring", "interval_level", "weight"),
)


def table_in(folder: Path, *rows: str) -> Path:
    """Write a table of evidence and return the folder it lies in."""
    (folder / "evidence").mkdir()
    text = HEADER + "".join(f"{row}\n" for row in rows)
    (folder / "evidence" / "parameters.csv").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("text", "publications"),
    [
        ("doi:10.1186/bcr1757", ("doi:10.1186/bcr1757",)),
        ("a; PMID 26901812, doi:10.1172/JCI84137", ("PMID 26901812", "doi:10.1172/JCI84137")),
        ("PMC2000597", ("PMC2000597",)),
        ("https://doi.org/a (page 3)", ("https://doi.org/a",)),
        ("Bord et al., Bone 2003;32:136", ("Bord et al., Bone 2003;32:136",)),
        ("Stone et al., 1998", ()),
        ("secondary web page", ()),
        ("PMID", ()),
        ("", ()),
    ],
)
def test_what_can_be_looked_up(text: str, publications: tuple[str, ...]) -> None:
    assert publications_in(text) == publications


def test_a_row_is_named_by_the_file_and_its_name() -> None:
    (row,) = Library().evidence.rows("parameters.csv: rho_A_T_2")
    assert (row.value, row.unit) == ("2.2", "% of infused")
    assert "docslib.org" in row.publications[0]


def test_a_result_is_named_by_study_arm_and_endpoint() -> None:
    evidence = Library().evidence
    assert len(evidence.rows("observations.csv: Geisler2002, E2")) == 2
    (row,) = evidence.rows("observations.csv: Geisler2002, letrozole, E1S")
    assert row.publications == ("PMID 11821457",)


@pytest.mark.parametrize(
    ("cited", "nearest"),
    [
        ("parameters.csv: rho_A_T_9", "rho_A_T"),
        ("parameters.cvs: rho_A_T", "parameters.csv: rho_A_T"),
        ("rho_A_T", ""),
        ("observations.csv: Geisler2003", "observations.csv: Geisler2002"),
        ("observations.csv: Geisler2002, letrozol", ""),
        ("observations.csv: Geisler2002, letrozole, TH_BMD", ""),
    ],
)
def test_a_row_that_is_not_there_is_refused_with_the_nearest(cited: str, nearest: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        Library().evidence.rows(cited)
    assert nearest in str(caught.value)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ({"doi": "10.1000/x", "where": "Table 2"}, None),
        ({"pmid": 1, "where": "abstract"}, None),
        ({"url": "https://doi.org/a", "where": "page 3"}, None),
        ({"evidence": "parameters.csv: kappa"}, None),
        ({"evidence": ["parameters.csv: kappa", "parameters.csv: L50"]}, None),
        ({"text": "J Clin Oncol 2002;20:751"}, "neither a row of the evidence nor a doi"),
        ({"doi": "10.1000/x"}, "names no place"),
        ({"evidence": ["parameters.csv: kappa", "parameters.csv: kapa"]}, "did you mean"),
        ({"doi": "10.1000/x", "where": "Table 2", "evidence": "kapa"}, "unknown row"),
    ],
)
def test_when_a_source_can_be_followed(source: dict[str, object], why: str | None) -> None:
    said = Library().evidence.why_unresolved(Source.model_validate(source))
    assert said is None if why is None else why in str(said)


def test_publications_of_a_source_are_its_own_and_those_of_its_rows() -> None:
    source = Source.model_validate({"doi": "10.1000/x", "evidence": ["parameters.csv: L50"]})
    assert Library().evidence.publications_of(source) == ("doi:10.1000/x", "PMC2000597")


def test_a_folder_adds_its_own_rows(tmp_path: Path) -> None:
    table_in(tmp_path, "mine,my number,1,mg,doi:10.1000/mine,,Table 1,fulltext")
    evidence = Library([tmp_path]).evidence
    assert evidence.rows("parameters.csv: mine")[0].where == "Table 1"
    assert evidence.rows("parameters.csv: kappa")


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (["mine,my number,1,mg,my notebook,,p. 3,fulltext"], "can not be looked up"),
        (["a,b,1,mg,PMID 1,,t,abstract", "a,c,2,mg,PMID 2,,t,abstract"], "stands twice"),
    ],
)
def test_a_table_is_refused_with_the_line(tmp_path: Path, rows: list[str], message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        load_evidence([table_in(tmp_path, *rows)])
    assert f"parameters.csv:{len(rows) + 1}" in str(caught.value)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    table_in(tmp_path)
    path = tmp_path / "evidence" / "parameters.csv"
    path.write_text(HEADER.replace(",via", ""), encoding="utf-8")
    with pytest.raises(InputError, match="no column via"):
        load_evidence([tmp_path])


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table as text."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_what_was_read_off_figures_by_others_says_so() -> None:
    for row in rows_of(TABLE / "observations.csv"):
        assert row["source_kind"] != "secondary" or row["via"], row
        digitised = row["source_location"].startswith("looker")
        assert digitised == (row["via"] == "doi:10.7554/eLife.76228"), row


def test_results_beside_trials_are_those_of_the_table() -> None:
    """Where a study stands in both; a number that is changed in one of them is found here."""
    table = Counter(
        tuple(row[c].strip() for c in OF_A_RESULT) for row in rows_of(TABLE / "observations.csv")
    )
    studies = {row[0] for row in table}
    beside = [
        tuple(row[c].strip() for c in OF_A_RESULT)
        for path in sorted((builtin_folder() / "trials").glob("*/observations.csv"))
        for row in rows_of(path)
        if row["study"] in studies
    ]
    assert len(beside) > 400
    assert not Counter(beside) - table


@pytest.mark.skipif(
    "RANKLMODEL_EVIDENCE" not in os.environ,
    reason="the collection the table is of; RANKLMODEL_EVIDENCE names its folder",
)
@pytest.mark.parametrize(
    ("file", "columns"), [("parameters.csv", OF_A_ROW), ("observations.csv", OF_A_RESULT)]
)
def test_rows_are_those_that_were_collected(file: str, columns: tuple[str, ...]) -> None:
    collected = rows_of(Path(os.environ["RANKLMODEL_EVIDENCE"]) / file)
    left = Counter(tuple(row[c] for c in columns) for row in rows_of(TABLE / file))
    assert not left - Counter(tuple(row[c] for c in columns) for row in collected)
