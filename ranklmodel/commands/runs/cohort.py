"""``ranklmodel cohort``: many people of a cohort on regimens, summed up at visits."""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.grouped import grouped
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import (
    Report,
    emit,
    emit_json,
    emit_table,
    notice,
    progress,
)
from ranklmodel.errors import RanklModelError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ranklmodel.cohorts.running.result import CohortRun

_FEW = 3
_SHOWN = ("q2.5", "q50", "q97.5")


@dataclass(frozen=True)
class HowRun(options.HowRun):
    """How lives are run; doses are averaged unless asked otherwise."""

    dosing: options.DosingName = "averaged"


@dataclass(frozen=True)
class WhereRun:
    """Who computes a cohort, and in which pieces."""

    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            min=1,
            metavar="W",
            help="How many processes; by default one each processor where there is much to do.",
        ),
    ] = None
    threads: Annotated[
        int | None,
        typer.Option(
            "--threads",
            min=0,
            metavar="N",
            help="Threads of one process instead; 0 for one each processor.",
        ),
    ] = None
    chunk: Annotated[
        int | None,
        typer.Option(
            "--chunk",
            min=1,
            metavar="N",
            help="People to a chunk; by default a fiftieth of all, from 200 to 10000.",
        ),
    ] = None
    shard: Annotated[
        str | None,
        typer.Option("--shard", metavar="I/N", help="Compute the I-th of N parts only."),
    ] = None
    merge: Annotated[
        bool, typer.Option("--merge", help="Compute nothing: sum up chunks that are all there.")
    ] = False
    dask: Annotated[
        str | None,
        typer.Option(
            "--dask",
            metavar="ADDRESS",
            help="Scheduler of a running cluster of Dask, as tcp://10.0.0.1:8786. Needs the extra "
            "'cluster'.",
        ),
    ] = None

    def keywords(self, lives: int) -> dict[str, Any]:
        """Return it as the keywords of a call that lives so many people."""
        from ranklmodel.disk.processors import usual_workers

        stated = {name: value for name, value in vars(self).items() if value is not None}
        workers = usual_workers(lives)
        if workers > 1 and not ({"workers", "threads", "dask"} & set(stated) or self.merge):
            stated["workers"] = workers
        return stated


@dataclass(frozen=True)
class Asked:
    """What a cohort is asked."""

    regimens: Annotated[
        list[str] | None,
        typer.Option(
            "--regimen",
            metavar="NAME",
            help="What each of the people takes, a drug for its usual regimen; placebo by default. "
            "May be repeated.",
            autocompletion=completion.regimens,
        ),
    ] = None
    people: Annotated[
        int, typer.Option("--people", min=1, metavar="N", help="How many people.")
    ] = 1000
    years: Annotated[
        float, typer.Option("--years", metavar="Y", help="How long each is watched.")
    ] = 5.0
    every: Annotated[str, typer.Option("--every", help="How far visits are apart.")] = "3 month"
    quantities: Annotated[
        list[str] | None,
        typer.Option(
            "--quantity",
            metavar="NAME",
            help="What is summed up; by default densities, CTX, P1NP and E2. May be repeated.",
        ),
    ] = None
    seed: Annotated[
        int | None, typer.Option("--seed", min=0, metavar="S", help="Of the people.")
    ] = None
    keep: Annotated[
        bool, typer.Option("--keep", help="Keep the values of everybody at the visits as well.")
    ] = False
    parquet: Annotated[
        bool,
        typer.Option("--parquet", help="Write them as Parquet, too. Needs the extra 'cluster'."),
    ] = False

    def keywords(self) -> dict[str, Any]:
        """Return it as the keywords of a call."""
        from ranklmodel.inputs.values.durations import duration

        stated = {name: value for name, value in vars(self).items() if value is not None}
        return {**stated, "every": duration(self.every, "--every")}

    @property
    def lives(self) -> int:
        """How many lives it asks for."""
        return self.people * max(1, len(self.regimens or ()))


OutFolder = Annotated[
    Path | None,
    typer.Option(
        "--out",
        parser=place,
        metavar="DIR",
        help="Folder of the results, by default results/COHORT.",
    ),
]


@grouped
def cohort(
    name: Annotated[
        str,
        typer.Argument(
            metavar="COHORT", help="A cohort by name or path.", autocompletion=completion.cohorts
        ),
    ],
    *,
    asked: Asked,
    out: OutFolder = None,
    where: WhereRun,
    how_run: HowRun,
    as_json: options.AsJson = False,
) -> None:
    """Run people of a cohort on regimens and sum up what they show at visits.

    Writes summary.csv, with number, mean, standard deviation and quantiles of every quantity and of
    its change from the first visit in percent, failed.csv with those who could not be run, and a
    chunk file for every few hundred people. Prints the last visit, and how many people a processor
    runs in a second.

    What is there of the same question is taken, so that a run which was ended goes on where it was,
    and more people are added to those who are there. summary.csv has the same bits for any number
    of threads, workers, shards and chunks. A folder of another question is refused.

    With --shard, only a part is computed: parts run anywhere, with the same --people and --chunk,
    their chunks are copied into one folder, and the same line without --shard sums them up.

    Example: ranklmodel cohort ibis2_women --regimen anastrozole_1mg_daily --people 200 --years 2

    Example: ranklmodel cohort ibis2_women --regimen placebo --regimen denosumab_60mg_6_monthly \
--people 10000 --years 10 --workers 4 --out results/denosumab

    Example: ranklmodel cohort ibis2_women --people 100000 --shard 2/7 --out shard_2
    """
    from ranklmodel.cohorts.running.cohort import cohort as run

    keywords = how_run.keywords()
    keywords["library"] = how_run.library()
    folder = Path("results", Path(name).stem) if out is None else out
    with progress("simulating") as shown, _said_what_is_kept(folder, shown) as report:
        there = where.keywords(asked.lives)
        answer = run(name, out=folder, progress=report, **asked.keywords(), **there, **keywords)
    _say_what_was_there(answer)
    if as_json:
        emit_json(_as_values(answer))
        return
    if where.shard is not None:
        _print_shard(answer)
        return
    _print(answer)
    _print_what_is_other(keywords)


