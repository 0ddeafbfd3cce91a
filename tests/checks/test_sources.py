"""Every number that was read can be looked up; a restated one is the one that was read."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.checks import Problem, check
from ranklmodel.checks.sources import RestatedNumbersKeepTheirSource, SourcesCanBeFollowed
from ranklmodel.inputs import Library, Quantity
from ranklmodel.inputs.library.cited import citations
from ranklmodel.upkeep.sources import files_read, main

SOURCE = '{text: "1.54 L/h, 42 boys", evidence: "parameters.csv: CL_F"}'


def restated(folder: Path, **changed: str) -> list[Problem]:
    """Return what the checks of origins say of a folder that restates a clearance."""
    stated = {
        "value": "36.96",
        "unit": "L/day",
        "bounds": "[30, 56]",
        "kind": "measured",
        "source": SOURCE,
        "note": "mine",
        **changed,
    }
    lines = [f"    {key}: {value}\n" for key, value in stated.items()]
    path = folder / "mechanisms" / "anastrozole.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        "mechanism: anastrozole\ndescription: mine\nparameters:\n  anastrozole_clearance:\n"
        "    name: apparent oral clearance of anastrozole\n" + "".join(lines),
        encoding="utf-8",
    )
    checks = [SourcesCanBeFollowed(), RestatedNumbersKeepTheirSource()]
    return check(Library([folder]), checks=checks)


def test_every_measured_and_derived_value_of_the_package_resolves(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Those of the examples too."""
    assert main() == 0
    assert "225 of 225 measured or derived values resolve" in capsys.readouterr().out


def test_measured_numbers_are_those_of_the_row_they_name() -> None:
    """Where row and parameter have one unit, once the words of a unit are left off."""
    library = Library()
    compared = []
    for entry in files_read(library.builtin):
        rows = [row for cited in entry.source.evidence for row in library.evidence.rows(cited)]
        if entry.kind != "measured" or len(rows) != 1 or entry.name.endswith("_sd"):
            continue
        unit = rows[0].unit.replace("fraction", "1").replace("cm2", "cm^2").split(" per ")[0]
        try:
            stated = Quantity(float(rows[0].value), unit).to(entry.unit)
        except Exception:  # what a row states in words has no number
            continue
        compared.append(entry.name)
        # 38.0 and 0.0734 are rounded to three figures
        assert entry.value == pytest.approx(stated, rel=5e-3), entry.name
    assert len(compared) >= 15


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("my notebook", "neither a row of the evidence nor a doi"),
        ('{doi: "10.1000/x"}', "names no place"),
        ('{evidence: "parameters.csv: CL_G"}', "did you mean"),
    ],
)
def test_a_source_that_leads_nowhere_is_a_problem(tmp_path: Path, source: str, why: str) -> None:
    (problem,) = restated(tmp_path, source=source)
    assert why in problem.message
    assert not problem.notice
    assert problem.where == f"{tmp_path / 'mechanisms' / 'anastrozole.yaml'}:4"


def test_what_is_assumed_needs_no_citation_but_a_row_it_names_exists(tmp_path: Path) -> None:
    assert restated(tmp_path, kind="assumed", source="my notebook") == []
    (problem,) = restated(tmp_path, kind="assumed", source='{evidence: "parameters.csv: CL_G"}')
    assert "CL_G" in problem.message


def test_a_changed_number_under_the_same_source_is_a_problem(tmp_path: Path) -> None:
    (problem,) = restated(tmp_path, value="40")
    assert "40 L/day is not the 36.96 L/day" in problem.message
    assert not problem.notice


def test_the_same_number_in_another_unit_is_none(tmp_path: Path) -> None:
    assert restated(tmp_path, value="1.54", unit="L/hour", bounds="[1.25, 2.333]") == []


def test_a_changed_number_with_a_source_of_its_own_is_none(tmp_path: Path) -> None:
    assert restated(tmp_path, value="40", source='{doi: "10.1000/x", where: Table 2}') == []
    assert restated(tmp_path, value="40", kind="assumed") == []


@pytest.mark.parametrize("bounds", ["[29, 56]", "[30, 57]"])
def test_wider_bounds_are_a_notice(tmp_path: Path, bounds: str) -> None:
    (problem,) = restated(tmp_path, bounds=bounds)
    assert problem.notice
    assert "wider than the package's, [30, 56] L/day" in problem.message
    assert restated(tmp_path, bounds="[31, 55]") == []


def test_every_row_that_people_and_regimens_name_exists() -> None:
    library = Library()
    cited = list(citations(library))
    assert {one.what.split("/")[0] for one in cited} >= {"populations", "regimens", "references"}
    for one in cited:
        assert library.evidence.publications_of(one.source) is not None


@pytest.mark.parametrize(
    ("row", "nearest"),
    [("observations.csv: ATAC_PK2001, anastrozle, E2", "anastrozole, E2"), ("papers.csv: x", "")],
)
def test_a_row_that_a_person_names_and_that_is_none(tmp_path: Path, row: str, nearest: str) -> None:
    path = tmp_path / "populations" / "mine.yaml"
    path.parent.mkdir()
    path.write_text(
        "name: mine\ndescription: mine\ninherits: atac_woman\n"
        f'source: {{evidence: "{row}"}}\nage: 60 year\n',
        encoding="utf-8",
    )
    (problem,) = check(Library([tmp_path]), checks=[SourcesCanBeFollowed()])
    assert problem.where == f"{path}:4"
    assert "unknown row of the evidence" in problem.message
    assert nearest in problem.message
