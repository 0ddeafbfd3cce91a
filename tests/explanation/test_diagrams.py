"""Nodes and edges, as Mermaid and as DOT, say what the explanation and the pathway say."""

from __future__ import annotations

import re
from functools import cache

import pytest

from ranklmodel.errors import InputError
from ranklmodel.explanation.causes import Cause
from ranklmodel.explanation.explained import Explanation
from ranklmodel.explanation.explanation import explain
from ranklmodel.explanation.told.diagram import Diagram, Edge, Node, diagram_of
from ranklmodel.explanation.upstream.pathway import Pathway, pathway_of
from ranklmodel.lives.scenario import scenario

HOSTILE = 'a "quoted" <b>&amp; #1; `x` \\n ] | end\nof it'

# What each language allows of itself, of which no more is written.
_WORDS = r'"(?:[^"\\]|\\["\\n])*"'
_SETTING = rf"\w+=(?:{_WORDS}|\w+|\d+\.\d)"
_DOT = (
    re.compile(r"(?:rankdir=(?:TB|BT)|label=" + _WORDS + "|labelloc=t);"),
    re.compile(r"node \[shape=box, style=rounded\];"),
    re.compile(rf"({_WORDS}) \[label=({_WORDS})\];"),
    re.compile(rf"({_WORDS}) -> ({_WORDS}) \[({_SETTING}(?:, {_SETTING})*)\];"),
)
_TEXT = r'"((?:[^"#<>&`]|#(?:quot|lt|gt|amp|\d+);|<br/>)*)"'
_MERMAID = (
    re.compile(r"(q_\w+)\[" + _TEXT + r"\]"),
    re.compile(r"(q_\w+) (-->|--x)\|" + _TEXT + r"\| (q_\w+)"),
    re.compile(r"linkStyle (\d+) stroke:(#[0-9A-F]{6}),stroke-width:(\d\.\d)px"),
)


@cache
def explained() -> Explanation:
    woman = scenario("atac_woman", "anastrozole_1mg_daily")
    return explain(woman, "CTX_s", 0.0, 90.0, depth=12)


@cache
def pathway() -> Pathway:
    return pathway_of(scenario("atac_woman", "anastrozole_1mg_daily"), 90.0)


def every(causes: tuple[Cause, ...], target: str) -> list[tuple[str, str, bool]]:
    edges = [(cause.quantity, target, cause.share > 0) for cause in causes]
    return edges + [one for cause in causes for one in every(cause.causes, cause.quantity)]


def read_dot(text: str) -> tuple[list[str], list[tuple[str, str, bool, float]]]:
    """Return nodes and edges with their sign and width, of a text that is DOT to the last line."""
    lines = text.splitlines()
    assert lines[0] == "digraph {" and lines[-1] == "}"
    nodes, edges = [], []
    for line in lines[1:-1]:
        found = [pattern.fullmatch(line.strip()) for pattern in _DOT]
        assert any(found), line
        if found[2]:
            nodes.append(found[2][1].strip('"'))
        if found[3]:
            width = re.search(r"penwidth=([\d.]+)", line)
            assert width
            ends = found[3][1].strip('"'), found[3][2].strip('"')
            edges.append((*ends, "arrowhead=normal" in line, float(width[1])))
    return nodes, edges


def read_mermaid(text: str) -> tuple[list[str], list[tuple[str, str, bool, float]]]:
    """Return the same of a text that is a Mermaid flowchart to the last line."""
    lines = text.splitlines()
    assert lines[0] == lines[2] == "---" and re.fullmatch(rf"title: {_WORDS}", lines[1])
    assert lines[3] in ("flowchart BT", "flowchart TB")
    nodes, edges, styles = [], [], []
    for line in lines[4:]:
        node, edge, style = (pattern.fullmatch(line.strip()) for pattern in _MERMAID)
        assert node or edge or style, line
        if node:
            nodes.append(node[1].removeprefix("q_"))
        elif edge:
            edges.append((edge[1][2:], edge[4][2:], edge[2] == "-->"))
        elif style:
            assert int(style[1]) == len(styles)
            styles.append((style[2], float(style[3])))
    assert len(styles) == len(edges)
    colours = {
        sign: {c for e, (c, _) in zip(edges, styles, strict=True) if e[2] == sign}
        for sign in (True, False)
    }
    assert not colours[True] & colours[False]
    return nodes, [(*e, width) for e, (_, width) in zip(edges, styles, strict=True)]


