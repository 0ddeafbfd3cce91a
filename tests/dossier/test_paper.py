"""The folder of a paper: everything in it is named, and nothing of others is replaced."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.dossier import paper as of_the_paper
from ranklmodel.dossier.calibration_check import calibration_check
from ranklmodel.dossier.figures_folder import write_figures
from ranklmodel.dossier.left_out_check import left_out_check, shipped_page
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.sealed.outputs import names_in
from tests.commands.conftest import Invoke


def test_the_index_names_what_is_there(paper: Path) -> None:
    index = (paper / "README.md").read_text()
    links = re.findall(r"\]\(([^)]+)\)", index)
    assert all((paper / link).exists() for link in links)
    for name in names_in(paper):
        folder, stem = f"{Path(name).parent}/", str(Path(name).with_suffix(""))
        named = name in links or folder in links or f"{stem}.png" in links
        assert named or name in ("figures/run.yaml", "figures/parameters.csv"), name
    page = (paper / "index.html").read_text()
    targets = re.findall(r'(?:href|src)="([^"]+)"', page)
    assert targets and all((paper / target).exists() for target in targets)


def test_the_checksums_are_those_of_sha256sum(paper: Path) -> None:
    from ranklmodel.disk.digests import digest_of_file

    lines = [line.split("  ") for line in (paper / of_the_paper.CHECKSUMS).read_text().splitlines()]
    assert {name for _, name in lines} == {
        name
        for name in names_in(paper)
        if Path(name).name not in ("run.yaml", of_the_paper.CHECKSUMS)
    }
    assert all(digest_of_file(paper / name) == digest for digest, name in lines)


def test_parts_of_a_paper_are_verified_by_themselves(paper: Path) -> None:
    for part in ("trials/yuan2001", "figures"):
        assert ranklmodel.verify_folder(paper / part, again=False).passed


def test_a_changed_line_of_a_run_file_within_is_told_without_a_run(paper: Path) -> None:
    file = paper / "trials/yuan2001/run.yaml"
    file.write_text(file.read_text().replace("relative: 1e-06", "relative: 1e-05"))
    (change,) = ranklmodel.verify_folder(paper, again=False).changed
    assert change.file == "trials/yuan2001/run.yaml"
    assert "1e-06 is now 1e-05" in str(change)


def test_a_paper_replaces_an_earlier_one_and_nothing_else(
    paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = of_the_paper.paper_question((), (), (), whole=False)
    of_the_paper.write_paper(paper, other)
    assert not (paper / "runs/yuan2001_anastrozole.nc").exists()
    assert ranklmodel.verify_folder(paper, again=False).passed
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("mine")
    with pytest.raises(InputError, match="holds something else"):
        of_the_paper.write_paper(mine, other)


def test_unknown_names_are_refused() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'atac'"):
        of_the_paper.paper_question(trials=("attac",))
    with pytest.raises(UnknownNameError, match="unknown figure"):
        of_the_paper.paper_question(figures=("occupant",))


@pytest.mark.slow  # draws three figures, with bands from two calibrations
def test_figures_that_are_added_join_the_run_file(tmp_path: Path) -> None:
    write_figures({"occupancy": ["svg"]}, tmp_path, calibration="people")
    write_figures({"pathway": ["svg"]}, tmp_path, calibration="people")
    result = ranklmodel.verify_folder(tmp_path, again=False)
    assert (result.verdict, result.files) == ("as written", 7)
    write_figures({"pathway": ["svg"]}, tmp_path, calibration="women")
    apart = ranklmodel.verify_folder(tmp_path, again=False)
    assert {change.file for change in apart.changed} == {
        *("occupancy.svg", "occupancy.csv", "occupancy.txt")
    }


@pytest.mark.slow  # draws a figure three times
def test_figures_are_stale_where_a_calibration_of_ones_own_has_changed(tmp_path: Path) -> None:
    shipped = ranklmodel.Library().find("calibration", "people")
    mine = tmp_path / "mine.yaml"
    mine.write_text(shipped.read_text())
    mine.with_suffix(".draws.csv").write_bytes(shipped.with_suffix(".draws.csv").read_bytes())
    drawn = tmp_path / "drawn"
    write_figures({"occupancy": ["svg"]}, drawn, calibration=str(mine))
    assert ranklmodel.verify_folder(drawn).verdict == "as written"
    before = mine.read_text()
    mine.write_text(before.replace("rankl_rise: {value: 1.0", "rankl_rise: {value: 1.1"))
    assert mine.read_text() != before
    result = ranklmodel.verify_folder(drawn)
    assert result.verdict == "stale" and not result.changed
    assert result.stale[0] == f"{mine} has changed"
    assert result.stale[1].startswith("rankl_rise was 1.0")


@pytest.mark.slow  # derivatives of all rows of three calibrations
def test_every_calibration_in_use_rests_at_its_optimum() -> None:
    library = ranklmodel.Library()
    lines = [line.split(",") for line in calibration_check("people", library).splitlines()[1:]]
    assert [line[0] for line in lines] == ["people", "women", "hormones"]
    for line in lines:
        assert float(line[4]) == pytest.approx(float(line[3]), rel=1e-4)
        assert abs(float(line[6])) < 0.01


@pytest.mark.slow  # derivatives of all rows, twice
def test_the_shipped_leave_one_out_is_of_the_calibration_in_use() -> None:
    page, library = shipped_page(), ranklmodel.Library()
    one = "\n".join(
        line for line in page.splitlines() if not line.startswith("| ") or "atac" in line
        or "trial left out" in line or "---" in line
    )  # fmt: skip
    lines = left_out_check(one, "people", library).splitlines()
    assert len(lines) == 6 and all(line.endswith(",yes") for line in lines[1:])
    wrong = left_out_check(one.replace("| 0.71 |", "| 0.72 |"), "people", library)
    assert "atac,RMSE with it,0.72,0.71,no" in wrong


@pytest.mark.slow
@pytest.mark.long  # everything, some minutes
def test_the_whole_paper_is_written_and_its_checks_agree(invoke: Invoke) -> None:
    done = invoke("paper", "--out", "whole")
    assert done.exit_code == 0, done.output
    assert invoke("verify", "whole", "--hashes-only").exit_code == 0
    whole = Path("whole")
    trials = {path.name for path in (whole / "trials").iterdir()}
    assert trials == set(ranklmodel.Library().names("trial"))
    checked = (whole / "checks/leave_one_out.csv").read_text().splitlines()[1:]
    assert checked and all(line.endswith(",yes") for line in checked)
    assert (whole / "checks/check.txt").read_text() == "0 problems\n"
