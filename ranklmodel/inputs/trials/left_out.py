"""Studies of the evidence that no trial stands for: ``params/left_out.yaml``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field

from ranklmodel.inputs.reading.records import Many, Record, Text, validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.values.vocabulary import Reason

LEFT_OUT = "left_out.yaml"


class StudyLeftOut(Record):
    """One study without a trial.

    Attributes
    ----------
    study : str
        As the evidence calls it.
    rows : int
        How many results it has there.
    reason : str
        One of the closed list by which single rows are left out.
    because : str
        What a person wants to know besides.
    """

    study: Text
    rows: Annotated[int, Field(ge=1)]
    reason: Reason
    because: Text


class LeftOutFile(Record):
    """All studies that have no trial.

    Attributes
    ----------
    studies : tuple of StudyLeftOut
        Each with the reason.
    """

    description: Text
    studies: Many[StudyLeftOut]


def load_left_out(folder: Path) -> tuple[StudyLeftOut, ...]:
    """Read which studies have no trial.

    Parameters
    ----------
    folder : Path
        One laid out as ``params`` is.

    Returns
    -------
    tuple of StudyLeftOut
        In the order of the file; none where there is no such file.

    Raises
    ------
    InputError
        If the file is not valid, or one study stands twice.
    """
    path = folder / LEFT_OUT
    if not path.is_file():
        return ()
    document = read_yaml(path)
    studies = validate(LeftOutFile, document).studies
    known: set[str] = set()
    for index, one in enumerate(studies):
        if one.study in known:
            message = f"the study {one.study!r} stands twice"
            raise document.error(message, ("studies", index, "study"))
        known.add(one.study)
    return studies
