"""How unlike people are: the page holds what is made from the evidence and a cohort."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.inputs import Library
from ranklmodel.upkeep import spreads
from ranklmodel.upkeep.spreads import Line, evidence, lines, lived, table_of

REPOSITORY = Path(__file__).parents[2]


def committed() -> list[list[str]]:
    page = (REPOSITORY / spreads.PAGE).read_text(encoding="utf-8")
    begin, end = (f"<!-- {word} {spreads.TABLE} -->" for word in ("begin", "end"))
    table = page.split(begin)[1].split(end)[0].strip().splitlines()
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table]


def test_rows_of_the_page_are_rows_of_the_evidence() -> None:
    rows = evidence(Library())
    cited = {row[3].strip("`") for row in committed()[2:]} - {""}
    assert cited and cited <= set(rows)
    seen = {row[0]: row[2] for row in committed()[2:]}
    assert seen["spine, SD of it between women, %/year"] == rows["LS_rate_sd"]["value"]
    assert seen["spine, change for one SD more urinary NTX, %/year"] == (
        f"-{rows['b_NTX_LS']['value']}"
    )


@pytest.fixture(scope="module")
def few() -> list[Line]:
    """Lines of so few women that they show the form, and hardly the numbers."""
    return lines(24)


@pytest.mark.slow  # women are lived over 16 years
def test_the_page_has_the_lines_that_are_made(few: list[Line]) -> None:
    made = [row.strip("|").split("|") for row in table_of(few).splitlines()]
    page = committed()
    assert [[cell.strip() for cell in row[:4]] for row in made] == [row[:4] for row in page]
    assert all(float(row[4]) == float(row[4]) for row in page[2:])


@pytest.mark.slow  # women are lived over 16 years
def test_errors_of_measurement_hide_what_is_a_trait(few: list[Line]) -> None:
    by = {one.what: one for one in few}
    spread = by["spine, SD of it between women, %/year"]
    assert spread.measured is not None and 0.0 < spread.model < spread.measured
    next_period = by["spine, correlation of the change with that of the next 22 months"]
    assert next_period.measured is not None
    assert next_period.measured < 0.3 < 0.8 < next_period.model


@pytest.mark.slow  # women are lived over 16 years
def test_as_measured_is_what_scans_with_errors_show() -> None:
    """The formulas against errors that are drawn: the scan in the middle is shared."""
    values = lived("early_postmenopausal_women", (0.0, 22 / 12, 44 / 12), 60)
    numbers = np.random.default_rng(5)
    again = np.repeat(values[:, :, :3], 300, axis=0)
    again = again * (1 + 0.0145 * numbers.standard_normal(again.shape))
    rates = 100 * (again[:, 1:] / again[:, :-1] - 1) / (22 / 12)
    drawn = float(np.corrcoef(rates[:, 0, 0], rates[:, 1, 0])[0, 1])
    error = np.sqrt(2) * 1.45 / (22 / 12)
    made = spreads._of_rates(evidence(Library()), spreads._rates(values), error)
    assert made[3].measured == pytest.approx(drawn, abs=0.03)
    assert made[1].measured == pytest.approx(rates[:, 0, 0].std(), rel=0.03)


def test_the_evidence_is_read_as_it_stands() -> None:
    with (Library().builtin / "evidence" / "parameters.csv").open(encoding="utf-8") as file:
        assert len(evidence(Library())) == sum(1 for _ in csv.DictReader(file))
