"""``ranklmodel outcomes``: what comes of treatments in the people of a cohort, or in one person."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.runs.outcomes_printed import print_outcomes
from ranklmodel.commands.runs.pictures import (
    FigureFile,
    Plot,
    folder_of,
    is_picture,
    write_picture,
)
from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.grouped import grouped
from ranklmodel.commands.shared.terminal import emit_json, emit_written, notice, progress

if TYPE_CHECKING:
    from ranklmodel.cohorts.outcomes.answer import Outcomes

Arms = Annotated[
    list[str],
    typer.Argument(
        metavar="REGIMEN...",
        help="The arms, the one that others are beside first; a drug stands for its usual regimen.",
        autocompletion=completion.regimens,
    ),
]
Months = Annotated[
    list[float] | None,
    typer.Option("--month", help="When changes are told; 12, 24, 36, 60. May be repeated."),
]
Goals = Annotated[
    list[str] | None,
    typer.Option(
        "--goal",
        metavar="SITE=T-SCORE",
        help="A T-score to reach within three years, as TH=-2.5. May be repeated.",
    ),
]


@dataclass(frozen=True)
class AskedOf:
    """Whose outcomes, by an option each."""

    cohort: Annotated[
        str | None,
        typer.Option(
            "--cohort",
            metavar="NAME",
            help="Whose people; ibis2_women by default.",
            autocompletion=completion.cohorts,
        ),
    ] = None
    person: Annotated[
        str | None,
        typer.Option(
            "--person",
            metavar="NAME",
            help="One person instead of a cohort.",
            autocompletion=completion.populations,
        ),
    ] = None
    people: Annotated[
        int | None, typer.Option("--people", help="How many of the cohort; 200 by default.")
    ] = None
    seed: Annotated[int | None, typer.Option("--seed", help="Of the people of the cohort.")] = None

    def keywords(self) -> dict[str, Any]:
        """Return them as the keywords of a call.

        Raises
        ------
        InputError
            If something of a cohort is said beside one person.
        """
        from ranklmodel.errors import InputError

        stated = {name: value for name, value in vars(self).items() if value is not None}
        for name in stated:
            if "person" in stated and name != "person":
                raise InputError("it is of a cohort, and --person names one", key=f"--{name}")
        return stated


@dataclass(frozen=True)
class AveragedRun(options.HowRun):
    """How lives are run, with doses averaged where nothing else is said."""

    dosing: options.DosingName = "averaged"


@grouped
def outcomes(
    context: typer.Context,
    arms: Arms,
    *,
    asked_of: AskedOf,
    against: Annotated[
        str | None,
        typer.Option("--against", metavar="REGIMEN", help="The arm that others are beside."),
    ] = None,
    goal: Goals = None,
    month: Months = None,
    draws: Annotated[
        int, typer.Option("--draws", help="Of the parameters, for 95 % bands; 0 for no bands.")
    ] = 50,
    plot: Plot = False,
    out: FigureFile = None,
    how_run: AveragedRun,
    as_json: options.AsJson = False,
) -> None:
    """Tell what comes of treatments: density, T-scores, goals, responders and fracture risk.

    Of every regimen, and of how far each is from the first, with 95 % bands: change of density at
    hip and spine, people by T-score, who reaches a T-score, who is measured beyond the least
    significant change, and the relative risk of fracture by meta-regressions of osteoporosis
    trials, which is for groups and not for one person.

    Example: ranklmodel outcomes placebo zoledronate denosumab --plot

    Example: ranklmodel outcomes anastrozole placebo --people 500 --month 24 --out results/two.csv

    Example: ranklmodel outcomes placebo alendronate --person postmenopausal_woman --goal TH=-2
    """
    from ranklmodel.cohorts.outcomes.ask import outcomes as asked

    pictured = is_picture(plot, out)
    who = asked_of.keywords()
    how = how_run.keywords()
    with progress("simulating") as report:
        report(0, 1, " ".join(arms)[:60])
        answer = asked(
            *arms,
            **who,
            against=against,
            goals=goal,
            months=month,
            draws=draws,
            progress=report,
            **how,
        )
    _say_what_failed(answer)
    written = _written(context, answer, out, pictured=pictured)
    if as_json:
        emit_json(answer.as_values())
        return
    print_outcomes(answer)
    emit_written(written)


def _say_what_failed(answer: Outcomes) -> None:
    """Say who could not be run, and how many draws."""
    failed = {one.person for one in answer.failures}
    if failed:
        first = answer.failures[0]
        notice(
            f"{len(failed)} people could not be run on every arm and count in none; the first, "
            f"number {first.person} on {first.regimen}: {first.reason}"
        )
    if answer.failed_draws:
        many = len(answer.failed_draws)
        notice(f"{many} draws could not be run; the first: {answer.failed_draws[0]}")


def _written(
    context: typer.Context, answer: Outcomes, out: Path | None, *, pictured: bool
) -> Path | None:
    """Write the table or the picture, where one is asked for."""
    from ranklmodel.cohorts.outcomes.answer import COLUMNS
    from ranklmodel.disk.text import csv_text, write_text

    if out is None and not pictured:
        return None
    table = csv_text(COLUMNS, (one.values() for one in answer.records()))
    if pictured:
        words = ("outcomes", answer.who, *answer.arms)
        return write_picture(answer.plot(), table, out, folder_of(context, words))
    assert out is not None
    return write_text(out, table)
