"""Holds a folder of results against its hashes, and against the same results made again."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ranklmodel.disk.digests import digest_of_file
from ranklmodel.errors import InputError, RanklModelError
from ranklmodel.inputs.reading.yaml_reader import Document, parse_yaml
from ranklmodel.sealed.outputs import CODE, Outputs, names_in, written_by
from ranklmodel.sealed.places import largest_deviation, places
from ranklmodel.sealed.seal import RUN_FILE, RunText, run_text
from ranklmodel.sealed.verification import Change, FolderVerification

PARAMETERS = "parameters.csv"
"""The table of values in use, by which a changed parameter is named."""

_MOST_PARAMETERS = 12
_NUMBERS = (".csv", ".nc")
_BIGGEST = 1_000_000_000


class Repetition(Protocol):
    """How results of one kind are made again."""

    outputs: Outputs

    def changed_inputs(self) -> list[str]:
        """Return which of their inputs have changed since, in words, without a run."""

    def write(self, folder: Path) -> Differences:
        """Make them again and return what they were made from that has changed."""


@dataclass(frozen=True)
class Differences:
    """What results were made from that is other now, in words.

    Attributes
    ----------
    stale : tuple of str
        Inputs, equations, the package: results are older than these.
    perhaps : tuple of str
        Versions of libraries, which matter only where the results come out otherwise.
    """

    stale: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()


def held_against_itself(
    folder: Path,
    repetition_of: Callable[[Document], Repetition],
    *,
    again: bool = True,
    allowed: float = 1e-4,
) -> FolderVerification:
    """Verify a folder of results.

    Parameters
    ----------
    folder : Path
        Holds ``run.yaml`` and what that names.
    repetition_of : callable
        Returns, for the content of ``run.yaml``, how the results are made again.
    again : bool
        Whether they are; without, hashes and the dates of inputs alone are compared.
    allowed : float
        How far numbers that come out again may be from those written, relative to the largest of
        their column.

    Returns
    -------
    FolderVerification
        What is other than it was.

    Raises
    ------
    InputError
        If the run file can not be read.
    """
    text = run_text(folder / RUN_FILE)
    changed = list(text.changes)
    try:
        repetition = repetition_of(parse_yaml(text.text, folder / RUN_FILE))
    except RanklModelError as error:
        if not changed:
            raise
        notes = (f"what was changed in {RUN_FILE} can not be read: {error}",)
        return FolderVerification(str(folder), 0, tuple(changed), notes=notes, repeated=False)
    files = repetition.outputs.files
    sums = {name: _digest(folder / name) for name in files}
    changed += [Change(name, "", "is missing") for name, digest in sums.items() if not digest]
    extra = [name for name in names_in(folder) if name not in files]
    changed += [Change(name, "", "is there and was not written with the others") for name in extra]
    altered = [name for name, digest in sums.items() if digest not in ("", files[name])]
    if not again:
        changed += _by_their_seals(folder, altered)
        stale = tuple(repetition.changed_inputs())
        return FolderVerification(str(folder), len(files), tuple(changed), stale, repeated=False)
    with tempfile.TemporaryDirectory() as place:
        other = Path(place, folder.resolve().name)
        try:
            since = repetition.write(other)
        except RanklModelError as error:
            changed += _by_their_seals(folder, altered)
            return _not_made(folder, len(files), changed, repetition, error)
        side_by_side = _SideBySide(folder, other, files, altered, text)
        return side_by_side.verification(changed, since, repetition.outputs, allowed)


def _digest(path: Path) -> str:
    """Return the hash of a file; nothing where there is none that can be read."""
    try:
        readable = path.is_file() and path.stat().st_size <= _BIGGEST
        return digest_of_file(path) if readable else ""
    except OSError:
        return ""


def _by_their_seals(folder: Path, names: list[str]) -> list[Change]:
    """Return what is said of changed files without another at hand; run files know their lines."""
    changes = []
    for name in names:
        own: tuple[Change, ...] = ()
        if Path(name).name == RUN_FILE:
            with suppress(InputError):  # its seal is what was changed
                own = run_text(folder / name).changes
        changes += [replace(one, file=name) for one in own]
        changes += [] if own else [Change(name, "", "is not as it was written")]
    return changes


def _not_made(
    folder: Path,
    files: int,
    changed: list[Change],
    repetition: Repetition,
    error: RanklModelError,
) -> FolderVerification:
    """Return what is known of results that can not be made again."""
    said = f"it can not be made again: {error}"
    stale = repetition.changed_inputs()
    notes = [said] if changed and not stale else []
    stale += [] if notes else [said]
    return FolderVerification(
        str(folder), files, tuple(changed), tuple(stale), notes=tuple(notes), repeated=False
    )


@dataclass(frozen=True)
class _SideBySide:
    """The files of a folder beside those made again."""

    folder: Path
    other: Path
    files: Mapping[str, str]
    altered: list[str]
    text: RunText

    def verification(
        self, changed: list[Change], since: Differences, outputs: Outputs, allowed: float
    ) -> FolderVerification:
        """Return what came out."""
        changed = list(changed)
        for name in self.altered:
            changed += self._places_of_the_altered(name)
        others = [name for name in self.files if self._comes_out_otherwise(name)]
        perhaps = [*since.perhaps, *_written_by_others(outputs)]
        stale, notes = list(since.stale), []
        not_repeated: list[Change] = []
        if stale:
            stale += self._parameters()
            stale.append(_how_many(others, len(self.files)))
        elif others and perhaps:
            stale = [*perhaps, *self._parameters(), _how_many(others, len(self.files))]
        elif others:
            off = max((self._deviation(name) for name in others), default=0.0)
            if 0.0 < off <= allowed:
                notes.append(
                    f"made again, numbers are up to {off:.1g} of the largest of their column apart"
                )
            else:
                for name in others:
                    not_repeated += places(name, self.folder / name, self.other / name)
        else:
            notes += [f"{one}; the files are the same" for one in perhaps]
        if not stale and not others and self.text.mended:
            not_repeated += self._run_file()
        return FolderVerification(
            str(self.folder),
            len(self.files),
            tuple(changed),
            tuple(stale),
            tuple(not_repeated),
            tuple(notes),
        )

    def _places_of_the_altered(self, name: str) -> list[Change]:
        """Return where a file differs from what was written, where that is at hand."""
        again = self.other / name
        if again.is_file() and digest_of_file(again) == self.files[name]:
            return places(name, self.folder / name, again)
        if again.is_file() and digest_of_file(again) == _digest(self.folder / name):
            what = f"is as the run gives it, and not as {RUN_FILE} names it"
            return [Change(name, "", what)]
        return _by_their_seals(self.folder, [name])

    def _comes_out_otherwise(self, name: str) -> bool:
        again = self.other / name
        if name in self.altered or _digest(again) == self.files[name]:
            return False
        return not (Path(name).name == RUN_FILE and _same_run(self.folder / name, again))

    def _deviation(self, name: str) -> float:
        """Return how far numbers are apart; of pictures and texts, nothing can be said."""
        again = self.other / name
        if not again.is_file():
            return float("inf")
        if again.suffix not in _NUMBERS:
            return 0.0
        return largest_deviation(self.folder / name, again)

    def _run_file(self) -> list[Change]:
        """Return where the run file is other than the one made again."""
        now, again = self.folder / RUN_FILE, self.other / RUN_FILE
        if _same(self.text.text, run_text(again).text):
            return []
        return places(RUN_FILE, now, again)

    def _parameters(self) -> list[str]:
        """Return which parameters have another value now, in words."""
        words: dict[str, None] = {}
        for name in self.files:
            if Path(name).name == PARAMETERS and name not in self.altered:
                before, now = self.folder / name, self.other / name
                if before.is_file() and now.is_file():
                    words |= dict.fromkeys(_other_values(_table(before), _table(now)))
        said = list(words)
        more = len(said) - _MOST_PARAMETERS
        return said[:_MOST_PARAMETERS] + ([f"and {more} more parameters"] if more > 0 else [])


def _same_run(now: Path, again: Path) -> bool:
    """Whether two run files, of results within results, differ in what notes tell of alone."""
    return again.is_file() and _same(run_text(now).text, run_text(again).text)


def _same(one: str, other: str) -> bool:
    return one == other or _without_versions(one) == _without_versions(other)


def _without_versions(text: str) -> dict[str, object]:
    """Return the content of a run file without what notes tell of: versions, and the code."""
    plain = dict(parse_yaml(text, Path(RUN_FILE)).data)
    for key, part in (("made_with", "versions"), ("outputs", "written_by")):
        own = plain.get(key)
        if isinstance(own, Mapping):
            plain[key] = {name: value for name, value in own.items() if name != part}
    outputs = plain.get("outputs")
    if isinstance(outputs, Mapping) and isinstance(outputs.get("files"), Mapping):
        files = outputs["files"].items()
        kept = {name: digest for name, digest in files if Path(name).name != RUN_FILE}
        plain["outputs"] = {**outputs, "files": kept}
    return plain


def _written_by_others(outputs: Outputs) -> list[str]:
    """Return what else writes the files now, in words."""
    now, words = written_by(), []
    for name, before in outputs.written_by.items():
        if now.get(name) != before:
            versions = f"{name} was {before}, is {now.get(name, 'absent')}"
            words.append(f"the {CODE} has changed" if name == CODE else versions)
    return words


def _how_many(others: list[str], files: int) -> str:
    if not others:
        return "made again, all files come out the same"
    some = ", ".join(others[:3]) + (" and others" if len(others) > 3 else "")
    return f"made again, {len(others)} of {files} files come out otherwise: {some}"


def _table(path: Path) -> dict[str, list[str]]:
    rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""))
    return {row[0]: row[1:] for row in rows if row}


def _other_values(before: Mapping[str, list[str]], now: Mapping[str, list[str]]) -> list[str]:
    words = []
    for name in sorted(before.keys() | now.keys()):
        was, is_now = before.get(name), now.get(name)
        if was is None or is_now is None:
            words.append(f"{name} is {'new' if was is None else 'gone'}")
        elif was[:2] != is_now[:2]:
            words.append(f"{name} was {_with_unit(was)}, is {_with_unit(is_now)}")
    return words


def _with_unit(cells: list[str]) -> str:
    return " ".join(one for one in cells[:2] if one != "1" or one is cells[0])


def named_otherwise(before: Mapping[str, str], now: Callable[[str], Path]) -> list[str]:
    """Return which files are not as their hashes say, in words.

    Parameters
    ----------
    before : mapping of str to str
        SHA-256 by label.
    now : callable
        Returns the path that a label stands for.
    """
    words = []
    for label, digest in before.items():
        is_now = _digest(now(label))
        if is_now != digest:
            words.append(f"{label} {'has changed' if is_now else 'is gone'}")
    return words


def require_a_run_file(folder: Path) -> None:
    """Refuse a folder that holds no results with a run file.

    Raises
    ------
    InputError
        If there is none.
    """
    if not (folder / RUN_FILE).is_file():
        message = (
            f"no {RUN_FILE} in it; expected a folder that run, figures, paper or cohort wrote, or "
            "the .nc file of a run of simulate --out"
        )
        raise InputError(message, file=folder)
