"""Checks of the library: everything loads, everything given and measured exists in the model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, final

from ranklmodel.checks.subject import Check, Problem, Subject, problems_of
from ranklmodel.errors import RanklModelError
from ranklmodel.inputs.trials.observations import repeated_rows, repetition_in_words
from ranklmodel.trials.comparison import comparison_of
from ranklmodel.trials.predict import Reading, check_laboratories, reading_of
from ranklmodel.trials.reasons import Refusal
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.inputs import Arm, Observation, Regimen, Trial
    from ranklmodel.inputs.library.library import Kind

_LOADED: tuple[Kind, ...] = ("population", "regimen", "trial", "calibration")
# Rows that any trial has beside its results.
_EXPECTED = ("baseline",)


@final
class FilesLoad(Check):
    """Every population, regimen, trial and calibration of the library can be read."""

    name = "files load"
    needs_model = False

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield what is wrong with each file."""
        library = subject.library
        load = {
            "population": library.population,
            "regimen": library.regimen,
            "trial": library.trial,
            "calibration": library.calibration,
        }
        for kind in _LOADED:
            for name in library.names(kind):
                try:
                    load[kind](name)
                except RanklModelError as error:
                    yield from problems_of(self, error)
        for woman in subject.women():
            try:
                woman.personal(subject.table)
            except RanklModelError as error:
                yield from problems_of(self, error)


@final
class TreatmentsEnterTheModel(Check):
    """Everything that a regimen gives has a place in the model, or a stated reason why not."""

    name = "treatments enter the model"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield treatments that the model does not know, and doses in a unit that does not fit."""
        library = subject.library
        for name in library.names("regimen"):
            yield from self._of(subject, library.regimen(name), f"regimen {name}")
        for trial in _trials(subject):
            for arm in trial.arms.values():
                yield from self._of(subject, arm.regimen, f"trial {trial.name}, arm {arm.name}")
        for woman in subject.women():
            for regimen in woman.history:
                yield from self._of(subject, regimen, f"population {woman.name}")

    def _of(self, subject: Subject, regimen: Regimen, where: str) -> Iterator[Problem]:
        from ranklmodel.lives.treatments import WITHOUT_EFFECT, schedule_of

        # to a year after the last treatment has begun: doses without end have no other end here
        until = (
            max((one.start.to("day") for one in regimen.treatments), default=0.0) + DAYS_PER_YEAR
        )
        try:
            events = regimen.events(until)
            modelled = [event for event in events if event.drug not in WITHOUT_EFFECT]
            schedule_of(subject.model.layout, modelled, subject.table.limits)
        except RanklModelError as error:
            yield self.found(where, str(error))


@final
class RowsArePredictable(Check):
    """Every row of a modelled arm has an output of the model to be compared with."""

    name = "rows are predictable"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield rows that no output answers to, in unit or in time, and those that stand twice."""
        for trial in _trials(subject):
            try:
                check_laboratories(subject.model.layout, trial)
            except RanklModelError as error:
                yield from problems_of(self, error)
                continue
            for arm in trial.arms.values():
                for row in arm.observations:
                    yield from self._row(subject, arm, row)
            for first, second in repeated_rows(trial.observations):
                where, _, message = repetition_in_words(first, second).partition(": ")
                yield self.noticed(where, message)

    def _row(self, subject: Subject, arm: Arm, row: Observation) -> Iterator[Problem]:
        if row.value is None:
            return
        where = f"{row.file}:{row.line}"
        answer: object = reading_of(subject.model.layout, arm, row)
        if isinstance(answer, Reading):
            answer = comparison_of(arm, row, answer.span)
        if isinstance(answer, Refusal) and answer.reason not in _EXPECTED:
            yield self.noticed(where, f"{row.endpoint!r} of arm {arm.name!r} is left out: {answer}")


def _trials(subject: Subject) -> Iterator[Trial]:
    """Yield the trials that can be read; `FilesLoad` says what is wrong with the others."""
    for name in subject.library.names("trial"):
        try:
            trial = subject.library.trial(name)
        except RanklModelError:
            continue
        yield trial
