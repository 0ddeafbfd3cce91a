"""Observations: columns, numbers, words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library, read_observations
from ranklmodel.inputs.trials.observations import COLUMNS
from ranklmodel.inputs.values.vocabulary import ABSOLUTE_UNITS, reference_month
from ranklmodel.units.units import unit

ROW = {
    "study": "A",
    "arm": "x",
    "role": "calibration",
    "endpoint": "LS_BMD",
    "unit": "pct_change_from_month60",
    "time_months": "84",
    "value": "1.25",
    "ci_low": "0.73",
    "ci_high": "1.77",
    "n": "50",
    "source": "Someone, 2001",
    "source_kind": "abstract",
    "note": 'two lines,\nwith a "quote"',
}


def csv_text(*rows: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> str:
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\n') else text

    lines = [",".join(columns)]
    lines += [",".join(cell(row.get(column, "")) for column in columns) for row in rows]
    return "\n".join(lines) + "\n"


def test_row_is_typed(write: Callable[[str, str], Path]) -> None:
    path = write("o.csv", csv_text(ROW, {**ROW, "value": "", "unit": "", "n": ""}))
    first, second = read_observations(path)
    assert (first.value, first.ci_low, first.n, first.sd) == (1.25, 0.73, 50, None)
    assert (first.reference_month, first.absolute_unit) == (60, None)
    assert first.note == 'two lines,\nwith a "quote"'
    assert (first.line, second.line) == (2, 4)
    assert second.value is None
    assert first.file == path


def test_columns_in_any_order_and_blank_lines(write: Callable[[str, str], Path]) -> None:
    text = csv_text(ROW, columns=tuple(reversed(COLUMNS))) + "\n\n"
    assert read_observations(write("o.csv", text))[0].value == 1.25


def test_absolute_units_are_units() -> None:
    for name in ABSOLUTE_UNITS.values():
        unit(name)


def test_reference_month() -> None:
    assert reference_month("pct_change_from_month60") == 60
    assert reference_month("pct_change") is None


def test_builtin_rows_are_counted(library: Library) -> None:
    counts = {}
    for name in library.names("trial"):
        trial = library.trial(name)
        counts[name] = (len(trial.observations), len(trial.not_modelled_observations))
    assert counts == {
        "arch": (21, 0),
        "aribon": (7, 0),
        "atac": (27, 0),
        "burnett_bowie2009": (16, 8),
        "cpdd2022": (2, 2),
        "defend": (71, 0),
        "dixon": (6, 1),
        "estrogen_withdrawal": (9, 0),
        "ettinger1998": (0, 4),
        "fact": (7, 0),
        "finkelstein": (3, 3),
        "flex": (5, 0),
        "folkerd2012": (0, 2),
        "freedom": (38, 0),
        "geisler": (18, 9),
        "goss2007": (96, 0),
        "greenspan2005": (5, 1),
        "guthrie1998": (6, 0),
        "horizon": (9, 0),
        "howe2011": (2, 0),
        "ibis2": (8, 0),
        "label_anastrozole": (3, 1),
        "leder2004": (14, 0),
        "liftmor": (4, 0),
        "map3": (8, 0),
        "mauras2000": (2, 1),
        "menopause": (7, 4),
        "mittan2002": (4, 0),
        "mobile": (5, 0),
        "pepi": (5, 0),
        "rancho_bernardo": (3, 0),
        "raven2006": (4, 0),
        "riggs1998": (7, 0),
        "roux2014": (8, 0),
        "serrano2023": (6, 0),
        "shieh2020": (2, 2),
        "stone1998": (2, 0),
        "testolactone1979": (4, 7),
        "ttrials": (6, 0),
        "ultra": (7, 0),
        "whi_cad": (1, 0),
        "yates1996": (6, 0),
        "yuan2001": (8, 0),
    }


SHORT = "arm,endpoint,unit,time_months,value,se\nx,LS_BMD,pct_change,12,-2.5,0.5\n"


def test_own_results_need_the_short_form_only(write: Callable[[str, str], Path]) -> None:
    (row,) = read_observations(write("o.csv", SHORT))
    assert (row.arm, row.value, row.se) == ("x", -2.5, 0.5)
    assert (row.censoring, row.interval_level, row.weight) == ("none", 95.0, 1.0)
    assert (row.role, row.study, row.trial) == ("validation", "", "")


def test_new_columns_are_read(write: Callable[[str, str], Path]) -> None:
    columns = {"censoring": "left", "weight": "0.5", "weight_reason": "derived"}
    levels = {"90": 90.0, "95": 95.0, "unstated": "unstated", "": 95.0, "99.9": 99.9, "90 %": 90.0}
    rows = [{**ROW, **columns, "interval_level": level, "trial": "T"} for level in levels]
    for row, level in zip(
        read_observations(write("o.csv", csv_text(*rows))), levels.values(), strict=True
    ):
        assert (row.censoring, row.weight, row.weight_reason) == ("left", 0.5, "derived")
        assert (row.interval_level, row.trial) == (level, "T")


@pytest.mark.parametrize(
    ("column", "text", "message"),
    [
        ("censoring", "lefty", "did you mean 'left'"),
        ("weight", "-1", "negative"),
        ("interval_level", "20", "50 to 99.9"),
        ("interval_level", "wide", "expected a number"),
        ("role", "held_out", "did you mean 'heldout'"),
        ("value", "1,5", "decimal point"),
    ],
)
def test_wrong_columns_are_refused(
    write: Callable[[str, str], Path], column: str, text: str, message: str
) -> None:
    with pytest.raises(InputError, match=message) as caught:
        read_observations(write("o.csv", csv_text({**ROW, column: text})))
    assert caught.value.key == column


@pytest.mark.parametrize(
    "text",
    [
        SHORT,
        SHORT.replace(",", ";").replace(".", ","),
        SHORT.replace(",", "\t"),
        "sep=;\n" + SHORT.replace(",", ";").replace(".", ","),
        '"sep=,"\n' + SHORT,
        "\ufeff" + SHORT,
        "\n,,,,,\n" + SHORT + ",,,,,\n,,,,,\n\n",
        SHORT.replace("se\n", "se,,\n").replace("0.5\n", "0.5,,\n"),
        SHORT.replace("-2.5", "\u22122.5"),
        SHORT.replace("\n", "\r\n"),
        SHORT.replace("se\n", '"se"\n').replace("x,", '"x",'),
    ],
)
def test_tables_as_people_save_them(write: Callable[[str, str], Path], text: str) -> None:
    (row,) = read_observations(write("o.csv", text))
    assert (row.arm, row.value, row.se) == ("x", -2.5, 0.5)


def test_utf_16_is_read(tmp_path: Path) -> None:
    path = tmp_path / "o.csv"
    path.write_bytes(SHORT.replace(",", "\t").encode("utf-16"))
    assert read_observations(path)[0].value == -2.5


def test_a_cell_without_a_column_is_named(write: Callable[[str, str], Path]) -> None:
    text = SHORT.replace("se\n", "se,,\n").replace("0.5\n", "0.5,,7\n")
    with pytest.raises(InputError, match="column 8 has no name, and '7' stands in it"):
        read_observations(write("o.csv", text))


def test_broken_rows_are_set_aside_on_request(write: Callable[[str, str], Path]) -> None:
    path = write("o.csv", SHORT + "x,LS_BMD,pct_change,24,much\n" + "x,LS_BMD,pct_change,24,9,1\n")
    with pytest.raises(InputError, match="expected 6 cells"):
        read_observations(path)
    broken: list[InputError] = []
    assert [row.value for row in read_observations(path, unreadable=broken)] == [-2.5, 9.0]
    assert [error.line for error in broken] == [3]


def test_units_of_any_kind_that_exists(write: Callable[[str, str], Path]) -> None:
    for text, unit_name in (
        ("pmol/mL", "pmol/mL"),
        ("\u03bcg/L", "\u00b5g/L"),
        ("g/cm^2", "g/cm^2"),
    ):
        (row,) = read_observations(write("o.csv", csv_text({**ROW, "unit": text})))
        assert row.absolute_unit == unit_name


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"se": "0"}, "se"),
        ({"sd": "0"}, "sd"),
        ({"ci_low": "1.25", "ci_high": "1.25"}, "ci_low"),
        ({"value": "-1.25"}, "value"),
    ],
)
def test_an_error_of_nothing_and_a_value_outside_its_interval(
    change: dict[str, str], key: str, write: Callable[[str, str], Path]
) -> None:
    path = write("o.csv", csv_text({**ROW, **change}))
    with pytest.raises(InputError) as refused:
        read_observations(path)
    assert refused.value.key == key
    if key in ("ci_low", "value"):
        unstated = {**ROW, **change, "interval_level": "unstated"}
        assert read_observations(write("o.csv", csv_text(unstated)))


@pytest.mark.parametrize("separator", [";", "\t"])
def test_thousands_are_not_taken_for_decimals(
    separator: str, write: Callable[[str, str], Path]
) -> None:
    header = ["arm", "endpoint", "unit", "time_months", "value"]
    rows = [["x", "E2", "pmol/L", "3", "1,234"], ["x", "E2", "pmol/L", "6", "2.5"]]
    path = write("o.csv", "\n".join(separator.join(row) for row in (header, *rows)))
    with pytest.raises(InputError, match="thousands or decimals") as refused:
        read_observations(path)
    assert (refused.value.line, refused.value.key) == (2, "value")
    plain = [[*row[:-1], row[-1].replace(".", ",")] for row in rows]
    path = write("o.csv", "\n".join(separator.join(row) for row in (header, *plain)))
    assert [row.value for row in read_observations(path)] == [1.234, 2.5]
