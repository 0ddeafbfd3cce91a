"""Holds the folder of a cohort against its checksums, its sums, and the same people run again."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.cohorts.people.sampled import people_of
from ranklmodel.cohorts.running.chunk import Chunk, Range, computed, read_chunk
from ranklmodel.cohorts.running.question import Question, differences, digest_of_stated
from ranklmodel.cohorts.running.run import added_up
from ranklmodel.cohorts.running.shelf import (
    CHUNKS,
    FAILED,
    QUESTION,
    SUMMARY,
    AskedBefore,
    asked_in,
    name_of_chunk,
    ranges_in,
    tiles,
)
from ranklmodel.cohorts.running.summary import failed_text, summary_text, table_of
from ranklmodel.disk.text import write_text
from ranklmodel.errors import InputError, RanklModelError
from ranklmodel.inputs import Library
from ranklmodel.lives.options import RunOptions
from ranklmodel.sealed.places import largest_deviation, places
from ranklmodel.sealed.verification import Change, FolderVerification
from ranklmodel.simulation.problem import Tolerance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.cohorts.running.lived import Progress
    from ranklmodel.mechanisms.own import Mechanisms

_TABLES = (SUMMARY, FAILED)


def is_of_a_cohort(folder: Path) -> bool:
    """Tell whether ``ranklmodel cohort`` wrote a folder."""
    return (folder / QUESTION).is_file()


def verify_cohort(
    folder: Path,
    *,
    again: bool = True,
    allowed: float = 1e-4,
    mechanisms: Mechanisms = (),
    progress: Progress | None = None,
) -> FolderVerification:
    """Tell whether the results of a cohort are as they were written, and come out again.

    Parameters
    ----------
    folder : Path
        What ``ranklmodel cohort`` wrote.
    again : bool
        Whether all people are run again; without, chunks are held against their checksums and the
        tables against what chunks sum up to.
    allowed : float
        How far numbers that come out again may be from those written, relative to the largest of
        their column.
    mechanisms : Path, str, or iterable of them
        The folders of the user's own mechanisms that the results were made with.
    progress : callable, optional
        Called with (chunks done, chunks in all, what is done).

    Raises
    ------
    InputError
        If the question can not be read, or no table has been written yet.
    """
    before = asked_in(folder / QUESTION)
    if before.people is None:
        raise InputError(f"it has no {SUMMARY} yet; run the same command again", file=folder)
    digest = digest_of_stated(before.stated)
    changed, sound = _chunks(folder, digest)
    cover = list(tiles(sound, before.people))
    missing = [one for one, known in cover if not known]
    changed += [_missing(one) for one in missing]
    files = len(cover) + len(_TABLES)
    told = partial(FolderVerification, str(folder), files)
    try:
        question = _question(before, mechanisms)
    except RanklModelError as error:
        why = f"it can not be asked again: {error}"
        return told(tuple(changed), (why,), repeated=False)
    used = [one for one, _ in cover]
    if not missing:
        kept = (read_chunk(_file(folder, one, digest), digest) for one in used)
        with _tables(question, kept) as other:
            changed += _other_tables(folder, other)
    stale = tuple(differences(before.stated, question.stated))
    if stale or not again:
        return told(tuple(changed), stale, repeated=False)
    with _tables(question, _run_again(question, used, progress)) as other:
        not_repeated = _not_repeated(folder, other, allowed)
    return told(tuple(changed), (), tuple(not_repeated))


def _file(folder: Path, people: Range, digest: str) -> Path:
    return folder / CHUNKS / name_of_chunk(people, digest)


def _chunks(folder: Path, digest: str) -> tuple[list[Change], list[Range]]:
    """Return which chunks are not as they were written, and whose are."""
    changed, sound = [], []
    for one in ranges_in(folder, digest):
        file = _file(folder, one, digest)
        try:
            chunk = read_chunk(file, digest)
        except InputError as error:
            changed.append(Change(f"{CHUNKS}/{file.name}", "", error.message))
            continue
        if chunk.range == one:
            sound.append(one)
        else:
            what = f"is of people {chunk.range.begin} to {chunk.range.end}"
            changed.append(Change(f"{CHUNKS}/{file.name}", "", what))
    return changed, sound


def _missing(people: Range) -> Change:
    what = f"nothing sound is there of people {people.begin} to {people.end} for this question"
    return Change(CHUNKS, "", what)


def _question(before: AskedBefore, mechanisms: Mechanisms) -> Question:
    """Return the question that a folder answers, asked of the files and the package of today.

    Raises
    ------
    RanklModelError
        If something is not found again, or was not named at all.
    """
    named, stated = before.named, before.stated
    if not named:
        raise InputError("it was asked in Python, of things that have no names")
    relative, absolute = stated["tolerance"]
    options = RunOptions(
        parameters=dict(stated["changed parameters"]),
        calibration=stated["calibration"],
        library=Library(named["folders"]),
        mechanisms=mechanisms,
        engine=stated["engine"],
        tolerance=Tolerance(relative, absolute),
        dosing=stated["dosing"],
    )
    whom = options.library.cohort(named["cohort"][0])
    return Question(
        whom.name,
        stated["seed"],
        partial(people_of, whom, seed=stated["seed"]),
        tuple(map(options.library.regimen, named["regimens"])),
        tuple(stated["days"]),
        tuple(stated["quantities"]),
        options,
    )


@contextmanager
def _tables(question: Question, chunks: Iterable[Chunk]) -> Iterator[Path]:
    """Write the tables of chunks into a folder that is there for as long as they are looked at."""
    totals, failures = added_up(chunks)
    with tempfile.TemporaryDirectory() as place:
        write_text(Path(place, SUMMARY), summary_text(table_of(question, totals)))
        write_text(Path(place, FAILED), failed_text(failures))
        yield Path(place)


def _other_tables(folder: Path, other: Path) -> list[Change]:
    """Return where tables are not what the chunks sum up to."""
    changes = []
    for name in _TABLES:
        if not (folder / name).is_file():
            changes.append(Change(name, "", "is missing"))
        elif (folder / name).read_bytes() != (other / name).read_bytes():
            changes += places(name, folder / name, other / name)
    return changes


def _run_again(
    question: Question, ranges: list[Range], progress: Progress | None
) -> Iterable[Chunk]:
    for done, one in enumerate(ranges):
        if progress is not None:
            progress(done, len(ranges), "people")
        yield read_chunk(computed(question, one, threads=0).content, question.digest)


def _not_repeated(folder: Path, other: Path, allowed: float) -> list[Change]:
    """Return where tables come out otherwise by more than is allowed."""
    return [
        change
        for name in _TABLES
        if (folder / name).is_file() and largest_deviation(other / name, folder / name) > allowed
        for change in places(name, folder / name, other / name)
    ]
