"""Pools in equations: what a litre holds, and by how much a microgram raises the level.

An equation may speak of a pool that is declared later, in another file. So what depends on the
pool's volume and units stands in it as a placeholder until the model is assembled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy

from ranklmodel.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.language.declarations import Pool


class Held(sympy.Function):  # type: ignore[misc]  # SymPy has no types
    """What a litre of a pool holds, in the pool's unit of amount: ug/L where it reads pg/mL."""


def held(level: sympy.Symbol) -> sympy.Expr:
    """Return what a litre of a pool holds, in the unit of its amount.

    Examples
    --------
    >>> import sympy
    >>> estradiol = sympy.Symbol("E2", real=True)
    >>> held(estradiol)
    Held(E2)
    """
    return Held(level)


def with_pools(expression: sympy.Expr, pools: Mapping[str, Pool]) -> sympy.Expr:
    """Return an equation with its placeholders filled in.

    Raises
    ------
    ModelError
        If what it takes for a pool is none.
    """
    places = {}
    for placeholder in expression.atoms(Held):
        name = str(placeholder.args[0])
        if name not in pools:
            raise ModelError(f"{name!r} is no pool; declare it with m.pool, with its volume")
        places[placeholder] = placeholder.args[0] / pools[name].held
    return expression.xreplace(places) if places else expression
