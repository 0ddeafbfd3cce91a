"""Runs of a sensitivity design, as many as are asked for or as its intervals need.

Who makes the runs is whoever is handed in: the model, or a closed form whose indices are known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, final

import numpy as np

from ranklmodel.errors import InputError
from ranklmodel.estimation.sensitivity_designs import DESIGNS, require_room
from ranklmodel.estimation.sensitivity_result import (
    Effect,
    FailedRun,
    Output,
    Sensitivity,
    widest_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.estimation.sensitivity_designs import Design
    from ranklmodel.estimation.sensitivity_ranges import Range
    from ranklmodel.simulation.schedule import Floats

    Told = Callable[[int, int, str], None]

Samples = int | Literal["enough"] | None

# Runs between two looks at the clock; what is held of a run is more than what is asked of it.
_TOGETHER = 1024
# A movement of an output below this part of its size is rounding.
_STILL = 1e-9


@final
@dataclass(frozen=True)
class Answers:
    """What runs gave.

    Attributes
    ----------
    values : array of shape (n_runs, n_outputs)
        Outputs; nothing counts in the rows of runs that failed.
    reasons : mapping of int to str
        Rows that failed, and why.
    """

    values: Floats
    reasons: Mapping[int, str]


Evaluate = Callable[["Floats"], Answers]


def sensitivity_of(
    ranges: Sequence[Range],
    outputs: Sequence[Output],
    evaluate: Evaluate,
    *,
    method: str = "sobol",
    samples: Samples = None,
    seed: int = 0,
    without_effect: Mapping[str, str] | None = None,
    about: str = "",
    progress: Told | None = None,
) -> Sensitivity:
    """Analyse whatever answers points within some ranges.

    Parameters
    ----------
    ranges : sequence of Range
        What is varied.
    outputs : sequence of Output
        What is answered.
    evaluate : callable
        Takes values of shape (n_runs, n_parameters), each in its unit, and returns
        :class:`Answers`.
    method, samples, seed, progress
        As for :func:`~ranklmodel.estimation.sensitivity.sensitivity`.
    without_effect : mapping of str to str, optional
        What is not varied, with the reason.
    about : str
        What is analysed, in words.

    Returns
    -------
    Sensitivity
        Effects of every parameter on every output.

    Raises
    ------
    InputError
        If too few blocks of runs are whole.
    """
    design = DESIGNS[method](tuple(one.name for one in ranges), seed)
    made = _Made(design, ranges, evaluate, len(outputs), progress)
    if samples == "enough":
        blocks = design.least
        effects = made.effects(blocks, outputs)
        while widest_of(effects, method) > 1.0 and blocks < design.most:
            blocks *= 2
            effects = made.effects(blocks, outputs)
    else:
        blocks = design.checked(design.usual if samples is None else samples)
        effects = made.effects(blocks, outputs)
    moved = {one.output for one in effects}
    return Sensitivity(
        about,
        method,
        blocks,
        seed,
        tuple(ranges),
        tuple(outputs),
        effects,
        len(made.values),
        int(made.whole().sum()),
        tuple(made.failures),
        tuple(one for one in outputs if one not in moved),
        dict(without_effect or {}),
    )


class _Made:
    """Runs that were made so far, block after block."""

    def __init__(
        self,
        design: Design,
        ranges: Sequence[Range],
        evaluate: Evaluate,
        outputs: int,
        progress: Told | None,
    ) -> None:
        self.design, self.ranges, self.evaluate, self.progress = design, ranges, evaluate, progress
        self.values = np.empty((0, outputs))
        self.failed = np.empty(0, dtype=bool)
        self.failures: list[FailedRun] = []
        self.shares = np.empty((0, len(ranges)))

    def effects(self, blocks: int, outputs: Sequence[Output]) -> tuple[Effect, ...]:
        """Return the effects that whole blocks show, those that are not there made first."""
        self._make(blocks)
        whole = self.whole()
        reasons = "; ".join(sorted({one.reason for one in self.failures})[:3])
        require_room(int(whole.sum()), blocks, reasons)
        kept = np.repeat(whole, self.design.block)
        shares, effects = self.shares[kept], []
        for place, output in enumerate(outputs):
            values = self.values[kept, place]
            if float(np.ptp(values)) <= _STILL * max(float(np.abs(values).max()), output.size):
                continue
            estimates = self.design.estimates(shares, values)
            effects += [
                Effect(one.name, output, {name: each[k] for name, each in estimates.items()})
                for k, one in enumerate(self.ranges)
            ]
        return tuple(effects)

    def whole(self) -> np.ndarray:
        """Return which blocks have no failed run."""
        failed = self.failed.reshape(-1, self.design.block)
        return np.asarray(~failed.any(axis=1))

    def _make(self, blocks: int) -> None:
        self.shares = self.design.shares(blocks)
        points = np.column_stack(
            [one.values(self.shares[:, k]) for k, one in enumerate(self.ranges)]
        )
        begin, end = len(self.values), len(points)
        for first in range(begin, end, _TOGETHER):
            if self.progress is not None:
                self.progress(first, end, f"{end} runs")
            some = points[first : first + _TOGETHER]
            answers = self.evaluate(some)
            self.values = np.concatenate([self.values, answers.values])
            bad = np.zeros(len(some), dtype=bool)
            bad[list(answers.reasons)] = True
            self._require_numbers(answers.values[~bad])
            self.failed = np.concatenate([self.failed, bad])
            for row, reason in sorted(answers.reasons.items()):
                names = [one.name for one in self.ranges]
                changes = dict(zip(names, some[row].tolist(), strict=True))
                self.failures.append(FailedRun(first + row, reason, changes))

    def _require_numbers(self, values: Floats) -> None:
        """Refuse numbers that are none: a run that failed says so."""
        if not np.isfinite(values).all():
            raise InputError(
                "a run that is not said to have failed has an output that is no number"
            )
