"""How changes are read as outcomes: every number is that of its row, and mistakes are refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.checks import check
from ranklmodel.checks.files import FilesLoad
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.library.builtin import builtin_folder
from ranklmodel.inputs.library.outcomes import outcome_rules
from ranklmodel.inputs.values.outcomes import load_outcomes

Write = Callable[[str, str], Path]

SHIPPED = (builtin_folder() / "outcomes.yaml").read_text(encoding="utf-8")


def value_of(library: Library, row: str) -> float:
    (entry,) = library.evidence.rows(f"parameters.csv: {row}")
    return float(entry.value)


def test_numbers_are_those_of_the_rows(library: Library) -> None:
    rules = outcome_rules(library)
    assert rules.precision.variation("LS_BMD") == value_of(library, "CV_LS")
    for kind in rules.fractures.kinds:
        assert kind.threshold.difference == value_of(library, f"STE_{kind.name}")
        for point in kind.line.points if kind.line else ():
            row = f"FX_{kind.name}_{point.difference:g}"
            assert point.change == value_of(library, row)
            assert f"parameters.csv: {row}" in kind.line.source.evidence


def test_the_least_significant_change_is_a_multiple_of_the_error(library: Library) -> None:
    precision = outcome_rules(library).precision
    assert precision.least_significant_change("TH_BMD") == pytest.approx(2.77 * 1.3)
    assert precision.least_significant_change("FN_BMD") is None


def test_a_user_has_a_precision_of_her_own(write: Write) -> None:
    path = write("outcomes.yaml", SHIPPED.replace("variation: 1.3", "variation: 0.9"))
    own = outcome_rules(Library([path.parent]))
    assert own.precision.variation("TH_BMD") == 0.9


def test_check_reads_it(write: Write) -> None:
    path = write("outcomes.yaml", SHIPPED.replace("p: 0.01", "p: 2"))
    problems = check(Library([path.parent]), checks=[FilesLoad()])
    assert [one.where.split(":")[0] for one in problems] == [str(path)]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("change: -66", "change: -26", "ever lower risks"),
        ("difference: 6, change: -66", "difference: 2, change: -66", "ascending differences"),
        ("of: TH_BMD", "of: LS_BMD", "'LS_BMD' stands twice"),
        ("name: hip", "name: vertebral", "'vertebral' stands twice"),
        ("osteoporosis_to: -2.5", "osteoporosis_to: -0.5", "not below normal_from"),
        ('assumed: "T-scores', 'note: "T-scores', "note"),
        ("r_squared: 0.48", "r_squared: 1.48", "1"),
        ("site: TH_BMD", "site: TH_BMDs", "did you mean 'TH_BMD'"),
    ],
)
def test_mistakes_are_refused(write: Write, old: str, new: str, told: str) -> None:
    assert old in SHIPPED
    path = write("outcomes.yaml", SHIPPED.replace(old, new, 1))
    with pytest.raises(InputError) as caught:
        load_outcomes(path)
    assert told in caught.value.message
    assert caught.value.file == path
