"""An explanation's numbers as they are printed: one last digit for all, so that they add up."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.explanation.explained import Explanation

_DIGITS = 3  # of the change
_MOST_DIGITS = 5  # of the larger end
_NO_PERCENT = "SD"  # a score's zero is the mean of young adults
_REST = "rest"


@dataclass(frozen=True)
class Part:
    """A contribution as it is printed.

    Attributes
    ----------
    name, description : str
        What contributed.
    amount : float
        Rounded.
    exact : float
        Before.
    """

    name: str
    description: str
    amount: float
    exact: float


@final
@dataclass(frozen=True)
class Printed:
    """Contributions as they are printed; with `rest` they sum to the printed change.

    Attributes
    ----------
    parts : tuple of Part
        Largest first, none of them zero once rounded.
    rest : float
        All smaller ones together, and what rounding takes from the others.
    smaller : int
        How many are in it.
    """

    parts: tuple[Part, ...]
    rest: float
    smaller: int


@final
@dataclass(frozen=True)
class Rounding:
    """The last digit that is printed, the same for ends, change and contributions.

    Attributes
    ----------
    decimals : int
        After the point; below zero where whole numbers are rounded too.
    """

    decimals: int

    @classmethod
    def of(cls, explanation: Explanation) -> Rounding:
        """Return the rounding that shows a change by three digits and its ends by five at most.

        Examples
        --------
        >>> import ranklmodel
        >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
        >>> Rounding.of(ranklmodel.explain(woman, "E2", 0.0, 30.0)).decimals
        2
        """
        ends = max(abs(explanation.before), abs(explanation.after))
        change = abs(explanation.change)
        if not ends:
            return cls(0)
        finest = _MOST_DIGITS - 1 - _exponent(ends)
        return cls(min(finest, _DIGITS - 1 - _exponent(change)) if change else finest)

    def value(self, number: float) -> float:
        """Return a number rounded; never a negative zero."""
        return round(number, self.decimals) + 0.0

    def text(self, number: float, *, sign: bool = False) -> str:
        """Return a number as it is printed."""
        return f"{self.value(number):{'+' if sign else ''}.{max(self.decimals, 0)}f}"

    @property
    def smallest(self) -> str:
        """The step of the last digit, as it is printed."""
        return self.text(10.0**-self.decimals)

    def change(self, explanation: Explanation) -> float:
        """Return the change between the printed ends."""
        return self.value(self.value(explanation.after) - self.value(explanation.before))

    def printed(self, explanation: Explanation, parts: Iterable[Part]) -> Printed:
        """Return contributions as they are printed.

        Parameters
        ----------
        explanation : Explanation
            Whose they are.
        parts : iterable of Part
            Their exact amounts count.

        Returns
        -------
        Printed
            What is zero once rounded stands in the rest.
        """
        every = [replace(part, amount=self.value(part.exact)) for part in parts]
        listed = sorted((p for p in every if p.amount), key=lambda part: -abs(part.amount))
        rest = self.change(explanation) - sum(part.amount for part in listed)
        return Printed(tuple(listed), self.value(rest), len(every) - len(listed))


def processes_printed(explanation: Explanation) -> Printed:
    """Return what each process contributed, as it is printed."""
    parts = (Part(p.process, p.description, 0.0, p.amount) for p in explanation.contributions)
    return Rounding.of(explanation).printed(explanation, parts)


def drivers_printed(explanation: Explanation) -> Printed:
    """Return what each driver brought, as it is printed."""
    parts = (Part(d.quantity, d.description, 0.0, d.amount) for d in explanation.drivers)
    return Rounding.of(explanation).printed(explanation, parts)


def percent(explanation: Explanation, amount: float) -> float | None:
    """Return an amount in percent of the value at the start; None where that means nothing."""
    if explanation.before <= 0 or explanation.unit == _NO_PERCENT:
        return None
    return 100.0 * amount / explanation.before


def _exponent(number: float) -> int:
    return math.floor(math.log10(number))
