"""Shapes of a response: how much of an effect a cause brings."""

from __future__ import annotations

import sympy


def saturation(cause: sympy.Expr, half: sympy.Expr) -> sympy.Expr:
    """Return the share of a full effect, a half where the cause is `half`; Michaelis and Menten.

    Parameters
    ----------
    cause, half : sympy.Expr
        In one unit.

    Examples
    --------
    >>> import sympy
    >>> saturation(*sympy.symbols("concentration half_block"))
    concentration/(concentration + half_block)
    """
    return cause / (half + cause)


def rising_step(where: sympy.Expr, at: sympy.Expr, width: sympy.Expr) -> sympy.Expr:
    """Return a smooth step from 0 to 1, a half at `at`; 0.12 and 0.88 are two widths from it.

    Parameters
    ----------
    where, at, width : sympy.Expr
        In one unit.
    """
    return 1 / (1 + sympy.exp((at - where) / width))


def falling_step(where: sympy.Expr, at: sympy.Expr, width: sympy.Expr) -> sympy.Expr:
    """Return a smooth step from 1 to 0; the mirror image of :func:`rising_step`."""
    return 1 / (1 + sympy.exp((where - at) / width))
