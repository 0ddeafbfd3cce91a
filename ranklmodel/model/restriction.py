"""Which people have a quantity, where not all have: a mechanism says so once, and all doors ask.

Equations give a number in everybody: the LH of men reads 0 in a woman, of whom the model says
nothing. A number that says nothing looks like one that says something, so runs, tables, trials and
doses read here whom they may show it of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ranklmodel.errors import AbsentQuantityError

_HALF = 0.5


@dataclass(frozen=True, slots=True, order=True)
class Restriction:
    """A quantity that is modelled in some people only.

    Attributes
    ----------
    quantity : str
        State, rule or observable.
    people : str
        Who has it, in words: ``men``.
    parameter : str
        A parameter between 0 and 1 that tells them from others.
    present : bool
        Whether they are those of whom it is at least a half; else the others.
    """

    quantity: str
    people: str
    parameter: str
    present: bool = True

    def excludes(self, values: Mapping[str, float]) -> bool:
        """Tell whether somebody is without the quantity; of who is not described nobody is."""
        value = values.get(self.parameter)
        return value is not None and (value >= _HALF) != self.present

    def __str__(self) -> str:
        """Say who has it."""
        return str(self.error)

    @property
    def error(self) -> AbsentQuantityError:
        """What is raised where it is asked of others."""
        return AbsentQuantityError(self.quantity, self.people)
