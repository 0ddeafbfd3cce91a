"""Blocks as Markdown, with LaTeX between dollar signs and Mermaid drawings."""

from __future__ import annotations

import re
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
        return f"{'#' * block.level} {plain(' '.join(block.text.split()))}"
    if isinstance(block, Paragraph):
        return plain(block.text)
    if isinstance(block, Equation):
        note = f"`{block.left}`: {plain(block.note)}\n\n" if block.note else ""
        return f"{note}$$\n{latex_equation(block)}\n$$"
    if isinstance(block, Table):
        return _table(block)
    return f"{block.title}:\n\n```mermaid\n{block.mermaid}\n```"


def _table(table: Table) -> str:
    columns = (_cell(column, bold=False) for column in table.columns)
    head = f"| {' | '.join(columns)} |\n|{'---|' * len(table.columns)}"
    rows = [
        f"| {' | '.join(_cell(cell, bold=number in table.bold) for cell in row)} |"
        for number, row in enumerate(table.rows)
    ]
    return "\n".join([head, *rows])


def _cell(text: str, *, bold: bool) -> str:
    cell = plain(" ".join(text.split())).replace("|", "\\|")
    return f"**{cell}**" if bold and cell else cell


_CODE = re.compile(r"(``?[^`]+``?)")
_MARKUP = re.compile(r"<(?=[A-Za-z/!?])|(?<=\])\(|\$|^(?=[#>])|^(?=[-+=] )", re.MULTILINE)


def plain(text: str) -> str:
    r"""Return text that is no HTML, link, formula or heading; code between backticks stays.

    Examples
    --------
    >>> print(plain("<b>5 $</b> of [it](page), ``a < b``"))
    \<b>5 \$\</b> of [it]\(page), ``a < b``
    """
    parts = _CODE.split(text)
    parts[::2] = [_MARKUP.sub(lambda found: "\\" + found.group(), part) for part in parts[::2]]
    return "".join(parts)
