"""Strict units of expressions: every sum, power and function is looked at.

Zero is the only number that fits any unit. A power with a symbolic exponent needs a pure number as
its base, and a function needs a pure number as its argument.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import sympy
from sympy.core.relational import Relational

from ranklmodel.errors import UnitError
from ranklmodel.units.units import DIMENSIONLESS, Unit, unit

if TYPE_CHECKING:
    from collections.abc import Mapping


def unit_of(expression: sympy.Expr, units: Mapping[str, str], where: str) -> Unit | None:
    """Return the unit of an expression.

    Parameters
    ----------
    expression : sympy.Expr
        The expression.
    units : mapping of str to str
        Unit of every symbol in it.
    where : str
        Name of the equation, for the message.

    Returns
    -------
    Unit or None
        None for a literal zero, which fits any unit.

    Raises
    ------
    UnitError
        If parts of the expression do not agree; the message shows the part.
    """
    if expression.is_Symbol:
        return unit(units[expression.name])
    # asked of numbers alone: whether an expression of symbols is zero takes long to deduce
    if expression.is_number and expression.is_zero:
        return None
    if expression.is_Number:
        return DIMENSIONLESS
    if expression.is_Mul:
        return _unit_of_product(expression, units, where)
    if expression.is_Pow:
        return _unit_of_power(expression, units, where)
    if expression.is_Add or isinstance(expression, sympy.Max | sympy.Min):
        return _common_unit(expression, expression.args, units, where)
    if isinstance(expression, sympy.Piecewise):
        return _unit_of_cases(expression, units, where)
    if isinstance(expression, sympy.Function):
        for argument in expression.args:
            _require_number(argument, units, where)
        return DIMENSIONLESS
    raise UnitError(f"{where}: can not find the unit of {expression}")


def require_unit(
    expression: sympy.Expr, expected: str, units: Mapping[str, str], where: str
) -> None:
    """Raise UnitError unless the expression has exactly the unit `expected`."""
    own = unit_of(expression, units, where)
    if own is not None and not own.same_as(unit(expected)):
        raise UnitError(f"{where}: expected {expected!r}, got {own.text!r} from {expression}")


def _unit_of_product(product: sympy.Expr, units: Mapping[str, str], where: str) -> Unit:
    total = DIMENSIONLESS
    for factor in product.args:
        part = unit_of(factor, units, where)
        if part is not None and part is not DIMENSIONLESS:
            total = part if total is DIMENSIONLESS else total * part
    return total


def _unit_of_power(power: sympy.Expr, units: Mapping[str, str], where: str) -> Unit:
    base, exponent = power.as_base_exp()
    if exponent.is_Rational:
        of_base = unit_of(base, units, where)
        of_base = DIMENSIONLESS if of_base is None else of_base
        return of_base ** Fraction(int(exponent.p), int(exponent.q))
    _require_number(exponent, units, where)
    _require_number(base, units, where)
    return DIMENSIONLESS


def _unit_of_cases(cases: sympy.Piecewise, units: Mapping[str, str], where: str) -> Unit | None:
    """Return the unit all cases have; what a condition compares must agree as well."""
    for _, condition in cases.args:
        if isinstance(condition, Relational):
            _common_unit(condition, (condition.lhs, condition.rhs), units, where)
        elif condition not in (sympy.true, sympy.false):
            raise UnitError(f"{where}: can not find the units in the condition {condition}")
    return _common_unit(cases, tuple(value for value, _ in cases.args), units, where)


def _common_unit(
    whole: sympy.Expr, parts: tuple[sympy.Expr, ...], units: Mapping[str, str], where: str
) -> Unit | None:
    every_unit = [(part, unit_of(part, units, where)) for part in parts]
    definite = [(part, its_unit) for part, its_unit in every_unit if its_unit is not None]
    if not definite:
        return None
    first, first_unit = definite[0]
    for part, its_unit in definite[1:]:
        if not its_unit.same_as(first_unit):
            verb, word = ("adds", "to") if whole.is_Add else ("sets", "beside")
            raise UnitError(
                f"{where}: {whole} {verb} {first} in {first_unit.text!r} "
                f"{word} {part} in {its_unit.text!r}"
            )
    return first_unit


def _require_number(expression: sympy.Expr, units: Mapping[str, str], where: str) -> None:
    own = unit_of(expression, units, where)
    if own is not None and not own.is_pure_number:
        raise UnitError(f"{where}: {expression} must be a pure number, is in {own.text!r}")
