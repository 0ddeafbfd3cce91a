"""Draws beside a calibration: what is read, and what is refused with file, line and parameter."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.parameters.draws import FEWEST
from tests.trials.drawn import CENTER, draws_about, write_drawn

GOOD = "0.09,1.1\n"


def written(folder: Path, text: str) -> Path:
    path = write_drawn(folder, draws_about(0.01, 0.1))
    path.write_text(text)
    return path


def test_draws_are_read_as_they_stand(tmp_path: Path) -> None:
    draws = draws_about(0.01, 0.1)
    path = write_drawn(tmp_path, draws)
    read = Library([tmp_path]).draws("drawn")
    assert read is not None
    assert (read.names, read.file) == (("CTX_background", "rankl_rise"), path)
    np.testing.assert_array_equal(read.values, draws)
    assert read.named(3) == {"CTX_background": draws[3, 0], "rankl_rise": draws[3, 1]}
    np.testing.assert_array_equal(read.of(["rankl_rise"]).values, draws[:, 1:])


def test_fewer_draws_are_spread_over_all(tmp_path: Path) -> None:
    write_drawn(tmp_path, draws_about(0.01, 0.1))
    read = Library([tmp_path]).draws("drawn")
    assert read is not None
    few = read.thinned(3)
    np.testing.assert_array_equal(few.values, read.values[[0, 100, 200]])
    assert read.thinned(10_000) is read


def test_no_file_is_no_draws(tmp_path: Path) -> None:
    write_drawn(tmp_path, draws_about(0.01, 0.1)).unlink()
    library = Library([tmp_path])
    assert library.draws("drawn") is None
    assert library.draws(None) is None


@pytest.mark.parametrize(
    ("text", "line", "key", "message"),
    [
        ("CTX_backgrond,rankl_rise\n", 1, "CTX_backgrond", "did you mean 'CTX_background'"),
        ("CTX_background,LS_turnover\n", 1, "LS_turnover", "is not free"),
        ("rankl_rise,rankl_rise\n", 1, "rankl_rise", "stands twice"),
        ("rankl_rise\n", 1, "CTX_background", "CTX_background is missing"),
        ("CTX_background,rankl_rise\n" + GOOD + "0.1,NaN\n", 3, "rankl_rise", "finite number"),
        ("CTX_background,rankl_rise\n" + GOOD + "inf,1\n", 3, "CTX_background", "finite number"),
        ("CTX_background,rankl_rise\n" + GOOD + ",1\n", 3, "CTX_background", "finite number"),
        ("CTX_background,rankl_rise\n" + GOOD * 2 + "1\n", 4, None, "expected 2 numbers"),
        ("CTX_background,rankl_rise\n" + GOOD + "1,1,1\n", 3, None, "expected 2 numbers"),
        ("CTX_background,rankl_rise\n" + "0.1,-1\n", 2, "rankl_rise", "above 0"),
        ("CTX_background,rankl_rise\n" + GOOD * 2, None, None, f"expected {FEWEST} draws or more"),
    ],
)
def test_what_is_no_table_of_draws_is_refused(
    tmp_path: Path, text: str, line: int | None, key: str | None, message: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(InputError, match=message) as caught:
        Library([tmp_path]).draws("drawn")
    assert (caught.value.file, caught.value.line, caught.value.key) == (path, line, key)


def test_what_is_in_use_lies_where_the_tests_say(tmp_path: Path) -> None:
    write_drawn(tmp_path, draws_about(0.01, 0.1))
    table = Library([tmp_path]).parameters("drawn")
    assert [table[name].value for name in ("CTX_background", "rankl_rise")] == CENTER.tolist()
    assert [table[name].scale for name in ("CTX_background", "rankl_rise")] == ["linear", "log"]
