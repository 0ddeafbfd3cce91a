"""Where the chunks of a cohort are kept: a folder, or the memory of who asks for no folder.

A file of a chunk is named by the range of its people and by the digest of the question. It appears
under its name only when it is whole, so whatever ends a run loses the chunks under way and no
other; and it is believed only where its checksum agrees.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, final

from ranklmodel.cohorts.running.chunk import Chunk, Computed, Range, read_chunk
from ranklmodel.cohorts.running.question import FORMAT, differences
from ranklmodel.disk.folders import (
    LONGEST,
    filled,
    remove_abandoned,
    remove_file,
    require_a_place,
)
from ranklmodel.disk.text import read_text, write_bytes, write_text
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from ranklmodel.cohorts.running.question import Question

SUMMARY, FAILED = "summary.csv", "failed.csv"
QUESTION = "question.json"
CHUNKS = "chunks"

VALUES, PEOPLE = "parquet/values", "parquet/people"
"""Folders of a data set of Parquet each: a row a visit, and a row a person."""

_NAME = re.compile(r"people_(\d+)_to_(\d+)_([0-9a-f]{16})\.nc\Z")
_OF_PEOPLE = re.compile(r"people_\d+_to_\d+\S*")


class Shelf(Protocol):
    """Where chunks are put, and taken from."""

    @property
    def folder(self) -> Path | None:
        """The folder, where there is one."""

    def ranges(self) -> list[Range]:
        """Return whose chunks there are by their names, whether they verify or not."""

    def put(self, chunk: Computed) -> None:
        """Keep a chunk."""

    def take(self, people: Range) -> Chunk:
        """Return a chunk; `InputError` where it does not verify."""

    def close(self, summary: str, failed: str, people: int) -> None:
        """Keep the tables of what all chunks come to."""

    def remove(self, people: Range) -> None:
        """Let go of a chunk, for whose people there are others."""


@final
@dataclass
class MemoryShelf:
    """Chunks of a run that asked for no folder."""

    question: Question
    chunks: dict[Range, bytes] = field(default_factory=dict)
    folder: None = None

    def ranges(self) -> list[Range]:
        """Return whose chunks there are."""
        return list(self.chunks)

    def put(self, chunk: Computed) -> None:
        """Keep a chunk."""
        self.chunks[chunk.range] = chunk.content

    def take(self, people: Range) -> Chunk:
        """Return a chunk."""
        return read_chunk(self.chunks[people], self.question.digest)

    def close(self, summary: str, failed: str, people: int) -> None:
        """Keep no tables: who asked has them."""

    def remove(self, people: Range) -> None:
        """Let go of a chunk."""
        del self.chunks[people]


@final
@dataclass(frozen=True)
class AskedBefore:
    """What a folder says of the question that it answers.

    Attributes
    ----------
    stated : dict
        As :attr:`~ranklmodel.cohorts.running.question.Question.stated`.
    named : dict
        As :attr:`~ranklmodel.cohorts.running.question.Question.named`.
    people : int or None
        Of how many the tables tell; None where there are none yet.
    """

    stated: dict[str, Any]
    named: dict[str, list[str]]
    people: int | None


def asked_in(file: Path) -> AskedBefore:
    """Return what ``question.json`` says.

    Raises
    ------
    InputError
        If it can not be read, or tells no question of a cohort.
    """
    try:
        told = json.loads(read_text(file, is_input=False))
        before = AskedBefore(dict(told["stated"]), dict(told["named"]), told["people"])
        if before.stated["format"] != FORMAT:
            raise ValueError
    except (ValueError, KeyError, TypeError):
        message = f"it tells no question of a cohort ({FORMAT}); name another folder"
        raise InputError(message, file=file) from None
    return before


@final
@dataclass(frozen=True)
class FolderShelf:
    """Chunks in a folder, for the next run of the same question as well."""

    question: Question
    folder: Path

    def begin(self, *, merge: bool = False) -> None:
        """Make sure that the folder is of this question; say in it what is asked where it is new.

        Chunks alone, as they are copied from the folders of shards, are of this question where
        each is named by its digest.

        Parameters
        ----------
        merge : bool
            Whether nothing is computed: what is asked is then said with the tables only, so that
            nothing stays of a merge that comes to nothing.

        Raises
        ------
        InputError
            If it holds what another question, or something else, wrote; or can not be written.
        """
        require_a_place(self.folder)
        file = self.folder / QUESTION
        if file.is_file():
            self._require_the_same(file)
            self._remove_abandoned()
            return
        for name in (SUMMARY, FAILED, CHUNKS):
            strange = (self.folder / name).exists()
            if strange and not (name == CHUNKS and self._has_own_chunks_only()):
                message = f"no {QUESTION} tells what it answers; name another folder"
                raise InputError(message, file=self.folder / name)
        if not merge:
            write_text(file, self._text(None))

    def _has_own_chunks_only(self) -> bool:
        """Whether every file among the chunks is named by the digest of this question."""
        matches = [_NAME.match(path.name) for path in (self.folder / CHUNKS).glob("[!.]*")]
        digest = self.question.digest
        return all(match is not None and digest.startswith(match[3]) for match in matches)

    def _remove_abandoned(self) -> None:
        """Remove what runs of this folder that were killed left unfinished."""
        tables = (QUESTION, self.folder.resolve().name[:LONGEST])
        remove_abandoned(self.folder, re.compile("|".join(map(re.escape, tables))))
        for place in (CHUNKS, VALUES, PEOPLE):
            remove_abandoned(self.folder / place, _OF_PEOPLE)

    def _text(self, people: int | None) -> str:
        """Return what is asked, and of how many the tables tell."""
        question = self.question
        told = {"stated": question.stated, "named": dict(question.named), "people": people}
        return json.dumps(told, indent=1, ensure_ascii=False) + "\n"

    def _require_the_same(self, file: Path) -> None:
        if other := differences(asked_in(file).stated, self.question.stated):
            words = "; ".join(other)
            message = f"the folder answers another question: {words}; name another folder"
            raise InputError(message, file=self.folder)

    def file_of(self, people: Range) -> Path:
        """Return the file of a chunk."""
        return self.folder / CHUNKS / name_of_chunk(people, self.question.digest)

    def ranges(self) -> list[Range]:
        """Return whose chunks there are by the names of files; those of other questions are none.

        Files may have been brought here from the folders of shards.
        """
        return ranges_in(self.folder, self.question.digest)

    def put(self, chunk: Computed) -> None:
        """Write the file of a chunk.

        Raises
        ------
        InputError
            If it can not be written; nothing half-written stays.
        """
        write_bytes(self.file_of(chunk.range), chunk.content)

    def take(self, people: Range) -> Chunk:
        """Read the file of a chunk.

        Raises
        ------
        InputError
            If it does not verify.
        """
        file = self.file_of(people)
        try:
            chunk = read_chunk(file, self.question.digest)
        except OSError as error:
            message = f"the file can not be read ({error.strerror or error})"
            raise InputError(message, file=file) from None
        if chunk.range != people:
            raise InputError(f"it is of people {chunk.range.begin} to {chunk.range.end}", file=file)
        return chunk

    def close(self, summary: str, failed: str, people: int) -> None:
        """Write the tables, and of how many they tell; all or none.

        Raises
        ------
        InputError
            If they can not be written, or another question was asked of the folder meanwhile.
        """
        file = self.folder / QUESTION
        if file.exists():
            self._require_the_same(file)
        with filled(self.folder) as unfinished:
            write_text(unfinished / QUESTION, self._text(people))
            write_text(unfinished / FAILED, failed)
            write_text(unfinished / SUMMARY, summary)

    def remove(self, people: Range) -> None:
        """Remove the file of a chunk, if another run has not done so meanwhile.

        Raises
        ------
        InputError
            If it can not be removed.
        """
        remove_file(self.file_of(people))


def name_of_chunk(people: Range, digest: str) -> str:
    """Return the name of the file of a chunk.

    Examples
    --------
    >>> name_of_chunk(Range(0, 200), "5b3e707acca288e1f00d")
    'people_000000000_to_000000200_5b3e707acca288e1.nc'
    """
    return f"people_{people.begin:09d}_to_{people.end:09d}_{digest[:16]}.nc"


def ranges_in(folder: Path, digest: str) -> list[Range]:
    """Return whose chunks of a question there are in a folder, by the names of files."""
    matches = (_NAME.match(path.name) for path in (folder / CHUNKS).glob("people_*.nc"))
    ranges = [
        Range(int(match[1]), int(match[2]))
        for match in matches
        if match is not None and digest.startswith(match[3])
    ]
    return sorted(one for one in ranges if one.begin < one.end)


def tiles(there: Sequence[Range], number: int) -> Iterator[tuple[Range, bool]]:
    """Yield ranges that cover people without overlap, and whether there is a chunk of each.

    Parameters
    ----------
    there : sequence of Range
        What there is; pieces of other sizes, of earlier runs, may overlap.
    number : int
        How many people.

    Examples
    --------
    >>> [(tuple(one), known) for one, known in tiles([Range(0, 5), Range(3, 7), Range(7, 9)], 9)]
    [((0, 5), True), ((5, 7), False), ((7, 9), True)]
    """
    within = [one for one in there if one.end <= number]
    place = 0
    while place < number:
        longest = max((one.end for one in within if one.begin == place), default=0)
        if longest:
            yield Range(place, longest), True
        else:
            longest = min((one.begin for one in within if one.begin > place), default=number)
            yield Range(place, longest), False
        place = longest


def pieces(gap: Range, size: int) -> Iterator[Range]:
    """Yield the parts of a range, cut where chunks of a size end.

    Examples
    --------
    >>> [tuple(one) for one in pieces(Range(30, 110), 50)]
    [(30, 50), (50, 100), (100, 110)]
    """
    begin = gap.begin
    while begin < gap.end:
        end = min((begin // size + 1) * size, gap.end)
        yield Range(begin, end)
        begin = end
