"""Which trials names and folders mean; one that can not be read does not stop the others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError, RanklModelError, UnknownNameError
from ranklmodel.inputs import Library, Trial
from ranklmodel.trials.reasons import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable

TRIAL_FILE = "trial.yaml"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Trials that share a library.

    Attributes
    ----------
    library : Library
        Where their people, regimens and parameters are found.
    trials : tuple of Trial
        Those that could be read; rows and arms that could not are set aside in them.
    unread : tuple of LeftOut
        Those that could not, each with the reason.
    """

    library: Library
    trials: tuple[Trial, ...]
    unread: tuple[LeftOut, ...] = ()


def shelves_of(asked: Iterable[str | Path | Trial], library: Library) -> list[Shelf]:
    """Return the trials that are meant, each file once.

    Parameters
    ----------
    asked : iterable of str, Path or Trial
        Names; trial folders, which hold ``trial.yaml``; folders laid out as ``params`` is, for all
        their trials; or objects. A name goes before a folder of that name. Nothing means every
        trial of the library.
    library : Library
        Where names are looked up.

    Returns
    -------
    list of Shelf
        In order.

    Raises
    ------
    UnknownNameError
        If there is no such trial or folder.
    InputError
        If a folder holds no trial, or none of what one name or folder means can be read.
    """
    shelves = [_shelf(one, library) for one in asked]
    if not shelves:
        shelves = [_read(library, library.names("trial"), f"{library.folders[0]}")]
    files: dict[str, Path] = {}
    distinct = []
    for shelf in shelves:
        trials, unread = [], list(shelf.unread)
        for trial in shelf.trials:
            file = files.setdefault(trial.name, trial.file)
            if file is trial.file:
                trials.append(trial)
            elif file.resolve() != trial.file.resolve():
                error = InputError(f"another trial has this name, {file}", file=trial.file)
                unread.append(LeftOut.whole_trial(trial.name, error))
        if trials or unread:
            distinct.append(Shelf(shelf.library, tuple(trials), tuple(unread)))
    return distinct


def _shelf(asked: str | Path | Trial, library: Library) -> Shelf:
    if isinstance(asked, Trial):
        return Shelf(library, (asked,))
    if isinstance(asked, str) and asked in library.names("trial"):
        return _read(library, [asked], asked)
    folder = Path(asked)
    if not folder.is_dir() or (folder / TRIAL_FILE).is_file():
        # A file, a trial's folder, or nothing of the kind, which is said as everywhere.
        name = folder if folder.exists() else asked
        return _read(library.around(name), [name], str(asked))
    around, files = _trials_in(folder)
    if not files:
        message = f"no trial in it; expected {TRIAL_FILE}, or trials/NAME/{TRIAL_FILE}"
        raise InputError(message, file=folder)
    return _read(library.beside(around), files, str(asked))


def _trials_in(folder: Path) -> tuple[Path, list[Path]]:
    """Return the folder that is laid out as ``params``, and the files of its trials."""
    files = sorted(folder.glob(f"trials/*/{TRIAL_FILE}"))
    if files:
        return folder, files
    # `params/trials` itself, or a folder of trials and nothing else
    files = sorted(folder.glob(f"*/{TRIAL_FILE}"))
    named = folder.resolve().name == "trials"
    return (folder.resolve().parent if named else folder), files


def _read(library: Library, names: Iterable[str | Path], asked: str) -> Shelf:
    """Read trials; what is wrong with one is an error only where no other can be read."""
    trials, unread, errors = [], [], []
    for name in names:
        try:
            trials.append(library.trial(name, lenient=True))
        except RanklModelError as error:
            label = name.parent.name if isinstance(name, Path) else name
            errors.append(error)
            unread.append(LeftOut.whole_trial(label, error))
    if errors and not trials:
        first = errors[0]
        if len(errors) == 1 or isinstance(first, UnknownNameError):
            raise first
        message = f"none of its {len(errors)} trials can be read; the first: {first}"
        raise InputError(message, file=asked)
    return Shelf(library, tuple(trials), tuple(unread))
