"""Blocks as a LaTeX document that needs only common packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.report.blocks import Block, Equation, Heading, Paragraph, Table
from ranklmodel.report.notation import latex_equation

if TYPE_CHECKING:
    from collections.abc import Sequence

_PREAMBLE = r"""\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage{amsmath,booktabs,longtable,ragged2e}
\usepackage[margin=2cm]{geometry}
\usepackage{breqn}
\begin{document}
"""
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
}
_SECTIONS = {1: "section*", 2: "section", 3: "subsection"}


def to_latex(blocks: Sequence[Block]) -> str:
    """Return a document in LaTeX."""
    body = "\n\n".join(_written(block) for block in blocks)
    return f"{_PREAMBLE}{body}\n\\end{{document}}\n"


def plain(text: str) -> str:
    """Return text in which LaTeX's own signs are letters."""
    return "".join(_SPECIAL.get(sign, sign) for sign in text)


def _written(block: Block) -> str:
    if isinstance(block, Heading):
        return f"\\{_SECTIONS.get(block.level, 'subsubsection')}{{{plain(block.text)}}}"
    if isinstance(block, Paragraph):
        return plain(block.text)
    if isinstance(block, Equation):
        note = rf"\noindent \texttt{{{plain(block.left)}}}: {plain(block.note)}" + "\n"
        return f"{note}\\begin{{dmath*}}\n{latex_equation(block)}\n\\end{{dmath*}}"
    if isinstance(block, Table):
        return _table(block)
    return rf"\textit{{{plain(block.title)}: see the Markdown or HTML report.}}"


def _table(table: Table) -> str:
    share = f"{0.92 / len(table.columns):.3f}"
    columns = rf">{{\RaggedRight}}p{{{share}\textwidth}}" * len(table.columns)
    lines = [
        rf"\begin{{longtable}}{{{columns}}}",
        r"\toprule",
        " & ".join(plain(column) for column in table.columns) + r" \\",
        r"\midrule \endhead",
        *(_protected(" & ".join(plain(cell) for cell in row)) + r" \\" for row in table.rows),
        r"\bottomrule",
        r"\end{longtable}",
    ]
    return "\n".join(lines)


def _protected(row: str) -> str:
    """Return a row that the end of the one before it does not take for its own argument."""
    return "{}" + row if row.startswith(("[", "*")) else row
