"""Who acts on whom, on a small model with every way to act and one that is none."""

from __future__ import annotations

import pytest

from ranklmodel.language.builder import Builder
from ranklmodel.model.influences import Influence, influences, readers
from ranklmodel.model.model import Model


@pytest.fixture(scope="module")
def model() -> Model:
    m = Builder("small")
    with m.mechanism("upstream"):
        pace = m.parameter("pace", "1/day")
        level = m.state("level", "1", "a state that others read")
        doubled = m.rule("doubled", "1", 2 * level, "a rule that others read")
    with m.mechanism("downstream"):
        amount = m.state("amount", "1", "a state that another mechanism drains")
        m.process("filling", pace * doubled * level, makes=amount)
    with m.mechanism("drain"):
        m.process("draining", pace * amount, uses=amount)
    with m.mechanism("shown"):
        m.observable("double_shown", "1", doubled, "what an instrument shows")
    return m.assemble()


def test_who_acts_on_whom_and_through_what(model: Model) -> None:
    assert set(influences(model)) == {
        Influence("upstream", "downstream", ("doubled", "level")),
        Influence("downstream", "drain", ("amount",)),
        Influence("drain", "downstream", ("draining",)),
        Influence("upstream", "shown", ("doubled",)),
    }


def test_a_shared_parameter_is_no_influence(model: Model) -> None:
    assert "pace" not in {name for one in influences(model) for name in one.through}
    assert ("upstream", "drain") not in {(one.source, one.target) for one in influences(model)}


def test_readers_of_a_quantity(model: Model) -> None:
    assert readers(model, "doubled") == ("double_shown", "filling")
    assert readers(model, "pace") == ("filling", "draining")
    assert readers(model, "double_shown") == ()
