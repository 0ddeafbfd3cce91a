"""Machine code for the derivatives of averaged dosing, compiled or from the cache."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, final

from ranklmodel.compiled.averaging.program import absence_of, averaged_program
from ranklmodel.compiled.code.derivative_program import DerivativeProgram, direction_code
from ranklmodel.compiled.code.machine import natural_lanes
from ranklmodel.compiled.code.program import Program, program_key
from ranklmodel.disk import cache as stored
from ranklmodel.equations.directions import Directions
from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from ranklmodel.compiled.averaged_derivatives.equations import AveragedDerivativeEquations
    from ranklmodel.model.model import Model

# Another number whenever what is kept, or its code, changes for the same model.
_KIND = "averaged-directions-1"
Places = tuple[tuple[int, ...], ...]


@final
@dataclass(frozen=True)
class AveragedDerivatives:
    """Machine code for the derivatives of averaged dosing by some constants.

    Attributes
    ----------
    slow : Program
        That of the slow states, for constants that go on with derivatives of averages.
    tangent : DerivativeProgram
        Derivatives of the slow states, of the averaged terms and of the block.
    pairs : tuple of (term, direction)
        The derivatives of averages, in order.
    own : tuple of int
        The directions in which any average moves.
    terms : tuple of (term, column)
        Places of what the kernel `interface_derivatives_many` gives: the column is a felt state,
        or, after these, a direction.
    matrix : tuple of (direction, row, column)
        Places of what `block_derivatives` gives first: those of the block's matrix, ...
    source : tuple of (direction, row)
        ... and then of what enters the block at a steady rate.
    block_reach : tuple of tuple of int
        For every direction the states of the block that it moves, as places in the block.
    """

    slow: Program
    tangent: DerivativeProgram
    pairs: Places
    own: tuple[int, ...]
    terms: Places
    matrix: Places
    source: Places
    block_reach: Places


def _kind(constants: tuple[int, ...], everywhere: bool, absent: Collection[str]) -> str:
    kind = f"{_KIND}-{natural_lanes()}-{constants}-{everywhere}"
    return " without ".join([kind, *sorted(absent)])


def cached_averaged_derivatives(
    fingerprint: str,
    program: Program,
    constants: tuple[int, ...],
    everywhere: bool,
    absent: Collection[str] = (),
) -> AveragedDerivatives | None:
    """Return what derives a program for averaged dosing by these constants, if it is cached."""
    entry = stored.read(program_key(fingerprint, _kind(constants, everywhere, absent)))
    return None if entry is None else _read(program, *entry)


def _read(program: Program, description: dict[str, Any], code: bytes) -> AveragedDerivatives:
    places = {
        name: tuple(tuple(place) for place in description[name])
        for name in ("pairs", "terms", "matrix", "source", "block_reach")
    }
    own = tuple(description["own"])
    sizes = program.sizes
    extended = replace(sizes, constants=sizes.constants + len(own) + len(places["pairs"]))
    return AveragedDerivatives(
        slow=replace(program, sizes=extended),
        tangent=DerivativeProgram(Directions.from_json(description["directions"]), code),
        own=own,
        **places,
    )


def averaged_derivatives(
    model: Model,
    constants: tuple[int, ...],
    everywhere: bool,
    absent: Collection[str] = (),
    notice: Callable[[str], None] | None = None,
) -> AveragedDerivatives:
    """Return what derives averaged dosing by some constants, from the cache where it is there.

    Parameters
    ----------
    model : Model
        The model.
    constants : tuple of int
        Positions, each once; -1 for a direction that moves initial values only.
    everywhere : bool
        Whether every direction may move every initial value.
    absent : collection of str
        States and inputs that are zero throughout, as for the program it derives.
    notice : callable, optional
        Told when something slow starts.
    """
    program = averaged_program(model, absent, notice)
    cached = cached_averaged_derivatives(model.fingerprint, program, constants, everywhere, absent)
    if cached is not None:
        return cached
    if notice is not None:
        notice(f"preparing {len(constants)} derivatives of averaged {model.name} (once)")
    from ranklmodel.compiled.averaged_derivatives.equations import averaged_derivative_equations
    from ranklmodel.compiled.averaging.absences import choice_in, reduced_equations
    from ranklmodel.equations.translate import equations

    absence = absence_of(model.layout, absent)
    reduced = reduced_equations(equations(model), model.layout, absence)
    chosen = choice_in(reduced, model.layout, absence)
    kept, parts = program.reduction, chosen.split
    if kept is None or parts is None or (parts.block, parts.felt) != (kept.block, kept.felt):
        raise SimulationError("the derivatives of averaged dosing are those of another block")
    derived = averaged_derivative_equations(reduced, parts, constants, everywhere)
    layout, code = direction_code(derived.moved, derived.directions, everywhere, _texts(derived))
    description = {
        "directions": layout.to_json(),
        "pairs": derived.pairs,
        "own": derived.own,
        "terms": [(term, column) for term, column, _ in derived.terms],
        "matrix": [place for *place, _ in derived.matrix],
        "source": [place for *place, _ in derived.source],
        "block_reach": derived.block_reach,
    }
    stored.write(
        program_key(model.fingerprint, _kind(constants, everywhere, absent)), description, code
    )
    return _read(program, description, code)


def _texts(derived: AveragedDerivativeEquations) -> list[str]:
    """Return the LLVM text of the derivatives of the averaged terms and of the block."""
    from ranklmodel.compiled.kernels.llvm import Emitter, Kernel
    from ranklmodel.compiled.kernels.model import many

    arguments = ("states", "constants", "outputs")
    of_block = [node for *_, node in derived.matrix] + [node for *_, node in derived.source]
    of_terms = [node for _, _, node in derived.terms]
    kernels = [
        Kernel(name, graph, arguments, tuple(("outputs", k, node) for k, node in enumerate(nodes)))
        for name, graph, nodes in (
            ("block_derivatives", derived.block, of_block),
            ("interface_derivatives", derived.interface, of_terms),
        )
    ]
    felt = sum(array == "states" for array, _ in derived.interface.inputs.values())
    emitter = Emitter(1)
    return [
        *(emitter.kernel(kernel, {}) for kernel in kernels),
        many("interface_derivatives", "constants", felt, len(of_terms)),
    ]
