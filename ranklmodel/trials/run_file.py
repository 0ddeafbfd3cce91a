"""A simulated trial as a small file from which it can be simulated again, bit for bit.

The file states the whole question: trial, arms, changed parameters, calibration, engine, tolerance
and dosing. It also states what else the answer depended on, the equations, the input files and the
versions, so that a run that can not give the same numbers says why.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import asdict, replace
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from ranklmodel.disk.text import write_text
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.reading.records import Identifier, Many, Record, Text, validate
from ranklmodel.inputs.reading.yaml_reader import Document, read_yaml
from ranklmodel.lives.options import RunOptions
from ranklmodel.mechanisms.own import folders_of, own_mechanisms
from ranklmodel.sealed.outputs import Outputs
from ranklmodel.sealed.seal import RUN_FILE as RUN_FILE
from ranklmodel.sealed.seal import sealed
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.trials.made_with import MadeWith, differences, made_with
from ranklmodel.trials.run import Progress, TrialRun, run_trial

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.mechanisms.own import MechanismFolder, Mechanisms

FORMAT = "ranklmodel-trial-run-1"

_Value = Annotated[float | Annotated[str, Field(max_length=100)], Field(union_mode="left_to_right")]
_Positive = Annotated[float, Field(gt=0, le=1)]


class ChangedSinceWarning(UserWarning):
    """A run is repeated with something that has changed since its file was written."""


class ToleranceRecord(Record):
    """How accurately to integrate, see :class:`ranklmodel.simulation.problem.Tolerance`."""

    relative: _Positive = Tolerance().relative
    absolute: _Positive = Tolerance().absolute


class RunFile(Record):
    """A trial run as a question.

    Attributes
    ----------
    trial : str
        Name or path of the trial.
    folders : tuple of str
        The user's parameter folders.
    mechanisms : mapping of str to str
        Folders of the user's own mechanisms, each with the SHA-256 of its code. Their code is not
        run because a file names them, only because whoever runs the file does.
    arms : tuple of str
        Arms to simulate; all where there is none.
    parameters : mapping of str to float or str
        Changed parameters, numbers in the parameter's unit or text with a unit.
    calibration : str or None
        Whose values are used.
    engine, dosing : str
        As for :func:`ranklmodel.lives.scenario.scenario`.
    tolerance : ToleranceRecord
        How accurately.
    made_with : MadeWith, optional
        What an earlier answer depended on.
    outputs : Outputs, optional
        The files of that answer, with their hashes.
    lines, digest : str, optional
        By which a change of the file itself is found, see :mod:`ranklmodel.sealed.seal`; no part of
        the question.

    Examples
    --------
    >>> RunFile(trial="geisler", arms=["anastrozole_10mg"], calibration=None).engine
    'fast'
    """

    format: Literal["ranklmodel-trial-run-1"] = "ranklmodel-trial-run-1"
    trial: Text
    folders: Many[Text] = ()
    mechanisms: dict[str, str] = Field(default_factory=dict)
    arms: Many[Identifier] = ()
    parameters: dict[Identifier, _Value] = Field(default_factory=dict)
    calibration: Text | None = None
    engine: Identifier = "fast"
    dosing: Literal["exact", "averaged"] = "exact"
    tolerance: ToleranceRecord = Field(default_factory=ToleranceRecord)
    made_with: MadeWith | None = None
    outputs: Outputs | None = None
    lines: str | None = None
    digest: str | None = None

    @classmethod
    def asking(cls, trial: str, arms: tuple[str, ...], options: RunOptions) -> RunFile:
        """Return a trial run as a question that means the same wherever it is read.

        Raises
        ------
        UnknownNameError, InputError
            If there is no such trial, arm, calibration or parameter, a value does not fit, or a
            mechanism is a function, which no file can state.
        """
        library = options.library
        own = folders_of(options.own)
        if len(own) < len(options.own):
            message = "a function can not be stated in a file; write it as NAME.py into a folder"
            raise InputError(message, key="mechanisms")
        by_folder = {str(one.path.resolve()): one.digest for one in own}
        folders = [str(folder.resolve()) for folder in library.folders[:-1]]
        record = library.trial(trial)
        for name in arms:
            record.arm(name)
        library.own_parameters.with_values(options.parameters)
        calibration = options.calibration
        # What was typed as a path must mean the same file when it is read from elsewhere.
        if trial not in library.names("trial"):
            trial = str(record.file.resolve())
        if calibration is not None and calibration not in library.names("calibration"):
            calibration = str(library.find("calibration", calibration).resolve())
        return cls.model_validate(
            {
                "trial": trial,
                "folders": [one for one in folders if one not in by_folder],
                "mechanisms": by_folder,
                "arms": list(arms),
                "parameters": dict(options.parameters),
                "calibration": calibration,
                "engine": options.engine,
                "dosing": options.dosing,
                "tolerance": asdict(options.tolerance),
            }
        )

    def options(self, mechanisms: Mechanisms = ()) -> RunOptions:
        """Return how the run is made, by mechanisms that the caller names again."""
        return RunOptions(
            parameters=dict(self.parameters),
            calibration=self.calibration,
            library=Library(self.folders),
            mechanisms=mechanisms,
            engine=self.engine,
            tolerance=Tolerance(self.tolerance.relative, self.tolerance.absolute),
            dosing=self.dosing,
        )

    def run(
        self,
        progress: Progress | None = None,
        mechanisms: Mechanisms = (),
        *,
        dosing_error: bool = False,
        bands: bool = False,
    ) -> TrialRun:
        """Simulate the trial.

        Parameters
        ----------
        progress : callable, optional
            As for :func:`ranklmodel.trials.run.run_trial`.
        mechanisms : Path, str, or iterable of them
            The folders of the user's own mechanisms, whose code is run.
        dosing_error, bands : bool
            As for :func:`ranklmodel.trials.run.run_trial`; no part of the question, whose answer
            they do not change.

        Returns
        -------
        TrialRun
            The simulated trial.

        Raises
        ------
        UnknownNameError, InputError
            If a name or a file is not valid, or the mechanisms that the file states are not named
            again.
        SimulationError
            If a run fails.

        Warns
        -----
        ChangedSinceWarning
            If the equations, the code of a mechanism, an input file or a version differ from those
            the file names.
        """
        # As resolved as all other paths in the record, which is compared.
        own = [
            replace(one, path=one.path.resolve()) for one in folders_of(own_mechanisms(mechanisms))
        ]
        require_named_again(self.mechanisms, own)
        options = self.options(own)
        result = run_trial(
            self.trial,
            arms=self.arms,
            progress=progress,
            dosing_error=dosing_error,
            bands=bands,
            **options.as_keywords(),
        )
        if self.made_with is not None:
            before = self.made_with if bands else _without_bands(self.made_with)
            now = made_with(result, options.library, self.calibration)
            changed = changed_code(self.mechanisms, own)
            for what in [*changed, *differences(before, now)]:
                warnings.warn(
                    f"{what} since the run was first made; its numbers may differ",
                    ChangedSinceWarning,
                    stacklevel=2,
                )
        return result


def _without_bands(made: MadeWith) -> MadeWith:
    """Return what numbers depended on where no bands are asked for now."""
    return made.model_copy(update={"bands": None})


def require_named_again(stated: Mapping[str, str], own: Sequence[MechanismFolder]) -> None:
    """Refuse to run the code of folders because a file names them.

    Raises
    ------
    InputError
        If the folders that are given are not as many as the file states.
    """
    if len(stated) == len(own):
        return
    if stated:
        folders = " ".join(f"--mechanisms {quote(str(folder))}" for folder in stated)
        message = (
            "the run was made with mechanisms of a user's own, and code is not run because a file "
            f"names it; to run it, say so again: {folders}"
        )
    else:
        message = "the run was made without mechanisms of a user's own; leave --mechanisms out"
    raise InputError(message, key="mechanisms")


def changed_code(stated: Mapping[str, str], own: Sequence[MechanismFolder]) -> list[str]:
    """Return in words which folders hold other code than the run was first made with."""
    digests = set(stated.values())
    return [
        f"the code of the mechanisms in {one.path} has changed"
        for one in own
        if one.digest not in digests
    ]


def load_run_file(path: Path) -> RunFile:
    """Read a run file; paths in it count from its folder.

    Raises
    ------
    InputError
        If the file is not valid.
    """
    return run_file_of(read_yaml(path))


def run_file_of(document: Document) -> RunFile:
    """Return the question that the content of a run file states; paths count from its folder.

    Raises
    ------
    InputError
        If it is not valid.
    """
    content = validate(RunFile, document)
    here = document.file.parent
    trial = content.trial
    if "/" in trial or trial.endswith((".yaml", ".yml")):
        trial = str(here / trial)
    folders = tuple(str(here / folder) for folder in content.folders)
    mechanisms = {str(here / folder): digest for folder, digest in content.mechanisms.items()}
    update = {"trial": trial, "folders": folders, "mechanisms": mechanisms}
    return content.model_copy(update=update)


def is_run_file(path: Path) -> bool:
    """Tell whether a path is a file that states a trial run."""
    if path.suffix not in (".yaml", ".yml") or not path.is_file():
        return False
    return str(read_yaml(path).data.get("format", "")).startswith("ranklmodel-trial-run")


def write_run_file(content: RunFile, path: Path) -> None:
    """Write a run file; it is replaced as a whole, and sealed where it names its outputs.

    Raises
    ------
    InputError
        If it can not be written.
    """
    from ruamel.yaml import YAML

    writer = YAML(typ="safe", pure=True)
    writer.default_flow_style = False
    writer.sort_base_mapping_type_on_output = False  # type: ignore[assignment]  # ruamel types it as None
    writer.width = 10_000
    stream = io.StringIO()
    stream.write(f"# Repeat with: ranklmodel run {path.name}\n")
    writer.dump(_plain(content), stream)
    text = stream.getvalue()
    write_text(path, text if content.outputs is None else sealed(text))


def _plain(content: RunFile) -> dict[str, object]:
    data = content.model_dump(mode="json", exclude={"lines", "digest"})
    if content.outputs is None:
        del data["outputs"]
    if content.made_with is None:
        del data["made_with"]
    else:
        for key in ("dosing", "decisions", "cut_short", "bands"):
            if not getattr(content.made_with, key):
                del data["made_with"][key]
    return data
