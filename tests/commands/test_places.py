"""Where results go: never over what was read, over another run's, or where nobody meant."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.commands.conftest import Invoke

RUN = ("run", "quick", "--no-figure", "--params")


def said_where(output: str) -> Path:
    """Return the folder that a run says its results are in."""
    return Path(output.splitlines()[-1].removeprefix("Results are in "))


def test_every_run_that_changes_something_has_a_folder_of_its_own(
    invoke: Invoke, own: Path
) -> None:
    runs: list[tuple[str, ...]] = [
        (),
        ("--set", "rankl_rise=2"),
        ("--set", "rankl_rise=3"),
        ("--arm", "untreated"),
        ("--calibration", "none"),
        ("--dosing", "averaged"),
        ("--tolerance", "1e-7"),
    ]
    folders = []
    for changed in runs:
        done = invoke(*RUN, own, *changed)
        assert done.exit_code == 0, done.output
        folders.append(said_where(done.stdout))
        assert (folders[-1] / "table.csv").exists()
    assert folders[0] == Path("results/quick")
    assert len(set(folders)) == len(runs)
    assert {one.name.split("-")[1] for one in folders[1:3]} == {"rankl_rise"}
    # the same question goes to the same place
    assert said_where(invoke(*RUN, own, *runs[1]).stdout) == folders[1]


def test_a_run_that_is_repeated_leaves_its_file(invoke: Invoke, own: Path) -> None:
    invoke(*RUN, own)
    file = Path("results/quick/run.yaml")
    text = file.read_text() + "# a remark\n"
    file.write_text(text)
    again = invoke("run", file, "--no-figure")
    assert again.exit_code == 0 and said_where(again.stdout) == Path("results/quick-again")
    done = invoke("run", file, "--no-figure", "--out", "results/quick")
    assert done.exit_code == 2 and "was read; name another place" in done.stderr
    Path("link").symlink_to("results/quick")
    assert invoke("run", file, "--no-figure", "--out", "link").exit_code == 2
    assert file.read_text() == text


@pytest.mark.parametrize("through", ["itself", "a link", "another name"])
def test_nothing_is_written_over_what_was_read(invoke: Invoke, own: Path, through: str) -> None:
    """Whatever command reads and writes: here a person's own file under the name of a table."""
    shipped = Path(__file__).parents[2] / "params" / "populations" / "atac_woman.yaml"
    mine = Path("mine.csv")
    shutil.copy(shipped, mine)
    text = mine.read_text()
    out = {"itself": "mine.csv", "a link": "link.csv", "another name": "hard.csv"}[through]
    if through == "a link":
        Path(out).symlink_to(mine)
    if through == "another name":
        Path(out).hardlink_to(mine)
    done = invoke("simulate", "./mine.csv", "--until", "1y", "--every", "1y", "--out", out)
    assert done.exit_code == 2, done.output
    assert done.stderr == f"error: {Path(out)}: was read; name another place for the result\n"
    assert mine.read_text() == text
    other = invoke("simulate", "./mine.csv", "--until", "1y", "--every", "1y", "--out", "b.csv")
    assert other.exit_code == 0 and Path("b.csv").read_text().startswith("time")


COMMANDS = (
    ("run", "quick", "--out"),
    ("simulate", "atac_woman", "--out"),
    ("score", "--html"),
    ("dose", "atac_woman", "--out"),
    ("risk", "atac_woman", "placebo", "--out"),
    ("published", "--out"),
    ("explorer", "--out"),
    ("report", "--out"),
    ("fit", "women", "--out"),
    ("calibrate", "women", "--out"),
    ("export", "sbml", "atac", "--out"),
    ("export", "antimony", "atac", "--out"),
    ("export", "omex", "atac", "--out"),
    ("export", "petab", "women", "--out"),
    ("export", "latex", "--out"),
    ("export", "markdown", "--out"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("out", ["", " ", "/", "//", "/..", "/."])
def test_a_place_that_nobody_means_is_refused(
    invoke: Invoke, command: tuple[str, ...], out: str
) -> None:
    done = invoke(*command, out)
    assert done.exit_code == 2, done.output
    assert "name a file or a folder" in done.stderr and done.stderr.count("\n") == 1
    assert list(Path().iterdir()) == []
