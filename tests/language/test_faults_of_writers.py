"""What is written wrongly is named with the line that wrote it, not where it was noticed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ranklmodel.errors import RanklModelError
from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.drugs import one_compartment


def ported() -> Builder:
    m = Builder("ported")
    level = m.state("level", "mg", "amount", start=m.parameter("first", "mg"))
    m.process("loss", m.parameter("rate", "1/day") * level, uses=level)
    m.sum("stimulus", "1", "what stimulates")
    m.product("work", "1", "what works")
    return m


FAULTS: dict[str, Callable[[Builder], object]] = {
    r"part of stimulus: expected '1', got 'mg'": lambda m: m.term("stimulus", m["level"]),
    r"part of work: expected '1', got 'mg'": lambda m: m.factor("work", m["level"]),
    r"double: expected an equation .* given None": lambda m: m.rule("double", "1", None, "x"),
    r"double: expected an equation .* given '2'": lambda m: m.rule("double", "1", "2", "x"),
    r"part of 'stimulus': expected an equation": lambda m: m.term("stimulus", "level"),
    r"unknown input 'level'": lambda m: m.level("tablet", sets=m["level"]),
    r"unknown route of this law 'orall'; did you mean 'oral'": lambda m: one_compartment(
        m, "tablet", "orall"
    ),
    r"unknown quantity that is measured 'levle'; did you mean 'level'": lambda m: m.anchor(
        "levle", sets="first", at="her age"
    ),
}


@pytest.mark.parametrize("says", FAULTS)
def test_a_fault_names_the_line_that_wrote_it(says: str) -> None:
    m = ported()
    with pytest.raises(RanklModelError, match=rf"test_faults_of_writers\.py:\d+: {says}"):
        FAULTS[says](m)
        m.assemble()


def test_a_port_may_be_stated_as_its_symbol() -> None:
    m = ported()
    m.term(m["stimulus"], 1 / m.parameter("half", "1"), "one over a half", name="share")
    assert {rule.name: str(rule.expression) for rule in m.assemble().rules}["stimulus"] == "share"
