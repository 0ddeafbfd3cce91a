"""What a document is made of, before it is known in which format it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sympy


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's own."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class Equation:
    """An equation with a label before it and words after it.

    Attributes
    ----------
    left : str
        What is defined: a name of the model, or ``d(NAME)/dt``.
    right : sympy.Expr
        Its right side.
    note : str
        What it is.
    rate_of_change : bool
        Whether `left` is the rate of change of the quantity named.
    """

    left: str
    right: sympy.Expr
    note: str = ""
    rate_of_change: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of texts.

    Attributes
    ----------
    columns : tuple of str
        Headers.
    rows : tuple of tuple of str
        Cells.
    bold : frozenset of int
        Rows in bold, counted from 0; LaTeX has them as the others.
    numbers : frozenset of str
        Columns of numbers by their headers, flush right and in one line each in HTML.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bold: frozenset[int] = frozenset()
    numbers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing.

    Attributes
    ----------
    title : str
        What it shows.
    svg, mermaid : str
        The drawing, and the same as Mermaid text for Markdown.
    """

    title: str
    svg: str
    mermaid: str


Block = Heading | Paragraph | Equation | Table | Picture
