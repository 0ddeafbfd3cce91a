"""The kinds of quantity a model is made of.

Each carries a name that is a valid SBML id and Python name, a unit and a description. They are
plain values: symbols for building equations come from the builder, numbers from the parameter
files.
"""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import sympy

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def checked_name(name: str) -> str:
    """Return `name` if it is both an SBML id and a Python name, else raise ModelError."""
    if not _IDENTIFIER.fullmatch(name) or keyword.iskeyword(name):
        raise ModelError(f"{name!r} is not a valid name: letters, digits and '_', not a keyword")
    return name


@dataclass(frozen=True, slots=True)
class Quantity:
    """What every quantity has.

    Attributes
    ----------
    name : str
        Identifier, unique in the model.
    unit : str
        Unit of its value.
    description : str
        One line a person reads.
    source : str
        Where the equation comes from (doi or PMID); empty where the mechanism's docstring says so.
    mechanism : str
        The mechanism that declared it.
    """

    name: str
    unit: str
    description: str
    source: str = ""
    mechanism: str = ""


@dataclass(frozen=True, slots=True)
class State(Quantity):
    """An amount that processes change.

    Attributes
    ----------
    start : sympy.Expr
        Its value in the healthy young adult, in parameters and other states' starts.
    settles : bool
        False for clocks and running totals, which have no steady state.
    """

    start: sympy.Expr | None = None
    settles: bool = True


@dataclass(frozen=True, slots=True)
class Parameter(Quantity):
    """A constant of a run; its number comes from a parameter file."""


@dataclass(frozen=True, slots=True)
class Conversion(Quantity):
    """A constant fixed by the definition of two units, such as days per year.

    Attributes
    ----------
    value : float
        Its number, derived from the units.
    """

    value: float = 1.0


@dataclass(frozen=True, slots=True)
class Input(Quantity):
    """A constant between schedule edges, set by a regimen: an infusion rate, a level of exercise.

    Attributes
    ----------
    resting : float
        Its value when no regimen says otherwise.
    """

    resting: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule(Quantity):
    """A quantity given by an equation at every moment.

    Attributes
    ----------
    expression : sympy.Expr
        The equation's right side.
    """

    expression: sympy.Expr | None = None


@dataclass(frozen=True, slots=True)
class Observable(Rule):
    """A rule that nothing else in the model depends on: what an instrument would show."""


@dataclass(frozen=True, slots=True)
class Process(Quantity):
    """The unit of biology: one named change of one or several states.

    Attributes
    ----------
    rate : sympy.Expr
        Extent per day.
    uses, makes : mapping of str to sympy.Expr
        Amount of each state used or made per extent; constants of the run.
    """

    rate: sympy.Expr | None = None
    uses: Mapping[str, sympy.Expr] | None = None
    makes: Mapping[str, sympy.Expr] | None = None