@contextmanager
def _said_what_is_kept(folder: Path, report: Report) -> Iterator[Report]:
    """Say, where a run is interrupted or fails on its way, that it need not begin anew."""
    begun = False

    def counting(done: int, total: int, words: str) -> None:
        nonlocal begun
        begun = True
        report(done, total, words)

    try:
        yield counting
    except (KeyboardInterrupt, RanklModelError):
        if begun:
            notice(f"chunks that ended are kept in {folder}; the same command goes on from there")
        raise


def _say_what_was_there(answer: CohortRun) -> None:
    if answer.taken:
        chunks = "1 chunk was" if answer.taken == 1 else f"{answer.taken} chunks were"
        notice(f"{chunks} there already and verified; {answer.computed} computed")
    for reason in answer.anew:
        notice(f"computed anew: {reason}")


def _print(answer: CohortRun) -> None:
    table = answer.summary
    last = table[table["day"] == table["day"].max()]
    years = float(last["month"].iloc[0]) / 12.0
    after = "1 year" if years == 1 else f"{years:.4g} years"
    emit(f"{answer.people} people of {answer.cohort}, after {after}:")
    emit()
    columns = ["regimen", "quantity", "measure", "n", "mean", "SD", "2.5 %", "median", "97.5 %"]
    rows = [
        [row["regimen"], row["quantity"], _measure(row), str(row["n"])]
        + [_number(row[name], row["measure"]) for name in ("mean", "sd", *_SHOWN)]
        for row in last.to_dict("records")
    ]
    emit_table(columns, rows, right=columns[3:])
    emit()
    if answer.effective < answer.people * (1 - answer.failed_share) - 0.5:
        emit(f"Weighted; as much is known as of {answer.effective:.0f} people of equal weight.")
    _print_failures(answer)
    _print_rates(answer)
    emit(f"Results are in {answer.folder}")


def _print_what_is_other(keywords: Mapping[str, Any]) -> None:
    """Say which values are not those that every other run has."""
    from ranklmodel.commands.shared.options import calibration_of
    from ranklmodel.lives.changes import changes_in_words

    for words in changes_in_words(keywords.get("parameters") or {}, {}).values():
        emit(f"Changed in all: {words}")
    if keywords["calibration"] != calibration_of(None):
        emit(f"Calibration: {keywords['calibration'] or 'none'}")


def _measure(row: dict[str, Any]) -> str:
    if row["measure"] == "level":
        return f"level [{row['unit']}]" if row["unit"] != "1" else "level"
    return "change [%]"


def _number(value: float, measure: str) -> str:
    if math.isnan(value):
        return "-"
    return f"{value:.4g}" if measure == "level" else f"{value:.2f}"


def _print_failures(answer: CohortRun) -> None:
    if not answer.failures:
        emit("Everybody could be run.")
        return
    number = len({one.person for one in answer.failures})
    emit(f"{number} of {answer.people} people ({answer.failed_share:.2%}) could not be run:")
    for one in answer.failures[:_FEW]:
        emit(f"  person {one.person} on {one.regimen}: {one.reason}")
    if len(answer.failures) > _FEW:
        emit(f"  and {len(answer.failures) - _FEW} more in failed.csv")


def _print_rates(answer: CohortRun) -> None:
    if answer.rates:
        told = ", ".join(f"{part} {rate:.3g}" for part, rate in answer.rates.items())
        emit(f"People a second on one processor: {told}")


def _print_shard(answer: CohortRun) -> None:
    emit(f"{answer.computed} chunks computed, {answer.taken} were there, in {answer.folder}")
    if answer.missing:
        left = sum(end - begin for begin, end in answer.missing)
        emit(f"{left} of {answer.people} people are of other shards")
    else:
        emit("all are there; the same line without --shard sums them up")
    _print_rates(answer)


def _as_values(answer: CohortRun) -> dict[str, Any]:
    """Return a run as plain values; what is missing is null."""
    records = answer.summary.to_dict("records")
    return {
        "cohort": answer.cohort,
        "people": answer.people,
        "effective_people": None if answer.summary.empty else answer.effective,
        "failed_share": answer.failed_share,
        "failures": [vars(one) for one in answer.failures],
        "people_per_second_and_processor": dict(answer.rates),
        "chunks": {
            "computed": answer.computed,
            "taken": answer.taken,
            "computed_anew": list(answer.anew),
        },
        "missing": [list(one) for one in answer.missing],
        "folder": str(answer.folder),
        "summary": [
            {
                str(name): None if isinstance(value, float) and math.isnan(value) else value
                for name, value in record.items()
            }
            for record in records
        ],
    }
