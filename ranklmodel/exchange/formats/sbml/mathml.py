"""SymPy expressions as libSBML syntax trees, with a unit on every number.

The trees are built node by node. Printing to text and parsing again would be shorter, but libSBML's
parser can not be told the unit of a literal zero, which takes its unit from what it is compared to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy
from sympy.core.relational import Relational

from ranklmodel.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence

DIMENSIONLESS = "dimensionless"

_FUNCTIONS = {
    sympy.exp: "AST_FUNCTION_EXP",
    sympy.log: "AST_FUNCTION_LN",
    sympy.tanh: "AST_FUNCTION_TANH",
    sympy.sinh: "AST_FUNCTION_SINH",
    sympy.cosh: "AST_FUNCTION_COSH",
    sympy.sin: "AST_FUNCTION_SIN",
    sympy.cos: "AST_FUNCTION_COS",
    sympy.tan: "AST_FUNCTION_TAN",
    sympy.atan: "AST_FUNCTION_ARCTAN",
    sympy.Abs: "AST_FUNCTION_ABS",
    sympy.Max: "AST_FUNCTION_MAX",
    sympy.Min: "AST_FUNCTION_MIN",
}
_COMPARISONS = {
    "<": "AST_RELATIONAL_LT",
    "<=": "AST_RELATIONAL_LEQ",
    ">": "AST_RELATIONAL_GT",
    ">=": "AST_RELATIONAL_GEQ",
}


def tree(expression: sympy.Expr, unit_of_zero: str = DIMENSIONLESS) -> Any:
    """Return an expression as a libSBML ``ASTNode``.

    Parameters
    ----------
    expression : sympy.Expr
        What the builder accepts: names, small numbers, arithmetic and functions.
    unit_of_zero : str
        Identifier of the unit definition a literal zero takes.

    Returns
    -------
    libsbml.ASTNode
        The tree.

    Raises
    ------
    ModelError
        If the expression holds a function SBML does not know.
    """
    if expression.is_Symbol:
        return name(str(expression))
    if expression.is_Number:
        return number(expression, unit_of_zero if expression.is_zero else DIMENSIONLESS)
    if expression.is_Add:
        return _sum(expression, unit_of_zero)
    if expression.is_Mul:
        return _product(expression)
    if expression.is_Pow or isinstance(expression, sympy.exp):
        return _power(expression)
    if isinstance(expression, sympy.Piecewise):
        return _cases(expression, unit_of_zero)
    kind = _FUNCTIONS.get(type(expression))
    if kind is None:
        raise ModelError(f"SBML export does not know {type(expression).__name__} in {expression}")
    return node(kind, *(tree(argument, unit_of_zero) for argument in expression.args))


def node(kind: str, *children: Any) -> Any:
    """Return a node of a kind such as ``AST_PLUS`` over its children."""
    import libsbml

    math_node = libsbml.ASTNode(getattr(libsbml, kind))
    for child in children:
        math_node.addChild(child)
    return math_node


def name(identifier: str) -> Any:
    """Return a node that refers to an identifier of the model."""
    math_node = node("AST_NAME")
    math_node.setName(identifier)
    return math_node


def time() -> Any:
    """Return the node of the simulation time."""
    math_node = node("AST_NAME_TIME")
    math_node.setName("time")
    return math_node


def number(value: sympy.Number | float | int, unit: str = DIMENSIONLESS) -> Any:
    """Return a number with its unit.

    Whole numbers are written as such; a half is one divided by two, because not every simulator
    reads rational literals.
    """
    rational = sympy.Rational(value) if isinstance(value, int | sympy.Rational) else None
    if rational is not None and not rational.is_Integer:
        return node("AST_DIVIDE", number(int(rational.p), unit), number(int(rational.q)))
    math_node = node("AST_INTEGER" if rational is not None else "AST_REAL")
    math_node.setValue(int(rational) if rational is not None else float(value))
    math_node.setUnits(unit)
    return math_node


def _sum(expression: sympy.Expr, unit_of_zero: str) -> Any:
    """Write terms in a fixed order, positive ones first, and subtract the negative ones."""
    terms = expression.as_ordered_terms()
    added = [term for term in terms if not _is_negative(term)]
    subtracted = [-term for term in terms if _is_negative(term)]
    if added:
        total = _joined("AST_PLUS", [tree(term, unit_of_zero) for term in added])
    else:
        total = node("AST_MINUS", tree(subtracted.pop(0), unit_of_zero))
    for term in subtracted:
        total = node("AST_MINUS", total, tree(term, unit_of_zero))
    return total


def _product(expression: sympy.Expr) -> Any:
    if _is_negative(expression):
        return node("AST_MINUS", tree(-expression))
    above, below = sympy.fraction(expression, exact=True)
    if below == 1:
        return _joined("AST_TIMES", [tree(factor) for factor in _factors(above)])
    denominator = _joined("AST_TIMES", [tree(factor) for factor in _factors(below)])
    numerator = _joined("AST_TIMES", [tree(factor) for factor in _factors(above)])
    return node("AST_DIVIDE", numerator, denominator)


def _is_negative(term: sympy.Expr) -> bool:
    """Tell whether a term is written with a minus sign; SymPy's own test also looks into sums."""
    return bool(term.as_coeff_Mul()[0].is_negative)


def _factors(product: sympy.Expr) -> list[sympy.Expr]:
    return list(product.as_ordered_factors()) if product.is_Mul else [product]


def _power(expression: sympy.Expr) -> Any:
    """Write a power; reciprocals as divisions and square roots as roots, as a person would."""
    if isinstance(expression, sympy.exp):
        return node("AST_FUNCTION_EXP", tree(expression.args[0]))
    base, exponent = expression.args
    if exponent.is_Number and exponent.is_negative:
        return node("AST_DIVIDE", number(1), tree(base**-exponent))
    if exponent == sympy.Rational(1, 2):
        return node("AST_FUNCTION_ROOT", number(2), tree(base))
    return node("AST_POWER", tree(base), tree(exponent))


def _cases(expression: sympy.Piecewise, unit_of_zero: str) -> Any:
    """Write each value before its condition, and the value that needs none last."""
    parts: list[Any] = []
    for value, condition in expression.args:
        parts.append(tree(value, unit_of_zero))
        if isinstance(condition, Relational) and condition.rel_op in _COMPARISONS:
            sides = (tree(condition.lhs), tree(condition.rhs))
            parts.append(node(_COMPARISONS[condition.rel_op], *sides))
        elif condition != sympy.true:
            raise ModelError(f"SBML export does not know the condition {condition}")
    return node("AST_FUNCTION_PIECEWISE", *parts)


def _joined(kind: str, children: Sequence[Any]) -> Any:
    return children[0] if len(children) == 1 else node(kind, *children)
