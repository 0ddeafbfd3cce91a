"""Faults of the assembled model, drawn by a seed and a number over all mechanisms in turn.

The builder refuses much of what a hand may write wrong, such as a sum of two units. Here the fault
is put in after it, into the model itself, so that tests of the equations alone can find it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import sympy

from ranklmodel.errors import ModelError
from ranklmodel.model.model import Model
from ranklmodel.model.quantities import (
    Conversion,
    Input,
    Parameter,
    Quantity,
    Rule,
    State,
)
from ranklmodel.units.units import unit
from tests.mutations.generated.places import (
    Equation,
    Path,
    equations_of,
    part_at,
    paths,
    replaced_at,
)


@dataclass(frozen=True)
class ModelMutant:
    """The model with one fault.

    Attributes
    ----------
    number : int
        Its place in the draw.
    mechanism, kind : str
        Where it is, and of what kind.
    what : str
        What was changed, in words.
    model : Model
        The faulty model.
    equation : Equation
        The expression that is at fault, as it should be.
    way : tuple of int
        The way to the part that was changed.
    part : sympy.Expr
        What stands there instead.
    """

    number: int
    mechanism: str
    kind: str
    what: str
    model: Model
    equation: Equation
    way: Path
    part: sympy.Expr

    @property
    def name(self) -> str:
        """One line that a person reads."""
        return f"{self.mechanism}: {self.equation.words}: {self.kind}: {self.what}"


@dataclass(frozen=True)
class _Fault:
    equation: Equation
    way: Path
    part: sympy.Expr
    what: str


_Kind = Callable[[Model, Sequence[Equation], random.Random], Iterator[_Fault]]


def _sign(_: Model, equations: Sequence[Equation], __: random.Random) -> Iterator[_Fault]:
    for equation in equations:
        for way, part in paths(equation.expression):
            for place, term in enumerate(part.args if part.is_Add else ()):
                yield _Fault(equation, (*way, place), -term, f"sign of {term}")


def _factor(_: Model, equations: Sequence[Equation], chance: random.Random) -> Iterator[_Fault]:
    for equation in equations:
        for way, part in paths(equation.expression):
            if part.is_Mul:
                for place, factor in enumerate(part.args):
                    if not factor.is_Number:
                        what = f"without the factor {factor}"
                        yield _Fault(equation, (*way, place), sympy.Integer(1), what)
            if part.is_Add or (not way and equation.field in ("expression", "rate")):
                for place, term in enumerate(part.args if part.is_Add else (part,)):
                    times = chance.choice((sympy.Rational(1, 2), sympy.Integer(2)))
                    at = (*way, place) if part.is_Add else way
                    yield _Fault(equation, at, times * term, f"{term} times {times}")


def _process(_: Model, equations: Sequence[Equation], __: random.Random) -> Iterator[_Fault]:
    for equation in equations:
        if equation.field == "rate":
            yield _Fault(equation, (), sympy.Integer(0), "removed")
            yield _Fault(equation, (), 2 * equation.expression, "doubled")


def _constant(_: Model, equations: Sequence[Equation], chance: random.Random) -> Iterator[_Fault]:
    for equation in equations:
        for way, part in paths(equation.expression):
            exponent = way and part_at(equation.expression, way[:-1]).is_Pow and way[-1] == 1
            if not part.is_Number or exponent or equation.state:
                continue
            other = chance.choice([part + 1, 2 * part, part / 2] if part else [part + 1])
            yield _Fault(equation, way, other, f"the number {part} is {other}")


def _of_unit(model: Model, like: Quantity, kinds: tuple[type, ...]) -> list[Quantity]:
    measure = unit(like.unit)
    return [
        one
        for one in model.quantities
        if type(one) in kinds and one.name != like.name and unit(one.unit).same_as(measure)
    ]


def _swapped(
    kinds: tuple[type, ...],
) -> _Kind:
    def swapped(
        model: Model, equations: Sequence[Equation], chance: random.Random
    ) -> Iterator[_Fault]:
        for equation in equations:
            for way, part in paths(equation.expression):
                quantity = model.by_name.get(str(part))
                if quantity is None or type(quantity) not in kinds:
                    continue
                others = _of_unit(model, quantity, kinds)
                near = [one for one in others if one.mechanism == quantity.mechanism]
                # a hand mistakes neighbours for each other more often than strangers
                for several in (near, others):
                    if several:
                        other = chance.choice(several)
                        what = f"{other.name} in the place of {quantity.name}"
                        yield _Fault(equation, way, model.symbol(other.name), what)

    return swapped


def _amount(_: Model, equations: Sequence[Equation], chance: random.Random) -> Iterator[_Fault]:
    for equation in equations:
        if equation.state:
            amount = equation.expression
            yield _Fault(equation, (), -amount, "its sign")
            yield _Fault(equation, (), sympy.Integer(0), "nothing")
            times = chance.choice((sympy.Rational(1, 2), sympy.Integer(2)))
            yield _Fault(equation, (), times * amount, f"times {times}")


def _power(_: Model, equations: Sequence[Equation], __: random.Random) -> Iterator[_Fault]:
    for equation in equations:
        for way, part in paths(equation.expression):
            if part.is_Pow:
                base, exponent = part.args
                for other in (2 * exponent, -exponent):
                    what = f"{part} to the power {other} of {base}"
                    yield _Fault(equation, (*way, 1), other, what)
            elif part.is_Symbol and (not way or part_at(equation.expression, way[:-1]).is_Mul):
                yield _Fault(equation, way, part**2, f"{part} squared")


KINDS: dict[str, _Kind] = {
    "sign": _sign,
    "factor": _factor,
    "process": _process,
    "constant": _constant,
    "parameter": _swapped((Parameter, Conversion)),
    "quantity": _swapped((State, Rule, Input)),
    "stoichiometry": _amount,
    "power": _power,
}

_TRIES = 200


def mechanisms_of(model: Model) -> list[str]:
    """Return the mechanisms that have equations, sorted."""
    return sorted({equation.quantity.mechanism for equation in equations_of(model)})


def drawn(model: Model, seed: int, number: int) -> ModelMutant:
    """Return one fault of a draw; the same for the same model, seed and number.

    Parameters
    ----------
    model : Model
        Without a fault.
    seed, number : int
        Of the draw, and in it. Numbers in a row go through all mechanisms, in an order of the
        seed, before any comes again.

    Returns
    -------
    ModelMutant
        A model that can be evaluated, and whose equations are not the same.
    """
    mechanisms = mechanisms_of(model)
    random.Random(f"order {seed}").shuffle(mechanisms)
    mechanism = mechanisms[number % len(mechanisms)]
    chance = random.Random(f"{seed}/{number}")
    equations = [one for one in equations_of(model) if one.quantity.mechanism == mechanism]
    faults = {kind: list(make(model, equations, chance)) for kind, make in KINDS.items()}
    kinds = [kind for kind, several in faults.items() if several]
    for _ in range(_TRIES):
        kind = chance.choice(kinds)
        fault = chance.choice(faults[kind])
        mutant = _mutated(model, fault)
        if mutant is not None:
            where = (fault.equation, fault.way, fault.part)
            return ModelMutant(number, mechanism, kind, fault.what, mutant, *where)
    raise AssertionError(f"no fault of {mechanism} can be evaluated")


def _mutated(model: Model, fault: _Fault) -> Model | None:
    """Return the model with a fault; None where it changes nothing or can not be evaluated."""
    expression = fault.equation.expression
    faulty = replaced_at(expression, fault.way, fault.part)
    if faulty == expression or faulty.has(sympy.zoo, sympy.nan, sympy.oo):
        return None
    mutant = replace(fault.equation.with_expression(model, faulty), mechanisms=model.mechanisms)
    try:
        _ = (mutant.rules, mutant.starts)
    except ModelError:
        return None  # a circle, which the builder refuses
    return mutant


def draw(model: Model, seed: int, size: int) -> list[ModelMutant]:
    """Return a whole draw."""
    return [drawn(model, seed, number) for number in range(size)]
