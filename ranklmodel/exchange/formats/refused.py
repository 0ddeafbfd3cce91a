"""Rules of which the model says nothing in the person of a run: a document leaves them out.

Elsewhere they are refused. A document has no such door: the LH of men would stand in it, in a
woman, as an equation that gives 0. What other equations take up, of which her numbers make nothing,
has to stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import sympy

    from ranklmodel.exchange.formats.run import ModelRun


def refused_rules(run: ModelRun) -> frozenset[str]:
    """Return the rules and observables that a person is without and no equation needs.

    Parameters
    ----------
    run : ModelRun
        The run.

    Returns
    -------
    frozenset of str
        Largest set of absent rules on which nothing outside of the set depends.
    """
    rules = {rule.name: rule for rule in (*run.model.rules, *run.model.observables)}
    left_out = set(run.model.layout.absent_under(run.constants)) & rules.keys()
    while True:
        kept = [rule.expression for name, rule in rules.items() if name not in left_out]
        needed = {str(s) for one in (*kept, *_of_processes(run)) for s in one.free_symbols}
        if not left_out & needed:
            return frozenset(left_out)
        left_out -= needed


def _of_processes(run: ModelRun) -> Iterator[sympy.Expr]:
    for process in run.model.processes:
        yield process.rate
        yield from (process.uses or {}).values()
        yield from (process.makes or {}).values()
