"""What a file of hand-written equations is made of, and the values that equations read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Formula = Callable[["Values"], float]
Number = Formula | float


@dataclass(frozen=True)
class Change:
    """A process by hand.

    Attributes
    ----------
    rate : Formula
        Extent a day.
    of : mapping of str to Number
        What it adds to each state per extent; what it takes is negative.
    """

    rate: Formula
    of: Mapping[str, Number]


@dataclass(frozen=True)
class Written:
    """The equations of some mechanisms.

    Attributes
    ----------
    rules : mapping of str to Formula
        Rules, in any order.
    shown : mapping of str to Formula
        Observables.
    processes : mapping of str to Change
        Processes.
    starts : mapping of str to Number
        Start of every state in the healthy young adult.
    never_settle : frozenset of str
        States that are clocks or running totals.
    """

    rules: Mapping[str, Formula] = field(default_factory=dict)
    shown: Mapping[str, Formula] = field(default_factory=dict)
    processes: Mapping[str, Change] = field(default_factory=dict)
    starts: Mapping[str, Number] = field(default_factory=dict)
    never_settle: frozenset[str] = frozenset()


class Values:
    """Numbers by name: those drawn, and rules, each worked out when it is first read.

    Parameters
    ----------
    drawn : mapping of str to float
        States, parameters and inputs at one moment of one person.
    rules : mapping of str to Formula
        All rules.
    """

    def __init__(self, drawn: Mapping[str, float], rules: Mapping[str, Formula]) -> None:
        self._known = dict(drawn)
        self._rules = rules
        self.read: set[str] = set()

    def __getitem__(self, name: str) -> float:
        self.read.add(name)
        if name not in self._known:
            self._known[name] = self._rules[name](self)
        return self._known[name]

    def __getattr__(self, name: str) -> float:
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name]

    def number(self, one: Number) -> float:
        """Return a number, or what a formula gives."""
        return one(self) if callable(one) else one


def of_her_sex(v: Values, name: str) -> float:
    """Return the women's or the men's number of what both have in another size."""
    return v[f"men_{name}"] if v.male else v[name]


def follows(
    state: str, rate: Formula, target: Number, made: str = "", lost: str = ""
) -> dict[str, Change]:
    """Return the two processes by which a state goes towards a target in a time of 1/rate."""
    return {
        made or f"{state}_production": Change(lambda v: rate(v) * v.number(target), {state: 1}),
        lost or f"{state}_clearance": Change(lambda v: rate(v) * v[state], {state: -1}),
    }
