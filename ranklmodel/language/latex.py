"""A model's equations as LaTeX, mechanism by mechanism, for the report and for reading.

Derivatives are written in the rates of their processes, as a paper does, not expanded: the terms a
reader looks for are then on the page once. Names are set upright with their underscores, so that
what is read can be typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import sympy

from ranklmodel.errors import UnknownNameError
from ranklmodel.model.quantities import Observable, Process, Quantity, Rule, State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.model.model import Model

Kind = Literal["rule", "process", "derivative", "observable"]

_TITLES: dict[Kind, str] = {
    "rule": "Rules",
    "process": "Processes",
    "derivative": "Rates of change per day",
    "observable": "Observables",
}


@dataclass(frozen=True, slots=True)
class Equation:
    """One equation as a person reads it.

    Attributes
    ----------
    name : str
        The quantity on its left side.
    kind : {"rule", "process", "derivative", "observable"}
        What sort of equation it is.
    unit : str
        Unit of both sides.
    description : str
        One line.
    latex : str
        The equation, without math delimiters.
    """

    name: str
    kind: Kind
    unit: str
    description: str
    latex: str


def symbol_latex(name: str) -> str:
    r"""Return how a quantity's name is set in an equation.

    Examples
    --------
    >>> print(symbol_latex("LS_BMD"))
    \mathrm{LS\_BMD}
    """
    return rf"\mathrm{{{_escaped(name)}}}"


def expression_latex(expression: sympy.Expr) -> str:
    """Return an expression with every name upright and every product marked.

    Parameters
    ----------
    expression : sympy.Expr
        An expression in the model's symbols.

    Returns
    -------
    str
        LaTeX for math mode.
    """
    names = {symbol: symbol_latex(str(symbol)) for symbol in expression.free_symbols}
    # Words set side by side would read as one name, hence the dot.
    text: str = sympy.latex(expression, symbol_names=names, mul_symbol="dot")
    return text


def equations(model: Model) -> dict[str, tuple[Equation, ...]]:
    """Return the equations of every mechanism, in the order of their declaration.

    Parameters
    ----------
    model : Model
        The model.

    Returns
    -------
    dict of str to tuple of Equation
        Mechanisms that only declare parameters have none and are left out. A state's derivative
        stands with the mechanism that declared the state and names the processes of all of them.
    """
    of_mechanism: dict[str, list[Equation]] = {}
    terms = _terms(model)
    for quantity in model.quantities:
        equation = _equation(quantity, terms)
        if equation is not None:
            of_mechanism.setdefault(quantity.mechanism, []).append(equation)
    return {mechanism: tuple(found) for mechanism, found in of_mechanism.items()}


def mechanism_latex(model: Model, mechanism: str) -> str:
    """Return the equations of one mechanism as LaTeX text: a list for each kind, with units.

    Parameters
    ----------
    model : Model
        The model.
    mechanism : str
        Name of a mechanism that has equations.

    Returns
    -------
    str
        LaTeX paragraphs for the body of a document that uses amsmath.

    Raises
    ------
    UnknownNameError
        If there is no such mechanism.
    """
    known = equations(model)
    if mechanism not in known:
        raise UnknownNameError("mechanism", mechanism, known)
    parts = []
    for kind, title in _TITLES.items():
        rows = [_row(equation) for equation in known[mechanism] if equation.kind == kind]
        if rows:
            body = "\n".join(rows)
            parts.append(f"\\paragraph{{{title}}}\n\\begin{{itemize}}\n{body}\n\\end{{itemize}}\n")
    return "\n".join(parts)


def _row(equation: Equation) -> str:
    words = f" ({_escaped(equation.description)})" if equation.description else ""
    return f"\\item $\\displaystyle {equation.latex}$\\quad [{_escaped(equation.unit)}]{words}"


def _equation(quantity: Quantity, terms: Mapping[str, str]) -> Equation | None:
    left = symbol_latex(quantity.name)
    kind: Kind
    if isinstance(quantity, State):
        kind, unit = "derivative", f"({quantity.unit})/day"
        latex = rf"\frac{{d\,{left}}}{{dt}} = {terms[quantity.name]}"
    elif isinstance(quantity, Process):
        kind, unit = "process", quantity.unit
        reaction = f"{_side(quantity.uses)} \\rightarrow {_side(quantity.makes)}"
        rate = expression_latex(sympy.sympify(quantity.rate))
        latex = rf"{_rate_symbol(quantity.name)} = {rate},\quad {reaction}"
    elif isinstance(quantity, Rule):
        kind = "observable" if isinstance(quantity, Observable) else "rule"
        unit = quantity.unit
        latex = f"{left} = {expression_latex(sympy.sympify(quantity.expression))}"
    else:
        return None
    return Equation(quantity.name, kind, unit, quantity.description, latex)


def _terms(model: Model) -> dict[str, str]:
    """Return the right side of every state's derivative, in rates of processes."""
    parts: dict[str, list[str]] = {state.name: [] for state in model.states}
    names = list(parts)
    for (row, column), amount in model.stoichiometry.items():
        sign = "-" if amount.could_extract_minus_sign() else "+"
        size = -amount if sign == "-" else amount
        rate = _rate_symbol(model.processes[column].name)
        share = "" if size == 1 else rf"{_grouped(size)} \cdot "
        parts[names[row]].append(f"{sign} {share}{rate}")
    return {name: " ".join(found).removeprefix("+ ") or "0" for name, found in parts.items()}


def _rate_symbol(process: str) -> str:
    return rf"v_{{{symbol_latex(process)}}}"


def _side(shares: Mapping[str, sympy.Expr] | None) -> str:
    """Return one side of a reaction; the empty set stands for the rest of the body."""
    listed = [
        symbol_latex(state) if amount == 1 else rf"{_grouped(amount)} \cdot {symbol_latex(state)}"
        for state, amount in (shares or {}).items()
    ]
    return " + ".join(listed) or r"\emptyset"


def _grouped(amount: sympy.Expr) -> str:
    text = expression_latex(amount)
    return rf"\left({text}\right)" if amount.is_Add else text


def _escaped(text: str) -> str:
    marks = {"\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}"}
    return "".join(marks.get(c, f"\\{c}" if c in "_%$&#{}" else c) for c in text)
