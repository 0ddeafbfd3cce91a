"""The assessment as one HTML page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.report.blocks import Block, Heading, Paragraph, Table
from ranklmodel.report.html import to_html

if TYPE_CHECKING:
    from ranklmodel.credibility.assess import Assessed, Assessment

TITLE = "Credibility of the model"
ABOUT = (
    "Boxes of four lists by which others judge models and software, in our own words, each looked "
    "up in the project as it is. A box is met where all parts that were looked for hold, partly "
    "met where some do. What needs a judgement is left for a person; what was seen stands beside "
    "it. That a box is met says that something is there, not that it is good."
)
_COLUMNS = ("status", "box", "what is asked", "what was seen")


def credibility_page(assessment: Assessment) -> str:
    """Return an assessment as one HTML page that needs no network.

    Parameters
    ----------
    assessment : Assessment
        As :func:`~ranklmodel.credibility.assess.assess` returns it.

    Returns
    -------
    str
        Counts, the unmet boxes by name, and each list; unmet boxes are in bold.
    """
    blocks: list[Block] = [Heading(1, TITLE), Paragraph(ABOUT), Paragraph(assessment.in_words)]
    for one in assessment.lists:
        blocks += _list(one)
    return to_html(blocks)


def _list(one: Assessed) -> list[Block]:
    known = one.checklist
    blocks: list[Block] = [
        Heading(2, known.title),
        Paragraph(f"{known.description} {reading(one)}"),
        Paragraph(f"Source: {known.source}."),
        Paragraph(f"{one.counted}."),
    ]
    for group in dict.fromkeys(box.group for box in one.boxes):
        boxes = [box for box in one.boxes if box.group == group]
        rows = tuple((box.status, box.name, box.text, box.in_words) for box in boxes)
        unmet = frozenset(k for k, box in enumerate(boxes) if box.status == "unmet")
        blocks += [Heading(3, group), Table(_COLUMNS, rows, bold=unmet)]
    return blocks


def reading(one: Assessed) -> str:
    """Return how much of a list's source was read, in a sentence or two."""
    read = {"whole": "", "in part": "Read in part. ", "no": "Not read. "}[one.checklist.read]
    return f"{read}{one.checklist.on_reading}"
