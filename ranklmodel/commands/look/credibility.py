"""``ranklmodel credibility``: the lists by which others judge models, box by box."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress

if TYPE_CHECKING:
    from ranklmodel.credibility.assess import Assessed

_WIDTH = 100  # letters in a line

_Page = Annotated[
    Path | None,
    typer.Option(
        "--html", parser=place, metavar="FILE", help="Write everything as one HTML page, too."
    ),
]


def credibility(html: _Page = None, as_json: options.AsJson = False) -> None:
    """Tell how far the model and its project meet the lists that others judge them by.

    Goes through the assessment table of ICH M15, CURE, the scorecard of BioModels and the checklist
    of JOSS. Each box is looked up in the project; what needs a judgement is left for a person. An
    unmet box is no error: the command ends with status 0.

    Example: ranklmodel credibility

    Example: ranklmodel credibility --html credibility.html
    """
    from ranklmodel.credibility.assess import assess
    from ranklmodel.credibility.project import project_here

    with progress("looking") as report:
        assessment = assess(project_here(report=report))
    if html is not None:
        from ranklmodel.credibility.page import credibility_page
        from ranklmodel.disk.text import write_text

        write_text(html, credibility_page(assessment))
    if as_json:
        emit_json(assessment.as_record())
        return
    for one in assessment.lists:
        _print(one)
    emit(textwrap.fill(assessment.in_words, _WIDTH, break_on_hyphens=False))
    if html is not None:
        emit()
        emit(f"The page is in {html}")


def _print(one: Assessed) -> None:
    from ranklmodel.credibility.page import reading

    emit(one.checklist.title)
    emit(textwrap.fill(reading(one), _WIDTH))
    emit(f"{one.counted}.")
    emit()
    rows = [[box.status, box.name, _wrapped(box.in_words)] for box in one.boxes]
    emit_table(["status", "box", "what was seen"], rows)
    emit()


def _wrapped(text: str) -> str:
    return " ".join(text.split())
