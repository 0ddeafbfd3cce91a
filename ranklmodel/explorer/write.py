"""The explorer as one HTML page that needs no server and no network.

Markup, style and scripts lie in ``page/``; the engine is JavaScript printed from the model. A
policy in the page itself forbids every request, and lets no script run but its own.
"""

from __future__ import annotations

import base64
import hashlib
import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from ranklmodel import calls
from ranklmodel.disk.text import write_text
from ranklmodel.errors import InputError
from ranklmodel.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ranklmodel.trials.run import Progress

LARGEST_PAGE = 1_000_000
"""Bytes; a page that is sent around by mail, and opened on a telephone."""


def write_explorer(path: Path | str, progress: Progress | None = None) -> Path:
    """Write the explorer of this model, with the calibration in use.

    Parameters
    ----------
    path : Path or str
        The file.
    progress : callable, optional
        Called with (trials done, trials in all, name of the next).

    Returns
    -------
    Path
        The file, below 1 MB.

    Raises
    ------
    InputError
        If it can not be written.
    SimulationError
        If an arm of a trial, whose results are drawn beside it, can not be run.
    """
    from ranklmodel.explorer.engine import engine_source
    from ranklmodel.explorer.observed import about_trials

    place = calls.path_or_none(path, "path")
    if place is None:
        raise calls.refused(path, "path", "a path")
    return write_text(place, assembled(engine_source(), **about_trials(progress=progress)))


def assembled(
    engine: str,
    observed: Mapping[str, list[dict[str, Any]]],
    treated: Mapping[str, float] | None = None,
    undrawn: Mapping[str, list[str]] | None = None,
    intervals: Mapping[str, dict[str, Any]] | None = None,
) -> str:
    """Return the page around an engine and the results of trials.

    Parameters
    ----------
    engine : str
        JavaScript that defines ``ranklmodelEngine``.
    observed : mapping of str to list of dict
        Results by arm, see :func:`~ranklmodel.explorer.observed.observed_results`.
    treated : mapping of str to float, optional
        Days on treatment by arm, see :func:`~ranklmodel.explorer.observed.treated_days`.
    undrawn : mapping of str to list of str, optional
        What of a trial is not drawn, see :func:`~ranklmodel.explorer.undrawn.undrawn_of`.
    intervals : mapping of str to dict, optional
        Bands by arm, see :func:`~ranklmodel.explorer.intervals.intervals_of`.

    Returns
    -------
    str
        The page, which holds all it needs.

    Raises
    ------
    InputError
        If it would be larger than `LARGEST_PAGE`.

    Examples
    --------
    >>> page = assembled("self.ranklmodelEngine = {};", {})
    >>> "default-src 'none'" in page
    True
    """
    style, script = _part(".css"), f'(() => {{\n"use strict";\n{_part(".js")}}})();\n'
    made = f"Made by ranklmodel {__version__} from the equations of its model."
    known = {"treated": treated, "undrawn": undrawn, "intervals": intervals}
    data = {"made": made, "observed": observed, **{key: one or {} for key, one in known.items()}}
    written = json.dumps(data, separators=(",", ":"), allow_nan=False)
    parts = {
        "policy": _policy(style, script),
        "style": style,
        "script": script,
        "engine": engine.replace("</", "<\\/").replace("<!--", "<\\!--"),
        "data": written.replace("<", "\\u003c"),
    }
    pieces = _part(".html").split("{{")
    text = pieces[0]
    for piece in pieces[1:]:
        name, _, rest = piece.partition("}}")
        text += parts[name] + rest
    if (size := len(text.encode())) > LARGEST_PAGE:
        raise InputError(f"the page would have {size} bytes, more than {LARGEST_PAGE}")
    return text


def _part(ending: str) -> str:
    """Return the files of the page with an ending, in the order of their names."""
    folder = files("ranklmodel.explorer") / "page"
    parts = sorted(
        (part for part in folder.iterdir() if part.name.endswith(ending)),
        key=lambda part: part.name,
    )
    return "".join(part.read_text(encoding="utf-8") for part in parts)


def _policy(style: str, script: str) -> str:
    """Return a policy that allows these two texts, a worker made of the page, and nothing else."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {_digest(script)}",
            f"style-src {_digest(style)}",
            "worker-src blob:",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
