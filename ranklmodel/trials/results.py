"""The folder a simulated trial leaves behind."""

from __future__ import annotations

import csv
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.trials.score import KEYS, as_records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.run_file import RunFile

FIGURES = ("figure.png", "figure.svg")


def write_results(
    run: TrialRun, question: RunFile, folder: Path, pictures: Mapping[str, bytes]
) -> None:
    """Write table, curves, figure and the file that repeats the run.

    Everything is written to a folder beside the wanted one first, so that a failure leaves nothing
    half-written. An existing folder is not replaced as a whole, because it may hold other files:
    the finished ones are moved into it one by one.

    Parameters
    ----------
    run : TrialRun
        The run.
    question : RunFile
        What repeats it.
    folder : Path
        Where; made if it is not there.
    pictures : mapping of str to bytes
        The trial's figure by the ending of its file; empty where none is wanted.

    Raises
    ------
    InputError
        If the folder can not be written.
    """
    unfinished: Path | None = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        _write_all(run, question, unfinished, pictures)
        unfinished.chmod(0o755)
        if folder.exists():
            for file in sorted(unfinished.iterdir()):
                file.replace(folder / file.name)
            # A figure of an earlier run would pass for one of this run.
            for name in () if pictures else FIGURES:
                (folder / name).unlink(missing_ok=True)
        else:
            unfinished.replace(folder)
    except OSError as error:
        raise InputError(f"can not be written: {error.strerror or error}", file=folder) from None
    finally:
        if unfinished is not None:
            shutil.rmtree(unfinished, ignore_errors=True)


def _write_all(
    run: TrialRun, question: RunFile, folder: Path, pictures: Mapping[str, bytes]
) -> None:
    from ranklmodel.trials.run_file import RUN_FILE, write_run_file

    _write_table(run, folder / "table.csv")
    _write_curves(run, folder / "trajectory.csv")
    write_run_file(question, folder / RUN_FILE)
    for kind, content in pictures.items():
        (folder / f"figure.{kind}").write_bytes(content)


def _write_table(run: TrialRun, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, KEYS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(as_records(run.rows))


def _write_curves(run: TrialRun, path: Path) -> None:
    """Write all quantities of all arms, one row a day and arm; the header names each unit."""
    first = next(iter(run.trajectories.values())).layout.outputs
    names = [f"{n} [{u}]" for n, u in zip(first.names, first.units, strict=True)]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["arm", "time [day]", *names])
        shown = ("%.10g," * (1 + len(names)))[:-1]  # a row at once, many times faster than a number
        for arm, curve in run.trajectories.items():
            for day, values in zip(curve.days.tolist(), curve.values.tolist(), strict=True):
                writer.writerow([arm, *(shown % (day, *values)).split(",")])
