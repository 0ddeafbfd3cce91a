"""Which drugs must be absent for the doses of another to be averaged.

A drug that speeds up another's clearance, or shares a denominator with it and with a tissue, keeps
the other from being averaged, but only in runs in which both are taken. For every drug that is left
out of the choice for the whole model, the fewest others are found without which it is averaged, so
that one further program serves all runs in which these are absent, whatever else is taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from ranklmodel.compiled.averaging.choice import Choice, choice
from ranklmodel.compiled.averaging.doses import to_be_averaged
from ranklmodel.compiled.averaging.zeros import drugs_of, inputs_of, staying_zero, without
from ranklmodel.compiled.contract.reduction import Absence

if TYPE_CHECKING:
    from ranklmodel.equations.translate import Equations
    from ranklmodel.model.layout import Layout


def choice_without(model: Equations, layout: Layout, absence: Absence) -> Choice:
    """Return the largest set of drugs whose doses can be averaged where some states are zero.

    Parameters
    ----------
    model : Equations
        The whole model.
    layout : Layout
        Names of the model.
    absence : Absence
        The states and inputs that are zero.
    """
    return choice_in(reduced_equations(model, layout, absence), layout, absence)


def reduced_equations(model: Equations, layout: Layout, absence: Absence) -> Equations:
    """Return the equations of a model where some states and inputs are zero."""
    if not absence.states and not absence.inputs:
        return model
    return without(model, layout, frozenset(absence.states), absence.inputs)


def choice_in(reduced: Equations, layout: Layout, absence: Absence) -> Choice:
    """Return the choice in equations that have zeros already; see :func:`choice_without`."""
    zero = frozenset(absence.states)
    return choice(reduced, to_be_averaged(layout) - zero, layout, zero)


def absences(model: Equations, layout: Layout, whole: Choice) -> dict[int, Absence]:
    """Return what has to be zero for doses to be averaged that the whole model leaves out.

    A state whose doses can be averaged in no company is not among the keys.

    Parameters
    ----------
    model : Equations
        The whole model.
    layout : Layout
        Names of the model.
    whole : Choice
        What is averaged, and what is left out, where any drug may be taken.
    """
    search = _Search(model, layout, frozenset(whole.averaged))
    sought = {state: search.fewest(state) for state in whole.left_out}
    return {state: absence for state, absence in sought.items() if absence is not None}


@final
class _Search:
    def __init__(self, model: Equations, layout: Layout, averaged: frozenset[int]) -> None:
        self.model = model
        self.layout = layout
        self.averaged = averaged
        self.known: dict[frozenset[str], tuple[Absence, Choice]] = {}

    def fewest(self, state: int) -> Absence | None:
        """Return what is zero without the fewest drugs, or None if nothing lets it be averaged.

        The fewest that are left by giving up one after the other, in the order of their names.
        """
        name = self.layout.states.names[state]
        own = {entry.drug for entry in self.layout.administrations if entry.state == name}
        absent = frozenset(drugs_of(self.layout) - own)
        if not self._averages(state, absent):
            return None
        for drug in sorted(absent):
            if self._averages(state, absent - {drug}):
                absent -= {drug}
        return self._without(absent)[0]

    def _averages(self, state: int, absent: frozenset[str]) -> bool:
        """Return whether a state's doses are averaged, and all that are without any absence."""
        absence, chosen = self._without(absent)
        return self.averaged - set(absence.states) | {state} <= set(chosen.averaged)

    def _without(self, absent: frozenset[str]) -> tuple[Absence, Choice]:
        if absent not in self.known:
            zero = staying_zero(self.model, self.layout, absent)
            inputs = inputs_of(self.layout, absent)
            absence = Absence(tuple(sorted(zero)), tuple(sorted(inputs)))
            self.known[absent] = absence, choice_without(self.model, self.layout, absence)
        return self.known[absent]
