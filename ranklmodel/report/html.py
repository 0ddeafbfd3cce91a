"""Blocks as one HTML page that needs no network: MathML equations, SVG drawing, no script."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from ranklmodel.report.blocks import Block, Equation, Heading, Paragraph, Table
from ranklmodel.report.notation import mathml_equation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STYLE = """
body { font: 16px/1.5 sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem;
  overflow-wrap: break-word; }
table { border-collapse: collapse; font-size: 0.85rem; display: block; overflow-x: auto; }
th, td { border: 1px solid #ccd; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
math { overflow-x: auto; overflow-y: hidden; margin: 0.3rem 0 1rem; padding: 0.2rem 0; }
.number { text-align: right; white-space: nowrap; }
figure { overflow-x: auto; margin: 1rem 0; }
"""
# As docstrings mark what is code.
_CODE = re.compile(r"``([^`]+)``")


def to_html(blocks: Sequence[Block]) -> str:
    """Return a document as one HTML page."""
    title = next((b.text for b in blocks if isinstance(b, Heading)), "report")
    body = "\n".join(_written(block) for block in blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )


def _written(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        return "<p>" + _CODE.sub(r"<code>\1</code>", escape(block.text)) + "</p>"
    if isinstance(block, Equation):
        note = f"<p><code>{escape(block.left)}</code>: {escape(block.note)}</p>\n"
        return note + mathml_equation(block)
    if isinstance(block, Table):
        return _table(block)
    return f"<figure>{block.svg}<figcaption>{escape(block.title)}</figcaption></figure>"


def _table(table: Table) -> str:
    kinds = [' class="number"' if column in table.numbers else "" for column in table.columns]
    head = "".join(
        f"<th{kind}>{escape(column)}</th>"
        for column, kind in zip(table.columns, kinds, strict=True)
    )
    rows = "\n".join(
        "<tr>" + "".join(_cells(row, kinds, number in table.bold)) + "</tr>"
        for number, row in enumerate(table.rows)
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"


def _cells(row: Sequence[str], kinds: Sequence[str], bold: bool) -> Iterator[str]:
    for text, kind in zip(row, kinds, strict=True):
        shown = f"<b>{escape(text)}</b>" if bold else escape(text)
        yield f"<td{kind}>{shown}</td>"
