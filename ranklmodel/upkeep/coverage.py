"""What the model promises, where each promise lives, and how the trials that test it score.

The promises stand in ``docs/coverage.yaml``; their table in ``docs/coverage.md`` is
written from that file and from the scored rows, by :mod:`ranklmodel.upkeep.readme`. A promise that
no row tests says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field, model_validator

from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, custom_error, validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.score import ScoredRow

PROMISES = "docs/coverage.yaml"
COVERAGE = "coverage"

_HEADER = (
    "| promise | where it lives | rows that test it | within | largest \\|z\\| |\n"
    "|---|---|---|---:|---:|"
)


class RowsOfTrial(Record):
    """Rows of one trial.

    Attributes
    ----------
    trial : str
        Its name.
    arms, endpoints : tuple of str
        Which of its rows; all where nothing is said.
    """

    trial: Identifier
    arms: Many[Identifier] = ()
    endpoints: Many[Identifier] = ()


class Promise(Record):
    """Something the model is to do.

    Attributes
    ----------
    promise : str
        In words.
    mechanisms : tuple of str
        Whose equations it rests on.
    rows : tuple of RowsOfTrial
        The results that test it.
    untested : str or None
        Why no row does.
    """

    promise: Text
    mechanisms: Annotated[Many[Identifier], Field(min_length=1)]
    rows: Many[RowsOfTrial] = ()
    untested: Text | None = None

    @model_validator(mode="after")
    def _is_tested_or_says_why_not(self) -> Promise:
        if bool(self.rows) == (self.untested is not None):
            raise custom_error("a promise has rows or says why it is untested", key="rows")
        return self


class Coverage(Record):
    """All promises.

    Attributes
    ----------
    promises : tuple of Promise
        In the order of the table.
    """

    promises: Annotated[Many[Promise], Field(min_length=1)]


def promises_of(path: Path) -> tuple[Promise, ...]:
    """Return the promises of a file.

    Raises
    ------
    InputError
        If the file is not what it should be.
    """
    return tuple(validate(Coverage, read_yaml(path)).promises)


def rows_of(promise: Promise, runs: Sequence[TrialRun]) -> list[ScoredRow]:
    """Return the counted rows of runs that test a promise.

    Raises
    ------
    InputError
        If a part of it names a trial, an arm or an endpoint that has no counted row.
    """
    return rows_among(promise, [row for run in runs for row in run.rows])


def rows_among(promise: Promise, rows: Iterable[ScoredRow]) -> list[ScoredRow]:
    """Return which of some rows count and test a promise.

    Raises
    ------
    InputError
        If a part of it names a trial, an arm or an endpoint that has no counted row.
    """
    counted = [row for row in rows if row.counted]
    tests: list[ScoredRow] = []
    for part in promise.rows:
        own = [row for row in counted if row.trial == part.trial]
        for stated, there in (
            ((part.trial,), {row.trial for row in own}),
            (part.arms, {row.arm for row in own}),
            (part.endpoints, {row.endpoint for row in own}),
        ):
            if missing := set(stated) - there:
                names = ", ".join(sorted(missing))
                raise InputError(f"{promise.promise}: no row of {part.trial} is of {names}")
        tests += [
            row
            for row in own
            if (not part.arms or row.arm in part.arms)
            and (not part.endpoints or row.endpoint in part.endpoints)
        ]
    return tests


def table_of(promises: Sequence[Promise], runs: Sequence[TrialRun]) -> str:
    """Return the promises with how each scores, as Markdown.

    Parameters
    ----------
    promises : sequence of Promise
        As `promises_of` returns them.
    runs : sequence of TrialRun
        Every trial of the package, simulated.
    """
    titles = {run.trial.name: run.trial.title for run in runs}
    return "\n".join([_HEADER, *(_line(one, rows_of(one, runs), titles) for one in promises)])


def _line(promise: Promise, rows: Sequence[ScoredRow], titles: dict[str, str]) -> str:
    lives = ", ".join(f"`{name}`" for name in promise.mechanisms)
    if not rows:
        return f"| {promise.promise} | {lives} | **none**: {promise.untested} | | |"
    trials = dict.fromkeys(part.trial for part in promise.rows)
    unseen = sum(not row.fitted for row in rows)
    only = f"; {unseen} of the rows no fit in use has used" if unseen else ""
    within = f"{sum(row.within for row in rows)} of {len(rows)}"
    worst = max(abs(row.z) for row in rows)
    tested = ", ".join(titles[name] for name in trials)
    return f"| {promise.promise} | {lives} | {tested}{only} | {within} | {worst:.1f} |"
