"""Lists by which others judge models and software: ``params/credibility``, in our own words."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.records import (
    Identifier,
    Many,
    Record,
    Text,
    custom_error,
    validate,
)
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.values.sources import Source

CREDIBILITY = "credibility"
"""The folder of the lists."""

LISTS = ("ich_m15", "cure", "biomodels", "joss")
"""The lists in the order in which they are told."""


class BoxRecord(Record):
    """One box of a list.

    Attributes
    ----------
    name : str
        Its name in the list.
    group : str
        Which boxes it stands with.
    text : str
        What is asked, in our words.
    place : str, optional
        Where in the source.
    evidence : str, optional
        What is looked at in the project; a function of :mod:`ranklmodel.credibility` has the name.
    person : str, optional
        Why a person has to judge it. What is looked at then is material for her.
    """

    name: Identifier
    group: Text
    text: Text
    place: Text | None = None
    evidence: Identifier | None = None
    person: Text | None = None

    @model_validator(mode="after")
    def _is_judged_by_somebody(self) -> BoxRecord:
        if self.evidence is None and self.person is None:
            raise custom_error("a box needs evidence, or a reason why a person judges it")
        return self


class ChecklistFile(Record):
    """A list.

    Attributes
    ----------
    name, title, description : str
        What it is called and what it is for.
    source : Source
        Where it stands.
    read : {"whole", "in part", "no"}
        How much of the source was read.
    on_reading : str
        What that means for the boxes.
    points : int, optional
        How many boxes the source has, where not all could be read.
    boxes : tuple of BoxRecord
        In the order of the source.
    """

    name: Identifier
    title: Text
    description: Text
    source: Source
    read: Literal["whole", "in part", "no"]
    on_reading: Text
    points: Annotated[int, Field(ge=1)] | None = None
    boxes: Annotated[Many[BoxRecord], Field(min_length=1)]

    @model_validator(mode="after")
    def _names_differ(self) -> ChecklistFile:
        names = [box.name for box in self.boxes]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise custom_error(f"the box {twice!r} stands twice", key="boxes")
        return self


def load_checklists(folder: Path) -> tuple[ChecklistFile, ...]:
    """Read the lists.

    Parameters
    ----------
    folder : Path
        One laid out as ``params`` is.

    Raises
    ------
    InputError
        If a file is missing or not valid.
    """
    lists = []
    for name in LISTS:
        document = read_yaml(folder / CREDIBILITY / f"{name}.yaml")
        content = validate(ChecklistFile, document)
        if content.name != name:
            message = f"expected the name of the file, {name!r}, given {content.name!r}"
            raise InputError(message, file=document.file, key="name")
        lists.append(content)
    return tuple(lists)
