"""The arrays a solver works on.

They are few and wide, each quantity a row, because Numba's compile time grows with the number of
arrays that are passed from function to function. A row of an array with a lane axis holds one
number for the patient each lane is working on.
"""

from __future__ import annotations

from typing import NamedTuple

from ranklmodel.simulation.schedule import Floats, Integers

# With one lane, states are taken four at a time; arrays are padded to whole blocks.
BLOCK = 4

# Outcome of a run. The last two are given by the caller of a solver, when it gives up.
WAITING, RUNNING, DONE, NOT_FINITE, STEP_LIMIT, STEP_TOO_SMALL, SINGULAR, JUMPS = range(8)
TIME_LIMIT, NOT_BEGUN = 8, 9

# Columns of Queue.ledger; runs may share times and events. RESULTS is the address of the first row.
FIRST_TIME, LAST_TIME, FIRST_EVENT, LAST_EVENT, RESULTS, STEPS_ALLOWED, STATUS = range(7)
FAILED_STATE, STEPS, REJECTIONS, EVALUATIONS, FACTORIZATIONS, FALLBACKS = range(7, 13)
LEDGER = 13

# Rows of Lanes.vectors; the stages follow.
STATE, RATES, PLACE, RIGHT, GIVEN, ABSOLUTE, CURVE, STAGES = 0, 1, 2, 3, 4, 5, 6, 9

# Rows of Lanes.clocks; the first three are read together, see dense_output.
TIME, STEP, END, TARGET, START_STEP, GROWTH_BEFORE, STEP_BEFORE, SHIFT, INVERSE_STEP = range(9)
WRONG, RELATIVE, ERROR, GAP_RATE, TURNED_AT, UNCUT = range(9, 15)
CLOCKS = 15

# Rows of Lanes.marks.
JOB, EVENT, SHOWN, FRESH, REJECTED, PIVOTED, NEXT, LANDING, SWITCH, AGAIN = range(10)
MARKS = 10

# Values of the mark FRESH: the step begins at an edge, or where a condition turned.
EDGE, TURNED = 1, 2

# Positions in Lanes.addresses: kernels (as in SOLVER_KERNELS), arrays, stage sums.
PROLOGUE, STAGE_RATES, RATES_JACOBIAN, FACTORIZE, SOLVE, CHECK, ERRORS, ACCEPT, SHOW, SWITCHES = (
    range(10)
)
AT_VECTORS, AT_CONSTANTS, AT_HOISTED, AT_JACOBIAN, AT_FACTORS, AT_CLOCKS, AT_GAPS = range(10, 17)
AT_TIMES, AT_CURVE, SUMS = 17, 18, 18  # the sum for stage i is at SUMS + i


class Method(NamedTuple):
    """A Rosenbrock method, for solvers."""

    gamma: float
    order: int
    stages: int


class Queue(NamedTuple):
    """Runs to do, one after the other, and their results.

    Attributes
    ----------
    problems : array of shape (n_runs, n_constants + 2 n_states + 1)
        Constants, initial state, absolute tolerances, relative tolerance.
    ledger : integer array of shape (n_runs, 13)
        See the column names above.
    events : array of shape (3, n_events)
        Time, place (a state, or n_states plus a constant) and value.
    times : array of shape (n_times,)
        What is shown.
    reached : array of shape (n_runs,)
        Where each run ended.
    """

    problems: Floats
    ledger: Integers
    events: Floats
    times: Floats
    reached: Floats


class Lanes(NamedTuple):
    """Where every lane stands; a solver can stop between steps and go on from here.

    Attributes
    ----------
    vectors : array of shape (9 + n_stages, n_states, n_lanes)
        See the row names above.
    constants : array of shape (n_constants, n_lanes)
        In force now.
    hoisted : array of shape (n_hoisted, n_lanes)
        Terms of constants only; then conditions as held: 1, 0, or NaN for as they are.
    jacobian : array of shape (n_entries, n_lanes)
        At the state.
    gaps : array of shape (2, n_conditions, n_lanes)
        By how much conditions hold at the end of a step, and elsewhere.
    clocks, marks : arrays of shape (CLOCKS, n_lanes) and (MARKS, n_lanes)
        See the row names above.
    matrix : array of shape (n_lanes, n_states + 1, n_states)
        Pivoted factors and, in the last row, pivots.
    pattern : integer array of shape (2, n_entries)
        Row and column of every entry of the Jacobian.
    addresses : integer array
        See the positions above.
    """

    vectors: Floats
    constants: Floats
    hoisted: Floats
    jacobian: Floats
    gaps: Floats
    clocks: Floats
    marks: Integers
    matrix: Floats
    pattern: Integers
    addresses: Integers


def padded(states: int, lanes: int) -> int:
    """Return how many states arrays must have room for."""
    return states if lanes > 1 else -(-states // BLOCK) * BLOCK
