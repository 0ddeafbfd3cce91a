"""The diagram of the chain against the model it is drawn from."""

from __future__ import annotations

from pathlib import Path

from ranklmodel.figures.chain import Arrow, Chain, Mechanism, bone_chain, chain_of, plot_chain
from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.model.model import Model

REPOSITORY = Path(__file__).parents[2]


def test_arrows_are_the_dependencies_of_the_derivatives() -> None:
    """Counted another way: whose states and rules stand in the derivatives of whose states."""
    model = bone_model()
    dependent = set()
    for state, derivative in zip(model.states, model.derivatives, strict=True):
        for symbol in derivative.free_symbols:
            used = model.by_name[str(symbol)]
            if (used in model.states or used in model.rules) and used.mechanism != state.mechanism:
                dependent.add((used.mechanism, state.mechanism))
    drawn = {(one.source, one.target) for one in bone_chain().arrows}
    assert dependent <= drawn


def test_every_mechanism_has_one_box_and_a_text() -> None:
    chain = bone_chain()
    names = [one.name for one in chain.mechanisms]
    assert sorted(names) == sorted({q.mechanism for q in bone_model().quantities if q.mechanism})
    assert all(one.text.endswith(".") for one in chain.mechanisms)
    places = [(one.layer, one.column) for one in chain.mechanisms]
    assert len(set(places)) == len(places)


def test_chain_runs_downwards_and_feedback_upwards() -> None:
    chain = bone_chain()
    layer = {one.name: one.layer for one in chain.mechanisms}
    for one in chain.arrows:
        assert (layer[one.source] < layer[one.target]) != one.back
    assert [(one.source, one.target) for one in chain.arrows if one.back] == [
        ("young_osteocytes", "rank_signalling")
    ]
    order = ["anastrozole", "aromatase", "sex_steroids", "estrogen_receptors", "rank_signalling"]
    order += ["osteoclasts", "osteoblasts", "bone_mass", "densitometry"]
    assert sorted(order, key=layer.__getitem__) == order


def loop() -> Model:
    m = Builder("loop")
    with m.mechanism("first"):
        a = m.state("a", "1", "first state")
        pace = m.parameter("pace", "1/day")
    with m.mechanism("second"):
        b = m.state("b", "1", "second state")
        m.process("a_to_b", pace * a, makes=b)
    with m.mechanism("first"):
        m.process("b_to_a", pace * b, makes=a)
    return m.assemble()


def test_a_circle_is_broken_once() -> None:
    chain = chain_of(loop(), {"first": "One.", "second": "Two."})
    assert [(one.source, one.target, one.back) for one in chain.arrows] == [
        ("first", "second", False),
        ("second", "first", True),
    ]


def test_committed_diagram_shows_this_model() -> None:
    committed = (REPOSITORY / "docs" / "chain.svg").read_text()
    for one in bone_chain().mechanisms:
        assert f'id="mechanism_{one.name}"' in committed


def test_drawing_has_a_box_for_each_mechanism() -> None:
    drawn = {patch.get_gid() for patch in plot_chain().axes[0].patches}
    assert {f"mechanism_{one.name}" for one in bone_chain().mechanisms} <= drawn


def test_arrows_into_one_box_do_not_cross() -> None:
    """The one from the highest box goes furthest right."""
    mechanisms = [Mechanism(name, "", place, 0) for place, name in enumerate("abc")]
    arrows = [Arrow(name, "d", (f"quantity_{name}",), back=False) for name in "abc"]
    axes = plot_chain(Chain((*mechanisms, Mechanism("d", "", 3, 1)), tuple(arrows))).axes[0]
    paths = [one.get_path().vertices for one in axes.patches if one.get_gid() is None]
    furthest = [max(across for across, _ in path) for path in paths]
    assert len(furthest) == 3
    assert furthest == sorted(set(furthest), reverse=True)
