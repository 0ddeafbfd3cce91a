"""A cohort run: what is there is taken, what is missing is computed, and all is added up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from ranklmodel.cohorts.running.chunk import Chunk, Range
from ranklmodel.cohorts.running.parquet import write_parquet
from ranklmodel.cohorts.running.result import CohortRun
from ranklmodel.cohorts.running.shelf import pieces, tiles
from ranklmodel.cohorts.running.summary import failed_text, summary_text, table_of
from ranklmodel.errors import InputError, SimulationError

if TYPE_CHECKING:
    from ranklmodel.cohorts.running.executors import Executor
    from ranklmodel.cohorts.running.lived import Failure, Progress
    from ranklmodel.cohorts.running.question import Question
    from ranklmodel.cohorts.running.shelf import Shelf
    from ranklmodel.cohorts.running.totals import Totals

SMALLEST_CHUNK, LARGEST_CHUNK = 200, 10_000
_CHUNKS = 50
_FEW = 3


@final
@dataclass(frozen=True)
class Shard:
    """One of several parts of a run, each computed by itself.

    Attributes
    ----------
    number, of : int
        Which, from 1, of how many.
    """

    number: int
    of: int

    def has(self, chunk: Range, size: int) -> bool:
        """Return whether a chunk is of this part, which depends on nothing but where it begins."""
        return chunk.begin // size % self.of == self.number - 1


@final
@dataclass(frozen=True)
class Plan:
    """What is computed, and how it is cut.

    Attributes
    ----------
    number : int
        How many people.
    chunk : int
        How many of them in a chunk.
    keep : bool
        Whether the values of everybody are kept.
    parquet : bool
        Whether these are written as Parquet as well.
    shard : Shard, optional
        The part that is computed.
    merge : bool
        Whether nothing is computed: all must be there.
    """

    number: int
    chunk: int
    keep: bool = False
    parquet: bool = False
    shard: Shard | None = None
    merge: bool = False


def usual_chunk(number: int) -> int:
    """Return how many people a chunk has where nobody says.

    Examples
    --------
    >>> usual_chunk(100), usual_chunk(100_000), usual_chunk(10_000_000)
    (200, 2000, 10000)
    """
    return min(max(-(-number // _CHUNKS), SMALLEST_CHUNK), LARGEST_CHUNK)


def run_cohort(
    question: Question, plan: Plan, shelf: Shelf, executor: Executor, progress: Progress | None
) -> CohortRun:
    """Take what is there, compute what is missing, and add up.

    Raises
    ------
    InputError
        If something can not be written, or is missing where nothing is to be computed.
    SimulationError
        If everybody failed.
    """
    sound, anew, set_aside = _sound(shelf, plan)
    taken = len(sound)
    gaps = [one for one, known in tiles(sound, plan.number) if not known]
    wanted = [piece for gap in gaps for piece in pieces(gap, plan.chunk)]
    if plan.merge and wanted:
        raise InputError(f"there is nothing of people {_told(gaps)}; {_COMPUTES}", key="merge")
    if plan.shard is not None:
        wanted = [one for one in wanted if plan.shard.has(one, plan.chunk)]
    clock = _Rates()
    if wanted:
        with closing(executor(question, wanted, plan.keep)) as chunks:
            for chunk in chunks:
                shelf.put(chunk)
                sound.append(chunk.range)
                clock.note(chunk.range, chunk.seconds)
                if progress is not None:
                    progress(clock.people, sum(end - begin for begin, end in wanted), "people")
    left = tuple(one for one, known in tiles(sound, plan.number) if not known)
    if plan.shard is not None:
        summary = table_of(question, None)
        failures: list[Failure] = []
        used: list[Range] = []
    else:
        used = [one for one, _ in tiles(sound, plan.number)]
        totals, failures = added_up(shelf.take(one) for one in used)
        summary = table_of(question, totals)
        if plan.parquet:
            write_parquet(shelf, used)
        shelf.close(summary_text(summary), failed_text(failures), plan.number)
        # not before the others are there and summed up: until then these are all there is
        for replaced in set_aside - set(used):
            shelf.remove(replaced)
        _refuse_nobody(failures, plan.number, question)
    return CohortRun(
        question.cohort,
        plan.number,
        summary,
        tuple(failures),
        clock.rates,
        taken,
        tuple(anew),
        len(wanted),
        left,
        shelf.folder,
        shelf,
        tuple(used),
    )


def added_up(chunks: Iterable[Chunk]) -> tuple[Totals, list[Failure]]:
    """Return the totals of chunks and who failed, one chunk in memory at a time."""
    totals: Totals | None = None
    failures: list[Failure] = []
    for chunk in chunks:
        failures += chunk.failures
        if totals is None:
            totals = chunk.totals
        else:
            totals.add(chunk.totals)
    assert totals is not None  # there are people
    # as they would be, were all of them one chunk
    return totals, sorted(failures, key=lambda one: one.person)


def _refuse_nobody(failures: Sequence[Failure], number: int, question: Question) -> None:
    """Refuse a run of which there is no number."""
    if len(failures) == number * len(question.regimens):
        first = failures[0]
        message = f"all {number} people failed; person {first.person}: {first.reason}"
        raise SimulationError(message)


_COMPUTES = "run the shards that are missing, or leave --merge out"


def _told(gaps: Sequence[Range]) -> str:
    words = [f"{begin} to {end}" for begin, end in gaps[:_FEW]]
    more = f" and {len(gaps) - _FEW} more stretches" if len(gaps) > _FEW else ""
    return ", ".join(words) + more


def _sound(shelf: Shelf, plan: Plan) -> tuple[list[Range], list[str], set[Range]]:
    """Return whose chunks verify, why those that do not are computed anew, and whose are not taken.

    Not taken are those that do not verify, and those without values where these are to be kept.
    """
    sound, anew, set_aside = [], [], set()
    for one in shelf.ranges():
        if one.end > plan.number:
            continue
        try:
            chunk = shelf.take(one)
        except InputError as error:
            anew.append(str(error))
            set_aside.add(one)
            continue
        if chunk.kept is None and plan.keep:
            set_aside.add(one)
            continue
        sound.append(one)
    return sound, anew, set_aside


class _Rates:
    """How many people were run in how many seconds of a processor, by part."""

    def __init__(self) -> None:
        self.people = 0
        self._seconds: dict[str, float] = {}

    def note(self, people: Range, seconds: Mapping[str, float]) -> None:
        self.people += people.end - people.begin
        for part, spent in seconds.items():
            self._seconds[part] = self._seconds.get(part, 0.0) + spent

    @property
    def rates(self) -> dict[str, float]:
        return {part: self.people / max(spent, 1e-9) for part, spent in self._seconds.items()}
