"""Runs the notebooks and stores their outputs: ``python -m ranklmodel.upkeep.notebooks``.

A notebook is a pair: ``NAME.py``, which people write and compare, and ``NAME.ipynb``, which is made
of it here and holds what the cells put out. Whoever edits the other one says ``jupytext --sync``
first. Nothing that a run does not decide is stored: no times, no counts of executions, no names of
cells by chance.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from base64 import b64decode
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ranklmodel.disk.text import read_text, write_text
from ranklmodel.errors import RanklModelError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FOLDER = Path(__file__).parents[2] / "notebooks"
FORMAT = "py:percent"
_METADATA = {
    "jupytext": {"formats": f"ipynb,{FORMAT}"},
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
_PATIENCE = 600  # seconds for one cell, also on a machine with much else to do


_FAINT = 48  # of 255: what smoothing of letters and lines may come to
_PIXELS = 0.002  # of all; a line that lies elsewhere is more


class NotebookError(RanklModelError):
    """A cell of a notebook that failed, or said something to the standard error."""


def names(folder: Path = FOLDER) -> list[str]:
    """Return the names of the notebooks of a folder, in the order of their numbers."""
    return sorted(path.stem for path in folder.glob("*.py"))


def from_text(text: str) -> Any:
    r"""Return a notebook without outputs from its text.

    Parameters
    ----------
    text : str
        Python with ``# %%`` before each cell.

    Returns
    -------
    nbformat.NotebookNode
        Its cells are numbered.

    Examples
    --------
    >>> text = "# %% [markdown]\n# # Title\n\n# %%\n1 + 1\n"
    >>> [cell.cell_type for cell in from_text(text).cells]
    ['markdown', 'code']
    """
    import jupytext
    import nbformat

    notebook: Any = jupytext.reads(text, fmt=FORMAT)
    notebook.metadata = nbformat.from_dict(_METADATA)  # type: ignore[no-untyped-call]
    notebook.nbformat_minor = 5
    for number, cell in enumerate(notebook.cells, 1):
        cell.id = f"cell-{number}"
        # how many blank lines stood between two cells is a matter of the text
        cell.metadata.pop("lines_to_next_cell", None)
    return notebook


def run(notebook: Any) -> Any:
    """Run a notebook from top to bottom in a kernel and a folder of its own.

    Parameters
    ----------
    notebook : nbformat.NotebookNode
        Its outputs, if any, are replaced.

    Returns
    -------
    nbformat.NotebookNode
        The same one.

    Raises
    ------
    NotebookError
        If a cell fails, or writes to the standard error.
    """
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    metadata = deepcopy(notebook.metadata)
    with tempfile.TemporaryDirectory() as folder:
        client = NotebookClient(
            notebook,
            timeout=_PATIENCE,
            record_timing=False,
            coalesce_streams=True,  # where printing paused is a matter of time
            resources={"metadata": {"path": folder}},
            # its kernel warns of connections without encryption, which are on this machine only
            extra_arguments=["--log-level=40"],
        )
        try:
            client.execute()
        except CellExecutionError as error:
            raise NotebookError(str(error)) from None
    notebook.metadata = metadata  # without the version of Python, which the kernel writes there
    for cell in notebook.cells:
        if cell.cell_type == "code":
            _settle(cell)
    return notebook


def _settle(cell: Any) -> None:
    """Take away what changes from run to run, and refuse a warning that nobody would read."""
    cell.execution_count = None
    for output in cell.outputs:
        if output.output_type == "stream" and output.name == "stderr":
            raise NotebookError(f"{cell.id} wrote to the standard error:\n{output.text}")
        if "execution_count" in output:
            output.execution_count = None


def outputs_in_words(notebook: Any) -> dict[str, list[str]]:
    """Return what each code cell put out as text; of a picture that there is one.

    Parameters
    ----------
    notebook : nbformat.NotebookNode
        As it was run, or read.

    Returns
    -------
    dict of str to list of str
        By the name of the cell.
    """
    return {
        cell.id: [_in_words(output) for output in cell.outputs]
        for cell in notebook.cells
        if cell.cell_type == "code"
    }


def _in_words(output: Any) -> str:
    if output.output_type == "stream":
        return str(output.text)
    data = output.get("data", {})
    return str("a picture" if "image/png" in data else data.get("text/plain", ""))


def changed_pictures(before: Any, after: Any) -> list[str]:
    """Return the cells whose pictures differ by more than how letters are drawn.

    Parameters
    ----------
    before, after : nbformat.NotebookNode
        Two runs of a notebook.

    Returns
    -------
    list of str
        Names of cells of `after`; one without a picture in `before` among them.
    """
    old, new = _pictures(before), _pictures(after)
    return [
        cell
        for cell, pictures in new.items()
        if len(pictures) != len(old.get(cell, [])) or any(map(_differ, old.get(cell, []), pictures))
    ]


def _pictures(notebook: Any) -> dict[str, list[bytes]]:
    pictures = {}
    for cell in notebook.cells:
        data = [output.get("data", {}) for output in cell.get("outputs", ())]
        pictures[cell.id] = [b64decode(one["image/png"]) for one in data if "image/png" in one]
    return pictures


def _differ(one: bytes, other: bytes) -> bool:
    """Tell whether two pictures are of other sizes, or more than a few of their pixels differ."""
    import numpy as np
    from PIL import Image

    if one == other:
        return False
    first, second = (
        np.asarray(Image.open(BytesIO(each)).convert("RGB"), dtype=np.int16)
        for each in (one, other)
    )
    if first.shape != second.shape:
        return True
    changed = np.abs(first - second).max(axis=2) > _FAINT
    return bool(changed.mean() > _PIXELS)


def stored(path: Path) -> Any:
    """Return a notebook as it is stored."""
    import nbformat

    return nbformat.reads(read_text(path), as_version=4)  # type: ignore[no-untyped-call]


def written(notebook: Any) -> str:
    """Return what a file of a notebook holds."""
    import nbformat

    return f"{nbformat.writes(notebook)}\n"  # type: ignore[no-untyped-call]


def remake(folder: Path, wanted: Iterable[str]) -> None:
    """Run notebooks and store them with their outputs, saying what differs from what was stored.

    Parameters
    ----------
    folder : Path
        Where their texts are, and where they are written.
    wanted : iterable of str
        Their names; all where there is none.

    Raises
    ------
    UnknownNameError
        If there is no such notebook.
    NotebookError
        If a cell fails.
    """
    known = names(folder)
    for name in (chosen := tuple(wanted)):
        if name not in known:
            raise UnknownNameError("notebook", name, known)
    for name in chosen or known:
        path, begun = folder / f"{name}.ipynb", time.monotonic()
        notebook = run(from_text(read_text(folder / f"{name}.py")))
        old = stored(path) if path.is_file() else from_text("")
        before, after = outputs_in_words(old), outputs_in_words(notebook)
        pictures = changed_pictures(old, notebook)
        others = [c for c, words in after.items() if before.get(c) != words or c in pictures]
        write_text(path, written(notebook))
        told = f"differs from what was stored: {', '.join(others)}" if others else "as stored"
        print(f"{name}: {time.monotonic() - begun:.1f} s, {told}", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the notebooks of the repository; returns the exit status."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument("names", nargs="*", metavar="NAME", help="Which; all by default.")
    reader.add_argument("--folder", default=FOLDER, type=Path, help="Where they are.")
    options = reader.parse_args(arguments)
    try:
        remake(options.folder, options.names)
    except RanklModelError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
