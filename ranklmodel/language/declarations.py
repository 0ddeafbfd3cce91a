"""What a mechanism has declared, before anything is checked, and the line that declared it.

Names may come in any order, from any file, so nothing can be looked up while mechanisms are read.
What was written is kept as it was written; :mod:`~ranklmodel.language.assembling` makes a model of
it. Every declaration knows its line, so that what is found wrong at the end is found where it is.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

import sympy

from ranklmodel.errors import ModelError, RanklModelError, UnknownNameError
from ranklmodel.model.quantities import Parameter, checked_name
from ranklmodel.units.units import unit

if TYPE_CHECKING:
    from ranklmodel.model.anchor import Anchor
    from ranklmodel.model.quantities import Quantity
    from ranklmodel.model.restriction import Restriction

Named: TypeAlias = "sympy.Symbol | str"
Shares: TypeAlias = "sympy.Symbol | Mapping[sympy.Symbol, sympy.Expr] | None"

_LANGUAGE = str(Path(__file__).parent)
_PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a mechanism.

    Attributes
    ----------
    file : str
        From the package's folder, or as it was loaded.
    line : int
        Counted from 1.
    """

    file: str
    line: int

    def __str__(self) -> str:
        """Return ``file:line``, as editors understand it."""
        return f"{self.file}:{self.line}"

    def of(self, error: RanklModelError) -> RanklModelError:
        """Return an error of the same kind that names this place first."""
        if isinstance(error, UnknownNameError):
            return error.within(error.where or str(self))
        return type(error)(f"{self}: {error}")


def place_of_call() -> Place:
    """Return the line outside this room that is being carried out: that of the mechanism."""
    frame = sys._getframe(1)
    while frame.f_code.co_filename.startswith(_LANGUAGE) and frame.f_back is not None:
        frame = frame.f_back
    path = Path(frame.f_code.co_filename)
    if path.is_relative_to(_PACKAGE):
        path = path.relative_to(_PACKAGE.parent)
    return Place(str(path), frame.f_lineno)


def equation(stated: sympy.Expr | int, name: str) -> sympy.Expr:
    """Return what was written as an equation.

    Raises
    ------
    ModelError
        If it is none: text, which SymPy would carry out as code, or nothing; with its line.
    """
    if isinstance(stated, int | float | sympy.Expr):
        return sympy.sympify(stated)
    message = f"{name}: expected an equation of symbols such as m['E2'], given {stated!r}"
    raise place_of_call().of(ModelError(message))


@dataclass(frozen=True, slots=True)
class Declaration:
    """A quantity as a mechanism wrote it.

    Attributes
    ----------
    quantity : Quantity
        A process without its shares; what enters by an administration without its unit.
    place : Place
        Who declared it.
    uses, makes : symbol or mapping or None
        Of a process, as written.
    enters : sympy.Symbol or None
        The state whose unit per day is that of this input: doses given continuously.
    """

    quantity: Quantity
    place: Place
    uses: Shares = None
    makes: Shares = None
    enters: sympy.Symbol | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """An amount in a volume, read as a concentration.

    Attributes
    ----------
    held : sympy.Symbol
        The concentration's unit for one of the amount's unit per litre.
    share : sympy.Expr
        By how much one unit of the amount raises the concentration.
    """

    held: sympy.Symbol
    share: sympy.Expr


@dataclass(frozen=True, slots=True)
class Port:
    """A sum or a product that is open to other mechanisms.

    Attributes
    ----------
    kind : {"sum", "product"}
        What is done with the parts.
    base : sympy.Expr
        What it is without any.
    """

    kind: Literal["sum", "product"]
    base: sympy.Expr


@dataclass(frozen=True, slots=True)
class Part:
    """A term that is added to a sum, or a factor to a product.

    Attributes
    ----------
    port : str
        Name of the sum or product.
    kind : {"sum", "product"}
        What the mechanism takes the port for.
    symbol : sympy.Symbol
        The rule that is the part.
    place : Place
        Who adds it.
    """

    port: str
    kind: Literal["sum", "product"]
    symbol: sympy.Symbol
    place: Place


@dataclass(frozen=True, slots=True)
class Entry:
    """A way into the model: a drug by a route, or a level that regimens set.

    Attributes
    ----------
    drug, route : str
        As a regimen names them.
    into : sympy.Symbol or None
        The state that doses enter; None for a level.
    sets : str
        The input that a rate, or the level, sets.
    averaged : bool
        Whether averaged dosing may take its doses together.
    place : Place
        Who declared it.
    """

    drug: str
    route: str
    into: sympy.Symbol | None
    sets: str
    averaged: bool
    place: Place


@dataclass(frozen=True)
class Declarations:
    """All that was declared so far.

    Attributes
    ----------
    quantities : dict of str to Declaration
        By name, in the order in which they were declared.
    pools : dict of str to Pool
        By the name of the state.
    ports : dict of str to Port
        By the name of the rule.
    parts : list of Part
        Of all ports.
    entries : list of Entry
        Ways into the model.
    anchors : dict of Anchor to Place
        Parameters that are set so that measured values are met.
    restrictions : dict of Restriction to Place
        Quantities that only some people have.
    asked : dict of str to Place
        What equations ask for by name, and who asked first.
    """

    quantities: dict[str, Declaration] = field(default_factory=dict)
    pools: dict[str, Pool] = field(default_factory=dict)
    ports: dict[str, Port] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    anchors: dict[Anchor, Place] = field(default_factory=dict)
    restrictions: dict[Restriction, Place] = field(default_factory=dict)
    asked: dict[str, Place] = field(default_factory=dict)

    def require_new(self, quantity: Quantity) -> None:
        """Refuse a quantity whose name or unit is none, or whose name is taken."""
        checked_name(quantity.name)
        if quantity.unit:
            unit(quantity.unit)
        first = self.quantities.get(quantity.name)
        if first is None:
            return
        where = f"first at {first.place}"
        if first.quantity.unit == quantity.unit and isinstance(quantity, Parameter):
            where += f"; take it by name, m[{quantity.name!r}]"
        raise ModelError(f"{quantity.name!r} is declared twice: {where}")
