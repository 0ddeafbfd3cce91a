"""Puts the mechanisms together; their order means nothing but the order in which results stand."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from inspect import iscoroutine
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.discovery import discovered
from ranklmodel.mechanisms.mechanism import described
from ranklmodel.mechanisms.own import calling, file_of, functions_of, own_mechanisms

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.mechanisms.mechanism import Mechanism
    from ranklmodel.mechanisms.own import Mechanisms, Own
    from ranklmodel.model.model import Model

MECHANISMS = discovered()


def bone_model(extra: Mechanisms = ()) -> Model:
    """Return the assembled model of estrogen and bone.

    Parameters
    ----------
    extra : callable, Path, str, or iterable of them
        Further mechanisms on top of those of the package: functions that take a builder, and are
        named as their mechanism, or folders of them (``NAME.py`` with a function ``NAME``), whose
        code is then run.

    Returns
    -------
    Model
        Immutable; the same object at every call with the same mechanisms.

    Raises
    ------
    InputError
        If a mechanism has the name of another, its file can not be loaded, or its function fails;
        with file and line.
    ModelError, UnknownNameError, UnitError
        If the equations do not fit together.

    Examples
    --------
    >>> bone_model().quantity("E2").unit
    'pg/mL'
    >>> def resorption_index(m):
    ...     m.observable("resorption_index", "1", m["osteoclasts"], "osteoclasts, 1 in the young")
    >>> bone_model([resorption_index]).quantity("resorption_index").mechanism
    'resorption_index'
    """
    return _assembled(own_mechanisms(extra))


def mechanism_texts(extra: Mechanisms = ()) -> dict[str, str]:
    """Return what every mechanism says of itself, by its name and in the order of the model."""
    texts: dict[str, str] = {}
    for name, mechanism in (*_built_in(), *_named(own_mechanisms(extra))):
        texts[name] = "\n\n".join(part for part in (texts.get(name), described(mechanism)) if part)
    return texts


@cache
def _assembled(own: tuple[Own, ...]) -> Model:
    m = Builder("ranklmodel")
    for name, mechanism in _built_in():
        with m.mechanism(name):
            mechanism(m)
    for name, mechanism in _named(own):
        with m.mechanism(name):
            _called(mechanism, m)
    return replace(m.assemble(), mechanisms=mechanism_texts(own))


def _built_in() -> list[tuple[str, Mechanism]]:
    """Return the mechanisms of the package, each by the name of its file."""
    return [(mechanism.__module__.rpartition(".")[2], mechanism) for mechanism in MECHANISMS]


def _named(own: tuple[Own, ...]) -> list[tuple[str, Mechanism]]:
    """Return a user's mechanisms by name; none takes the place of another."""
    taken = {one: "is a mechanism of the package" for one, _ in _built_in()}
    named: list[tuple[str, Mechanism]] = []
    for mechanism in functions_of(own):
        name = mechanism.__name__
        if name in taken:
            message = f"{name!r} {taken[name]}; give yours a name of its own"
            raise InputError(message, file=file_of(mechanism))
        taken[name] = "is given twice"
        named.append((name, mechanism))
    return named


def _called(mechanism: Mechanism, m: Builder) -> None:
    file = file_of(mechanism)
    function: Callable[[Builder], object] = mechanism
    returned = function(m) if file is None else calling(file, lambda: function(m))
    if returned is None:
        return
    if iscoroutine(returned):
        returned.close()
    # one with `yield`, or `async`, has not been carried out at all
    what = type(returned).__name__
    message = f"{mechanism.__name__!r} returned a {what}; a mechanism declares and returns nothing"
    raise InputError(message, file=file)
