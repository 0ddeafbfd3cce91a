"""The arrays a solver works on, as named tuples that Numba understands.

Element (k, lane) of an array with a lane axis belongs to the patient that lane is working on.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ranklmodel.simulation.fast.kernels import Sizes
from ranklmodel.simulation.fast.stages import padded
from ranklmodel.simulation.fast.tableaus import Tableau
from ranklmodel.simulation.schedule import Floats, Integers

# Outcome of a run, in `Queue.status`.
WAITING, RUNNING, DONE, NOT_FINITE, STEP_LIMIT, STEP_TOO_SMALL, SINGULAR = range(7)

# Columns of `Queue.counts`.
STEPS, REJECTIONS, EVALUATIONS, FACTORIZATIONS, FALLBACKS = range(5)

# Kinds of event.
DOSE, SETTING = range(2)


class Method(NamedTuple):
    """A Rosenbrock method, for solvers."""

    gamma: float
    order: int
    stages: int
    dense: Floats


class Queue(NamedTuple):
    """Runs to do, one after the other, and their results."""

    kernels: Integers
    sums: Integers
    constants: Floats
    initial: Floats
    relative: Floats
    absolute: Floats
    step_limit: Integers
    first_time: Integers
    times: Floats
    first_event: Integers
    event_times: Floats
    event_kinds: Integers
    event_places: Integers
    event_values: Floats
    results: Floats
    counts: Integers
    status: Integers
    failed_time: Floats
    failed_state: Integers
    next: Integers


class Lanes(NamedTuple):
    """Where every lane stands; a solver can stop between steps and go on from here."""

    state: Floats
    constants: Floats
    hoisted: Floats
    rates: Floats
    jacobian: Floats
    factors: Floats
    stages: Floats
    place: Floats
    right: Floats
    given: Floats
    excess: Floats
    shift: Floats
    inverse_step: Floats
    dense: Floats
    matrix: Floats
    pivots: Integers
    rows: Integers
    columns: Integers
    job: Integers
    event: Integers
    shown: Integers
    time: Floats
    step: Floats
    target: Floats
    start_step: Floats
    error_before: Floats
    step_before: Floats
    fresh: Integers
    rejected: Integers
    pivoted: Integers


def method_of(tableau: Tableau) -> Method:
    """Return a tableau as solvers take it."""
    return Method(tableau.gamma, tableau.order, tableau.stages, np.array(tableau.dense))


def empty_lanes(sizes: Sizes, tableau: Tableau, width: int) -> Lanes:
    """Return lanes with no work yet."""
    size = padded(sizes.states, width)

    def block(rows: int) -> Floats:
        return np.zeros((rows, width))

    def whole(value: int = 0) -> Integers:
        return np.full(width, value, dtype=np.int64)

    return Lanes(
        state=block(size),
        constants=block(sizes.constants),
        hoisted=block(sizes.hoisted),
        rates=block(size),
        jacobian=block(max(sizes.jacobian, 1)),
        factors=block(sizes.factors),
        stages=np.zeros((tableau.stages, size, width)),
        place=block(size),
        right=block(size),
        given=block(size),
        excess=np.zeros(width),
        shift=np.ones(width),
        inverse_step=np.ones(width),
        dense=np.zeros((3, size, width)),
        matrix=np.zeros((width, sizes.states, sizes.states)),
        pivots=np.zeros((width, sizes.states), dtype=np.int64),
        rows=np.array(sizes.rows, dtype=np.int64),
        columns=np.array(sizes.columns, dtype=np.int64),
        job=whole(-1),
        event=whole(),
        shown=whole(),
        time=np.zeros(width),
        step=np.ones(width),
        target=np.zeros(width),
        start_step=np.zeros(width),
        error_before=np.ones(width),
        step_before=np.ones(width),
        fresh=whole(),
        rejected=whole(),
        pivoted=whole(),
    )
