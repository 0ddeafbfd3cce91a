"""The tangent-linear solver: one run and its derivatives in many directions at once.

It is the Rosenbrock method applied to the states and their sensitivities together. Their common
Jacobian is block triangular with the model's own Jacobian on the diagonal, so that one sparse
factorization serves all. The sensitivities are part of the error test: without them the step is
chosen where they may be wrong.
"""

from __future__ import annotations

import math

from ranklmodel.simulation.fast import records as r
from ranklmodel.simulation.fast.calls import (
    call2,
    call3,
    call4,
    call5,
    call6,
    call_curve,
    call_stage,
    compiled_part,
)
from ranklmodel.simulation.fast.driver import choose_step, settle, take_next
from ranklmodel.simulation.fast.pivoting import solve_dense
from ranklmodel.simulation.fast.records import Lanes, Method, Queue
from ranklmodel.simulation.fast.rosenbrock import (
    curve,
    errors,
    first_stage,
    solve_pivoted,
)
from ranklmodel.simulation.fast.stages import BLOCK
from ranklmodel.simulation.fast.tangent_records import (
    AT_HOISTED,
    AT_JACOBIAN,
    AT_JACOBIAN_SLOPE,
    AT_VECTORS,
    CURVE,
    EVALUATE,
    EXTRA,
    FORCING,
    FORCING_SLOPE,
    HERE,
    PLACE,
    PROLOGUE,
    RIGHT,
    SECOND,
    SOLVE,
    SPREAD,
    SPREAD_MORE,
    STAGES,
    Tangent,
)

_BYTES = 8

# A sensitivity this small beside its state, per relative change of the parameter, need not be
# more accurate relative to itself.
_SMALL = 1e-2


@compiled_part
def advance_tangent(
    queue: Queue, lanes: Lanes, method: Method, tangent: Tangent, budget: int
) -> bool:
    """Take up to `budget` steps of the first run of the queue; return whether it is finished."""
    if lanes.marks[r.NEXT, 0] == 0:
        take_next(queue, lanes, 0)
        _set_constants(lanes, tangent)
        _store(queue, tangent, queue.ledger[0, r.FIRST_TIME])
    for _ in range(budget):
        if lanes.marks[r.JOB, 0] < 0:
            return True
        if lanes.marks[r.FRESH, 0] == 1:
            _set_constants(lanes, tangent)
        # after a rejection too: the forcing of this place has been overwritten by the stages
        _evaluate(lanes, tangent, r.STATE, lanes.addresses[r.AT_JACOBIAN], r.RATES)
        showing = choose_step(queue, lanes, method, 0)
        _steps(queue, lanes, method, tangent)
        errors(lanes, method, 1)
        error = lanes.clocks[r.ERROR, 0]
        if error <= 1.0:
            of_slopes = _error(queue, lanes, method, tangent)
            # written so that NaN prevails
            lanes.clocks[r.ERROR, 0] = error if of_slopes <= error else of_slopes
        if showing:
            curve(lanes, 1)
            _curve(lanes, tangent)
        begin, shown = lanes.clocks[r.TIME, 0], lanes.marks[r.SHOWN, 0]
        step = lanes.clocks[r.STEP, 0]
        if settle(queue, lanes, method, 1):
            _accept(queue, lanes, method, tangent, shown, begin, step)
    return bool(lanes.marks[r.JOB, 0] < 0)


@compiled_part
def _set_constants(lanes: Lanes, tangent: Tangent) -> None:
    at = tangent.addresses
    call2(at[PROLOGUE], lanes.addresses[r.AT_CONSTANTS], at[AT_HOISTED])


