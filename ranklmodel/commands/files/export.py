"""``ranklmodel export`` and ``ranklmodel report``: the model in other people's formats."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit

if TYPE_CHECKING:
    from ranklmodel.exchange.arm import ArmExport

_HELP = """Write the model for other tools.

Example: ranklmodel export sbml atac --arm anastrozole --out atac.xml
"""

app = typer.Typer(no_args_is_help=True)
export = typer.Typer(no_args_is_help=True, help=_HELP)
app.add_typer(export, name="export")

TrialName = Annotated[
    str, typer.Argument(help="A trial by name or path.", autocompletion=completion.trials)
]
ArmName = Annotated[
    str | None,
    typer.Option(
        "--arm",
        metavar="NAME",
        help="Arm of the trial, if it has several.",
        autocompletion=completion.arms,
    ),
]
OutFile = Annotated[
    Path | None, typer.Option("--out", parser=place, metavar="FILE", help="Where to write it.")
]


@export.command("sbml")
def export_sbml(
    trial: TrialName,
    arm: ArmName = None,
    out: OutFile = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
) -> None:
    """Write an arm as SBML Level 3 Version 2, checked by libSBML.

    The document holds the person at the baseline visit and all she is given, so any simulator
    repeats the run.

    Example: ranklmodel export sbml atac --arm anastrozole --out atac.xml
    """
    prepared = _prepared(("libsbml",), trial, arm, sets, calibration, params, mechanisms)
    _written(prepared.sbml(), out or Path(f"{_stem(prepared)}.xml"))


@export.command("antimony")
def export_antimony(
    trial: TrialName,
    arm: ArmName = None,
    out: OutFile = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
) -> None:
    """Write an arm as Antimony, the readable twin of its SBML.

    Example: ranklmodel export antimony atac --arm anastrozole --out atac.ant
    """
    prepared = _prepared(("libsbml", "antimony"), trial, arm, sets, calibration, params, mechanisms)
    _written(prepared.antimony(), out or Path(f"{_stem(prepared)}.ant"))


@export.command("omex")
def export_omex(
    trial: TrialName,
    arm: ArmName = None,
    out: OutFile = None,
    petab: Annotated[
        bool, typer.Option("--petab/--no-petab", help="Add the calibration as a PEtab problem.")
    ] = True,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
) -> None:
    """Write a COMBINE archive: SBML, SED-ML, PEtab, parameters, observations, our results.

    Example: ranklmodel export omex atac --arm anastrozole --out atac.omex
    """
    needed = ("libsbml", "libsedml", "libcombine", "antimony", *(("petab",) if petab else ()))
    prepared = _prepared(needed, trial, arm, sets, calibration, params, mechanisms)
    library = options.library_of(params, mechanisms)
    name = options.calibration_of(calibration)
    question = None
    if petab and name is not None:
        from ranklmodel.exchange.calibration import petab_question

        question = petab_question(name, library=library, mechanisms=mechanisms)
    from ranklmodel.exchange.arm_archive import write_arm_archive

    target = out or Path(f"{_stem(prepared)}.omex")
    emit(f"written to {write_arm_archive(prepared, target, question)}")


@export.command("petab")
def export_petab(
    calibration: Annotated[
        str,
        typer.Argument(
            help="A calibration by name or path.", autocompletion=completion.calibrations
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", parser=place, metavar="FOLDER", help="Where to write it."),
    ] = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
) -> None:
    """Write a calibration as a PEtab problem, version 1 and beside it version 2, linted.

    Example: ranklmodel export petab women --out women_petab
    """
    from ranklmodel.disk.libraries import require_libraries
    from ranklmodel.exchange.calibration import export_petab as write_problem

    require_libraries("libsbml", "petab")
    folder = out or Path(f"{Path(calibration).stem}_petab")
    library = options.library_of(params, mechanisms)
    for path in write_problem(calibration, folder, library=library, mechanisms=mechanisms):
        emit(f"written to {path}")


@export.command("latex")
def export_latex(
    out: OutFile = None,
    calibration: options.CalibrationName = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
) -> None:
    """Write equations and parameter tables, mechanism by mechanism, as LaTeX.

    Example: ranklmodel export latex --out model.tex
    """
    _report("latex", out or Path("model.tex"), calibration, params, mechanisms, trials=())


@export.command("markdown")
def export_markdown(
    out: OutFile = None,
    calibration: options.CalibrationName = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
) -> None:
    """Write equations and parameter tables, mechanism by mechanism, as Markdown.

    Example: ranklmodel export markdown --out model.md
    """
    _report("markdown", out or Path("model.md"), calibration, params, mechanisms, trials=())


@export.command("schemas")
def export_schemas(
    out: Annotated[
        Path | None,
        typer.Option("--out", parser=place, metavar="FOLDER", help="Where to write them."),
    ] = None,
) -> None:
    """Write the JSON Schemas of all input files, with which editors complete and explain keys.

    Each says what every key means, in which unit and within which range. Editors that know the
    YAML language server find the schema of a file by a comment in its first line.

    Example: ranklmodel export schemas --out mine/schema
    """
    from ranklmodel.disk.text import read_text, write_text
    from ranklmodel.inputs.library.builtin import builtin_folder
    from ranklmodel.inputs.reading.yaml_reader import SCHEMA_COMMENT

    folder = out or Path("schema")
    for path in sorted((builtin_folder() / "schema").glob("*.json")):
        emit(f"written to {write_text(folder / path.name, read_text(path))}")
    emit(f"First line of a regimen beside them: {SCHEMA_COMMENT}../schema/regimen.json")


@app.command("report")
def report(
    out: OutFile = None,
    calibration: options.CalibrationName = None,
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
) -> None:
    """Write the model report: diagram, equations, parameters, calibration, misfits, references.

    The ending of the file decides: .html, .md or .tex.

    Example: ranklmodel report --out report.html
    """
    target = out or Path("report.html")
    forms = {".html": "html", ".md": "markdown", ".tex": "latex"}
    if target.suffix not in forms:
        raise typer.BadParameter(f"expected a file ending in {', '.join(forms)}, given {target}")
    _report(forms[target.suffix], target, calibration, params, mechanisms, trials=None)


def _prepared(
    needed: tuple[str, ...],
    trial: str,
    arm: str | None,
    sets: list[str] | None,
    calibration: str | None,
    params: list[Path] | None,
    mechanisms: list[Path] | None,
) -> ArmExport:
    from ranklmodel.disk.libraries import require_libraries
    from ranklmodel.exchange.arm import export_arm

    require_libraries(*needed)
    return export_arm(trial, arm, **options.keywords_of(sets, calibration, params, mechanisms))


def _stem(prepared: ArmExport) -> str:
    return f"{prepared.trial.name}_{prepared.arm.name}"


def _written(text: str, path: Path) -> None:
    from ranklmodel.disk.text import write_text

    emit(f"written to {write_text(path, text)}")


def _report(
    form: str,
    out: Path,
    calibration: str | None,
    params: list[Path] | None,
    mechanisms: list[Path] | None,
    trials: tuple[str, ...] | None,
) -> None:
    from ranklmodel.report.report import model_report

    text = model_report(
        form,  # type: ignore[arg-type]  # one of the three, chosen above
        trials=trials,
        **options.keywords_of(None, calibration, params, mechanisms),
    )
    _written(text, out)
