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


def mathml_equation(equation: Equation, widest: int | None = None) -> str:
    """Return an equation as presentation MathML, which browsers show by themselves.

    Parameters
    ----------
    equation : Equation
        What is written.
    widest : int, optional
        Signs after which a sum or a product goes on in another line, as browsers do not break
        formulas; by default it stands in one.

    Returns
    -------
    str
        One element ``math``.

    Examples
    --------
    >>> from ranklmodel.report.blocks import Equation
    >>> a, b = sympy.symbols("rankl opg")
    >>> mathml_equation(Equation("both", a + b), widest=5).count("<mtr>")
    2
    """
    left = f'<mi mathvariant="normal">{escape(equation.left)}</mi>'
    if equation.rate_of_change:
        left = f"<mfrac><mrow><mi>d</mi>{left}</mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac>"
    product = isinstance(equation.right, sympy.Mul)
    parts = _lines(equation.right, widest)
    lines = [
        f"<mo>(</mo>{_printed(part)}<mo>)</mo>"
        if product and len(parts) > 1 and isinstance(part, sympy.Add)
        else _printed(part)
        for part in parts
    ]
    if len(lines) == 1:
        return f'<math display="block"><mrow>{left}<mo>=</mo>{lines[0]}</mrow></math>'
    # a line that goes on with a sum begins with the sign of its first term
    sign = "<mo>\u22c5</mo>" if product else "<mo>+</mo>"
    rows = [f"<mtr><mtd>{left}</mtd><mtd><mo>=</mo>{lines[0]}</mtd></mtr>"]
    for line in lines[1:]:
        begun = line if not product and _begins_with_minus(line) else sign + line
        rows.append(f"<mtr><mtd></mtd><mtd>{begun}</mtd></mtr>")
    return f'<math display="block"><mtable displaystyle="true">{"".join(rows)}</mtable></math>'


def _lines(expression: sympy.Expr, widest: int | None) -> list[sympy.Expr]:
    """Return the parts of a sum or a product of which each fits a line, in the printer's order."""
    if widest is None or len(str(expression)) <= widest:
        return [expression]
    if isinstance(expression, sympy.Add):
        parts = expression.as_ordered_terms()
    elif isinstance(expression, sympy.Mul) and sympy.denom(expression) == 1:
        parts = expression.as_ordered_factors()
    else:
        return [expression]
    lines: list[list[sympy.Expr]] = []
    for part in parts:
        if lines and len(str(expression.func(*lines[-1], part))) <= widest:
            lines[-1].append(part)
        else:
            lines.append([part])
    return [expression.func(*line) for line in lines]


def _printed(expression: sympy.Expr) -> str:
    """Return an expression as MathML whose names are whole words."""
    # The printer reads '_' as a subscript and Greek names as letters; stand-ins keep names whole.
    symbols = sorted(expression.free_symbols, key=str)
    stand_ins = {symbol: sympy.Symbol(_letters(place)) for place, symbol in enumerate(symbols)}
    text: str = sympy.mathml(expression.xreplace(stand_ins), printer="presentation")
    for entity, sign in _ENTITIES.items():
        text = text.replace(entity, sign)
    for symbol, stand_in in stand_ins.items():
        word = f'<mi mathvariant="normal">{escape(str(symbol))}</mi>'
        text = text.replace(f"<mi>{stand_in}</mi>", word)
    return text


def _begins_with_minus(line: str) -> bool:
    return line.removeprefix("<mrow>").removeprefix("<mrow>").startswith("<mo>-</mo>")


def _letters(number: int) -> str:
    """Return a name in letters that no printer takes apart."""
    return "Q" + "".join(chr(ord("a") + int(digit)) for digit in f"{number:03d}") + "Q"
