"""``ranklmodel explain``: which processes moved a quantity, and what moved the processes."""

from __future__ import annotations

import textwrap
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import completion, dosing_table, options
from ranklmodel.commands.shared.decisions import decisions_in
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, emit_written, progress
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ranklmodel.explanation.causes import Cause
    from ranklmodel.explanation.explained import Explanation
    from ranklmodel.explanation.told.diagram import Diagram
    from ranklmodel.explanation.told.rounding import Printed, Rounding
    from ranklmodel.inputs import Library
    from ranklmodel.lives.scenario import Scenario

_LABELS = {"under_way": "under way at the start"}
_WIDTH = 88  # letters in a line of the paragraph
_ONLY_FOR_WORDS = ("drivers", "drivers_residual", "chain", "turning", "subject", "words")

_Subject = Annotated[
    str,
    typer.Argument(
        help="A trial, or with a second argument a population.",
        autocompletion=completion.trials_and_populations,
    ),
]
_PICTURES, _DIAGRAMS = (".png", ".svg", ".pdf"), (".mmd", ".dot")
_Files = Annotated[
    list[Path] | None,
    typer.Option(
        "--out",
        parser=place,
        metavar="FILE",
        help="Write a waterfall to a .png, .svg or .pdf, the causes as a diagram to a .mmd "
        "(Mermaid) or .dot (Graphviz). May be repeated.",
    ),
]
_Plot = Annotated[
    bool, typer.Option("--plot", help="Draw a waterfall, to QUANTITY.png here without --out.")
]
_Pathway = Annotated[
    Path | None,
    typer.Option(
        "--pathway",
        parser=place,
        metavar="FILE",
        help="Write what acts on what at the end, from the drug to bone, to such a file.",
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
    plot: _Plot = False,
    out: _Files = None,
    pathway: _Pathway = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Explain why a quantity changed.

    Prints what each process contributed, summing to the change, and follows the causes upstream.

    Example: ranklmodel explain atac --arm anastrozole --quantity LS_BMD --from 0 --to 5y

    Example: ranklmodel explain atac_woman anastrozole_1mg_daily --quantity E2 --to "30 day"

    Example: ranklmodel explain atac --arm anastrozole --out why.svg --out why.mmd
    """
    from ranklmodel.explanation.explanation import explain as explained
    from ranklmodel.inputs.values.durations import days
    from ranklmodel.lives.scenario import scenario

    files = _files(out, quantity, plot=plot)
    _require_one_of(_PICTURES + _DIAGRAMS, pathway, "--pathway")
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
    # before a word is printed: who reads may have gone, as `head` does, and ends the command
    written = [_write(explanation, file) for file in files]
    if pathway is not None:
        written.append(_write_pathway(life, last, pathway))
    if as_json:
        emit_json(_as_values(explanation))
        return
    _print(explanation)
    emit_written(*written)


def _as_values(explanation: Explanation) -> dict[str, object]:
    """Return an explanation as plain values."""
    answer: dict[str, object] = {**asdict(explanation), "change": explanation.change}
    error = answer.pop("dosing_error")
    for name in _ONLY_FOR_WORDS:
        del answer[name]
    if not answer["dosing"]:
        del answer["dosing"]
    return answer | ({} if error is None else {dosing_table.KEY: error})


def _files(out: list[Path] | None, quantity: str, *, plot: bool) -> list[Path]:
    """Return where to write what, with endings that say how."""
    files = list(out or ())
    for file in files:
        _require_one_of(_PICTURES + _DIAGRAMS, file, "--out")
    if plot and not any(file.suffix in _PICTURES for file in files):
        files.append(Path(f"{quantity}.png"))
    return files


def _require_one_of(endings: tuple[str, ...], file: Path | None, option: str) -> None:
    if file is not None and file.suffix not in endings:
        expected = f"expected a file that ends in {', '.join(endings[:-1])} or {endings[-1]}"
        raise InputError(expected, file=file, key=option)


def _write(explanation: Explanation, file: Path) -> Path:
    """Write an explanation as a picture or a diagram."""
    if file.suffix in _PICTURES:
        from ranklmodel.figures.explanation import plot_explanation
        from ranklmodel.figures.style import save

        save(plot_explanation(explanation), file)
        return file
    from ranklmodel.explanation.told.diagram import diagram_of

    return _write_diagram(diagram_of(explanation), file)


def _write_pathway(life: Scenario, day: float, file: Path) -> Path:
    """Write what acts on what on a day as a picture or a diagram."""
    from ranklmodel.explanation.upstream.pathway import pathway_of

    pathway = pathway_of(life, day)
    if file.suffix not in _PICTURES:
        return _write_diagram(pathway.diagram(), file)
    from ranklmodel.figures.pathway import plot_pathway
    from ranklmodel.figures.style import save

    save(plot_pathway(pathway), file)
    return file


def _write_diagram(diagram: Diagram, file: Path) -> Path:
    from ranklmodel.disk.text import write_text

    return write_text(file, diagram.to_dot() if file.suffix == ".dot" else diagram.to_mermaid())


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
    from ranklmodel.explanation.told.rounding import (
        Rounding,
        drivers_printed,
        percent,
        processes_printed,
    )

    rounding = Rounding.of(explanation)
    share = percent(explanation, explanation.change)
    emit(f"{explanation.quantity}, {explanation.description}")
    emit(
        f"{rounding.text(explanation.before)} to {rounding.text(explanation.after)} "
        f"{_unit(explanation.unit)}from day {explanation.start_day:g} to {explanation.stop_day:g}: "
        f"{rounding.text(rounding.change(explanation), sign=True)}"
        + ("" if share is None else f", {share:+.2f} %")
    )
    emit()
    for said in decisions_in(explanation.subject):
        emit(said)
    emit(textwrap.fill(explanation.words, _WIDTH, break_on_hyphens=False))
    if explanation.drivers:
        emit()
        _print_parts("driver", "brought", explanation, drivers_printed(explanation))
    emit()
    _print_parts("process", "contribution", explanation, processes_printed(explanation))
    dosing_table.print_dosing([explanation.dosing], explanation.dosing_error is not None)
    if explanation.dosing_error is not None:
        dosing_table.print_quantities(
            {"all of these": (explanation.unit, explanation.dosing_error)}
        )
    if explanation.causes:
        _print_causes(explanation)


def _print_parts(name: str, amount: str, explanation: Explanation, printed: Printed) -> None:
    """Print contributions largest first, what is below the last digit together, and their sum."""
    from ranklmodel.explanation.told.rounding import Rounding, percent

    rounding = Rounding.of(explanation)

    def row(label: str, amount: float, exact: float) -> list[str]:
        share = percent(explanation, exact)
        return [
            label,
            rounding.text(amount, sign=True),
            "" if share is None else f"{share:+.2f}",
        ]

    rows = [row(_LABELS.get(p.name, p.name), p.amount, p.exact) for p in printed.parts]
    left = explanation.change - sum(part.exact for part in printed.parts)
    if printed.smaller or printed.rest:
        rows.append(row(_rest(printed, rounding), printed.rest, left))
    rows.append(row("sum", rounding.change(explanation), explanation.change))
    emit_table([name, amount, "percent"], rows, right=(amount, "percent"))


def _rest(printed: Printed, rounding: Rounding) -> str:
    """Return what the last row but one holds: small parts, rounding, and what steps miss."""
    step = 10.0**-rounding.decimals
    # each listed part and both ends are rounded by half a step at most, as much as a small one is
    at_most = step * (len(printed.parts) + printed.smaller + 2) / 2
    missed = "not followed" if abs(printed.rest) > at_most else "rounding"
    if not printed.smaller:
        return missed
    small = f"{printed.smaller} below {rounding.smallest} each"
    return small if missed == "rounding" else f"{small}, {missed}"


def _print_causes(explanation: Explanation) -> None:
    from ranklmodel.explanation.causes import SMALLEST_SHARE
    from ranklmodel.explanation.told.words import moved

    emit()
    emit(
        "What drove it, and what drove that. Shares are of all that pushed on a quantity; those "
        f"below {100 * SMALLEST_SHARE:.0f} % are left out."
    )
    verb = moved(explanation.before, explanation.after, explanation.unit)
    emit(f"{explanation.quantity} {verb}")
    for line in _branches(explanation.causes, ""):
        emit(line)


def _branches(causes: Sequence[Cause], indent: str) -> Iterator[str]:
    """Yield the tree of causes line by line."""
    from ranklmodel.explanation.told.words import moved

    for number, cause in enumerate(causes):
        last = number == len(causes) - 1
        through = "" if cause.through == cause.quantity else f", through {cause.through}"
        again = " (see above)" if cause.repeated and cause.share else ""
        pushed = "raised" if cause.share > 0 else "lowered"
        yield (
            f"{indent}{'└─' if last else '├─'} {100 * abs(cause.share):.0f} % {pushed} it: "
            f"{cause.quantity} {moved(cause.before, cause.after, cause.unit)}{through}{again}"
        )
        yield from _branches(cause.causes, indent + ("   " if last else "│  "))


def _unit(unit: str) -> str:
    return "" if unit == "1" else f"{unit} "
