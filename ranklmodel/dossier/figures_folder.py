"""The folder of the figures of the paper: written, and made again from its run file."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ranklmodel.disk.digests import digest_of_file
from ranklmodel.disk.folders import filled
from ranklmodel.disk.text import csv_text, write_text
from ranklmodel.dossier.collection import (
    Collection,
    changed_inputs,
    collection_made_with,
    since,
    stated_calibration,
    write_collection,
)
from ranklmodel.errors import InputError
from ranklmodel.figures.paper.caption import caption_of
from ranklmodel.figures.paper.content import COLUMNS
from ranklmodel.figures.paper.drawing import draw
from ranklmodel.figures.paper.registry import paper_figure
from ranklmodel.figures.paper.runs import Runs
from ranklmodel.figures.style import save
from ranklmodel.inputs.reading.records import validate
from ranklmodel.inputs.reading.yaml_reader import parse_yaml
from ranklmodel.sealed.outputs import Outputs, written_by
from ranklmodel.sealed.seal import RUN_FILE, run_text
from ranklmodel.sealed.verify import PARAMETERS, Differences
from ranklmodel.trials.results import values_in_use

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.trials.run import Progress

KINDS = ("png", "svg")
"""Of the files that a figure is written to where nothing else is said."""


def write_figures(
    kinds: Mapping[str, Sequence[str]],
    folder: Path,
    *,
    calibration: str | None,
    progress: Progress | None = None,
) -> list[dict[str, Any]]:
    """Write figures of the paper, each with its data and its caption, values in use and run file.

    Figures that stand there already and were made from the same stay in the run file.

    Parameters
    ----------
    kinds : mapping of str to sequence of str
        The endings of the files of each figure, by its name.
    folder : Path
        Where; made if it is not there.
    calibration : str or None
        Whose values are used.
    progress : callable, optional
        Called with (figures done, figures in all, name of the next).

    Returns
    -------
    list of dict
        Of each figure its number, name, title, files, panels, rows and seconds.

    Raises
    ------
    InputError
        If the folder can not be written.
    """
    calibration = stated_calibration(calibration)
    runs = Runs(calibration=calibration)
    written = []
    for done, (name, endings) in enumerate(kinds.items()):
        if progress is not None:
            progress(done, len(kinds), name)
        written.append(write_figure(name, runs, folder, endings))
    made = Collection(
        format="ranklmodel-figures-1",
        calibration=calibration,
        figures={name: tuple(endings) for name, endings in kinds.items()},
        made_with=collection_made_with(calibration),
    )
    write_text(folder / PARAMETERS, values_in_use(runs.options.table))
    names = [PARAMETERS, *(name for one in written for name in one["files"])]
    sums = {name: digest_of_file(folder / name) for name in names}
    outputs = Outputs(written_by=written_by(), files=dict(sorted(sums.items())))
    write_collection(_with_earlier(made.model_copy(update={"outputs": outputs}), folder), folder)
    return written


def write_figure(name: str, runs: Runs, out: Path, kinds: Iterable[str]) -> dict[str, Any]:
    """Make a figure and write it, its data and its caption; returns what was written."""
    begun = time.monotonic()
    figure = paper_figure(name, runs)
    drawn = draw(figure)
    files = [f"{name}.{kind}" for kind in kinds]
    with filled(out) as unfinished:
        for file in files:
            save(drawn, unfinished / file)
        write_text(unfinished / f"{name}.csv", csv_text(COLUMNS, figure.records()))
        write_text(unfinished / f"{name}.txt", caption_of(figure))
    return {
        "number": figure.number,
        "name": name,
        "title": figure.title,
        "folder": str(out),
        "files": [*files, f"{name}.csv", f"{name}.txt"],
        "panels": len(figure.panels),
        "rows": sum(1 for _ in figure.records()),
        "seconds": round(time.monotonic() - begun, 2),
    }


def _with_earlier(now: Collection, folder: Path) -> Collection:
    """Return a collection with the figures of an earlier one that was made from the same."""
    try:
        text = run_text(folder / RUN_FILE)
        before = validate(Collection, parse_yaml(text.text, folder / RUN_FILE))
    except InputError:  # none, or none that can be read: its figures are not vouched for
        return now
    assert now.outputs is not None
    same = text.mended and before.outputs is not None and _question(before) == _question(now)
    if not same or before.outputs is None or before.outputs.written_by != now.outputs.written_by:
        return now
    figures = {name: kinds for name, kinds in before.figures.items() if name not in now.figures}
    stems = set(figures)
    files = {name: one for name, one in before.outputs.files.items() if Path(name).stem in stems}
    outputs = Outputs(
        written_by=now.outputs.written_by,
        files=dict(sorted({**files, **now.outputs.files}.items())),
    )
    together = {**figures, **now.figures}
    return now.model_copy(update={"figures": together, "outputs": outputs})


def _question(collection: Collection) -> Collection:
    return collection.model_copy(
        update={"figures": {}, "outputs": None, "lines": None, "digest": None}
    )


@dataclass
class FiguresRepetition:
    """How a folder of figures is made again."""

    outputs: Outputs
    collection: Collection
    progress: Progress | None

    def changed_inputs(self) -> list[str]:
        """Return which input files have changed since, in words, without a run."""
        return changed_inputs(self.collection)

    def write(self, folder: Path) -> Differences:
        """Make them again and return what they were made from that has changed."""
        asked = self.collection
        write_figures(asked.figures, folder, calibration=asked.calibration, progress=self.progress)
        return since(asked)
