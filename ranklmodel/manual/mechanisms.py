"""A page for each mechanism: equations, parameters, what trials say of it, and what misses."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ranklmodel.mechanisms.discovery import ROOMS, discovered
from ranklmodel.model.influences import influences
from ranklmodel.report.blocks import Block, Equation, Paragraph, Table
from ranklmodel.report.markdown import plain, to_markdown
from ranklmodel.report.model_sections import equation_blocks, parameter_blocks
from ranklmodel.report.notation import latex_equation, mathml_equation
from ranklmodel.report.scores import family_table
from ranklmodel.trials.families import families_of
from ranklmodel.trials.words import month_in_words, unit_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ranklmodel.inputs import ParameterTable
    from ranklmodel.manual.evidence import Evidence
    from ranklmodel.manual.pages import Pages
    from ranklmodel.trials.score import ScoredRow

FOLDER = "mechanisms"
_ROOMS = {
    "person": "The person",
    "drugs": "Drugs",
    "hormones": "Hormones",
    "signals": "Signals",
    "cells": "Cells",
    "bone": "Bone",
    "measured": "What is measured",
}
_SPELT = {"Shbg": "SHBG", "Rank": "RANK", "Vitamin d": "Vitamin D"}
_MOST_PULLS = 2
_WIDEST = 84
"""Signs of an equation that a line of a page can hold."""


def mechanism_names() -> dict[str, str]:
    """Return the room of each mechanism of the package, in the order of the model."""
    return {one.__name__: one.__module__.split(".")[2] for one in discovered()}


def title_of(mechanism: str) -> str:
    """Return the heading of a mechanism's page.

    Examples
    --------
    >>> title_of("rank_signalling")
    'RANK signalling'
    """
    words = mechanism.replace("_", " ").capitalize()
    for written, right in _SPELT.items():
        words = words.replace(written, right)
    return words


def write_mechanisms(pages: Pages, evidence: Evidence, table: ParameterTable) -> None:
    """Write the page of each mechanism, and the page that lists them.

    Parameters
    ----------
    pages : Pages
        Where they go.
    evidence : Evidence
        The trials beside the model.
    table : ParameterTable
        Values in use.
    """
    rooms = mechanism_names()
    titles = evidence.model.mechanism_titles
    lines = [
        "# Mechanisms",
        "One page a mechanism, written from the model that is run: its equations, its parameters "
        "in use with unit, kind and source, which results of trials concern it, and which of them "
        "it misses.",
        f"![The chain of mechanisms from inhibitor to bone density]"
        f"({pages.link(f'{FOLDER}/index.md', 'docs/chain.svg')})",
    ]
    for room in ROOMS:
        own = [name for name, place in rooms.items() if place == room]
        lines.append(f"## {_ROOMS[room]}")
        lines.append("\n".join(f"- [{title_of(n)}]({n}.md): {plain(titles[n])}" for n in own))
        toctree = "\n".join(own)
        lines.append(f"```{{toctree}}\n:hidden:\n\n{toctree}\n```")
    pages.write(f"{FOLDER}/index.md", "\n\n".join(lines) + "\n")
    for name, room in rooms.items():
        text = "\n\n".join(_page(pages, evidence, table, name, room))
        pages.write(f"{FOLDER}/{name}.md", text + "\n")


def _page(
    pages: Pages, evidence: Evidence, table: ParameterTable, name: str, room: str
) -> Iterator[str]:
    model = evidence.model
    own = f"{FOLDER}/{name}.md"
    code = pages.link(own, f"ranklmodel/mechanisms/{room}/{name}.py")
    yield f"# {title_of(name)}"
    yield plain(model.mechanisms[name])
    files = f"Its equations stand in [{name}.py]({code})"
    numbers = f"params/mechanisms/{room}/{name}.yaml"
    if (pages.repository / numbers).exists():
        files += f", its numbers in [{name}.yaml]({pages.link(own, numbers)})"
    yield f"{files}. `ranklmodel show {name}` says the same at a terminal."
    yield from _neighbours(evidence, name)
    yield from _equations(equation_blocks(model, name))
    yield from _parameters(evidence, table, name)
    yield from _trials(evidence, name)


def _neighbours(evidence: Evidence, name: str) -> Iterator[str]:
    """Yield which mechanisms act on this one, and on which it acts."""
    arrows = influences(evidence.model)
    sides = (
        ("Acted on by", [(one.source, one.through) for one in arrows if one.target == name]),
        ("Acts on", [(one.target, one.through) for one in arrows if one.source == name]),
    )
    yield "## Where it stands"
    if not any(arrows for _, arrows in sides):
        yield "No other mechanism reads it, and it reads none."
    for title, others in sides:
        if others:
            lines = [
                f"- [{title_of(other)}]({other}.md): {', '.join(f'`{q}`' for q in through)}"
                for other, through in others
            ]
            yield "\n".join([f"{title}\n", *lines])


def _equations(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield equations as MathML, which needs no script and no network, and all of them as LaTeX."""
    yield "## Equations"
    latex = []
    for block in blocks:
        if not isinstance(block, Equation):
            yield to_markdown([block]).strip()
            continue
        latex.append(latex_equation(block))
        yield f"`{block.left}`: {plain(block.note)}"
        yield f'```{{raw}} html\n<div class="equation">{mathml_equation(block, _WIDEST)}</div>\n```'
    if not latex:
        yield "It has none of its own: it only adds to what others declare."
        return
    text = "\n\n".join(latex)
    yield f"<details>\n<summary>The same in LaTeX</summary>\n\n```latex\n{text}\n```\n\n</details>"


