"""Equations in LaTeX and MathML, with the model's own names as upright words."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import sympy

if TYPE_CHECKING:
    from ranklmodel.report.blocks import Equation

# Entities that HTML knows and XML does not. Words need a sign between them to be told apart, so the
# times that the printer leaves invisible is shown.
_ENTITIES = {"&ExponentialE;": "e", "&InvisibleTimes;": "\u22c5", "&#xa0;": " "}


def latex_equation(equation: Equation) -> str:
    """Return an equation as LaTeX, without the marks of mathematics mode."""
    left = latex_name(equation.left)
    if equation.rate_of_change:
        left = rf"\frac{{\mathrm{{d}}\,{left}}}{{\mathrm{{d}}t}}"
    names = {symbol: latex_name(str(symbol)) for symbol in equation.right.free_symbols}
    right = sympy.latex(equation.right, symbol_names=names, mul_symbol="dot")
    return f"{left} = {right}"


def latex_name(name: str) -> str:
    """Return a name of the model as an upright word."""
    escaped = name.replace("_", r"\_")
    return rf"\mathrm{{{escaped}}}"


def mathml_equation(equation: Equation) -> str:
    """Return an equation as presentation MathML, which browsers show by themselves."""
    left = f'<mi mathvariant="normal">{escape(equation.left)}</mi>'
    if equation.rate_of_change:
        left = f"<mfrac><mrow><mi>d</mi>{left}</mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac>"
    # The printer reads '_' as a subscript and Greek names as letters; stand-ins keep names whole.
    symbols = sorted(equation.right.free_symbols, key=str)
    stand_ins = {symbol: sympy.Symbol(_letters(place)) for place, symbol in enumerate(symbols)}
    right = sympy.mathml(equation.right.xreplace(stand_ins), printer="presentation")
    for entity, sign in _ENTITIES.items():
        right = right.replace(entity, sign)
    for symbol, stand_in in stand_ins.items():
        word = f'<mi mathvariant="normal">{escape(str(symbol))}</mi>'
        right = right.replace(f"<mi>{stand_in}</mi>", word)
    return f'<math display="block"><mrow>{left}<mo>=</mo>{right}</mrow></math>'


def _letters(number: int) -> str:
    """Return a name in letters that no printer takes apart."""
    return "Q" + "".join(chr(ord("a") + int(digit)) for digit in f"{number:03d}") + "Q"
