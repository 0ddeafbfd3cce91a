"""A trial's figure as files, drawn once and kept for the next run that has the same answer.

Drawing takes most of the time of a run whose code is compiled. Files are named by a hash of all
that they show, of this package's sources and of the libraries that draw; the last few are kept.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.disk import cache as stored
from ranklmodel.disk.digests import digest_of_folders
from ranklmodel.disk.versions import installed_version
from ranklmodel.figures.style import load_matplotlib

if TYPE_CHECKING:
    from ranklmodel.trials.run import TrialRun

KINDS = ("png", "svg")

_ENDING = "figure"
_KEPT = 32
_LIBRARIES = ("matplotlib", "numpy", "pillow")


def figure_files(run: TrialRun) -> dict[str, bytes]:
    """Return the figure of a trial as files, the same bytes whether drawn now or kept.

    Settings of the user's, such as a ``matplotlibrc``, have no part in them.

    Parameters
    ----------
    run : TrialRun
        A simulated trial.

    Returns
    -------
    dict of str to bytes
        Content by the ending of the file, ``png`` and ``svg``.

    Raises
    ------
    UnitError
        If a result's unit and that of the model's output do not convert into each other.
    """
    key = _key(run)
    if key is None:
        return _drawn(run)
    files = stored.made_from(key, _parted, _ENDING)
    if files is not None:
        return files
    files = _drawn(run)
    stored.write(key, {KINDS[0]: len(files[KINDS[0]])}, b"".join(files.values()), _ENDING)
    stored.keep_newest(_ENDING, _KEPT)
    return files


def _parted(description: dict[str, Any], content: bytes) -> dict[str, bytes]:
    length = int(description[KINDS[0]])
    return {KINDS[0]: content[:length], KINDS[1]: content[length:]}


def _drawn(run: TrialRun) -> dict[str, bytes]:
    load_matplotlib()
    from matplotlib import rc_context, rcdefaults

    from ranklmodel.figures.style import content_of
    from ranklmodel.figures.trial.figure import plot_trial

    with rc_context():
        rcdefaults()
        figure = plot_trial(run)
        return {kind: content_of(figure, kind) for kind in KINDS}


def _key(run: TrialRun) -> str | None:
    """Return the name of a figure; None where something in it has no spelling."""
    curves = {name: (c.layout, c.days, c.values) for name, c in run.trajectories.items()}
    try:
        content = hashlib.sha256(
            "\0".join(_spelled((run.trial, curves, run.rows, run.changed))).encode()
        ).hexdigest()
    except TypeError:
        return None
    versions = (platform.python_version(), *map(installed_version, _LIBRARIES))
    # next to any file of the package may have a part in a figure
    sources = digest_of_folders(Path(__file__).parents[1], endings=(".py", ".json"))
    return stored.key_of("figure", content, sources, *versions)


def _spelled(value: Any) -> Iterator[str]:
    """Yield the whole content of a value as text.

    What an object shows of itself (``repr``) would be shorter, and may leave out what matters.
    """
    if isinstance(value, np.ndarray):
        yield f"array {value.dtype.str} {value.shape} {hashlib.sha256(value.tobytes()).hexdigest()}"
    elif value is None or isinstance(value, (str, int, float, Path)):
        yield f"{type(value).__name__} {value!r}"
    elif isinstance(value, (tuple, list)):
        yield f"items {len(value)}"
        for item in value:
            yield from _spelled(item)
    elif isinstance(value, Exception):
        yield f"{type(value).__name__} {value}"
    elif isinstance(value, Mapping):
        yield f"mapping {len(value)}"
        for name, item in value.items():
            yield repr(name)
            yield from _spelled(item)
    elif names := _fields(value):
        yield f"{type(value).__name__} {len(names)}"
        for name in names:
            yield name
            yield from _spelled(getattr(value, name))
    else:
        raise TypeError(f"no spelling of a {type(value).__name__}")


def _fields(value: Any) -> tuple[str, ...]:
    if is_dataclass(value):
        return tuple(field.name for field in fields(value))
    return tuple(getattr(type(value), "model_fields", ()))
