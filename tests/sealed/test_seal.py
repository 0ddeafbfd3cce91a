"""The seal of a run file: what is changed is found, and one digit is placed and mended."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from ranklmodel.errors import InputError
from ranklmodel.sealed.seal import run_text, sealed

TEXT = (
    "# Repeat with: ranklmodel run run.yaml\nformat: a-1\nparameters:\n  rankl_rise: 2.5\n"
    "outputs:\n  files:\n    table.csv: 46550f9b896eb885c841fd097f753ed9\n"
)
DIGITS = [place for place, letter in enumerate(sealed(TEXT)) if letter in "0123456789"]


def test_a_sealed_text_is_read_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "run.yaml").write_text(sealed(TEXT))
    read = run_text(tmp_path / "run.yaml")
    assert (read.text, read.changes, read.mended) == (TEXT, (), True)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=some.sampled_from(DIGITS), by=some.integers(1, 9))
def test_every_changed_digit_is_found_placed_and_mended(
    tmp_path: Path, place: int, by: int
) -> None:
    whole = sealed(TEXT)
    other = str((int(whole[place]) + by) % 10)
    (tmp_path / "run.yaml").write_text(whole[:place] + other + whole[place + 1 :])
    read = run_text(tmp_path / "run.yaml")
    (change,) = read.changes
    assert change.place.partition(",")[0] == f"line {whole.count(chr(10), 0, place) + 1}"
    assert read.mended and read.text == TEXT


def test_what_is_not_one_digit_is_placed_and_not_mended(tmp_path: Path) -> None:
    changed = sealed(TEXT).replace("rankl_rise: 2.5", "opg_rise: 3").replace("a-1", "b-1")
    (tmp_path / "run.yaml").write_text(changed)
    read = run_text(tmp_path / "run.yaml")
    assert [one.place for one in read.changes] == ["line 2", "line 4"]
    assert not read.mended


def test_a_line_more_or_less_is_found(tmp_path: Path) -> None:
    for changed in (sealed(TEXT).replace("parameters:\n", ""), "a: 1\n" + sealed(TEXT)):
        (tmp_path / "run.yaml").write_text(changed)
        assert run_text(tmp_path / "run.yaml").changes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("format: a-1\ntrial: atac\n", "earlier version"),
        (TEXT, "damaged"),
        (sealed(TEXT).replace("digest", "digast"), "damaged"),
    ],
)
def test_a_text_without_its_seal_is_refused_in_words(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "run.yaml").write_text(text)
    with pytest.raises(InputError, match=said):
        run_text(tmp_path / "run.yaml")
