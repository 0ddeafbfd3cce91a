"""The parameter table."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library, ParameterTable, Quantity, load_parameters
from ranklmodel.inputs.reading.records import FileProblemsError

Write = Callable[[str, str], Path]

ENTRY = """\
  {name}:
    name: something a person reads
    value: {value}
    unit: {unit}
    bounds: [0.1, 3.0]
    scale: log
    kind: measured
    source: {{doi: 10.1000/example, where: Table 2}}
"""


def mechanism(name: str, *entries: str) -> str:
    return f"mechanism: {name}\ndescription: one sentence\nparameters:\n" + "".join(entries)


def entry(name: str, value: float = 0.75, unit: str = "ng/mL") -> str:
    return ENTRY.format(name=name, value=value, unit=unit)


@pytest.fixture
def table(write: Write) -> ParameterTable:
    path = write("m/aromatase.yaml", mechanism("aromatase", entry("half_block"), entry("rest")))
    return load_parameters([path.parent])


def test_entry_carries_everything(table: ParameterTable) -> None:
    one = table["half_block"]
    assert (one.value, one.unit, one.bounds, one.scale) == (0.75, "ng/mL", (0.1, 3.0), "log")
    assert (one.mechanism, one.kind, one.file.name, one.line) == (
        "aromatase",
        "measured",
        "aromatase.yaml",
        4,
    )
    assert str(one.source) == "doi:10.1000/example, Table 2"
    assert list(table) == ["half_block", "rest"]


def test_new_values_convert_and_leave_the_table_alone(table: ParameterTable) -> None:
    changed = table.with_values({"half_block": "900 pg/mL", "rest": 1})
    assert changed["half_block"].value == pytest.approx(0.9, rel=1e-12)
    assert changed["rest"].value == 1.0
    assert table["half_block"].value == 0.75
    assert table.with_values({"rest": Quantity(2, "ug/L")})["rest"].value == pytest.approx(2)


def test_bound_is_reached_in_spite_of_rounding(table: ParameterTable) -> None:
    assert table.with_values({"rest": "3000 pg/mL"})["rest"].value == pytest.approx(3.0)
    assert table.with_values({"rest": "0.0001 ug/mL"})["rest"].value == pytest.approx(0.1)


def test_value_outside_bounds(table: ParameterTable) -> None:
    with pytest.raises(InputError, match=r"rest: 5 ng/mL lies outside \[0.1, 3\] ng/mL"):
        table.with_values({"rest": 5})
    assert table.with_values({"rest": 5}, allow_outside=True)["rest"].value == 5


@pytest.mark.parametrize("given", ["1 mol", "1", "one", float("nan"), float("inf"), 10**400])
def test_value_that_does_not_fit(table: ParameterTable, given: float | str) -> None:
    with pytest.raises(InputError, match="rest"):
        table.with_values({"rest": given}, allow_outside=True)


def test_unknown_name_has_nearest(table: ParameterTable) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'half_block'"):
        table.with_values({"half_blok": 1})
    with pytest.raises(UnknownNameError, match="unknown mechanism"):
        table.of_mechanism("aromatas")
    assert table.get("nothing") is None
    assert "nothing" not in table


def test_same_name_in_two_mechanisms_names_both(write: Write) -> None:
    write("m/a.yaml", mechanism("aromatase", entry("half_block")))
    path = write("m/b.yaml", mechanism("estradiol", entry("half_block")))
    with pytest.raises(InputError) as caught:
        load_parameters([path.parent])
    assert "'aromatase'" in str(caught.value)
    assert "'estradiol'" in str(caught.value)
    assert "a.yaml:4" in str(caught.value)
    assert caught.value.file == path


def test_users_folder_overrides_a_mechanism(write: Write) -> None:
    base = write("m/a.yaml", mechanism("aromatase", entry("half_block"), entry("rest"))).parent
    own = write("own/a.yaml", mechanism("aromatase", entry("half_block", 2))).parent
    table = load_parameters([base, own])
    assert (table["half_block"].value, table["rest"].value) == (2.0, 0.75)
    assert table["half_block"].file.parent == own


def test_users_folder_may_not_move_or_remeasure_a_parameter(write: Write) -> None:
    base = write("m/a.yaml", mechanism("aromatase", entry("half_block"))).parent
    moved = write("moved/a.yaml", mechanism("bone", entry("half_block"))).parent
    with pytest.raises(InputError, match="belongs to another mechanism"):
        load_parameters([base, moved])
    other = write("other/a.yaml", mechanism("aromatase", entry("half_block", unit="1/day"))).parent
    with pytest.raises(InputError, match="is measured in ng/mL, given 1/day"):
        load_parameters([base, other])


def test_library_puts_users_mechanisms_on_top(write: Write, tmp_path: Path) -> None:
    write("base/mechanisms/a.yaml", mechanism("aromatase", entry("half_block")))
    for file in ("substances.yaml", "references/bone_density.yaml"):
        write(f"base/{file}", (Library().builtin / file).read_text(encoding="utf-8"))
    write("own/mechanisms/a.yaml", mechanism("aromatase", entry("half_block", 2)))
    library = Library([tmp_path / "own"], builtin=tmp_path / "base")
    assert library.parameters()["half_block"].value == 2.0


def test_several_problems_are_all_kept(write: Write) -> None:
    path = write("m/a.yaml", mechanism("a", entry("x").replace("ng/mL", "ng/mLL"), entry("y", 9)))
    with pytest.raises(FileProblemsError, match="1 more problem in this file") as caught:
        load_parameters([path.parent])
    assert [problem.line for problem in caught.value.problems] == [7, 14]


def test_table_survives_pickling(table: ParameterTable) -> None:
    again = pickle.loads(pickle.dumps(table))
    assert again["half_block"] == table["half_block"]
    assert dict(again.annotations) == dict(table.annotations)


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such folder"):
        load_parameters([tmp_path / "nothing"])
