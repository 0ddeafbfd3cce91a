"""States that stay exactly zero throughout a run: the drugs nobody takes.

They are held at zero in the exported document. A solver that integrates them anyway leaves rounding
of 1e-27 in them, and libRoadRunner scales its absolute tolerance by the present value of each
state: it then follows that rounding down to the smallest number there is, and gives up in the
middle of a perfectly smooth treatment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy

from ranklmodel.exchange.formats.courses import changes, courses

if TYPE_CHECKING:
    from ranklmodel.exchange.formats.run import ModelRun


def absent_states(run: ModelRun) -> frozenset[str]:
    """Return the states that begin at zero and that nothing ever enters.

    Parameters
    ----------
    run : ModelRun
        The run.

    Returns
    -------
    frozenset of str
        Largest set of states all of whose processes stand still as long as the set is zero.
    """
    dosed = {course.state for course in courses(run)} | run.ruled_states
    absent = {n for n, value in run.state_values.items() if value == 0 and n not in dosed}
    changed = {change.input for change in changes(run)} | run.ruled_inputs
    still = {n for n, value in run.input_values.items() if value == 0 and n not in changed}
    while True:
        moving = absent & _moved(run, absent | still)
        if not moving:
            return frozenset(absent)
        absent -= moving


def _moved(run: ModelRun, zero: set[str]) -> set[str]:
    """Return the states that some process changes while the named quantities are zero."""
    model = run.model
    nothing = {sympy.Symbol(name, real=True): sympy.Integer(0) for name in zero}
    for symbol, rule in zip(model.symbols(model.rules), model.rules, strict=True):
        if _vanishes(rule.expression, nothing):
            nothing[symbol] = sympy.Integer(0)
    still = [_vanishes(process.rate, nothing) for process in model.processes]
    return {model.states[row].name for row, column in model.stoichiometry if not still[column]}


def _vanishes(expression: sympy.Expr, nothing: dict[sympy.Symbol, sympy.Integer]) -> bool:
    if not expression.free_symbols & nothing.keys():
        return bool(expression.is_zero)
    # `subs` would look for each name in every part, in an order of its own: seconds for a model.
    return bool(expression.xreplace(nothing) == 0)
