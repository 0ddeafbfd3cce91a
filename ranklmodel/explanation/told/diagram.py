"""Nodes and signed, weighted edges, and how they are written as Mermaid and DOT."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from ranklmodel import calls
from ranklmodel.explanation.told.rounding import Rounding
from ranklmodel.explanation.told.words import moved, named, unit_in_print

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.explanation.causes import Cause
    from ranklmodel.explanation.explained import Explanation

RAISES, LOWERS = "#0072B2", "#D55E00"
"""Colours of edges, told apart under every common colour-blindness."""

_THINNEST, _THICKEST = 1.0, 6.0  # points
_MERMAID = {'"': "#quot;", "#": "#35;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "`": "#96;"}


@dataclass(frozen=True)
class Node:
    """A box.

    Attributes
    ----------
    name : str
        Identifier, unique.
    lines : tuple of str
        What is written in it.
    """

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Edge:
    """An arrow.

    Attributes
    ----------
    source, target : str
        Names of nodes.
    raises : bool
        Its sign.
    weight : float
        From 0 to 1; how thick it is.
    text : str
        What is written at it.
    """

    source: str
    target: str
    raises: bool
    weight: float
    text: str


@final
@dataclass(frozen=True)
class Diagram:
    """Nodes and edges.

    Attributes
    ----------
    title : str
        What it shows.
    nodes : tuple of Node
        In the order in which they are declared.
    edges : tuple of Edge
        Between them.
    downwards : bool
        Whether arrows lead down; else up.
    """

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    downwards: bool = False

    def to_mermaid(self) -> str:
        """Return it as Mermaid text.

        An edge that lowers ends in a cross; both kinds have their colour, and are as thick as they
        weigh.

        Returns
        -------
        str
            A flowchart.
        """
        lines = ["---", f"title: {_quoted(self.title)}", "---", f"flowchart {self._way}"]
        lines += [f'  q_{one.name}["{_in_mermaid(one.lines)}"]' for one in self.nodes]
        for edge in self.edges:
            arrow = "-->" if edge.raises else "--x"
            text = _in_mermaid((edge.text,))
            lines.append(f'  q_{edge.source} {arrow}|"{text}"| q_{edge.target}')
        for place, edge in enumerate(self.edges):
            style = f"stroke:{_colour(edge)},stroke-width:{_thickness(edge):.1f}px"
            lines.append(f"  linkStyle {place} {style}")
        return "\n".join(lines) + "\n"

    @property
    def _way(self) -> str:
        """The direction, as both languages spell it."""
        return "TB" if self.downwards else "BT"

    def to_dot(self) -> str:
        """Return it as DOT, the language of Graphviz.

        An edge that lowers ends in a bar; both kinds have their colour, and are as thick as they
        weigh.

        Returns
        -------
        str
            A directed graph.
        """
        lines = ["digraph {", f"  rankdir={self._way};", f"  label={_quoted(self.title)};"]
        lines.append("  labelloc=t;")
        lines.append("  node [shape=box, style=rounded];")
        lines += [f"  {_quoted(n.name)} [label={_quoted(*n.lines)}];" for n in self.nodes]
        for edge in self.edges:
            settings = {
                "label": _quoted(edge.text),
                "color": _quoted(_colour(edge)),
                "fontcolor": _quoted(_colour(edge)),
                "penwidth": f"{_thickness(edge):.1f}",
                "arrowhead": "normal" if edge.raises else "tee",
            }
            told = ", ".join(f"{name}={value}" for name, value in settings.items())
            lines.append(f"  {_quoted(edge.source)} -> {_quoted(edge.target)} [{told}];")
        return "\n".join([*lines, "}"]) + "\n"


def diagram_of(explanation: Explanation) -> Diagram:
    """Return what drove a quantity as nodes and edges.

    An edge says what a quantity did to the one it leads to: raised or lowered it, by which share of
    all that pushed on it.

    Parameters
    ----------
    explanation : Explanation
        What :func:`~ranklmodel.explanation.explanation.explain` returned.

    Returns
    -------
    Diagram
        The quantity explained is the first node.

    Raises
    ------
    InputError
        If it is no explanation.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> drawn = diagram_of(ranklmodel.explain(woman, "E2", 0.0, 30.0, depth=1))
    >>> [(edge.source, edge.target, edge.raises) for edge in drawn.edges]
    [('E1', 'E2', False), ('peripheral_aromatase', 'E2', False)]
    """
    calls.require_like(explanation, "causes", "explanation", "an Explanation")
    name, rounding = explanation.quantity, Rounding.of(explanation)
    unit = unit_in_print(explanation.unit)
    ends = f"{rounding.text(explanation.before)} to {rounding.text(explanation.after)} {unit}"
    nodes = {name: Node(name, (named(explanation.description, name), ends.rstrip()))}
    edges: dict[tuple[str, str], Edge] = {}
    for cause, target in _each(explanation.causes, name):
        did = moved(cause.before, cause.after, cause.unit)
        lines = named(cause.description, cause.quantity), did
        nodes.setdefault(cause.quantity, Node(cause.quantity, lines))
        share, raises = abs(cause.share), cause.share > 0
        text = f"{100 * share:.0f} % {'raised' if raises else 'lowered'} it"
        # one that acts by several processes has its largest share drawn
        edges.setdefault(
            (cause.quantity, target), Edge(cause.quantity, target, raises, share, text)
        )
    return Diagram(f"What drove {name}", tuple(nodes.values()), tuple(edges.values()))


def _each(causes: tuple[Cause, ...], target: str) -> Iterator[tuple[Cause, str]]:
    """Yield every cause with what it drove."""
    for cause in causes:
        yield cause, target
        yield from _each(cause.causes, cause.quantity)


def _colour(edge: Edge) -> str:
    return RAISES if edge.raises else LOWERS


def _thickness(edge: Edge) -> float:
    return _THINNEST + (_THICKEST - _THINNEST) * min(1.0, max(0.0, edge.weight))


def _in_mermaid(lines: tuple[str, ...]) -> str:
    """Return lines as the inside of a quoted text, with what means something there as entities."""
    spelled = ("".join(_MERMAID.get(letter, letter) for letter in line) for line in lines)
    return "<br/>".join(" ".join(line.split()) for line in spelled)


def _quoted(*lines: str) -> str:
    r"""Return lines as a quoted text, in which DOT and YAML take a backslash for an escape.

    Examples
    --------
    >>> print(_quoted('of "all"', "more"))
    "of \"all\"\nmore"
    """
    escaped = (line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    return '"' + "\\n".join(" ".join(line.split()) for line in escaped) + '"'
