"""What an arm is given: regimens by name, by path or written out, taken together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath
from ranklmodel.inputs.regimens.file import InlineRegimen
from ranklmodel.inputs.regimens.regimen import Regimen, combined, inline_regimen

LookUp = Callable[[str, Path], Regimen]
"""Returns what a name or a path stands for; a path counts from the folder of a file."""


def referred_regimen(
    parts: Sequence[str | InlineRegimen],
    name: str,
    document: Document,
    look_up: LookUp,
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
    look_up : callable
        Returns named ones, given the name and the file that it stands in.
    place : tuple
        Path of the list in the document.

    Raises
    ------
    InputError
        If there is none, one is named twice, there is no such regimen, or the name alone does not
        say which; with file and line.
    """
    if not parts:
        message = "expected at least one regimen; placebo is the one that gives nothing"
        raise document.error(message, place)
    regimens: list[Regimen] = []
    named: set[str] = set()
    for index, one in enumerate(parts):
        if isinstance(one, InlineRegimen):
            regimens.append(inline_regimen(one, name, document.file))
            continue
        try:
            regimen = look_up(one, document.file)
        except UnknownNameError as error:
            raise document.error(str(error), (*place, index)) from None
        except InputError as error:
            if error.file is not None:  # it tells of the file of the regimen
                raise
            raise document.error(str(error), (*place, index)) from None
        if regimen.name in named:
            # nobody writes a name twice to give the double; and nobody else would read it so
            message = f"{regimen.name} is named twice; its doses would be given twice"
            raise document.error(message, (*place, index))
        named.add(regimen.name)
        regimens.append(regimen)
    return combined(regimens)
