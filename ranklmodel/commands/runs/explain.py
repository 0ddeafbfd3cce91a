"""``ranklmodel explain``: which processes moved a quantity, and what moved the processes."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import completion, dosing_table, options
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ranklmodel.explanation.causes import Cause
    from ranklmodel.explanation.explanation import Explanation
    from ranklmodel.inputs import Library
    from ranklmodel.lives.scenario import Scenario

_TINY = 5e-4  # of the largest contribution; smaller ones are counted together


_Subject = Annotated[
    str,
    typer.Argument(
        help="A trial, or with a second argument a population.",
        autocompletion=completion.trials_and_populations,
    ),
]
_Arm = Annotated[
    str | None,
    typer.Option(
        "--arm",
        metavar="NAME",
        help="Arm of the trial; its first.",
        autocompletion=completion.arms,
    ),
]


def explain(
    subject: _Subject,
    regimen: Annotated[
        str | None,
        typer.Argument(
            help="What the person takes, where a population is named.",
            autocompletion=completion.regimens,
        ),
    ] = None,
    arm: _Arm = None,
    quantity: Annotated[
        str, typer.Option("--quantity", metavar="NAME", help="What changed.")
    ] = "LS_BMD",
    start: Annotated[str, typer.Option("--from", help="From when.")] = "0",
    stop: Annotated[str, typer.Option("--to", help="To when.")] = "5 year",
    depth: Annotated[int, typer.Option("--depth", min=0, help="How far upstream to look.")] = 40,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "exact",
    dosing_error: options.DosingError = False,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Explain why a quantity changed.

    Prints what each process contributed, summing to the change, and follows the causes upstream.

    Example: ranklmodel explain atac --arm anastrozole --quantity LS_BMD --from 0 --to 5y

    Example: ranklmodel explain atac_woman anastrozole_1mg_daily --quantity E2 --to "30 day"
    """
    from ranklmodel.explanation.explanation import explain as explained
    from ranklmodel.inputs.values.durations import days
    from ranklmodel.lives.scenario import scenario

    measured = options.measured(dosing_error, dosing)
    how = options.keywords_of(sets, calibration, params, mechanisms, engine, dosing)
    library = options.library_of(params, mechanisms)
    if regimen is None:
        library = how["library"] = library.around(subject)
    first, last = days(start, "--from"), days(stop, "--to")
    if not first < last:
        raise InputError(f"expected a time after --from {start}, given {stop}", key="--to")
    who, what = _who_and_what(library, subject, regimen, arm)
    life: Scenario = scenario(
        who,  # type: ignore[arg-type]  # names or objects, both of one kind
        what,  # type: ignore[arg-type]  # as above
        **how,
    )
    with progress("explaining") as report:
        report(0, 1, quantity)
        explanation = explained(life, quantity, first, last, depth=depth, dosing_error=measured)
    if as_json:
        answer = {**asdict(explanation), "change": explanation.change}
        error = answer.pop("dosing_error")
        if not answer["dosing"]:
            del answer["dosing"]
        emit_json(answer | ({} if error is None else {dosing_table.KEY: error}))
    else:
        _print(explanation)


def _who_and_what(
    library: Library, subject: str, regimen: str | None, arm: str | None
) -> tuple[object, object]:
    """Return person and regimen, of a trial's arm or as named."""
    if regimen is not None:
        if arm is not None:
            raise InputError("an arm belongs to a trial, not to a population", key="--arm")
        return subject, regimen
    if subject in library.names("population"):
        message = f"{subject!r} is a population: name a regimen too, such as 'placebo'"
        raise InputError(message, key="regimen")
    trial = library.trial(subject)
    treated = trial.arm(arm) if arm is not None else next(iter(trial.arms.values()))
    return treated.population, treated.regimen


def _print(explanation: Explanation) -> None:
    share = (
        f", {100 * explanation.change / explanation.before:+.2f} %" if explanation.before else ""
    )
    emit(f"{explanation.quantity}, {explanation.description}")
    emit(
        f"{explanation.before:.5g} to {explanation.after:.5g} {_unit(explanation.unit)}from day "
        f"{explanation.start_day:g} to {explanation.stop_day:g}: {explanation.change:+.5g}{share}"
    )
    emit()
    emit_table(["process", "contribution", "percent"], _contributions(explanation), right=_NUMBERS)
    dosing_table.print_dosing([explanation.dosing], explanation.dosing_error is not None)
    if explanation.dosing_error is not None:
        dosing_table.print_quantities(
            {"all of these": (explanation.unit, explanation.dosing_error)}
        )
    if explanation.causes:
        emit()
        emit("What drove it, with the share of each driver (negative where it held back):")
        emit(explanation.quantity)
        for line in _branches(explanation.causes, ""):
            emit(line)


_NUMBERS = ("contribution", "percent")


def _contributions(explanation: Explanation) -> list[list[str]]:
    """Return contributions largest first, the tiny ones together, and their sum."""
    largest = max((abs(part.amount) for part in explanation.contributions), default=0.0)
    large = [part for part in explanation.contributions if abs(part.amount) >= _TINY * largest]
    rest = [part for part in explanation.contributions if abs(part.amount) < _TINY * largest]

    def cells(name: str, amount: float) -> list[str]:
        percent = f"{100 * amount / explanation.before:+.2f}" if explanation.before else ""
        return [name, f"{amount:+.5g}", percent]

    rows = [cells(part.process, part.amount) for part in large]
    if rest:
        rows.append(cells(f"{len(rest)} others", sum(part.amount for part in rest)))
    rows.append(cells("sum", sum(part.amount for part in explanation.contributions)))
    return rows


def _branches(causes: Sequence[Cause], indent: str) -> Iterator[str]:
    """Yield the tree of causes line by line."""
    for place, cause in enumerate(causes):
        last = place == len(causes) - 1
        through = "" if cause.through == cause.quantity else f" through {cause.through}"
        again = " (see above)" if cause.repeated and cause.share else ""
        yield (
            f"{indent}{'└─' if last else '├─'} {100 * cause.share:+.0f} % {cause.quantity} "
            f"{cause.before:.3g} to {cause.after:.3g} {_unit(cause.unit)}".rstrip()
            + through
            + again
        )
        yield from _branches(cause.causes, indent + ("   " if last else "│  "))


def _unit(unit: str) -> str:
    return "" if unit == "1" else f"{unit} "
