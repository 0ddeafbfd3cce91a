"""What goes into the archive of an arm besides the model: tables, figures, our own results."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.text import csv_text
from ranklmodel.exchange.formats.omex import Entry, write_archive
from ranklmodel.exchange.formats.omex_metadata import About
from ranklmodel.exchange.formats.sedml import Plot, to_sedml
from ranklmodel.inputs.parameters.table import PERSON
from ranklmodel.inputs.trials.observations import COLUMNS
from ranklmodel.simulation.table import table_of

if TYPE_CHECKING:
    from ranklmodel.exchange.arm import ArmExport
    from ranklmodel.exchange.formats.petab import Question
    from ranklmodel.exchange.formats.run import ModelRun
    from ranklmodel.inputs import Observation, ParameterEntry
    from ranklmodel.inputs.values.endpoints import Endpoints
    from ranklmodel.simulation.trajectory import Trajectory

MODEL, SIMULATION = "model.xml", "simulation.sedml"


def plots_of(endpoints: Endpoints) -> tuple[Plot, ...]:
    """Return the plots of an exported simulation."""
    return tuple(
        Plot(name, one.title, tuple(one.curves.items())) for name, one in endpoints.plots.items()
    )


def write_arm_archive(
    export: ArmExport, path: Path | str, question: Question | None = None
) -> Path:
    """Write an arm as a COMBINE archive.

    Parameters
    ----------
    export : ArmExport
        The arm.
    path : Path or str
        The ``.omex`` file.
    question : Question, optional
        A calibration to add as a PEtab problem; see
        :func:`ranklmodel.exchange.calibration.petab_question`.

    Returns
    -------
    Path
        The file.
    """
    trial, arm = export.trial, export.arm
    about = About(
        title=f"{trial.title}, {arm.title}",
        description=(
            f"{arm.population.name} on {arm.regimen.name}, as a model in SBML with its simulation, "
            "parameters with sources, observations of the trial and our results."
        ),
        created=export.dated,
    )
    return write_archive(Path(path), archive_entries(export, question), about)


def archive_entries(export: ArmExport, question: Question | None) -> tuple[Entry, ...]:
    """Return the files of an arm's archive.

    Parameters
    ----------
    export : ArmExport
        The arm.
    question : Question, optional
        A calibration, added as a PEtab problem.

    Returns
    -------
    tuple of Entry
        Model, simulation, parameters, observations, results and, if asked for, PEtab tables.
    """
    sbml = export.sbml()
    plots = plots_of(export.arm.endpoints)
    entries = [
        Entry(MODEL, sbml),
        Entry(SIMULATION, to_sedml(MODEL, sbml, float(export.days[-1]), plots), master=True),
        Entry("model.ant", export.antimony(sbml)),
        Entry("parameters.csv", parameters_csv(export.run)),
        Entry("observations.csv", observations_csv(export.arm.observations)),
        Entry("results.csv", results_csv(export.trajectory())),
    ]
    return (*entries, *(() if question is None else _petab_entries(question)))


def parameters_csv(run: ModelRun) -> str:
    """Return the person's parameters with units, ranges and sources."""
    rows = []
    for name, value in run.parameter_values.items():
        entry = run.table[name] if run.table is not None and name in run.table else None
        low, high = ("", "") if entry is None else entry.bounds
        kind, origin = _how(entry, value)
        unit = run.model.quantity(name).unit
        source = "" if origin == PERSON else run.source_of(name)
        rows.append((name, run.title_of(name), repr(value), unit, low, high, kind, origin, source))
    columns = ("parameter", "name", "value", "unit", "low", "high", "kind", "origin", "source")
    return csv_text(columns, rows)


def _how(entry: ParameterEntry | None, value: float) -> tuple[str, str]:
    """Return how a value of a run came about and where it comes from."""
    if entry is None:
        return "unit conversion", ""
    if not math.isclose(value, entry.value, rel_tol=1e-12):
        return "of the person", PERSON
    return entry.kind, entry.origin


def observations_csv(rows: tuple[Observation, ...]) -> str:
    """Return observations in the columns of the package's own files."""
    return csv_text(COLUMNS, ([getattr(row, c) for c in COLUMNS] for row in rows))


def results_csv(run: Trajectory) -> str:
    """Return our own run of the arm, every quantity with its unit."""
    return csv_text(*table_of(run, digits=None))


def _petab_entries(question: Question) -> list[Entry]:
    from ranklmodel.exchange.formats.petab import write_petab

    with tempfile.TemporaryDirectory() as folder:
        write_petab(question, Path(folder))
        files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
        return [
            Entry(f"petab/{path.relative_to(folder).as_posix()}", path.read_text(encoding="utf-8"))
            for path in files
        ]
