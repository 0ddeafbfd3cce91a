"""Verifies a folder of results, whichever command wrote it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.cohorts.running.verify import is_of_a_cohort, verify_cohort
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.reading.records import validate
from ranklmodel.sealed.verify import held_against_itself, require_a_run_file

if TYPE_CHECKING:
    from ranklmodel.inputs.reading.yaml_reader import Document
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.sealed.verification import FolderVerification
    from ranklmodel.sealed.verify import Repetition
    from ranklmodel.trials.run import Progress

_TRIAL = "ranklmodel-trial-run-1"
_FIGURES = "ranklmodel-figures-1"
_PAPER = "ranklmodel-paper-1"


def verify_folder(
    folder: Path | str,
    *,
    again: bool = True,
    allowed: float = 1e-4,
    mechanisms: Mechanisms = (),
    progress: Progress | None = None,
) -> FolderVerification:
    """Tell whether results are as they were written, come out again, and are not older than inputs.

    Parameters
    ----------
    folder : Path or str
        What ``ranklmodel run``, ``figures``, ``paper`` or ``cohort`` wrote.
    again : bool
        Whether the results are made again, which takes as long as making them, tells the place of a
        change and finds what was changed together with its hash.
    allowed : float
        How far numbers that come out again may be from those written, relative to the largest of
        their column.
    mechanisms : Path, str, or iterable of them
        The folders of the user's own mechanisms that the results were made with.
    progress : callable, optional
        Called with (steps done, steps in all, name of the next).

    Returns
    -------
    FolderVerification
        ``verdict`` is ``as written``, ``changed``, ``stale`` or ``not repeated``; what is listed
        says why.

    Raises
    ------
    UnknownNameError, InputError
        If there is no such folder, it holds no results with a run file, or that can not be read.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from ranklmodel.dossier.figures_folder import write_figures
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = write_figures({"occupancy": ["svg"]}, Path(folder), calibration="people")
    ...     verify_folder(folder, again=False).verdict
    'as written'
    """
    calls.require(folder, (str, Path), "folder", "a folder of results")
    place = Path(folder)
    if not place.is_dir():
        raise InputError("there is no such folder", file=place)
    if is_of_a_cohort(place):
        return verify_cohort(
            place, again=again, allowed=allowed, mechanisms=mechanisms, progress=progress
        )
    require_a_run_file(place)
    repetition_of = partial(_repetition, mechanisms=mechanisms, progress=progress, again=again)
    return held_against_itself(place, repetition_of, again=again, allowed=allowed)


def _repetition(
    document: Document, mechanisms: Mechanisms, progress: Progress | None, *, again: bool
) -> Repetition:
    """Return how the results of a run file are made again."""
    form = str(document.data.get("format", ""))
    if form == _TRIAL:
        from ranklmodel.dossier.trial_folder import trial_repetition

        return trial_repetition(document, mechanisms, progress, again=again)
    if form not in (_FIGURES, _PAPER):
        raise UnknownNameError("format", form, (_TRIAL, _FIGURES, _PAPER), str(document.file))
    from ranklmodel.dossier.collection import Collection

    collection = validate(Collection, document)
    if collection.outputs is None or collection.made_with is None:
        raise document.error("expected what it was made with, and its outputs")
    if form == _FIGURES:
        from ranklmodel.dossier.figures_folder import FiguresRepetition

        return FiguresRepetition(collection.outputs, collection, progress)
    from ranklmodel.dossier.paper import PaperRepetition

    return PaperRepetition(collection.outputs, collection, progress)
