"""Mechanisms may come in any order: the model is the same, and what is wrong names its line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
import sympy

from ranklmodel.errors import ModelError, UnitError, UnknownNameError
from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.assembly import MECHANISMS
from ranklmodel.model.model import Model
from ranklmodel.model.quantities import Quantity

Mechanism = Callable[[Builder], None]


def assembled(mechanisms: Sequence[Mechanism]) -> Model:
    """Return the model of mechanisms in this order."""
    m = Builder("ordered")
    for mechanism in mechanisms:
        with m.mechanism(mechanism.__name__):
            mechanism(m)
    return m.assemble()


def by_name(quantities: Sequence[Quantity]) -> dict[str, Quantity]:
    """Return quantities, each with its equation, unit and mechanism, by name."""
    return {quantity.name: quantity for quantity in quantities}


@pytest.fixture(scope="module")
def shipped() -> Model:
    return assembled(MECHANISMS)


@pytest.mark.parametrize("order", ["alphabetical", "reversed", "interleaved"])
def test_the_bone_model_does_not_depend_on_the_order_of_its_mechanisms(
    shipped: Model, order: str
) -> None:
    names = sorted(MECHANISMS, key=lambda one: one.__name__)
    orders = {
        "alphabetical": names,
        "reversed": list(reversed(MECHANISMS)),
        "interleaved": [*names[1::2], *names[::2]],
    }
    other = assembled(orders[order])
    # equations, units, descriptions, mechanisms: a quantity is equal where all of it is
    assert by_name(other.quantities) == by_name(shipped.quantities)
    assert [one.name for one in other.quantities] != [one.name for one in shipped.quantities]
    rates = dict(zip((s.name for s in other.states), other.derivatives, strict=True))
    assert rates == dict(zip((s.name for s in shipped.states), shipped.derivatives, strict=True))
    assert set(other.administrations) == set(shipped.administrations)


def effect(m: Builder) -> None:
    m.rule("effect", "1", m["level"] * m["half_inverse"], "what the level does")
    m.term("stimulus", m["effect"])
    m.factor("work", 1 - m["effect"], "work that the effect leaves")
    m.administration("drug", "oral", into=m["level"])
    m.process("loss", m["loss_rate"] * m["level"], uses=m["level"])


def cause(m: Builder) -> None:
    m.state("level", "mg", "drug in the body")
    m.parameter("half_inverse", "1/mg")
    m.parameter("loss_rate", "1/day")
    m.sum("stimulus", "1", "all that drives", base=1)
    m.product("work", "1", "all that is left")


def test_a_name_may_be_used_before_it_is_declared() -> None:
    before, after = assembled([effect, cause]), assembled([cause, effect])
    assert by_name(before.quantities) == by_name(after.quantities)
    assert before.administrations == after.administrations
    assert before.administrations[0].unit == "mg"
    assert before.quantity("drug_oral_rate").unit == "(mg)/day"


def test_ports_add_up_and_multiply_what_any_mechanism_gives_them() -> None:
    model = assembled([effect, cause])
    names = {rule.name: rule.expression for rule in model.rules}
    effect_symbol = model.symbol("effect")
    assert names["stimulus"] == 1 + effect_symbol  # a symbol needs no rule of its own
    assert names["work"] == model.symbol("work_by_effect")
    assert names["work_by_effect"] == 1 - effect_symbol
    assert model.quantity("work_by_effect").mechanism == "effect"


def test_a_term_has_the_unit_of_its_sum_and_a_factor_none() -> None:
    m = Builder("units")
    dose = m.parameter("dose", "mg")
    m.term("amount", 2 * dose, "two doses", name="two_doses")
    m.sum("amount", "mg", "all doses")
    assert m.assemble().quantity("two_doses").unit == "mg"
    m.term("amount", 1 / dose, "not an amount", name="wrong")
    with pytest.raises(UnitError, match=r"wrong: expected 'mg', got"):
        m.assemble()


def unknown_port(m: Builder) -> None:
    m.sum("rankl_stimulus", "1", "all that makes RANKL")
    m.term("rankl_stimulos", m.parameter("a", "1"))


def term_of_a_product(m: Builder) -> None:
    m.product("work", "1", "all that is left")
    m.term("work", m.parameter("a", "1"))


def factor_of_a_sum(m: Builder) -> None:
    m.sum("drive", "1", "all that drives")
    m.factor("drive", m.parameter("a", "1"))


def part_without_words(m: Builder) -> None:
    m.sum("drive", "1", "all that drives")
    m.term("drive", 2 * m.parameter("a", "1"))


def name_without_words(m: Builder) -> None:
    m.sum("drive", "1", "all that drives")
    m.term("drive", m.parameter("a", "1"), name="a_named")


def two_parts_of_one_mechanism(m: Builder) -> None:
    m.sum("drive", "1", "all that drives")
    a = m.parameter("a", "1")
    m.term("drive", 2 * a, "twice")
    m.term("drive", a**2, "squared")


def one_drug_by_one_route_twice(m: Builder) -> None:
    load = m.input("load", "1", "load")
    other = m.input("other_load", "1", "another")
    m.level("exercise", sets=load)
    m.level("exercise", sets=other)


def parameter_of_two_mechanisms(m: Builder) -> None:
    with m.mechanism("first"):
        m.parameter("shared", "1")
    with m.mechanism("second"):
        m.parameter("shared", "1")


def dose_into_a_rule(m: Builder) -> None:
    m.rule("twice", "mg", 2 * m.parameter("dose", "mg"), "two doses")
    m.administration("drug", "oral", into=m["twice"])


def flow_out_of_a_plain_state(m: Builder) -> None:
    from ranklmodel.language.laws.kinetics import flow

    m.state("level", "mg/L", "a level without a volume")
    flow(m, "loss", m.parameter("clearance", "L/day"), out_of=m["level"])


REFUSED: list[tuple[Mechanism, type[Exception], str]] = [
    (
        unknown_port,
        UnknownNameError,
        "unknown sum or product 'rankl_stimulos'; did you mean 'rankl_stimulus'?",
    ),
    (term_of_a_product, ModelError, "'work' is a product; m.term adds to a sum"),
    (factor_of_a_sum, ModelError, "'drive' is a sum; m.factor multiplies a product"),
    (part_without_words, ModelError, "say what this part of 'drive' is: 2*a"),
    (name_without_words, ModelError, "say what this part of 'drive' is: a"),
    (
        two_parts_of_one_mechanism,
        ModelError,
        "'drive_by_two_parts_of_one_mechanism' is declared: give this part a name, name=",
    ),
    (one_drug_by_one_route_twice, ModelError, "'exercise' enters twice by 'level': first at "),
    (parameter_of_two_mechanisms, ModelError, "take it by name, m['shared']"),
    (dose_into_a_rule, ModelError, "enters 'twice', which is not a state"),
    (flow_out_of_a_plain_state, ModelError, "'level' is no pool; declare it with m.pool"),
]


@pytest.mark.parametrize(
    ("mechanism", "error", "message"), REFUSED, ids=[case[0].__name__ for case in REFUSED]
)
def test_refuses_with_file_and_line(
    mechanism: Mechanism, error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as caught:
        assembled([mechanism])
    first = mechanism.__code__.co_firstlineno
    place, _, said = str(caught.value).partition(": ")
    assert message in said
    assert place.startswith(__file__)
    assert first < int(place.rpartition(":")[2]) < first + 10


def test_a_pool_counts_in_its_amount_and_reads_as_a_concentration() -> None:
    from ranklmodel.language.laws.kinetics import flow

    m = Builder("pools")
    flow(
        m,
        "conversion",
        m.parameter("conversion_clearance", "L/day"),
        out_of=m["A"],
        into={m["B"]: m.parameter("share", "1")},
    )
    m.process("secretion", m.parameter("secretion_rate", "ug/day"), makes=m["A"])
    volume = m.parameter("volume", "L")
    m.pool("A", "ng/mL", "precursor", holds="ug", volume=volume)
    m.pool("B", "pg/mL", "product", holds="ug", volume=2 * volume)
    model = m.assemble()
    values = {
        "conversion_clearance": 6,
        "share": sympy.Rational(1, 2),
        "secretion_rate": 12,
        "volume": 4,
        "A": 3,
    }
    substituted = {model.symbol(name): value for name, value in values.items()}
    substituted |= {model.symbol(c.name): sympy.nsimplify(c.value) for c in model.conversions}
    # by hand: 3 ng/mL is 3 ug/L, so 18 ug leave a day and 12 come: -6 ug in 4 L
    assert model.derivative("A").subs(substituted) == sympy.Rational(-6, 4)
    # and half of 18 ug arrive in 8 L, read in pg/mL
    assert model.derivative("B").subs(substituted) == sympy.Rational(9, 8) * 1000