@compiled_part
def _evaluate(lanes: Lanes, tangent: Tangent, where: int, jacobian: int, rates: int) -> None:
    """Compute rates, Jacobian and forcing at a row of the state's vectors."""
    at = tangent.addresses
    row = lanes.vectors.shape[1] * _BYTES
    vectors = lanes.addresses[r.AT_VECTORS]
    forcing = at[AT_VECTORS] + FORCING * tangent.vectors[0].size * _BYTES
    call5(
        at[EVALUATE],
        vectors + where * row,
        at[AT_HOISTED],
        vectors + rates * row,
        jacobian,
        forcing,
    )


@compiled_part
def _steps(queue: Queue, lanes: Lanes, method: Method, tangent: Tangent) -> None:
    """Compute all stages of the state and of the sensitivities."""
    size = lanes.vectors.shape[1]
    row = size * _BYTES
    at = lanes.addresses
    vectors = at[r.AT_VECTORS]
    inverse = at[r.AT_CLOCKS] + r.INVERSE_STEP * _BYTES
    pivoted = first_stage(queue, lanes, method, 1)
    _tangent_stage(lanes, tangent, 0, at[r.AT_JACOBIAN])
    for stage in range(1, method.stages):
        call_stage(
            at[r.SUMS + stage],
            vectors + r.STATE * row,
            vectors + r.STAGES * row,
            inverse,
            vectors + r.PLACE * row,
            vectors + r.RIGHT * row,
            size // BLOCK,
            size,
        )
        # the stage's own Jacobian goes where the slope goes later: nothing needs both
        here = tangent.addresses[AT_JACOBIAN]
        _evaluate(lanes, tangent, r.PLACE, here, r.STAGES + stage)
        for k in range(size):
            lanes.vectors[r.STAGES + stage, k, 0] += lanes.vectors[r.RIGHT, k, 0]
        right = vectors + (r.STAGES + stage) * row
        given = vectors + r.GIVEN * row
        for k in range(size):
            lanes.vectors[r.GIVEN, k, 0] = lanes.vectors[r.STAGES + stage, k, 0]
        call3(at[r.SOLVE], at[r.AT_FACTORS], given, right)
        if pivoted:
            solve_pivoted(lanes, r.STAGES + stage, r.GIVEN, 1)
        _tangent_stage(lanes, tangent, stage, here)


@compiled_part
def _tangent_stage(lanes: Lanes, tangent: Tangent, stage: int, jacobian: int) -> None:
    """Compute one stage of all sensitivities, given the Jacobian and forcing at its place."""
    at = tangent.addresses
    whole = tangent.vectors[0].size
    one = whole // tangent.vectors.shape[1] * _BYTES
    base = at[AT_VECTORS]
    place = HERE
    if stage == 0:
        tangent.vectors[RIGHT] = 0.0
    else:
        place = PLACE
        inverse = lanes.addresses[r.AT_CLOCKS] + r.INVERSE_STEP * _BYTES
        call_stage(
            lanes.addresses[r.SUMS + stage],
            base,
            base + STAGES * whole * _BYTES,
            inverse,
            base + PLACE * whole * _BYTES,
            base + RIGHT * whole * _BYTES,
            whole // BLOCK,
            whole,
        )
    row = lanes.vectors.shape[1] * _BYTES
    vectors = lanes.addresses[r.AT_VECTORS]
    call5(
        at[SECOND],
        vectors + r.STATE * row,
        at[AT_HOISTED],
        vectors + (r.STAGES + stage) * row,
        at[AT_JACOBIAN_SLOPE],
        base + FORCING_SLOPE * whole * _BYTES,
    )
    here = tangent.vectors[STAGES + stage]
    for block in range(tangent.vectors.shape[1]):
        offset = base + block * one
        extra = offset + EXTRA * whole * _BYTES
        result = offset + (STAGES + stage) * whole * _BYTES
        forcing = offset + FORCING * whole * _BYTES
        call4(at[SPREAD], jacobian, offset + place * whole * _BYTES, forcing, extra)
        call6(
            at[SPREAD_MORE],
            at[AT_JACOBIAN_SLOPE],
            offset,
            offset + FORCING_SLOPE * whole * _BYTES,
            extra,
            offset + RIGHT * whole * _BYTES,
            result,
        )
        if lanes.marks[r.PIVOTED, 0] == 1:
            for lane in range(tangent.vectors.shape[3]):
                solve_dense(lanes.matrix, 0, here, block, lane)
        else:
            call2(at[SOLVE], lanes.addresses[r.AT_FACTORS], result)


