"""The README: its numbers are the model's, its pictures exist, and it is short."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ranklmodel.inputs import Library
from ranklmodel.upkeep import readme
from ranklmodel.upkeep.coverage import COVERAGE, PROMISES, promises_of
from ranklmodel.upkeep.coverage import table_of as coverage_table_of
from tests.trials.shipped import shipped_runs

REPOSITORY = Path(__file__).parents[2]
TEXT = (REPOSITORY / "README.md").read_text()
MOST_LINES = 95
REGENERATE = "run: python -m ranklmodel.upkeep.readme"


def test_pictures_exist() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", TEXT)
    assert sorted(pictures) == [readme.TRIAL_FIGURE, readme.CHAIN_FIGURE]
    for picture in pictures:
        assert (REPOSITORY / picture).read_text().startswith("<?xml")


def test_it_says_what_it_must() -> None:
    assert "not for clinical use" in TEXT.lower()
    for word in ("make run", "make test", "make docs", "pip install .", "## The chain"):
        assert word in TEXT
    limits = (REPOSITORY / "docs" / "limits.md").read_text()
    for word in ("Men", "Calcium", "Therapies in part", "Fractures", "Single people"):
        assert f"**{word}" in limits


def test_it_is_a_screen_and_two_tables() -> None:
    tables = readme.block_of(TEXT, readme.TABLE)
    assert len(TEXT.splitlines()) - len(tables.splitlines()) <= MOST_LINES


def test_table_is_current() -> None:
    """Every cell but bands is what the model gives now, but for the last digit of rounding."""
    runs = shipped_runs()
    _same(*map(_without_bands, (readme.block_of(TEXT, readme.TABLE), readme.table_of(runs))))
    promised = promises_of(REPOSITORY / PROMISES)
    covered = (REPOSITORY / readme.COVERAGE_PAGE).read_text()
    _same(readme.block_of(covered, COVERAGE), coverage_table_of(promised, runs))
    page = (REPOSITORY / readme.TRIAL_TABLES).read_text()
    _same(*map(_without_bands, (page, readme.tables_of(runs))))


@pytest.mark.slow  # bands of all trials, every dose an edge
def test_bands_of_the_table_are_current() -> None:
    runs = readme.simulated_trials(bands=True)
    _same(readme.block_of(TEXT, readme.TABLE), readme.table_of(runs))
    _same((REPOSITORY / readme.TRIAL_TABLES).read_text(), readme.tables_of(runs))


def _without_bands(text: str) -> str:
    """Return a text whose lines of results have no band and no other trial."""
    lines = []
    for line in text.splitlines():
        cells = line.split(" | ")
        if line.startswith("|") and len(cells) == _CELLS:
            cells[4] = re.sub(r" \([^)]*\)", "", cells[4])
            cells[5] = ""
        lines.append(" | ".join(cells))
    return "\n".join(lines)


_CELLS = 8  # arm, result, month, observed, predicted, another trial, z, what is to be said


def _same(text: str, model: str) -> None:
    written, now = text.splitlines(), model.splitlines()
    assert len(written) == len(now), REGENERATE
    for before, after in zip(written, now, strict=True):
        numbers = r"-?\d+(?:\.\d+)?"
        assert re.sub(numbers, "#", before) == re.sub(numbers, "#", after), REGENERATE
        pairs = zip(re.findall(numbers, before), re.findall(numbers, after), strict=True)
        for old, new in pairs:
            assert float(new) == pytest.approx(float(old), abs=0.101, rel=0.02), REGENERATE


def test_bounds_bands_and_densities_are_printed_as_what_they_are() -> None:
    page = (REPOSITORY / readme.TRIAL_TABLES).read_text()
    lines = [line.replace("*", "") for line in page.splitlines() if line.startswith("|")]
    rows = [row for run in shipped_runs() for row in run.rows]
    bounds = sum(row.one_sided is not None for row in rows)
    assert sum(" at most " in line or " at least " in line for line in lines) == bounds > 5
    levels = [line for line in lines if "anastrozole, ng/mL" in line]
    assert levels
    assert all("(no band)" in line for line in levels)
    ends = re.findall(r"\((-?[\d.]+) to (-?[\d.]+)\)", page)
    densities = [line for line in lines if "_BMD, g/cm2" in line]
    assert densities
    assert all(re.search(r"\| \d\.\d{3} \(", line) for line in densities)
    assert len(ends) > 100


def test_table_names_every_trial() -> None:
    for name in Library().names("trial"):
        title = f"**{Library().trial(name).title}**"
        assert title in (REPOSITORY / readme.TRIAL_TABLES).read_text()


def test_figure_of_the_readme_is_of_this_trial() -> None:
    committed = (REPOSITORY / readme.TRIAL_FIGURE).read_text()
    trial = Library().trial("atac")
    assert trial.title in committed
    for arm in trial.arms:
        assert f'id="LS_BMD_{arm}"' in committed


@pytest.mark.parametrize("text", ["", "<!-- begin n -->", "<!-- end n --><!-- begin n -->"])
def test_missing_markers_are_an_error(text: str) -> None:
    with pytest.raises(readme.InputError, match="once each"):
        readme.with_block(text, "n", "content")