def _parameters(evidence: Evidence, table: ParameterTable, name: str) -> Iterator[str]:
    yield "## Parameters"
    blocks = [b for b in parameter_blocks(evidence.model, table, name) if isinstance(b, Table)]
    if not blocks:
        yield "It has none of its own."
        return
    kinds = Counter(one.kind for one in table.values() if one.mechanism == name)
    yield f"By kind: {', '.join(f'{number} {kind}' for kind, number in kinds.most_common())}."
    yield to_markdown(blocks).strip()


def _trials(evidence: Evidence, name: str) -> Iterator[str]:
    """Yield what the trials say: promises, families, fitted parameters, misfits."""
    rows = evidence.rows_on(name)
    yield "## What trials say"
    promises = evidence.promises_on(name)
    if promises:
        lines = [
            f"- {one.promise}" + (f" (no result: {one.untested})" if one.untested else "")
            for one in promises
        ]
        yield "\n".join(["What the model promises rests on it in:\n", *lines])
    if rows:
        within = sum(row.within for row in rows)
        titles = dict.fromkeys(evidence.trials[row.trial].title for row in rows)
        yield (
            f"{within} of {len(rows)} results that concern it are within the expected spread. "
            "They are those that a promise names, those of people who took it where it is a drug, "
            f"and those of outputs it computes. The trials: {', '.join(titles)}."
        )
        yield to_markdown([family_table(families_of(rows))]).strip()
    else:
        yield (
            "No result of a trial is of this mechanism by itself. What it does is seen through "
            "the mechanisms it acts on."
        )
    yield from _told(evidence, name)
    yield "## Known misfits"
    missed = [row for row in rows if not row.within]
    if missed:
        yield to_markdown([_missed(evidence, missed)]).strip()
    else:
        yield "None of these results misses." if rows else "No result could show one."


def _told(evidence: Evidence, name: str) -> Iterator[str]:
    """Yield what the rows of the calibration say of the mechanism's fitted parameters."""
    own = {p.name for p in evidence.model.parameters if p.mechanism == name}
    told = [one for one in evidence.parameters.values() if one.name in own]
    if not told:
        return
    yield to_markdown(
        [
            Paragraph(
                "Of its fitted parameters the rows of the calibration say as much as this. Told is "
                "the share of what its prior left open that rows have closed (see the command "
                "`ranklmodel verdict`)."
            ),
            Table(
                ("parameter", "value", "unit", "told", "said", "held most by"),
                tuple(
                    (
                        one.name,
                        f"{one.value:.4g}",
                        one.unit,
                        f"{100.0 * one.told:.0f} %",
                        one.said,
                        "; ".join(
                            f"{pull.row.trial}/{pull.row.arm} {pull.row.endpoint}"
                            for pull in one.pulls[:_MOST_PULLS]
                        ),
                    )
                    for one in told
                ),
            ),
        ]
    ).strip()


def _missed(evidence: Evidence, rows: Sequence[ScoredRow]) -> Table:
    return Table(
        ("trial, arm", "result", "month", "observed", "95 % interval", "predicted", "z"),
        tuple(
            (
                f"{evidence.trials[row.trial].title}, {row.arm}",
                f"{row.endpoint}, {unit_in_words(row.unit)}",
                month_in_words(row),
                f"{row.observed:.3g}",
                f"{row.low:.3g} to {row.high:.3g}",
                f"{row.predicted:.3g}",
                f"{row.z:+.1f}",
            )
            for row in rows
        ),
    )
