"""Kinetics of one quantity: turnover, flow out of a pool, a stage that cells pass through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy

from ranklmodel.language.pools import held

if TYPE_CHECKING:
    from ranklmodel.language.builder import Builder
    from ranklmodel.language.declarations import Shares


def turnover(
    m: Builder,
    name: str,
    unit: str,
    description: str,
    *,
    rate: sympy.Expr,
    target: sympy.Expr,
    start: sympy.Expr | int = 1,
    made_by: str = "",
    lost_by: str = "",
) -> sympy.Symbol:
    """Declare a state that is made and lost at one rate, and so follows a target.

    Parameters
    ----------
    m : Builder
        The model.
    name, unit, description : str
        Of the state.
    rate : sympy.Expr
        In 1/day; one over the time in which the state follows.
    target : sympy.Expr
        Where the state goes, in its unit.
    start : sympy.Expr or int
        Its value in the healthy young adult; 1 by default, for what is relative to her.
    made_by, lost_by : str
        Names of the two processes; ``NAME_production`` and ``NAME_clearance`` by default.

    Returns
    -------
    sympy.Symbol
        The state.
    """
    state = m.state(name, unit, description, start=start)
    m.process(made_by or f"{name}_production", rate * target, makes=state)
    m.process(lost_by or f"{name}_clearance", rate * state, uses=state)
    return state


def flow(
    m: Builder, name: str, clearance: sympy.Expr, *, out_of: sympy.Symbol, into: Shares = None
) -> None:
    """Declare a process that clears a pool: a volume a day, and with it what the volume holds.

    Parameters
    ----------
    m : Builder
        The model.
    name : str
        Of the process.
    clearance : sympy.Expr
        In L/day.
    out_of : sympy.Symbol
        A pool, declared before or after, in any file.
    into : sympy.Symbol or mapping of symbols to expressions, optional
        What it becomes; in a mapping, the amount for each unit of amount that leaves.
    """
    m.process(name, clearance * held(out_of), uses=out_of, makes=into)


def stage(
    m: Builder,
    name: str,
    description: str,
    *,
    lasting: sympy.Expr,
    ends_by: str,
    into: Shares = None,
) -> sympy.Symbol:
    """Declare a stage that cells enter and leave after a time; a first-order delay.

    Parameters
    ----------
    m : Builder
        The model.
    name, description : str
        Of the stage, whose number of cells is relative to the healthy young adult's.
    lasting : sympy.Expr
        Mean time within, in days.
    ends_by : str
        Name of the process by which cells leave.
    into : sympy.Symbol or mapping of symbols to expressions, optional
        The next stage, declared before or after.

    Returns
    -------
    sympy.Symbol
        The number of cells in the stage.
    """
    cells = m.state(name, "1", description, start=1)
    m.process(ends_by, cells / lasting, uses=cells, makes=into)
    return cells
