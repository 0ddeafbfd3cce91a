"""The builder refuses what would be found years later, and says exactly what it refuses."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import sympy

from ranklmodel.errors import ModelError, UnitError, UnknownNameError
from ranklmodel.language.builder import Builder


def drug_in_body() -> tuple[Builder, sympy.Symbol, sympy.Symbol]:
    """Return a builder with a state and a rate constant."""
    m = Builder("body")
    amount = m.state("amount", "mg", "drug in the body")
    rate = m.parameter("elimination_rate", "1/day")
    return m, amount, rate


def duplicate(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    with m.mechanism("second"):
        m.state("amount", "mg", "again")


def duplicate_of_process(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.process("loss", rate * amount, uses=amount)
    m.rule("loss", "mg", amount, "the name of a process")


def parameter_in_two_units(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.parameter("elimination_rate", "1/hour")


def unknown_symbol(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.process("loss", sympy.Symbol("elimination_rat", real=True) * amount, uses=amount)


def foreign_symbol(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    # Same name, other assumptions: SymPy would treat it as a different quantity in silence.
    m.process("loss", rate * sympy.Symbol("amount"), uses=amount)


def unknown_name(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m["amuont"]


def observable_in_equation(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.observable("reading", "mg", 1 * amount, "what a device shows")
    m["reading"]


def whole_number(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.process("loss", 3 * rate * amount, uses=amount)


def decimal_number(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.rule("share", "mg", 0.5 * amount, "half, written as a decimal")


def exponent(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.rule("cube", "mg^3", amount**3, "a hidden exponent")


def number_as_share(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.process("loss", rate * amount, uses={amount: 7})


def varying_share(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    full = m.parameter("full", "mg")
    m.process("loss", rate * amount, uses={amount: amount / full})


def share_of_rule(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    twice = m.rule("twice", "mg", 2 * amount, "twice the amount")
    m.process("loss", rate * amount, uses=twice)


def nothing_changes(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.process("loss", rate * amount)


def rate_without_time(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.process("loss", amount, uses=amount)


def rate_per_hour(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    hourly = m.parameter("hourly", "1/hour")
    m.process("loss", hourly * amount, uses=amount)


def unlike_sum(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    volume = m.parameter("volume", "L")
    m.rule("sum", "mg", amount + volume, "apples and pears")


def unlike_sizes(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    more = m.parameter("more", "ug")
    m.rule("sum", "mg", amount + more, "the same dimension is not the same unit")


def number_in_sum(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.rule("sum", "mg", 1 + amount, "a number without a unit")


def unlike_cases(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    volume, limit = m.parameter("volume", "L"), m.parameter("limit", "mg")
    m.rule("cases", "mg", sympy.Piecewise((volume, amount > limit), (amount, True)), "mg or L")


def unlike_comparison(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    limit = m.parameter("limit", "L")
    m.rule("cases", "mg", sympy.Piecewise((amount, amount > limit), (0, True)), "mg against L")


def condition_of_two(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    low, high = m.parameter("low", "mg"), m.parameter("high", "mg")
    within = sympy.And(amount > low, amount < high)
    m.rule("cases", "mg", sympy.Piecewise((amount, within), (0, True)), "within a range")


def logarithm_of_amount(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.rule("log_amount", "1", sympy.log(amount), "a logarithm of milligrams")


def power_of_amount(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    steepness = m.parameter("steepness", "1")
    m.rule("power", "1", amount**steepness, "milligrams to an unknown power")


def unit_that_is_none(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.parameter("length", "furlongs_per")


def name_with_blank(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.parameter("two words", "1")


def keyword_name(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.parameter("lambda", "1")


def start_in_other_unit(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.state("other", "L", "a volume", start=amount)


def conversion_across_dimensions(m: Builder, amount: sympy.Symbol, rate: sympy.Symbol) -> None:
    m.conversion("mg", "L")


NUMBER = "name it, give it a unit and a source, and read it from the mechanism's parameter file"

CASES = "cases: Piecewise((volume, amount > limit), (amount, True))"
COMPARISON = "cases: amount > limit"
RANGE = "cases: can not find the units in the condition "

REFUSED: list[tuple[Callable[..., None], type[Exception], str]] = [
    (duplicate, ModelError, "'amount' is declared twice: first at PLACE"),
    (duplicate_of_process, ModelError, "'loss' is declared twice: first at PLACE"),
    (
        parameter_in_two_units,
        ModelError,
        "'elimination_rate' is declared twice: first at PLACE",
    ),
    (
        unknown_symbol,
        UnknownNameError,
        "unknown quantity 'elimination_rat'; did you mean 'elimination_rate'?",
    ),
    (
        foreign_symbol,
        ModelError,
        "'loss' holds a symbol 'amount' that was made elsewhere; take it by name, m['amount']",
    ),
    (unknown_name, UnknownNameError, "unknown quantity 'amuont'; did you mean 'amount'?"),
    (
        observable_in_equation,
        ModelError,
        "no equation may depend on 'reading': it is an observable",
    ),
    (whole_number, ModelError, f"'loss' holds the number 3: {NUMBER}"),
    (decimal_number, ModelError, f"'share' holds the number 0.500000000000000: {NUMBER}"),
    (exponent, ModelError, f"'cube' holds the number 3: {NUMBER}"),
    (number_as_share, ModelError, f"'loss' holds the number 7: {NUMBER}"),
    (varying_share, ModelError, "process 'loss': share of amount varies with amount"),
    (share_of_rule, ModelError, "process 'loss' can not change 'twice': not a state"),
    (nothing_changes, ModelError, "process 'loss' changes nothing: give it uses or makes"),
    (rate_without_time, UnitError, "loss into amount: expected '(mg)/day', got 'mg' from amount"),
    (
        rate_per_hour,
        UnitError,
        "loss into amount: expected '(mg)/day', got 'mg*(1/hour)' from amount*hourly",
    ),
    (unlike_sum, UnitError, "sum: amount + volume adds amount in 'mg' to volume in 'L'"),
    (unlike_sizes, UnitError, "sum: amount + more adds amount in 'mg' to more in 'ug'"),
    (number_in_sum, UnitError, "sum: amount + 1 adds 1 in '1' to amount in 'mg'"),
    (unlike_cases, UnitError, CASES + " sets volume in 'L' beside amount in 'mg'"),
    (unlike_comparison, UnitError, COMPARISON + " sets amount in 'mg' beside limit in 'L'"),
    (condition_of_two, UnitError, RANGE + "(amount > low) & (amount < high)"),
    (logarithm_of_amount, UnitError, "log_amount: amount must be a pure number, is in 'mg'"),
    (power_of_amount, UnitError, "power: amount must be a pure number, is in 'mg'"),
    (
        name_with_blank,
        ModelError,
        "'two words' is not a valid name: letters, digits and '_', not a keyword",
    ),
    (
        keyword_name,
        ModelError,
        "'lambda' is not a valid name: letters, digits and '_', not a keyword",
    ),
    (start_in_other_unit, UnitError, "start of other: expected 'L', got 'mg' from amount"),
    (conversion_across_dimensions, ModelError, "no conversion from 'mg' to 'L'"),
]


@pytest.mark.parametrize(
    ("write", "error", "message"), REFUSED, ids=[case[0].__name__ for case in REFUSED]
)
def test_refuses_with_its_message(
    write: Callable[..., None], error: type[Exception], message: str
) -> None:
    place, said = refusal(write, error)
    assert re.sub(r"first at \S+:\d+", "first at PLACE", said) == message
    # the line of the mechanism, not of the builder
    assert place.startswith(str(Path(__file__))) and place.count(":") == 1


def refusal(write: Callable[..., None], error: type[Exception]) -> tuple[str, str]:
    """Return the place and the message with which a mechanism is refused."""
    m, amount, rate = drug_in_body()
    with pytest.raises(error) as caught:
        write(m, amount, rate)
        m.assemble()
    place, _, message = str(caught.value).partition(": ")
    return place, message


def test_refuses_a_unit_that_does_not_exist() -> None:
    _, message = refusal(unit_that_is_none, UnitError)
    assert message.startswith("not a unit: 'furlongs_per'; write one such as 'pg/mL'")


def test_allows_the_few_numbers_that_are_not_parameters() -> None:
    m, amount, rate = drug_in_body()
    m.rule("square", "mg^2", amount**2, "squared")
    m.rule("root", "mg", sympy.sqrt(amount * m.parameter("other", "mg")), "a half")
    m.process("loss", 2 * rate * amount - m.parameter("gain", "mg/day") / 2, uses={amount: 1})
    assert len(m.assemble().rules) == 2


def test_zero_fits_any_unit_and_one_only_pure_numbers() -> None:
    m, _, _ = drug_in_body()
    m.rule("none", "mg", sympy.Integer(0), "nothing")
    m.rule("one", "mg", sympy.Integer(1), "a bare number")
    with pytest.raises(UnitError, match=r"one: expected 'mg', got '1' from 1"):
        m.assemble()


def test_a_parameter_may_be_asked_for_twice() -> None:
    m, _, rate = drug_in_body()
    assert m.parameter("elimination_rate", "1/day") == rate
    assert len(m.assemble().parameters) == 1


def test_mechanisms_nest_and_end() -> None:
    m = Builder("nested")
    with m.mechanism("outer"):
        m.parameter("a", "1")
        with m.mechanism("inner"):
            m.parameter("b", "1")
        m.parameter("c", "1")
    m.parameter("d", "1")
    mechanisms = [p.mechanism for p in m.assemble().parameters]
    assert mechanisms == ["outer", "inner", "outer", ""]


def test_a_later_declaration_does_not_change_an_assembled_model() -> None:
    m, amount, rate = drug_in_body()
    m.process("loss", rate * amount, uses=amount)
    before = m.assemble()
    fingerprint = before.fingerprint
    m.state("more", "mg", "declared later")
    assert before.fingerprint == fingerprint
    assert len(before.states) == 1 and len(m.assemble().states) == 2
