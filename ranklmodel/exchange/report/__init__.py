"""The model as a document for people: Markdown, LaTeX or one HTML page."""

from ranklmodel.exchange.report.blocks import Block, Equation, Heading, Paragraph, Picture, Table
from ranklmodel.exchange.report.contents import model_blocks, reference_blocks
from ranklmodel.exchange.report.html import to_html
from ranklmodel.exchange.report.latex import to_latex
from ranklmodel.exchange.report.markdown import to_markdown

__all__ = [
    "Block",
    "Equation",
    "Heading",
    "Paragraph",
    "Picture",
    "Table",
    "model_blocks",
    "reference_blocks",
    "to_html",
    "to_latex",
    "to_markdown",
]
