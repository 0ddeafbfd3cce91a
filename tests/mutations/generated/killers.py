"""Who may find a fault: laws, checks and equations written apart; no stored number, no digest."""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial

import pytest

from ranklmodel.checks import Check, Problem, Subject
from ranklmodel.checks.dynamics import (
    AdultIsSteady,
    MoietiesAreConserved,
    ResponsesHaveTheirSign,
    StartsAreNearSteady,
)
from ranklmodel.errors import RanklModelError
from ranklmodel.inputs import Library, ParameterTable, Population
from ranklmodel.language.unit_check import unit_of
from ranklmodel.model.model import Model
from ranklmodel.model.quantities import Process, Rule, State
from ranklmodel.units.units import unit
from tests.mutations.by_hand import QuantitiesAreAsByHand
from tests.mutations.known_laws import LAWS
from tests.mutations.laws_of_drugs import LAWS_OF_DRUGS
from tests.mutations.laws_of_people import TheOtherSexDoesNothing
from tests.mutations.parts_by_hand import PartsAreAsByHand
from tests.mutations.reference_woman import ReferenceWomanIsOne

PEOPLE = ("atac_woman", "young_woman")
"""Whose steady states are looked at; everybody's takes most of a minute."""

OF_THE_MODEL: tuple[Check, ...] = (
    ReferenceWomanIsOne(),
    PartsAreAsByHand(),
    QuantitiesAreAsByHand(),
    *LAWS,
    *LAWS_OF_DRUGS,
    TheOtherSexDoesNothing(),
    MoietiesAreConserved(),
    StartsAreNearSteady(),
    AdultIsSteady(),
    ResponsesHaveTheirSign(),
)


@dataclass(frozen=True)
class Killer:
    """One who looks at a model.

    Attributes
    ----------
    name : str
        What it holds to be true.
    complaints : callable
        Takes a model and returns what is wrong with it; nothing of a right one.
    """

    name: str
    complaints: Callable[[Model], list[str]]


def killers() -> tuple[Killer, ...]:
    """Return all, those of meaning first and the equations written apart last."""
    checks = (Killer(one.name, partial(_of_check, one)) for one in OF_THE_MODEL)
    return (Killer("units", wrong_units), *checks, *_equations())


def found_by(model: Model, asked: Iterable[Killer]) -> list[str]:
    """Return the names of those who find something wrong with a model."""
    with narrowed():
        return [one.name for one in asked if one.complaints(model)]


def wrong_units(model: Model) -> list[str]:
    """Return expressions that do not have the unit of their quantity, as the builder asks."""
    units = {quantity.name: quantity.unit for quantity in model.quantities}
    return [message for one in model.quantities for message in _wrong_unit(one, units)]


def _wrong_unit(quantity: object, units: dict[str, str]) -> Iterator[str]:
    if isinstance(quantity, Rule):
        expressions = [(quantity.expression, quantity.unit)]
    elif isinstance(quantity, State):
        expressions = [(quantity.start, quantity.unit)]
    elif isinstance(quantity, Process):
        expressions = [(quantity.rate, quantity.unit)]
        for shares in (quantity.uses or {}, quantity.makes or {}):
            for state, amount in shares.items():
                expressions.append((quantity.rate * amount, f"({units[state]})/day"))
    else:
        return
    for expression, expected in expressions:
        try:
            stated = unit_of(expression, units, quantity.name)
        except RanklModelError as error:
            yield str(error)
            continue
        if stated is not None and not stated.same_as(unit(expected)):
            yield f"{quantity.name}: {stated.text!r}, expected {expected!r}"


def _of_check(check: Check, model: Model) -> list[str]:
    subject = _subject(model)
    try:
        return [str(one) for one in _serious(check.problems(subject))]
    except (RanklModelError, ArithmeticError, LookupError) as error:
        # what a check asks for is missing, or can no longer be computed
        return [f"{type(error).__name__}: {error}"]


def _serious(problems: Iterable[Problem]) -> Iterator[Problem]:
    return (problem for problem in problems if not problem.notice)


@lru_cache(maxsize=1)
def _library() -> Library:
    return Library()


@lru_cache(maxsize=1)
def _subject(model: Model) -> Subject:
    """Return what the checks look at; the engine is that of the model looked at last."""
    return Subject(_library(), lambda: model)


@contextmanager
def narrowed() -> Iterator[None]:
    """Let checks look at a few people and at the parameters of the mechanism files alone."""

    def tables(subject: Subject) -> dict[str, ParameterTable]:
        return {"own": subject.table}

    def people(subject: Subject) -> Iterator[Population]:
        return (subject.library.population(name) for name in PEOPLE)

    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        # numbers that are no longer finite and doses that no one takes are what is looked for
        warnings.simplefilter("ignore")
        patch.setattr(Subject, "tables", property(tables))
        patch.setattr(Subject, "people", people)
        yield


def _equations() -> tuple[Killer, ...]:
    """Return the equations that are written apart from the mechanisms."""
    try:
        module = importlib.import_module("tests.equations")
    except ImportError:
        return ()
    return (Killer("equations written apart", module.disagreements),)
