"""A model's kernels without some drugs, and what is zero without each, compiled or from the cache.

One program serves all runs in which the same drugs are taken. It has neither outputs nor starts:
these are those of the whole model, whose states are all known once zeros are put in. What a model
says of some people only goes in the same way: a parameter that is zero in all others, as ``male``
is in women, is left out as if it were a drug, and their terms with it, a third of all in a woman.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from ranklmodel.compiled.code.machine import compile_object
from ranklmodel.compiled.code.program import Program, cached_program, kept, program_key
from ranklmodel.compiled.contract.reduction import Absence, Reduction
from ranklmodel.disk import cache as stored

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ranklmodel.equations.translate import Equations
    from ranklmodel.model.layout import Layout
    from ranklmodel.model.model import Model

# Kinds in the cache.
_ABSENCES = "absences"
_PROGRAM = "untaken"
# What only the whole model is asked for.
_LEFT_TO_THE_WHOLE = ("start", "rates", "outputs")


def cached_absences(fingerprint: str) -> dict[str, Absence] | None:
    """Return what is zero without each drug, as it was kept, or None."""
    return stored.made_from(
        program_key(fingerprint, _ABSENCES),
        lambda description, _: {
            name: Absence(*(tuple(zero[part]) for part in ("states", "inputs", "parameters")))
            for name, zero in description.items()
        },
    )


def absences_by_name(model: Model) -> dict[str, Absence]:
    """Return what stays zero without each drug, or in whom a parameter is zero, whatever else is.

    A drug that brings no states of its own, as a level does not, is not among the keys; of the
    parameters, those that tell which people have a quantity are.
    """
    known = cached_absences(model.fingerprint)
    if known is not None:
        return known
    from ranklmodel.compiled.averaging.zeros import drugs_of, inputs_of, staying_zero
    from ranklmodel.equations.translate import equations

    whole, layout = equations(model), model.layout
    found = {
        drug: Absence(
            tuple(sorted(staying_zero(whole, layout, {drug}))),
            tuple(sorted(inputs_of(layout, {drug}))),
        )
        for drug in sorted(drugs_of(layout))
    }
    found = {drug: absence for drug, absence in found.items() if absence.states}
    for name in sorted({one.parameter for one in layout.restrictions}):
        zero = (layout.parameters.position(name),)
        found[name] = Absence(tuple(sorted(staying_zero(whole, layout, (), zero))), (), zero)
    description = {name: asdict(absence) for name, absence in found.items()}
    stored.write(program_key(model.fingerprint, _ABSENCES), description, b"")
    return found


def joined(absences: Mapping[str, Absence], drugs: tuple[str, ...]) -> Absence:
    """Return what is zero without several drugs.

    What stays zero without one of them does so whatever the others do, and so all of it together
    does. What only two of them bring, as the response to either, stays a state of the run.
    """
    of_each = [absences[name] for name in drugs]
    return Absence(
        tuple(sorted({state for absence in of_each for state in absence.states})),
        tuple(sorted({place for absence in of_each for place in absence.inputs})),
        tuple(sorted({place for absence in of_each for place in absence.parameters})),
    )


def untaken_kind(lanes: int, drugs: tuple[str, ...]) -> str:
    """Return the kind of the program for a number of lanes without some drugs."""
    return " without ".join([f"{_PROGRAM}-{lanes}", *drugs])


def equations_without(model: Model, drugs: tuple[str, ...]) -> tuple[Equations, tuple[int, ...]]:
    """Return the equations of the states that are left without some drugs, and which these are."""
    from ranklmodel.compiled.averaging.linear_block import part
    from ranklmodel.compiled.averaging.zeros import without
    from ranklmodel.equations.translate import equations

    zero = joined(absences_by_name(model), drugs)
    whole = without(equations(model), model.layout, zero.states, zero.inputs, zero.parameters)
    # zero without each drug by itself, and so without all of them
    assert all(whole.rates[state] == whole.graph.zero for state in zero.states)
    left = tuple(k for k in range(len(whole.states)) if k not in set(zero.states))
    return part(whole, left, [whole.rates[k] for k in left], (), 0), left


def program_without(
    model: Model,
    lanes: int,
    drugs: tuple[str, ...],
    notice: Callable[[str], None] | None = None,
) -> Program:
    """Return the program of a model without some drugs, from the cache where it is there.

    Parameters
    ----------
    model : Model
        The model.
    lanes : int
        Patients computed at once.
    drugs : tuple of str
        Which, of the keys of :func:`absences_by_name`, in alphabetical order.
    notice : callable, optional
        Told when something slow starts.
    """
    kind = untaken_kind(lanes, drugs)
    program = cached_program(model.fingerprint, kind)
    if program is not None:
        return program
    if notice is not None:
        notice(f"preparing {model.name} without {len(drugs)} drugs that are not taken (once)")
    return kept(model.fingerprint, kind, _compiled(model, model.layout, lanes, drugs))


def _compiled(model: Model, layout: Layout, lanes: int, drugs: tuple[str, ...]) -> Program:
    from ranklmodel.compiled.kernels.model import model_kernels, module_texts

    reduced, left = equations_without(model, drugs)
    kernels, hoisted, sizes = model_kernels(reduced)
    needed = [kernel for kernel in kernels if kernel.name not in _LEFT_TO_THE_WHOLE]
    code = compile_object(*module_texts(needed, hoisted, lanes))
    return Program(layout, sizes, lanes, code, Reduction((), left, (), 0, (), {}))
