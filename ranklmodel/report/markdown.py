"""Blocks as Markdown, with LaTeX between dollar signs and Mermaid drawings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.report.blocks import Block, Equation, Heading, Paragraph, Table
from ranklmodel.report.notation import latex_equation

if TYPE_CHECKING:
    from collections.abc import Sequence


def to_markdown(blocks: Sequence[Block]) -> str:
    """Return a document in Markdown."""
    return "\n\n".join(_written(block) for block in blocks) + "\n"


def _written(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {block.text}"
    if isinstance(block, Paragraph):
        return block.text
    if isinstance(block, Equation):
        note = f"`{block.left}`: {block.note}\n\n" if block.note else ""
        return f"{note}$$\n{latex_equation(block)}\n$$"
    if isinstance(block, Table):
        return _table(block)
    return f"{block.title}:\n\n```mermaid\n{block.mermaid}\n```"


def _table(table: Table) -> str:
    head = f"| {' | '.join(table.columns)} |\n|{'---|' * len(table.columns)}"
    rows = [
        f"| {' | '.join(_cell(cell, number in table.bold) for cell in row)} |"
        for number, row in enumerate(table.rows)
    ]
    return "\n".join([head, *rows])


def _cell(text: str, bold: bool) -> str:
    plain = " ".join(text.split()).replace("|", "\\|")
    return f"**{plain}**" if bold and plain else plain
