"""The folder of one trial run: written, and made again from its run file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.figures.kept import figure_files
from ranklmodel.mechanisms.own import folders_of, own_mechanisms
from ranklmodel.sealed.outputs import Outputs
from ranklmodel.sealed.verify import Differences, named_otherwise
from ranklmodel.trials.made_with import MadeWith, differences, file_of, made_with, of_libraries
from ranklmodel.trials.results import FIGURES, write_results
from ranklmodel.trials.run_file import RunFile, changed_code, require_named_again, run_file_of

if TYPE_CHECKING:
    from ranklmodel.inputs import Library
    from ranklmodel.inputs.reading.yaml_reader import Document
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.trials.run import Progress, TrialRun

FORMAT = "ranklmodel-trial-run-1"


def write_trial_folder(
    run: TrialRun, question: RunFile, library: Library, folder: Path, *, drawn: bool = True
) -> RunFile:
    """Write a simulated trial with its figure and its run file, sealed.

    Parameters
    ----------
    run : TrialRun
        The run.
    question : RunFile
        What it answers.
    library : Library
        Where its names were looked up.
    folder : Path
        Where; made if it is not there.
    drawn : bool
        Whether with its figure.

    Returns
    -------
    RunFile
        The question with what the answer depended on.

    Raises
    ------
    InputError
        If the folder can not be written.
    """
    provenance = made_with(run, library, question.calibration)
    answered = question.model_copy(update={"made_with": provenance})
    table = library.parameters(question.calibration).with_values(
        question.parameters, allow_outside=True
    )
    write_results(run, answered, folder, figure_files(run) if drawn else {}, table)
    return answered


@dataclass
class TrialRepetition:
    """How the folder of a trial run is made again."""

    outputs: Outputs
    question: RunFile
    mechanisms: Mechanisms
    progress: Progress | None

    @property
    def _before(self) -> MadeWith:
        assert self.question.made_with is not None  # as of every sealed run file
        return self.question.made_with

    def _library(self) -> Library:
        return self.question.options(own_mechanisms(self.mechanisms)).library

    def changed_inputs(self) -> list[str]:
        """Return which input files have changed since, in words, without a run."""
        library = self._library()
        return named_otherwise(self._before.inputs, lambda label: file_of(label, library))

    def write(self, folder: Path) -> Differences:
        """Make it again and return what it was made from that has changed."""
        before, own = self._before, own_mechanisms(self.mechanisms)
        asked = self.question.model_copy(update={"made_with": None, "outputs": None})
        run = asked.run(self.progress, own, bands=before.bands is not None)
        drawn = any(name in self.outputs.files for name in FIGURES)
        answered = write_trial_folder(run, asked, self._library(), folder, drawn=drawn)
        now = answered.made_with
        assert now is not None
        libraries = of_libraries(before, now)
        code = changed_code(self.question.mechanisms, folders_of(own))
        stale = [one for one in differences(before, now) if one not in libraries]
        return Differences((*code, *stale), tuple(libraries))


def trial_repetition(
    document: Document,
    mechanisms: Mechanisms = (),
    progress: Progress | None = None,
    *,
    again: bool = True,
) -> TrialRepetition:
    """Return how the results that a run file names are made again.

    Raises
    ------
    InputError
        If the file is not valid, or they shall be made again and the mechanisms of the user's own
        that it states are not named.
    """
    question = run_file_of(document)
    if question.outputs is None or question.made_with is None:
        raise document.error("expected what it was made with, and its outputs")
    if again:
        require_named_again(question.mechanisms, folders_of(own_mechanisms(mechanisms)))
    return TrialRepetition(question.outputs, question, mechanisms, progress)
