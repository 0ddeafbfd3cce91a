"""What an arm is given: regimens by name, by path or written out, taken together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from ranklmodel.errors import UnknownNameError
from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath
from ranklmodel.inputs.regimens.file import InlineRegimen
from ranklmodel.inputs.regimens.regimen import Regimen, combined, inline_regimen


class RegimenShelf(Protocol):
    """Where regimens are found."""

    def regimen(self, name: str | Path, beside: Path | None = None) -> Regimen:
        """Return a regimen by name or path."""


def referred_regimen(
    parts: Sequence[str | InlineRegimen],
    name: str,
    document: Document,
    shelf: RegimenShelf,
    place: KeyPath,
) -> Regimen:
    """Return the regimen that several references make together.

    Parameters
    ----------
    parts : sequence of str or InlineRegimen
        What is given together.
    name : str
        What a regimen that is written out is called.
    document : Document
        Where they stand.
    shelf : RegimenShelf
        Where named ones are found.
    place : tuple
        Path of the list in the document.

    Raises
    ------
    InputError
        If there is no such regimen; with file and line.
    """
    regimens = []
    for index, one in enumerate(parts):
        if isinstance(one, InlineRegimen):
            regimens.append(inline_regimen(one, name, document.file))
            continue
        try:
            regimens.append(shelf.regimen(one, document.file))
        except UnknownNameError as error:
            raise document.error(str(error), (*place, index)) from None
    return combined(regimens)
