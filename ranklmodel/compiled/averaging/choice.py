"""Which drugs' doses are averaged: the most that can be, whatever the order they are declared in.

A drug whose effect can not be taken apart from other states keeps every dose an edge and does not
stop the others from being averaged. What can be taken apart depends on who else is in the block:
two drugs that share a denominator can be averaged together and neither alone, as the other then is
one of the other states. So sets are tried, the largest first.

Whoever is in the block, a term that mixes goes on mixing as long as the same of its states are
inside. So each set that fails is followed by those without one of the drugs in one such term: no
set that can be averaged is passed over, and few are tried.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from ranklmodel.compiled.averaging.doses import listed
from ranklmodel.compiled.averaging.linear_block import LinearStates, Split, split, states_in
from ranklmodel.compiled.averaging.separation import Separation
from ranklmodel.compiled.averaging.zeros import drugs_of, staying_zero

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.equations.graph import Node
    from ranklmodel.equations.translate import Equations
    from ranklmodel.model.layout import Layout

# Beyond so many, the other states of a term that mixes are counted, not named.
_MOST_NAMED = 4
_ALL_LINEAR = "the whole model is linear, so that there is nothing an average would stand for"


@dataclass(frozen=True)
class Choice:
    """What is averaged, and what is not.

    Attributes
    ----------
    split : Split or None
        The model, split for the doses that are averaged; None where there are none.
    averaged : tuple of int
        States whose doses are averaged.
    left_out : dict of int to str
        The other dosed states, and why their doses can not be averaged.
    """

    split: Split | None
    averaged: tuple[int, ...]
    left_out: dict[int, str]


def choice(
    model: Equations,
    dosed: Iterable[int],
    layout: Layout,
    absent: frozenset[int] = frozenset(),
) -> Choice:
    """Return the largest set of dosed states whose doses can be averaged.

    Of several sets of one size, it is the first by the names of its states.

    Parameters
    ----------
    model : Equations
        The whole model; its graph gets further nodes.
    dosed : iterable of int
        Positions of the states whose doses are to be averaged.
    layout : Layout
        Names of the model.
    absent : set of int
        Positions of states that are zero throughout, and zero in the equations.
    """
    return _Search(model, layout, frozenset(dosed), absent).choice()


@final
class _Search:
    """Tries sets of dosed states."""

    def __init__(
        self,
        model: Equations,
        layout: Layout,
        dosed: frozenset[int],
        absent: frozenset[int],
    ) -> None:
        self.model = model
        self.layout = layout
        self.linear = LinearStates(model)
        self.dosed = dosed
        self.absent = absent
        brought = staying_zero(model, layout, drugs_of(layout))
        joined = {one: self.linear.joined(one) for one in dosed & self.linear.members}
        # what a drug flows into is its own pharmacokinetics, as fast as its doses; a metabolite
        # that is not linear would be followed by its average, which its effect is not that of
        self.onward = {one: self.linear.onward(block) & brought for one, block in joined.items()}
        self.blocks = {one: block for one, block in joined.items() if not self.onward[one]}
        self.separations: dict[frozenset[int], Separation] = {}

    def choice(self) -> Choice:
        averaged = self._largest()
        block = self._block(averaged)
        whole = len(block) == len(self.model.states) - len(self.absent)
        if whole:
            averaged = frozenset()
        left_out = {
            one: _ALL_LINEAR if whole and one in self.blocks else self._reason(one, averaged)
            for one in sorted(self.dosed - averaged)
        }
        parts = self._split(block) if averaged else None
        return Choice(parts, tuple(sorted(averaged)), left_out)

    def _split(self, block: frozenset[int]) -> Split:
        return split(self.model, block, self._separation(block), self.absent)

    def _largest(self) -> frozenset[int]:
        layer = {frozenset(self.blocks)}
        while True:
            smaller: set[frozenset[int]] = set()
            for dosed in sorted(layer, key=self._names):
                mixing = self._separation(self._block(dosed)).mixing
                if not mixing:
                    return dosed
                culprits = [self._dosed_into(node, dosed) for node in mixing]
                fewest = min(culprits, key=lambda drugs: (len(drugs), self._names(drugs)))
                smaller |= {dosed - {one} for one in fewest}
            layer = smaller

    def _names(self, states: Iterable[int]) -> list[str]:
        return sorted(self.layout.states.names[state] for state in states)

    def _block(self, dosed: Iterable[int]) -> frozenset[int]:
        return frozenset[int]().union(*(self.blocks[one] for one in dosed))

    def _separation(self, block: frozenset[int]) -> Separation:
        if block not in self.separations:
            model = self.model
            apart = block | self.absent
            slow = [rate for k, rate in enumerate(model.rates) if k not in apart]
            self.separations[block] = Separation(model.graph, block, slow)
        return self.separations[block]

    def _positions(self, nodes: Iterable[Node]) -> set[int]:
        graph = self.model.graph
        return {graph.inputs[node][1] for node in states_in(graph, nodes)}

    def _dosed_into(self, node: Node, dosed: frozenset[int]) -> frozenset[int]:
        """Return those of some dosed states that bring a state of a term into the block."""
        within = self._positions([node])
        return frozenset(one for one in dosed if self.blocks[one] & within)

    def _reason(self, state: int, averaged: frozenset[int]) -> str:
        """Return why the doses of a state can not be averaged beside those that are."""
        if state not in self.blocks:
            return self._not_linear(state)
        block = self._block(averaged | {state})
        mixing = self._separation(block).mixing
        states = self._positions(mixing)
        inside, outside = self._names(states & block), self._names(states - block)
        if len(outside) > _MOST_NAMED:
            outside = [*outside[: _MOST_NAMED - 1], f"{len(outside) - _MOST_NAMED + 1} others"]
        return (
            f"the rate of {listed(self._processes(mixing))} mixes {listed(inside)} with "
            f"{listed(outside)} other than by sums and products, so that averages over the "
            "interval between doses would be wrong"
        )

    def _not_linear(self, state: int) -> str:
        name = self.layout.states.names[state]
        if onward := self.onward.get(state):
            reasons = [self._not_linear(one) for one in sorted(onward)]
            return f"{name} goes on to {listed(self._names(onward))}, and {'; '.join(reasons)}"
        needed = self.linear.why_not(state)
        if needed is not None:
            return f"{name} follows {listed(self._names(needed))}, which is not linear"
        if others := self.linear.altered_by(state) - {state}:
            return (
                f"{listed(self._names(others))} alters the rate of {name}, so it has no closed form"
            )
        return f"the rate of {name} is not in proportion to the drug, so it has no closed form"

    def _processes(self, nodes: set[Node]) -> list[str]:
        """Return the processes whose rates hold some nodes, or the states, where only sums do."""
        model, layout = self.model, self.layout
        for names, rates in ((layout.processes, model.extents), (layout.states, model.rates)):
            holding = [
                name
                for name, rate in zip(names.names, rates, strict=True)
                if nodes & set(model.graph.needed([rate]))
            ]
            if holding:
                return sorted(holding)
        return []
