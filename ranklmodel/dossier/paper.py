"""All that a paper rests on, in one folder, with an index and the hashes of all."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.folders import filled
from ranklmodel.disk.text import csv_text, write_text
from ranklmodel.dossier.calibration_check import calibration_check
from ranklmodel.dossier.collection import (
    Collection,
    RunOfAnArm,
    changed_inputs,
    collection_made_with,
    since,
    write_sealed,
)
from ranklmodel.dossier.figures_folder import KINDS, write_figures
from ranklmodel.dossier.index import Entry, index_page, index_text
from ranklmodel.dossier.left_out_check import left_out_check, shipped_page
from ranklmodel.dossier.trial_folder import write_trial_folder
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library
from ranklmodel.inputs.parameters.calibrations import DEFAULT_CALIBRATION
from ranklmodel.lives.options import RunOptions
from ranklmodel.sealed.outputs import Outputs, outputs_of
from ranklmodel.sealed.seal import RUN_FILE
from ranklmodel.sealed.verify import Differences
from ranklmodel.trials.run_file import RunFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.trials.run import Progress

CHECKSUMS = "checksums.sha256"
RUNS = (
    ("atac", "anastrozole"),
    ("ibis2", "placebo"),
    ("freedom", "denosumab"),
    ("burnett_bowie2009", "anastrozole"),
)
"""Arms whose runs are kept: women on and off an inhibitor and on denosumab, and men."""


def paper_question(
    trials: Sequence[str] | None = None,
    figures: Sequence[str] | None = None,
    runs: Sequence[tuple[str, str]] = RUNS,
    *,
    whole: bool = True,
) -> Collection:
    """Return what the folder of a paper shall hold.

    Parameters
    ----------
    trials, figures : sequence of str, optional
        Names; all by default.
    runs : sequence of (str, str)
        Trials and arms whose runs are kept as netCDF.
    whole : bool
        Whether with scores, report, checks and leave-one-out.

    Raises
    ------
    UnknownNameError
        If there is no such trial or figure.
    """
    from ranklmodel.figures.paper.registry import FIGURES

    library = Library()
    for kind, names, known in (
        ("trial", trials, library.names("trial")),
        ("figure", figures, FIGURES),
    ):
        for name in names or ():
            if name not in known:
                raise UnknownNameError(kind, name, known)
    wanted = FIGURES if figures is None else figures
    return Collection(
        format="ranklmodel-paper-1",
        calibration=DEFAULT_CALIBRATION,
        figures={name: KINDS for name in wanted},
        trials=tuple(library.names("trial") if trials is None else trials),
        runs=tuple(RunOfAnArm(trial=trial, arm=arm) for trial, arm in runs),
        whole=whole,
    )


def write_paper(
    folder: Path, asked: Collection | None = None, progress: Progress | None = None
) -> list[Entry]:
    """Write all that a paper rests on into one folder, with an index and the hashes of all.

    Two runs with the same versions give the same bytes.

    Parameters
    ----------
    folder : Path
        A folder that is not there, is empty, or holds an earlier paper, which is replaced.
    asked : Collection, optional
        What it shall hold; all by default.
    progress : callable, optional
        Called with (parts done, parts in all, name of the next).

    Returns
    -------
    list of Entry
        What each file or folder is.

    Raises
    ------
    InputError
        If the folder can not be written, or holds something else.
    SimulationError
        If a run fails.
    """
    require_replaceable(folder)
    asked = paper_question() if asked is None else asked
    parts = _parts(asked)
    entries: list[Entry] = []
    with filled(folder) as unfinished:
        for done, (name, make) in enumerate(parts.items()):
            if progress is not None:
                progress(done, len(parts), name)
            entries += make(unfinished)
        _finish(unfinished, asked, entries)
        _remove_earlier(folder, unfinished)
    return entries


def require_replaceable(folder: Path) -> None:
    """Refuse a folder that holds anything but an earlier paper: its files would stand among others.

    Raises
    ------
    InputError
        If it does.
    """
    if not folder.is_dir() or not any(folder.iterdir()):
        return
    earlier = folder / RUN_FILE
    if not earlier.is_file() or b"format: ranklmodel-paper-" not in earlier.read_bytes()[:1000]:
        message = "holds something else than an earlier paper; name another folder"
        raise InputError(message, file=folder)


def _remove_earlier(folder: Path, unfinished: Path) -> None:
    """Remove what an earlier paper had and this one has not: it would pass for a part of it."""
    from ranklmodel.dossier.collection import earlier_files

    for name in earlier_files(folder):
        if not (unfinished / name).exists():
            (folder / name).unlink(missing_ok=True)


def _parts(asked: Collection) -> Mapping[str, Callable[[Path], list[Entry]]]:
    """Return what makes each part, by the name that is shown of it."""
    calibration = asked.calibration
    parts: dict[str, Callable[[Path], list[Entry]]] = {}
    for name in asked.trials:
        parts[f"trial {name}"] = _Trial(name, calibration, asked.runs)
    if asked.figures:
        parts["figures"] = lambda folder: _figures(folder, asked)
    if asked.whole:
        assert calibration is not None  # a paper is of a calibration
        parts["scores"] = lambda folder: _scores(folder, calibration)
        parts["report"] = lambda folder: _report(folder, calibration)
        parts["checks"] = _checks
        parts["calibration"] = lambda folder: _calibration(folder, calibration)
        parts["leave-one-out"] = lambda folder: _leave_one_out(folder, calibration)
    return parts


@dataclass(frozen=True)
class _Trial:
    """Writes the folder of a trial, and the runs of its arms that are kept."""

    name: str
    calibration: str | None
    runs: Sequence[RunOfAnArm]

    def __call__(self, folder: Path) -> list[Entry]:
        from ranklmodel.simulation.archive import write_run

        options = RunOptions.of(calibration=self.calibration)
        question = RunFile.asking(self.name, (), options)
        run = question.run(bands=True)
        place = f"trials/{self.name}"
        write_trial_folder(run, question, options.library, folder / place)
        entries = [Entry(f"{place}/", f"{run.trial.title}: {run.trial.description}", "trial")]
        for one in self.runs:
            if one.trial == self.name:
                file = f"runs/{one.trial}_{one.arm}.nc"
                write_run(run.trajectories[one.arm], folder / file)
                what = f"Run of the arm {one.arm} of {run.trial.title}, all quantities"
                entries.append(Entry(file, what, "run"))
        return entries


def _figures(folder: Path, asked: Collection) -> list[Entry]:
    written = write_figures(asked.figures, folder / "figures", calibration=asked.calibration)
    return [
        Entry(f"figures/{one['name']}.png", f"Figure {one['number']}: {one['title']}", "figure")
        for one in written
    ]


def _scores(folder: Path, calibration: str) -> list[Entry]:
    from ranklmodel.report.scores import score_page
    from ranklmodel.trials.many import score
    from ranklmodel.trials.score import COLUMNS, as_table

    scores = score(bands=True, calibration=calibration)
    rows = (record.values() for record in as_table(scores.rows))
    write_text(folder / "scores" / "rows.csv", csv_text(COLUMNS, rows))
    for name, records in (
        ("families", [one.as_record() for one in scores.families]),
        ("left_out", [one.as_record() for one in scores.left_out]),
    ):
        columns = dict.fromkeys(key for record in records for key in record)
        cells = ([_cell(record.get(key)) for key in columns] for record in records)
        write_text(folder / "scores" / f"{name}.csv", csv_text(columns, cells))
    write_text(folder / "scores" / "scores.html", score_page(scores))
    return [
        Entry("scores/scores.html", "All trials beside the model, judged together", "scores"),
        Entry("scores/rows.csv", "Every result beside its prediction, with bands", "scores"),
        Entry("scores/families.csv", "Results by class of endpoint and situation", "scores"),
        Entry("scores/left_out.csv", "Results without a prediction, and why", "scores"),
    ]


def _cell(value: object) -> object:
    return "; ".join(map(str, value)) if isinstance(value, (list, tuple)) else value


def _report(folder: Path, calibration: str) -> list[Entry]:
    from ranklmodel.report.report import model_report

    write_text(folder / "report.html", model_report("html", calibration=calibration))
    what = "The model: diagram, equations, parameters with sources, calibration, misfits"
    return [Entry("report.html", what, "model")]


def _checks(folder: Path) -> list[Entry]:
    from ranklmodel.checks import check

    lines = [str(one) for one in check(Library())]
    problems = sum(not line.startswith("notice: ") for line in lines)
    lines.append("1 problem" if problems == 1 else f"{problems} problems")
    write_text(folder / "checks" / "check.txt", "\n".join(lines) + "\n")
    what = "Model, units and input files gone through, as `ranklmodel check` does"
    return [Entry("checks/check.txt", what, "checks")]


def _calibration(folder: Path, calibration: str) -> list[Entry]:
    text = calibration_check(calibration, Library())
    write_text(folder / "checks" / "calibration.csv", text)
    what = (
        "Cost of the calibration, of that it starts from and of others whose values are in use, "
        "as written and computed again, and how far the optimum is"
    )
    return [Entry("checks/calibration.csv", what, "checks")]


def _leave_one_out(folder: Path, calibration: str) -> list[Entry]:
    page = shipped_page()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        text = left_out_check(page, calibration, Library())
    write_text(folder / "checks" / "leave_one_out.md", page)
    write_text(folder / "checks" / "leave_one_out.csv", text)
    shipped = "Each trial predicted by a fit without it: as shipped, not fitted again here"
    checked = (
        "Of that page, what the fit with all trials says, computed again and compared; the errors "
        "without a trial are not, `make leave-one-out` fits them"
    )
    return [
        Entry("checks/leave_one_out.md", shipped, "checks"),
        Entry("checks/leave_one_out.csv", checked, "checks"),
    ]


def _finish(folder: Path, asked: Collection, entries: Sequence[Entry]) -> None:
    """Write index, checksums and, last, the sealed run file."""
    write_text(folder / "README.md", index_text(entries))
    write_text(folder / "index.html", index_page(entries))
    sums = outputs_of(folder).files.items()
    # Run files have hashes of their own within, and change with the versions they name.
    lines = [f"{digest}  {name}\n" for name, digest in sums if Path(name).name != RUN_FILE]
    write_text(folder / CHECKSUMS, "".join(lines))
    made_with = collection_made_with(asked.calibration)
    write_sealed(asked.model_copy(update={"made_with": made_with}), folder)


@dataclass
class PaperRepetition:
    """How the folder of a paper is made again."""

    outputs: Outputs
    collection: Collection
    progress: Progress | None

    def changed_inputs(self) -> list[str]:
        """Return which input files have changed since, in words, without a run."""
        return changed_inputs(self.collection)

    def write(self, folder: Path) -> Differences:
        """Make it again and return what it was made from that has changed."""
        write_paper(folder, self.collection, self.progress)
        return since(self.collection)
