"""The model as a document for people: Markdown, LaTeX or one HTML page."""

from ranklmodel.report.blocks import Block, Equation, Heading, Paragraph, Picture, Table
from ranklmodel.report.html import to_html
from ranklmodel.report.latex import to_latex
from ranklmodel.report.markdown import to_markdown
from ranklmodel.report.model_sections import model_blocks, reference_blocks

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
