"""Arms of a design by the name of a drug, as a regimen is named everywhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library

LIBRARY = Library()
FREEDOM = (LIBRARY.builtin / "designs" / "freedom.yaml").read_text(encoding="utf-8")
NAMED = "regimen: [denosumab_60mg_6_monthly, calcium_vitamin_D]"
_TWICE = """\
name: {name}
description: Denosumab, {interval}.
treatments:
- {{drug: denosumab, route: subcutaneous, dose: 45 mg, interval: {interval}}}
"""


def _with(regimen: str, folder: Path) -> Path:
    assert FREEDOM.count(NAMED) == 1
    path = folder / "freedom.yaml"
    path.write_text(FREEDOM.replace(NAMED, f"regimen: {regimen}"), encoding="utf-8")
    return path


@pytest.mark.parametrize("drug", ["denosumab", "letrozole", "zoledronate"])
def test_a_drug_stands_for_its_usual_regimen(drug: str, tmp_path: Path) -> None:
    usual = LIBRARY.regimen_or_usual(drug)
    by_drug = LIBRARY.design(_with(drug, tmp_path)).arms["denosumab"]
    by_name = LIBRARY.design(_with(usual.name, tmp_path)).arms["denosumab"]
    assert by_drug == by_name and by_drug.regimen == usual


def test_a_drug_goes_together_with_a_regimen(tmp_path: Path) -> None:
    together = LIBRARY.design(_with("[denosumab, calcium_vitamin_D]", tmp_path))
    assert together.arms == LIBRARY.design("freedom").arms


def test_what_is_neither_is_refused_with_its_place_and_the_nearest(tmp_path: Path) -> None:
    path = _with("[calcium_vitamin_D, denosumap]", tmp_path)
    message = r"arms\.denosumab\.regimen\[1\]: unknown drug or regimen 'denosumap'; did you mean "
    with pytest.raises(InputError, match=message + "'denosumab'") as refused:
        LIBRARY.design(path)
    line = (
        path.read_text(encoding="utf-8")
        .splitlines()
        .index("    regimen: [calcium_vitamin_D, denosumap]")
    )
    assert (refused.value.file, refused.value.line) == (path, line + 1)


def test_a_drug_that_is_given_in_several_ways_is_refused_with_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    (folder / "regimens").mkdir(parents=True)
    drug = "abaloparatide"
    for name, interval in (("often", "1 day"), ("seldom", "2 day")):
        text = _TWICE.format(name=name, interval=interval).replace("denosumab", drug)
        (folder / "regimens" / f"{name}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="several ways to give it; name one: often or") as refused:
        Library([folder]).design(_with(drug, tmp_path))
    assert refused.value.key == "arms.denosumab.regimen[0]" and refused.value.line


@pytest.mark.parametrize(
    ("regimen", "said"),
    [
        ("[denosumab, calcium_vitamin_D, denosumab]", "denosumab_60mg_6_monthly is named twice"),
        ("[]", "expected at least one regimen; placebo is the one that gives nothing"),
    ],
)
def test_what_would_be_double_or_nothing_is_refused(
    regimen: str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=said) as refused:
        LIBRARY.design(_with(regimen, tmp_path))
    assert str(refused.value.key).startswith("arms.denosumab.regimen")
