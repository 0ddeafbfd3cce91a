"""What became of simulated data sets, kept as files: taken again where the question is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from pydantic import TypeAdapter, ValidationError

from ranklmodel.disk.text import read_text
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


class Answer(Protocol):
    """What became of a data set."""

    @property
    def question(self) -> str:
        """Digest of all that it depends on."""


A = TypeVar("A", bound=Answer)


def kept(path: Path | None, kind: TypeAdapter[A], question: str) -> A | None:
    """Return what became of a data set of this very question before, or None.

    Parameters
    ----------
    path : Path or None
        Its file; None where nothing is kept.
    kind : TypeAdapter
        Of what the file holds.
    question : str
        Digest of all that it depends on.

    Raises
    ------
    InputError
        If the file is none of that kind.
    """
    if path is None or not path.exists():
        return None
    try:
        answer = kind.validate_json(read_text(path))
    except ValidationError as error:
        message = f"this is no simulated fit ({error.errors()[0]['msg']}); delete it"
        raise InputError(message, file=path) from None
    return answer if answer.question == question else None
