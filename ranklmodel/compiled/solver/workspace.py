"""The arrays of a solver call, kept for the next call with the same kernels and method.

Making them anew would take longer than a short run. Nothing in them is read before a run has
written it, so that a run's result does not depend on the one before.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.contract import arrays as r

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.compiled.code.invoke import Solver
    from ranklmodel.compiled.code.program import Program
    from ranklmodel.compiled.contract.arrays import Queue
    from ranklmodel.compiled.contract.tableaus import Tableau
    from ranklmodel.compiled.contract.tangent_arrays import Tangent
    from ranklmodel.simulation.schedule import Floats

_QUEUE = len(r.Queue._fields)


def method_of(tableau: Tableau) -> r.Method:
    """Return a tableau as solvers take it."""
    return r.Method(tableau.gamma, tableau.order, tableau.stages)


def empty_lanes(program: Program, tableau: Tableau) -> tuple[r.Lanes, tuple[Floats, ...]]:
    """Return lanes with no work yet, and arrays that must live as long as they do."""
    sizes, width = program.sizes, program.lanes
    size = r.padded(sizes.states, width)
    vectors = np.zeros((r.STAGES + tableau.stages, size, width))
    constants = np.zeros((sizes.constants, width))
    jacobian = np.zeros((max(sizes.jacobian, 1), width))
    hoisted = np.full((sizes.hoisted, width), np.nan)
    gaps = np.zeros((2, sizes.conditions, width))
    factors = np.zeros((sizes.factors, width))
    clocks = np.ones((r.CLOCKS, width))
    # where arrays are padded, an error of zero must not be divided by a tolerance of zero
    vectors[r.ABSOLUTE] = 1.0
    marks = np.zeros((r.MARKS, width), dtype=np.int64)
    marks[r.JOB] = -1
    arrays = (vectors, constants, hoisted, jacobian, factors, clocks, gaps)
    places = [array.ctypes.data for array in arrays]
    # the times shown are those of a queue, and its address is set with it
    addresses = [*program.solver, *places, 0, *program.sums[tableau.name]]
    lanes = r.Lanes(
        vectors=vectors,
        constants=constants,
        hoisted=hoisted,
        jacobian=jacobian,
        gaps=gaps,
        clocks=clocks,
        marks=marks,
        matrix=np.zeros((width, sizes.states + 1, sizes.states)),
        pattern=np.array([sizes.rows, sizes.columns], dtype=np.int64).reshape(2, -1),
        addresses=np.array(addresses, dtype=np.int64),
    )
    return lanes, (factors,)


@final
class Workspace:
    """Lanes with their addresses and lengths, in the order the entries read them.

    Parameters
    ----------
    program : Program
        Whose kernels are called.
    tableau : Tableau
        The method.
    tangent : Tangent, optional
        Arrays of the derivatives.
    """

    def __init__(self, program: Program, tableau: Tableau, tangent: Tangent | None = None) -> None:
        self.lanes, self._kept = empty_lanes(program, tableau)
        self.method = method_of(tableau)
        lanes, sizes = self.lanes, program.sizes
        rows, size, _ = lanes.vectors.shape
        lengths = [0, 0, 0, sizes.states, 0, rows, size, len(lanes.constants)]
        lengths += [len(lanes.jacobian), lanes.pattern.shape[1], len(lanes.addresses)]
        lengths += [self.method.order, self.method.stages, sizes.hoisted, sizes.conditions]
        arrays = list(lanes)
        if tangent is not None:
            arrays += tangent
            lengths += [len(tangent.results), *tangent.vectors.shape, tangent.worst.shape[1]]
            lengths += [tangent.results.shape[1], len(tangent.blocks), len(tangent.addresses)]
        self._places = np.zeros(_QUEUE + len(arrays), dtype=np.int64)
        self._places[_QUEUE:] = [array.ctypes.data for array in arrays]
        self._lengths = np.array(lengths, dtype=np.int64)
        self._addresses = self._places.ctypes.data, self._lengths.ctypes.data
        self._queue: Queue | None = None

    def run(self, solver: Solver, queue: Queue, budget: int, until: float) -> None:
        """Run a queue none of whose runs has begun.

        Parameters
        ----------
        solver : Solver
            Compiled for these arrays.
        queue : Queue
            Gets the results, and how far each run has come.
        budget : int
            Steps between looks at the clock and at interrupts.
        until : float
            Where to give up, as :func:`time.perf_counter` counts.
        """
        self._load(queue)
        finished = False
        while not finished and time.perf_counter() <= until:
            finished = solver.advance(*self._addresses, self.method.gamma, budget)
        if not finished:
            self._give_up(queue)

    def _load(self, queue: Queue) -> None:
        """Put the lanes before a queue."""
        # its arrays must live as long as their addresses are here
        self._queue = queue
        times = queue.times.ctypes.data
        self._places[:_QUEUE] = (
            queue.problems.ctypes.data,
            queue.ledger.ctypes.data,
            queue.events.ctypes.data,
            times,
            queue.reached.ctypes.data,
        )
        runs, columns = queue.problems.shape
        self._lengths[:3] = runs, columns, len(queue.times)
        self._lengths[4] = queue.events.shape[1]
        self.lanes.addresses[r.AT_TIMES] = times
        self.lanes.marks[r.JOB] = -1
        self.lanes.marks[r.NEXT] = 0

    def _give_up(self, queue: Queue) -> None:
        """Note how far the unfinished runs have come, and that time ended them."""
        for lane, job in enumerate(self.lanes.marks[r.JOB]):
            if job >= 0:
                queue.reached[job] = self.lanes.clocks[r.TIME, lane]
        status = queue.ledger[:, r.STATUS]
        status[status == r.RUNNING] = r.TIME_LIMIT
        status[status == r.WAITING] = r.NOT_BEGUN


@final
class Workspaces:
    """The workspaces of an engine, each lent to one call at a time."""

    def __init__(self) -> None:
        self._idle: dict[tuple[Program, str], list[Workspace]] = {}

    @contextmanager
    def lent(self, program: Program, tableau: Tableau) -> Iterator[Workspace]:
        """Lend arrays for some kernels and a method that no other thread uses."""
        idle = self._idle.setdefault((program, tableau.name), [])
        try:
            # atomic, as adding to a list is
            space = idle.pop()
        except IndexError:
            space = Workspace(program, tableau)
        yield space
        idle.append(space)
