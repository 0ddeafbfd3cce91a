"""What editors show of a key: the words that its record's docstring has for it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

if TYPE_CHECKING:
    from ranklmodel.inputs.reading.records import Record

# Keys that mean the same in every file; a record says more where there is more to say.
EVERYWHERE = {
    "name": "Its name, as other files and commands call it.",
    "title": "The name a person reads.",
    "description": "What it is, in a sentence or two.",
    "source": "Where its numbers were read; of a text, the words of the citation.",
    "sources": "Where its numbers were read.",
    "note": "What else there is to know; of an assumed value, why it was set so.",
    "unit": "Unit of all its numbers.",
}

_ENTRY = re.compile(r"^(?P<names>[A-Za-z_][\w, ]*?) : .*$")


def described(schema: dict[str, Any], record: type[Record]) -> dict[str, Any]:
    """Return a JSON Schema with a description for every record and every key that has one.

    Parameters
    ----------
    schema : dict
        As pydantic makes it of the record.
    record : type
        The record of the whole file.

    Returns
    -------
    dict
        The same, with the first paragraph of each record's docstring for a description, and for
        each key the words under its name in ``Attributes``, or those of `EVERYWHERE`.

    Examples
    --------
    >>> from ranklmodel.inputs.regimens.file import RegimenFile
    >>> schema = described(RegimenFile.model_json_schema(), RegimenFile)
    >>> schema["$defs"]["Treatment"]["properties"]["route"]["description"]
    'How it is given.'
    """
    records = {one.__name__: one for one in _records_within(record)}
    records[schema["title"]] = record
    for entry in (schema, *schema.get("$defs", {}).values()):
        kind = records.get(entry.get("title", ""))
        if kind is None:
            continue
        entry["description"] = _summary(kind)
        words = {**EVERYWHERE, **words_of_keys(kind)}
        for key, content in entry.get("properties", {}).items():
            if "description" not in content and key in words:
                content["description"] = words[key]
    return schema


def words_of_keys(record: type[BaseModel]) -> dict[str, str]:
    """Return what a record's docstring, and those it inherits from, say of each key.

    Parameters
    ----------
    record : type
        A record whose docstring has a section ``Attributes``.

    Returns
    -------
    dict of str to str
        One line of words by key.
    """
    words: dict[str, str] = {}
    for kind in reversed(record.__mro__):
        if not issubclass(kind, BaseModel) or kind is BaseModel:
            continue
        names: list[str] = []
        for line in _attributes(kind):
            entry = _ENTRY.match(line)
            if entry:
                names = [name.strip() for name in entry["names"].split(",")]
                words |= dict.fromkeys(names, "")
            elif line.strip():
                words |= {name: f"{words[name]} {line.strip()}".strip() for name in names}
    return {name: text.replace("``", "`") for name, text in words.items()}


def _attributes(kind: type[BaseModel]) -> list[str]:
    """Return the lines of a docstring's section ``Attributes``."""
    text = inspect.cleandoc(kind.__dict__.get("__doc__") or "")
    _, _, section = text.partition("Attributes\n----------\n")
    # The next section begins with a heading that is underlined.
    return re.split(r"\n\n\w[^\n]*\n-{3,}\n", section)[0].splitlines()


def _summary(kind: type[BaseModel]) -> str:
    text = inspect.cleandoc(kind.__dict__.get("__doc__") or "")
    return " ".join(text.partition("\n\n")[0].split()).replace("``", "`")


def _records_within(record: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Yield a record and all that its fields hold, at any depth."""
    from ranklmodel.inputs.reading.records import Record

    seen = [record]
    yield record
    for one in seen:
        for field in one.model_fields.values():
            for kind in _classes(field.annotation):
                if issubclass(kind, Record) and kind not in seen:
                    seen.append(kind)
                    yield kind


def _classes(annotation: Any) -> Iterator[type]:
    """Yield the classes that an annotation is made of."""
    from typing import get_args

    if isinstance(annotation, type) and not get_args(annotation):
        yield annotation
    for part in (*get_args(annotation), *getattr(annotation, "__metadata__", ())):
        yield from _classes(part)
