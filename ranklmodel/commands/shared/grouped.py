"""Options that several commands have in common, stated once as a data class of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from inspect import Parameter, Signature, signature
from typing import Any, get_type_hints


def grouped(command: Callable[..., None]) -> Callable[..., None]:
    """Spread what a command takes as a data class into options, one for each of its fields.

    The fields are annotated as the parameters of a command are. On the line their options stand
    where the data class stands among the parameters.

    Parameters
    ----------
    command : callable
        The command.

    Returns
    -------
    callable
        The same with plain options, as typer reads it.

    Examples
    --------
    >>> from dataclasses import dataclass
    >>> @dataclass
    ... class Words:
    ...     age: float = 60.0
    >>> def greet(name: str, words: Words) -> None:
    ...     print(name, words.age)
    >>> grouped(greet)(name="woman", age=62.0)
    woman 62.0
    """
    kinds = get_type_hints(command, include_extras=True)
    groups: dict[str, Any] = {name: kind for name, kind in kinds.items() if is_dataclass(kind)}

    def called(**values: Any) -> None:
        for name, kind in groups.items():
            values[name] = kind(**{one.name: values.pop(one.name) for one in fields(kind)})
        command(**values)

    parameters = []
    for name, one in signature(command).parameters.items():
        if name in groups:
            parameters += _options_of(groups[name])
        else:
            parameters.append(one.replace(annotation=kinds[name], kind=Parameter.KEYWORD_ONLY))
    called.__name__, called.__doc__ = command.__name__, command.__doc__
    called.__module__ = command.__module__
    called.__signature__ = Signature(parameters)  # type: ignore[attr-defined]  # which typer reads
    called.__annotations__ = {one.name: one.annotation for one in parameters}
    return called


def _options_of(kind: Any) -> list[Parameter]:
    """Return the fields of a data class as parameters of a function."""
    kinds = get_type_hints(kind, include_extras=True)
    return [
        Parameter(
            one.name,
            Parameter.KEYWORD_ONLY,
            default=_default(one),
            annotation=kinds[one.name],
        )
        for one in fields(kind)
    ]


def _default(one: Field[Any]) -> Any:
    return Parameter.empty if one.default is MISSING else one.default
