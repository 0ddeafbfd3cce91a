"""The folder that results go to where nobody names one.

A run that changes anything has one of its own: two runs of one trial would else overwrite each
other, and the second could pass for the first.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from ranklmodel.disk.inputs import was_read
from ranklmodel.inputs import Library
from ranklmodel.lives.options import DEFAULT_CALIBRATION
from ranklmodel.trials.run_file import RUN_FILE, RunFile

_RESULTS = Path("results")
_LONGEST = 60
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_.]+")


def usual_folder(question: RunFile, library: Library) -> Path:
    """Return where the results of a run go.

    Parameters
    ----------
    question : RunFile
        The run.
    library : Library
        Where it finds its trial.

    Returns
    -------
    Path
        ``results/NAME`` for the trial as it is; with what is changed and a digest of all of it in
        its name for any other; with ``again`` where the run is repeated from a file that stands
        there.

    Raises
    ------
    UnknownNameError, InputError
        If there is no such trial.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> question = RunFile(trial="geisler", calibration="people")
    >>> usual_folder(question, Library()).name
    'geisler'
    >>> changed = question.model_copy(update={"parameters": {"rankl_rise": 2.0}})
    >>> usual_folder(changed, Library()).name
    'geisler-rankl_rise-d662f52e'
    """
    name = library.trial(question.trial).name
    # A user's own trial is always run with his folders; one of the package without them as well.
    is_shipped = question.trial in Library(builtin=library.builtin).names("trial")
    changes = _changes(question, is_shipped)
    if changes:
        what = _NOT_IN_NAMES.sub("_", "-".join(changes))[:_LONGEST]
        name = f"{name}-{what}-{_digest(question, is_shipped)}"
    folder = _RESULTS / name
    return _RESULTS / f"{name}-again" if was_read(folder / RUN_FILE) else folder


def _changes(question: RunFile, is_shipped: bool) -> list[str]:
    """Return in words what makes a run another one than that of the trial as it is."""
    usual = RunFile(trial=question.trial)
    calibration = question.calibration
    changes = [*sorted(question.parameters), *question.arms]
    if calibration != DEFAULT_CALIBRATION:
        changes.append("uncalibrated" if calibration is None else Path(calibration).stem)
    if is_shipped:
        changes += [Path(folder).name for folder in (*question.mechanisms, *question.folders)]
    changes += [
        f"{name}_{value}"
        for name, value, as_usual in (
            ("engine", question.engine, usual.engine),
            ("dosing", question.dosing, usual.dosing),
            ("tolerance", question.tolerance.relative, usual.tolerance.relative),
        )
        if value != as_usual
    ]
    return changes


def _digest(question: RunFile, is_shipped: bool) -> str:
    """Return what differs between any two runs of a trial that are not the same."""
    left_out = {"trial", "made_with", "outputs", "lines", "digest"}
    left_out |= set() if is_shipped else {"folders", "mechanisms"}
    stated = question.model_dump_json(exclude=left_out)
    return hashlib.sha256(stated.encode()).hexdigest()[:8]