@compiled_part
def _error(queue: Queue, lanes: Lanes, method: Method, tangent: Tangent) -> float:
    """Return the largest error of a sensitivity in units of its tolerance, or NaN."""
    job = lanes.marks[r.JOB, 0]
    states = lanes.matrix.shape[2]
    tolerances = queue.given.shape[1] - states - 1
    relative = queue.given[job, -1]
    here, last = tangent.vectors[HERE], tangent.vectors[STAGES + method.stages - 1]
    place = tangent.vectors[PLACE]
    worst, total = 0.0, 0.0
    for block in range(here.shape[0]):
        for k in range(states):
            small = _SMALL * abs(lanes.vectors[r.STATE, k, 0])
            absolute = queue.given[job, tolerances + k] + relative * small
            for lane in range(here.shape[2]):
                change = last[block, k, lane]
                new = abs(place[block, k, lane] + change)
                size = max(abs(here[block, k, lane]), new)
                bound = relative * size + absolute / tangent.scales[block, lane]
                worst = max(worst, abs(change) / bound)
                total += abs(change)
    return worst if math.isfinite(total) else math.nan


@compiled_part
def _curve(lanes: Lanes, tangent: Tangent) -> None:
    whole = tangent.vectors[0].size
    base = tangent.addresses[AT_VECTORS]
    call_curve(
        lanes.addresses[r.AT_CURVE],
        base + STAGES * whole * _BYTES,
        base + CURVE * whole * _BYTES,
        whole // BLOCK,
        whole,
    )


@compiled_part
def _accept(
    queue: Queue,
    lanes: Lanes,
    method: Method,
    tangent: Tangent,
    shown: int,
    begin: float,
    step: float,
) -> None:
    """Move the sensitivities to the end of an accepted step, and show those within it."""
    here, place = tangent.vectors[HERE], tangent.vectors[PLACE]
    last = tangent.vectors[STAGES + method.stages - 1]
    rows = tangent.vectors[CURVE : CURVE + 3]
    states = lanes.matrix.shape[2]
    for block in range(here.shape[0]):
        for k in range(states):
            for lane in range(here.shape[2]):
                place[block, k, lane] += last[block, k, lane]
    for row in range(shown, lanes.marks[r.SHOWN, 0]):
        x = min(1.0, (queue.times[row] - begin) / step)
        if queue.times[row] == lanes.clocks[r.TIME, 0]:
            x = 1.0
        for block in range(here.shape[0]):
            for k in range(states):
                for lane in range(here.shape[2]):
                    bend = rows[1, block, k, lane] + x * rows[2, block, k, lane]
                    bend = rows[0, block, k, lane] + x * bend
                    inner = x * (place[block, k, lane] + (1.0 - x) * bend)
                    old = (1.0 - x) * here[block, k, lane]
                    tangent.results[row, block, k, lane] = old + inner
    for block in range(here.shape[0]):
        for k in range(states):
            for lane in range(here.shape[2]):
                new = place[block, k, lane]
                here[block, k, lane] = new if abs(new) > 1e-150 else 0.0


@compiled_part
def _store(queue: Queue, tangent: Tangent, row: int) -> None:
    """Show the sensitivities given at the first time."""
    for block in range(tangent.results.shape[1]):
        for k in range(tangent.results.shape[2]):
            for lane in range(tangent.results.shape[3]):
                tangent.results[row, block, k, lane] = tangent.vectors[HERE, block, k, lane]
