"""Runs a cohort: many people who are drawn, each on each regimen, summed up at visits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Unpack

from ranklmodel import calls
from ranklmodel.cohorts.running.executors import Executor, in_processes, in_threads, on_dask
from ranklmodel.cohorts.running.parquet import require_parquet
from ranklmodel.cohorts.running.question import Draw, Question
from ranklmodel.cohorts.running.run import Plan, Shard, run_cohort, usual_chunk
from ranklmodel.cohorts.running.shelf import FolderShelf, MemoryShelf
from ranklmodel.errors import InputError
from ranklmodel.inputs import NO_TREATMENT, Regimen
from ranklmodel.inputs.library.stated import stated
from ranklmodel.lives.asked import regimen_of
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.simulate import grid
from ranklmodel.lives.unread import say_what_changes_mean_in_all
from ranklmodel.mechanisms.own import folders_of

if TYPE_CHECKING:
    from ranklmodel.cohorts.running.lived import Progress
    from ranklmodel.cohorts.running.result import CohortRun
    from ranklmodel.cohorts.running.shelf import Shelf
    from ranklmodel.inputs import Library
    from ranklmodel.inputs.cohorts.cohort import Cohort

QUANTITIES = ("LS_BMD", "TH_BMD", "FN_BMD", "CTX_s", "P1NP", "E2")
"""What is summed up where nobody says."""
EVERY = "3 month"
SEED = 20261128


def cohort(
    name: str | Path,
    regimens: str | Path | Regimen | Sequence[str | Path | Regimen] = NO_TREATMENT.name,
    *,
    people: int = 1000,
    years: float = 5.0,
    every: str = EVERY,
    quantities: Sequence[str] | None = None,
    out: Path | str | None = None,
    seed: int = SEED,
    keep: bool = False,
    parquet: bool = False,
    workers: int | None = None,
    threads: int = 0,
    chunk: int | None = None,
    shard: str | None = None,
    merge: bool = False,
    dask: str | None = None,
    progress: Progress | None = None,
    **how: Unpack[RunKeywords],
) -> CohortRun:
    """Run people of a cohort on regimens and sum up what they show at visits.

    The summary has the same bits for any number of threads, workers and shards, any size of chunks,
    and however often the run was ended on its way.

    Parameters
    ----------
    name : str or Path
        The cohort.
    regimens : str, Path, Regimen, or sequence of them
        What each of the people takes, in turn; a drug stands for its usual regimen. Placebo by
        default.
    people : int
        How many. In a folder of the same question, more people are added to those who are there.
    years : float
        How long each is watched from the visit.
    every : str
        How far visits are apart.
    quantities : sequence of str, optional
        What is summed up; bone densities, markers of turnover and estradiol by default.
    out : Path or str, optional
        Folder of ``summary.csv``, ``failed.csv`` and the chunks. What is there of the same question
        is taken and not run again. Without one all stays in memory.
    seed : int
        Of the people.
    keep : bool
        Whether the values of everybody at the visits are kept as well.
    parquet : bool
        Whether they are kept, and written as Parquet too: ``parquet/values`` with a row a visit,
        ``parquet/people`` with a row a person. Needs the extra ``cluster``.
    workers : int, optional
        How many processes, each on one thread. A script asks for them under
        ``if __name__ == "__main__":``.
    threads : int
        Without workers: how many threads, 0 for one each processor.
    chunk : int, optional
        How many people to a chunk; between 200 and 10 000 by default, by how many people there are.
    shard : str, optional
        Compute only a part, as ``"2/7"``; all parts have the same `people` and `chunk`. Their
        chunks are brought into one folder, which a run without `shard` then sums up.
    merge : bool
        Compute nothing; all chunks must be there.
    dask : str, optional
        Address of the scheduler of a running cluster of Dask, whose workers compute.
    progress : callable, optional
        Called with (people done, people in all, what is done).
    **how
        As for :func:`~ranklmodel.lives.scenario.scenario`; dosing is averaged by default.

    Returns
    -------
    CohortRun
        With ``summary``, ``failures`` and ``rates``.

    Raises
    ------
    UnknownNameError, UnitError, InputError
        If a name or a value is not valid, the folder answers another question, or something can not
        be written.
    SimulationError
        If everybody failed, or a worker was ended from outside.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.cohort("ibis2_women", people=20, years=1, every="1 year")
    >>> int(run.summary["n"].min())
    20
    """
    from ranklmodel.cohorts.people.sampled import people_of
    from ranklmodel.inputs.cohorts.cohort import Cohort

    if how.get("dosing") is None:
        how["dosing"] = "averaged"
    options = RunOptions.of(**how)
    whom = stated(name, Cohort, options.library.cohort, "cohort")
    seed = calls.whole_number(seed, "seed", 0)
    question = asked(
        whom.name,
        partial(people_of, whom, seed=seed),
        seed,
        regimens,
        options,
        years=years,
        every=every,
        quantities=quantities,
    )
    _say_what_changes_mean(question)
    question = replace(question, named=named_again(whom, name, question))
    number = calls.whole_number(people, "people", 1, _MOST_PEOPLE)
    keep, parquet = calls.yes_or_no(keep, "keep"), calls.yes_or_no(parquet, "parquet")
    merge = calls.yes_or_no(merge, "merge")
    calls.require_callable(progress, "progress")
    if parquet:
        require_parquet(calls.path_or_none(out, "out"))
    if shard is not None and (merge or out is None):
        other = "goes without merge" if merge else "needs a folder, out"
        raise InputError(f"a shard {other}", key="shard")
    plan = Plan(
        number,
        usual_chunk(number) if chunk is None else calls.whole_number(chunk, "chunk", 1),
        keep=keep or parquet,
        parquet=parquet,
        shard=None if shard is None else shard_of(shard),
        merge=merge,
    )
    executor = executor_of(workers, threads, dask, progress)
    return run_cohort(question, plan, shelf_of(question, out, merge=merge), executor, progress)


def _say_what_changes_mean(question: Question) -> None:
    """Refuse changes that can not be, before a folder begins; warn of those that do not act."""
    options = question.options
    if options.parameters:
        (first,) = question.draw([0]).populations_in(options.table)
        say_what_changes_mean_in_all(
            options.integrator, options.table, first, question.regimens, options.parameters
        )


def asked(
    name: str,
    draw: Draw,
    seed: int,
    regimens: str | Path | Regimen | Sequence[str | Path | Regimen],
    options: RunOptions,
    *,
    years: float,
    every: str,
    quantities: Sequence[str] | None,
) -> Question:
    """Return the question that a call asks.

    Raises
    ------
    UnknownNameError, UnitError, InputError
        If a name or a value is not valid.
    """
    end = calls.number(years, "years")
    if not 0 < end <= _LONGEST:
        raise InputError(f"expected years above 0, up to {_LONGEST}, given {end:g}", key="years")
    one = isinstance(regimens, (str, Path, Regimen))
    expected = "names, paths or Regimen objects"
    listed = (regimens,) if one else calls.names(regimens, "regimens", expected)
    taken = tuple(regimen_of(item, options.library) for item in listed)
    shown = QUANTITIES if quantities is None else calls.names(quantities, "quantities", "names")
    for key, names in (("regimens", [one.name for one in taken]), ("quantities", list(shown))):
        twice = next((one for one in names if names.count(one) > 1), None)
        if twice is not None or not names:
            what = "expected at least one" if twice is None else f"{twice!r} is named twice"
            raise InputError(what, key=key)
    outputs = options.integrator.layout.outputs
    for quantity in shown:
        outputs.position(quantity)
    days = tuple(grid(f"{end!r} year", every).tolist())
    if len(days) > _MOST_VISITS:
        message = f"{every!r} makes {len(days)} visits in {end:g} years; expected at most"
        raise InputError(f"{message} {_MOST_VISITS}", key="every")
    return Question(name, seed, draw, taken, days, tuple(shown), options)


_LONGEST = 100
_MOST_PEOPLE = 10**9
_MOST_VISITS = 10_000
"""Each has a row of the summary for every quantity, and a grid of counts in every chunk."""


def named_again(whom: Cohort, name: object, question: Question) -> dict[str, list[str]]:
    """Return the names and files by which all of a question is found again; none if one has none.

    Parameters
    ----------
    whom : Cohort
        The cohort.
    name : object
        How it was named.
    question : Question
        What is asked of it.
    """
    library = question.options.library
    own = question.options.own
    files = {one.name: one.file for one in question.regimens}
    if (
        None in files.values()
        or len(folders_of(own)) < len(own)
        or not isinstance(name, str | Path)
    ):
        return {}
    return {
        "cohort": [_found(library, "cohort", whom.name, whom.file)],
        "regimens": [_found(library, "regimen", *one) for one in files.items()],
        "folders": [str(folder.resolve()) for folder in library.folders[:-1]],
        "mechanisms": [str(one.path.resolve()) for one in folders_of(own)],
    }


def _found(
    library: Library, kind: Literal["cohort", "regimen"], name: str, file: Path | None
) -> str:
    """Return the name that leads to a file, or else its path."""
    assert file is not None
    by_name = name in library.names(kind) and library.find(kind, name).resolve() == file.resolve()
    return name if by_name else str(file.resolve())


def shard_of(text: str) -> Shard:
    """Return the part that is meant.

    Raises
    ------
    InputError
        If it is none.

    Examples
    --------
    >>> shard_of("2/7")
    Shard(number=2, of=7)
    """
    match = re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", str(text).strip())
    number, of = (int(match[1]), int(match[2])) if match else (0, 0)
    if not 1 <= number <= of:
        raise InputError(f"expected a part such as 2/7, from 1 on, given {text!r}", key="shard")
    return Shard(number, of)


def executor_of(
    workers: int | None, threads: int, dask: str | None, progress: Progress | None
) -> Executor:
    """Return who computes chunks, as a call says it.

    Raises
    ------
    InputError
        If it says several, or Dask is not installed.
    """
    threads = calls.whole_number(threads, "threads", 0)
    chosen = [
        name
        for name, is_stated in (
            ("dask", dask is not None),
            ("workers", workers is not None),
            ("threads", threads > 0),
        )
        if is_stated
    ]
    if len(chosen) > 1:
        raise InputError(f"it does not go with {chosen[1]}; name one of them", key=chosen[0])
    if dask is not None:
        calls.require(dask, str, "dask", "the address of a scheduler, as tcp://10.0.0.1:8786")
        return on_dask(dask)
    if workers is not None:
        return in_processes(calls.whole_number(workers, "workers", 1))
    return in_threads(threads, progress)


def shelf_of(question: Question, out: Path | str | None, *, merge: bool = False) -> Shelf:
    """Return where chunks are kept; a folder is made sure to be of this question.

    Raises
    ------
    InputError
        If it is of another, or can not be written.
    """
    folder = calls.path_or_none(out, "out")
    if folder is None:
        return MemoryShelf(question)
    shelf = FolderShelf(question, folder)
    shelf.begin(merge=merge)
    return shelf
