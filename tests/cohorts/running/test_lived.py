"""What people show depends on nobody else, and who fails is listed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.cohorts.running import lived as module
from ranklmodel.cohorts.running.lived import live
from ranklmodel.errors import AbsentQuantityError, InputError, UnknownNameError
from ranklmodel.inputs import Library, Quantity, Regimen
from ranklmodel.lives.many import simulate_many
from ranklmodel.lives.options import RunOptions
from ranklmodel.simulation.problem import Dosing
from tests.cohorts.running.few import FewPeople, few_people

DAYS = [0.0, 182.625, 365.25]
DOSING: tuple[Dosing, ...] = ("averaged", "exact")
QUANTITIES = ["LS_BMD", "CTX_s"]


@pytest.fixture(scope="module")
def regimens(builtin: Library) -> list[Regimen]:
    """Return nothing, and tablets."""
    return [builtin.regimen("placebo"), builtin.regimen("anastrozole_1mg_daily")]


@pytest.fixture(scope="module")
def options() -> RunOptions:
    """Return the options of a cohort."""
    return RunOptions(dosing="averaged")


def test_a_person_shows_what_simulate_many_shows(
    regimens: list[Regimen], options: RunOptions
) -> None:
    people = few_people(range(3))
    values = live(people, regimens, DAYS, QUANTITIES, options).values
    runs = simulate_many(people.populations, regimens, days=DAYS, dosing="averaged")
    for number, run in enumerate(runs):
        expected = np.column_stack([run[name] for name in QUANTITIES])
        assert np.array_equal(values[number % 2, number // 2], expected)


def test_bits_depend_on_no_neighbour(
    regimens: list[Regimen], options: RunOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = live(few_people(range(5)), regimens, DAYS, QUANTITIES, options, threads=2).values
    monkeypatch.setattr(module, "_AT_ONCE", 2)
    apart = live(few_people([4, 2, 3]), regimens, DAYS[1:], QUANTITIES, options).values
    assert np.array_equal(apart, together[:, [4, 2, 3], 1:])


def test_who_fails_is_listed_and_has_no_numbers(
    regimens: list[Regimen], options: RunOptions
) -> None:
    people = few_people([5, 6])
    old = replace(people.populations[1], age=Quantity(119.5, "year"))
    people.__dict__["populations"] = (people.populations[0], old)
    lived = live(people, regimens, DAYS, QUANTITIES, options)
    assert np.isnan(lived.values[:, 1]).all() and np.isfinite(lived.values[:, 0]).all()
    assert [(one.person, one.regimen) for one in lived.failures] == [
        (6, "placebo"),
        (6, "anastrozole_1mg_daily"),
    ]
    assert "would be 120.5 years old" in lived.failures[0].reason


def test_tablets_left_out_act_less(regimens: list[Regimen], options: RunOptions) -> None:
    full, half = (
        live(few_people([1], share), regimens, DAYS, ["E2"], options).values for share in (1.0, 0.5)
    )
    assert half[0] == pytest.approx(full[0], rel=1e-12)
    assert half[1, 0, -1, 0] > 1.05 * full[1, 0, -1, 0]


def test_a_wrong_question_is_refused(regimens: list[Regimen], options: RunOptions) -> None:
    one: FewPeople = few_people([0])
    with pytest.raises(UnknownNameError, match="did you mean 'LS_BMD'"):
        live(one, regimens, DAYS, ["LS_BMDD"], options)
    with pytest.raises(InputError, match="ascending days"):
        live(one, regimens, [0, 5, 5], QUANTITIES, options)
    with pytest.raises(AbsentQuantityError):
        live(one, regimens, DAYS, ["LH"], options)


def test_averaged_tablets_left_out_act_as_exact_ones(regimens: list[Regimen]) -> None:
    averaged, exact = (
        live(few_people([1], 0.87), regimens[1:], DAYS, QUANTITIES, RunOptions(dosing=dosing))
        for dosing in DOSING
    )
    assert averaged.values == pytest.approx(exact.values, rel=2e-4)
    taken = live(few_people([1]), regimens[1:], DAYS, QUANTITIES, RunOptions(dosing="exact"))
    assert abs(taken.values / exact.values - 1).max() > 2e-4
