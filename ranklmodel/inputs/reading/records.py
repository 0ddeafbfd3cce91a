"""The base of every record read from a file, and pydantic's errors as one `InputError`.

pydantic reports Python paths and types; a person needs the file, the line, the key, what was
expected, and the name they probably meant.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError

from ranklmodel.errors import InputError, RanklModelError, did_you_mean, or_what_there_is
from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath

R = TypeVar("R", bound=BaseModel)
T = TypeVar("T")

IDENTIFIER = r"^[A-Za-z][A-Za-z0-9_]*$"


def _as_tuple(raw: Any) -> Any:
    if isinstance(raw, list | tuple):
        return tuple(raw)
    raise PydanticCustomError("list", "expected a list, `[a, b]` or one `- item` a line")


Many = Annotated[tuple[T, ...], BeforeValidator(_as_tuple)]
"""An immutable list."""

Text = Annotated[str, Field(min_length=1, max_length=2000)]
"""Prose that is not empty."""

Identifier = Annotated[str, Field(pattern=IDENTIFIER, max_length=80)]
"""A name that is also a Python name and an SBML id."""


class FileProblemsError(InputError):
    """Several things are wrong with one file; this is the first of them.

    Attributes
    ----------
    problems : tuple of InputError
        All of them, by line.
    """

    def __init__(self, problems: Sequence[InputError]) -> None:
        self.problems = tuple(problems)
        first, others = problems[0], len(problems) - 1
        more = f" (and {others} more problem{'s' if others > 1 else ''} in this file)"
        super().__init__(
            first.message + (more if others else ""),
            file=first.file,
            line=first.line,
            key=first.key,
        )


class Record(BaseModel):
    """A mapping in a file: only known keys, exact types, immutable once read.

    Attributes
    ----------
    former_keys : frozenset of str
        What keys were called before, still read as aliases of them.
    """

    former_keys: ClassVar[frozenset[str]] = frozenset()

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        strict=True,
        allow_inf_nan=False,
        # A record within a record is checked by the outer one; its own checker is rarely needed.
        defer_build=True,
    )

    @model_validator(mode="before")
    @classmethod
    def _known_keys(cls, raw: Any) -> Any:
        if not isinstance(raw, Mapping):
            raise PydanticCustomError("mapping", "expected `key: value` pairs")
        for key in raw:
            if key not in cls.model_fields and key not in cls.former_keys:
                hint = or_what_there_is(str(key), cls.model_fields)
                raise PydanticCustomError(
                    "unknown_key",
                    "{message}",
                    {"message": f"unknown key {str(key)[:80]!r}{hint}", "key": key},
                )
        return raw


def custom_error(message: str, *, key: str | int | None = None) -> PydanticCustomError:
    """Return an error for use in a validator, whose message is shown as it is.

    Parameters
    ----------
    message : str
        What is wrong and what was expected.
    key : str or int, optional
        The key within the record that gives it away.
    """
    context = {"message": message} if key is None else {"message": message, "key": key}
    return PydanticCustomError("input", "{message}", context)


def validate(record: type[R], document: Document) -> R:
    """Check a document against a record.

    Parameters
    ----------
    record : type
        The pydantic model of the file.
    document : Document
        The file.

    Returns
    -------
    Record
        The checked content.

    Raises
    ------
    InputError
        At the first thing wrong; the others are in its ``problems``.
    """
    return validate_data(record, document.data, document)


def validate_data(record: type[R], data: Mapping[str, Any], document: Document) -> R:
    """Check data that stem from a document, such as the merge of a file with what it inherits."""
    try:
        return record.model_validate(data)
    except ValidationError as error:
        problems = [_problem(detail, document) for detail in error.errors(include_url=False)]
    except RanklModelError as error:
        raise document.error(str(error)) from None
    except RecursionError:
        raise document.error("the file is nested too deeply") from None
    problems.sort(key=lambda problem: problem.line or 0)
    raise FileProblemsError(problems)


def _problem(detail: ErrorDetails, document: Document) -> InputError:
    path: KeyPath = detail["loc"]
    context = detail.get("ctx", {})
    if "key" in context:
        path = (*path, context["key"])
    place = document.known_path(path)
    if detail["type"] == "missing":
        return document.error(f"the key {path[-1]!r} is missing", place)
    return document.error(_message(detail, context), place)


# What pydantic has words of its own for, which speak of Python.
_EXPECTED = {
    **{kind: "`key: value` pairs" for kind in ("dict_type", "mapping_type", "model_type")},
    **{kind: "a list, `[a, b]`" for kind in ("list_type", "tuple_type", "iterable_type")},
    **{kind: "true or false" for kind in ("bool_type", "bool_parsing")},
    "too_short": "{min_length} or more entries",
    "too_long": "at most {max_length} entries",
    "string_too_short": "text that is not empty",
    "string_too_long": "text of at most {max_length} characters",
    "greater_than": "a number above {gt:g}",
    "greater_than_equal": "a number of at least {ge:g}",
    "less_than": "a number below {lt:g}",
    "less_than_equal": "a number of at most {le:g}",
    "none_required": "nothing",
}


def _message(detail: ErrorDetails, context: Mapping[str, Any]) -> str:
    excerpt = _short(detail["input"])
    kind = detail["type"]
    if "message" in context:
        return str(context["message"])
    if kind in {"float_type", "int_type", "float_parsing", "int_from_float", "finite_number"}:
        whole = "whole " if kind.startswith("int") else ""
        return f"expected a {whole}number, given {excerpt}"
    if kind == "string_type":
        return f"expected text, given {excerpt}; put it in quotes if it is meant as text"
    if kind == "string_pattern_mismatch" and context.get("pattern") == IDENTIFIER:
        return f"{excerpt} is not a name; use letters, digits and underscores, a letter first"
    if kind == "literal_error":
        expected = str(context["expected"])
        hint = did_you_mean(str(detail["input"]), re.findall(r"'([^']*)'", expected))
        return f"expected {expected}, given {excerpt}{hint}"
    if kind in _EXPECTED:
        return f"expected {_EXPECTED[kind].format(**context)}, given {excerpt}"
    message = detail["msg"]
    return f"{message[0].lower()}{message[1:]}, given {excerpt}"


def _short(value: Any) -> str:
    try:
        text = repr(value)
    except (RecursionError, ValueError):
        return "something too large to show"
    return text if len(text) <= 60 else text[:57] + "..."