def drawn() -> dict[str, Diagram]:
    return {"causes": diagram_of(explained()), "pathway": pathway().diagram()}


@pytest.mark.parametrize("which", ["causes", "pathway"])
def test_both_languages_hold_the_diagram(which: str) -> None:
    diagram = drawn()[which]
    nodes, edges = read_dot(diagram.to_dot())
    assert nodes == [node.name for node in diagram.nodes]
    signs = [(edge.source, edge.target, edge.raises) for edge in diagram.edges]
    assert [edge[:3] for edge in edges] == signs
    assert read_mermaid(diagram.to_mermaid()) == (nodes, edges)
    assert {end for edge in edges for end in edge[:2]} <= set(nodes)
    by_weight = sorted(zip((edge.weight for edge in diagram.edges), edges, strict=True))
    widths = [edge[3] for _, edge in by_weight]
    assert widths == sorted(widths) and widths[0] < widths[-1]


def test_the_causes_are_the_edges() -> None:
    diagram = diagram_of(explained())
    ways = {(edge.source, edge.target): edge.raises for edge in diagram.edges}
    expected = every(explained().causes, "CTX_s")
    assert set(ways) == {one[:2] for one in expected} and len(ways) == len(diagram.edges)
    assert {(*ends, sign) for ends, sign in ways.items()} <= set(expected)
    assert diagram.nodes[0].name == "CTX_s"
    assert diagram.nodes[0].lines[0] == "serum C-telopeptide"


def test_texts_break_neither_language() -> None:
    nodes = Node("end", (HOSTILE, "second")), Node("graph", ("",))
    diagram = Diagram(
        HOSTILE, nodes, (Edge("end", "graph", raises=False, weight=2.0, text=HOSTILE),)
    )
    assert read_dot(diagram.to_dot()) == (["end", "graph"], [("end", "graph", False, 6.0)])
    assert read_mermaid(diagram.to_mermaid()) == (
        ["end", "graph"],
        [("end", "graph", False, 6.0)],
    )


def test_the_pathway_leads_from_the_tablet_to_bone() -> None:
    signs = {(one.source, one.target): one.raises for one in pathway().actions}
    chain = {
        ("anastrozole", "active_aromatase"): False,
        ("active_aromatase", "E2"): True,
        ("E2", "estrogen_action"): True,
        ("estrogen_action", "RANKL"): False,
        ("estrogen_action", "OPG"): True,
        ("RANKL", "rank_occupancy"): True,
        ("OPG", "rank_occupancy"): False,
        ("rank_occupancy", "osteoclasts"): True,
        ("osteoclasts", "mineralising_osteoblasts"): True,
        ("osteoclasts", "LS_BMD"): False,
        ("mineralising_osteoblasts", "LS_BMD"): True,
    }
    assert chain.items() <= signs.items()
    weights = [one.weight for one in pathway().actions]
    assert weights == sorted(weights, reverse=True)


def test_what_arrows_brought_sums_to_the_change_of_what_they_lead_to() -> None:
    run = scenario("atac_woman", "anastrozole_1mg_daily").run([0.0, 90.0])
    for stop in pathway().stops:
        into = [one.push for one in pathway().actions if one.target == stop.name]
        if stop.layer and len(into) and not stop.name.endswith("BMD"):
            change = run.percent_change(stop.name)[-1]
            # arrows below a tenth of a percent are left out
            assert sum(into) == pytest.approx(change, abs=0.25 + 0.01 * abs(change)), stop.name
            assert f"{stop.now:.3g}" in stop.text


def test_who_is_without_a_landmark_is_drawn_without_it() -> None:
    names = {stop.name for stop in pathway().stops}
    assert "LH" not in names and {"E2", "RANKL", "LS_BMD", "anastrozole"} <= names


def test_what_is_no_explanation_or_no_day_is_refused() -> None:
    with pytest.raises(InputError, match="an Explanation"):
        diagram_of(pathway())  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InputError, match="above 0"):
        pathway_of(scenario("atac_woman", "placebo"), 0.0)
