"""Which drugs a run gives, and what is said of how each is dosed.

A schedule knows states and no drugs. Where several drugs enter one state they are dosed alike, and
every dose is an edge unless all of them are to be averaged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.compiled.contract.ways import Ways

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Problem

_AVERAGED = "are averaged over the intervals between them"
NO_DOSE = "No drug is given in single doses, so that nothing is averaged"
_AN_EDGE = "it is not a drug whose doses are averaged"
_IN_COMPANY = "another drug enters the same state, and every dose of that is an edge"
_TOO_FEW = (
    "too few follow each other at equal, short intervals without doses of another drug between them"
)
_TOO_ABRUPT = "too few are alike, or their effect is too abrupt to be averaged"
_UNKNOWN = "no drug of the model enters there"


def listed(names: Iterable[str]) -> str:
    """Return names as a list in words.

    Examples
    --------
    >>> listed(["anastrozole", "letrozole", "exemestane"])
    'anastrozole, letrozole and exemestane'
    """
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def tells_of_averages(sentence: str) -> bool:
    """Tell whether a sentence about a run says that doses of some drug were averaged."""
    return _AVERAGED in sentence


def to_be_averaged(layout: Layout) -> frozenset[int]:
    """Return the states that only drugs to be averaged enter."""
    return Ways.of(layout).averaged


@dataclass(frozen=True)
class Doses:
    """The doses of a run with averaged dosing.

    Attributes
    ----------
    ways : Ways
        How drugs enter the model.
    states : tuple of int
        Positions of the states that get doses within the run.
    """

    ways: Ways
    states: tuple[int, ...]

    @classmethod
    def of(cls, problem: Problem, ways: Ways) -> Doses:
        """Return the doses of a problem."""
        schedule = problem.schedule
        begin, end = np.searchsorted(schedule.dose_times, [problem.times[0], problem.times[-1]])
        counts = np.bincount(schedule.dose_states[begin:end])
        return cls(ways, tuple(np.flatnonzero(counts).tolist()))

    @property
    def wished(self) -> tuple[int, ...]:
        """The states whose doses are to be averaged."""
        return tuple(k for k in self.states if k in self.ways.averaged)

    def drugs(self, states: Iterable[int]) -> str:
        """Return the drugs that enter some states, as a list in words."""
        into, names = self.ways.into, self.ways.names
        return listed(sorted({drug for k in states for drug in into.get(k, (names[k],))}))

    def in_words(
        self, averaged: Collection[int], left_out: Mapping[int, str], abrupt: int = 0
    ) -> str:
        """Return which drugs were averaged and which exact, and why.

        Parameters
        ----------
        averaged : collection of int
            The states some of whose doses were averaged.
        left_out : mapping of int to str
            The states whose doses were to be averaged and could not be, with the reasons.
        abrupt : int
            How many stretches were run exactly because an effect is too abrupt for an average.
        """
        if not self.states:
            return NO_DOSE
        said = []
        if together := [k for k in self.states if k in averaged]:
            said.append(f"doses of {self.drugs(together)} {_AVERAGED}")
        by_reason: dict[str, list[int]] = {}
        for state in self.states:
            if state not in averaged:
                reason = self._why_exact(state, left_out, abrupt)
                by_reason.setdefault(reason, []).append(state)
        for reason, states in by_reason.items():
            said.append(f"every dose of {self.drugs(states)} is an edge, because {reason}")
        text = "; ".join(said)
        return text[0].upper() + text[1:]

    def _why_exact(self, state: int, left_out: Mapping[int, str], abrupt: int) -> str:
        drugs = self.ways.into.get(state)
        if drugs is None:
            return _UNKNOWN
        if all(drugs.values()):
            return left_out.get(state, _TOO_ABRUPT if abrupt else _TOO_FEW)
        return _IN_COMPANY if any(drugs.values()) else _AN_EDGE
