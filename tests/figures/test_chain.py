"""The diagram of the chain against the model it is drawn from."""

from __future__ import annotations

from itertools import combinations, pairwise
from pathlib import Path

from ranklmodel.figures.chain import Arrow, Chain, Mechanism, bone_chain, chain_of, plot_chain
from ranklmodel.figures.chain.bundles import nodes_of
from ranklmodel.figures.chain.layers import layers_of
from ranklmodel.figures.chain.page import page_of
from ranklmodel.mechanisms.assembly import bone_model
from tests.figures.made_up import loop

Segment = tuple[tuple[float, float], tuple[float, float]]
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
    bisphosphonates = ("alendronate", "ibandronate", "risedronate", "zoledronate")
    # Bone that is resorbed takes up more of a bisphosphonate, and gives back what lies in it.
    assert [(one.source, one.target) for one in chain.arrows if one.back] == sorted(
        [
            *(("bisphosphonates", drug) for drug in bisphosphonates),
            *(("osteoclasts", drug) for drug in bisphosphonates),
            ("osteoclasts", "bisphosphonates"),
            # What the testis secretes holds down the LH that asks for it.
            ("sex_steroids", "gonadal_axis"),
            ("young_osteocytes", "rank_signalling"),
            # What calcium calls for keeps calcium level; bone gives and takes it.
            ("estrogen_receptors", "calcium"),
            ("parathyroid_hormone", "calcium"),
            ("parathyroid_hormone", "vitamin_d"),
            ("skeletal_calcium", "calcium"),
            ("vitamin_d", "calcium"),
        ]
    )
    assert {layer[drug] for drug in bisphosphonates} == {layer["tamoxifen"]}
    order = [
        "tamoxifen",
        "anastrozole",
        "aromatase",
        "sex_steroids",
        "estrogen_receptors",
        "rank_signalling",
    ]
    order += ["osteoclasts", "osteoblasts", "bone_mass", "densitometry"]
    assert sorted(order, key=layer.__getitem__) == order


def test_a_circle_begins_where_a_dose_enters() -> None:
    """Whatever the order of names, and what is below a circle does not begin one."""
    pairs = [("b", "a"), ("a", "b"), ("b", "c"), ("b", "d"), ("d", "b"), ("c", "d")]
    for names in (["a", "b", "c", "d"], ["d", "c", "b", "a"]):
        assert layers_of([names], pairs, {"a"}) == {"a": 0, "b": 1, "c": 2, "d": 3}
    assert layers_of([["low", "x", "y"]], [("x", "y"), ("y", "x"), ("y", "low")]) == {
        "x": 0,
        "y": 1,
        "low": 2,
    }


def test_what_drugs_share_says_what_it_is() -> None:
    """Drugs are known by their names; what several of them share is not."""
    shown = {node.names: node.text for node in nodes_of(bone_chain())}
    assert shown[("exemestane", "letrozole")] == ""
    assert shown[("bisphosphonates",)]
    assert shown[("alendronate", "ibandronate", "risedronate", "zoledronate")] == ""


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


def test_arrows_into_one_box_enter_apart_and_in_order() -> None:
    """They come from three rows, enter in the order of their lanes, and none crosses another."""
    mechanisms = [Mechanism(name, "", place, 0) for place, name in enumerate("abc")]
    arrows = [Arrow(name, "d", (f"quantity_{name}",), back=False) for name in "abc"]
    page = page_of(Chain((*mechanisms, Mechanism("d", "", 3, 1)), tuple(arrows)))
    ends = [route.points[-1][0] for route in page.routes]
    assert len(set(ends)) == 3
    pairs = combinations(page.routes, 2)
    assert not any(
        crosses(one, other)
        for a, b in pairs
        for one in pairwise(a.points)
        for other in pairwise(b.points)
    )


def crosses(one: Segment, other: Segment) -> bool:
    """Return whether two lines, each along an axis, have a point in common."""
    return all(
        min(max(a[i] for a in one), max(b[i] for b in other))
        >= max(min(a[i] for a in one), min(b[i] for b in other))
        for i in (0, 1)
    )
