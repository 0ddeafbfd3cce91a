"""The arrays of a solver call, kept for the next call with the same kernels and method.

Making them anew would take longer than a short run. Nothing in them is read before a run has
written it, so that a run's result does not depend on the one before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.contract import arrays as records

if TYPE_CHECKING:
    from ranklmodel.compiled.code.program import Program
    from ranklmodel.compiled.contract.arrays import Queue
    from ranklmodel.compiled.contract.tableaus import Tableau
    from ranklmodel.compiled.contract.tangent_arrays import Tangent

_QUEUE = len(records.Queue._fields)


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
        Arrays of the sensitivities.
    """

    def __init__(self, program: Program, tableau: Tableau, tangent: Tangent | None = None) -> None:
        self.lanes, self._kept = records.empty_lanes(program, tableau)
        self.method = records.method_of(tableau)
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
        self.places, self.lengths = self._places.ctypes.data, self._lengths.ctypes.data
        self.queue: Queue | None = None

    def load(self, queue: Queue) -> None:
        """Put the lanes before a queue none of whose runs has begun."""
        self.queue = queue
        times = queue.times.ctypes.data
        self._places[:_QUEUE] = (
            queue.given.ctypes.data,
            queue.ledger.ctypes.data,
            queue.events.ctypes.data,
            times,
            queue.reached.ctypes.data,
        )
        runs, columns = queue.given.shape
        self._lengths[:3] = runs, columns, len(queue.times)
        self._lengths[4] = queue.events.shape[1]
        self.lanes.addresses[records.AT_TIMES] = times
        self.lanes.marks[records.JOB] = -1
        self.lanes.marks[records.NEXT] = 0

    def note_times(self) -> None:
        """Note how far the unfinished runs have come."""
        assert self.queue is not None
        for lane, job in enumerate(self.lanes.marks[records.JOB]):
            if job >= 0:
                self.queue.reached[job] = self.lanes.clocks[records.TIME, lane]
