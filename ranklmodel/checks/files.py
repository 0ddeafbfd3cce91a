"""Checks of the library: everything loads, everything given and measured exists in the model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, final

from ranklmodel.checks.subject import Check, Problem, Subject, problems_of
from ranklmodel.errors import RanklModelError
from ranklmodel.inputs.library.outcomes import outcome_rules
from ranklmodel.inputs.regimens.unfolded import without_rules
from ranklmodel.inputs.trials.repeats import repeats
from ranklmodel.inputs.values.vocabulary import DIFFERENCE_UNITS
from ranklmodel.lives.person import own_parameters, require_age
from ranklmodel.trials.comparison import comparison_of
from ranklmodel.trials.predict import Reading, check_laboratories, reading_of
from ranklmodel.trials.reasons import Refusal
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.inputs import Arm, Library, Observation, Regimen, Trial
    from ranklmodel.inputs.library.shelves import Kind
    from ranklmodel.inputs.trials.trial import Difference

_LOADED: tuple[Kind, ...] = ("population", "regimen", "trial", "calibration", "cohort", "design")
_SAMPLED = 100
# Rows that any trial has beside its results.
_EXPECTED = ("baseline", "cross-section")


@final
class FilesLoad(Check):
    """Populations, regimens, trials, calibrations, cohorts, designs, and `outcomes.yaml`."""

    name = "files load"
    needs_model = False

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield what is wrong with each file."""
        library = subject.library
        load: dict[Kind, Callable[[str], object]] = {
            "population": library.population,
            "regimen": library.regimen,
            "trial": library.trial,
            "calibration": library.calibration,
            "cohort": lambda cohort: _sampled(library, cohort),
            "design": library.design,
        }
        for kind in _LOADED:
            for name in library.names(kind):
                try:
                    load[kind](name)
                except RanklModelError as error:
                    yield from problems_of(self, error)
                    if kind == "trial":
                        yield from self._rest(library, name)
            for odd in library.odd(kind):
                yield from problems_of(self, odd)
        try:
            outcome_rules(library)
        except RanklModelError as error:
            yield from problems_of(self, error)
        for base in library.folders:
            for rows in sorted(base.glob("trials/*/observations.csv")):
                if not rows.with_name("trial.yaml").is_file():
                    message = "is read by nobody: a trial is its trial.yaml, which is not beside it"
                    yield self.found(str(rows), message)
        for person in subject.people():
            try:
                person.personal(subject.table)
            except RanklModelError as error:
                yield from problems_of(self, error)

    def _rest(self, library: Library, name: str) -> Iterator[Problem]:
        """Yield what else is wrong with a trial, past the first thing."""
        try:
            trial = library.trial(name, lenient=True)
        except RanklModelError:
            return
        for error in trial.unreadable:
            yield from problems_of(self, error)
        for arm, why in trial.absent.items():
            if arm not in trial.differences:
                yield self.found(f"{trial.file}", f"arm {arm}: {why}")


@final
class TreatmentsEnterTheModel(Check):
    """Everything that a regimen gives has a place in the model, or a stated reason why not."""

    name = "treatments enter the model"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield treatments that the model does not know, and doses in a unit that does not fit."""
        library = subject.library
        for name in library.names("regimen"):
            try:
                regimen = library.regimen(name)
            except RanklModelError:
                continue  # said by `FilesLoad`
            yield from self._of(subject, regimen, f"regimen {name}")
        for trial in _trials(subject):
            for arm in trial.arms.values():
                where = f"trial {trial.name}, arm {arm.name}"
                yield from self._of(subject, arm.regimen, where)
                yield from self._person(subject, arm, where)
        for person in subject.people():
            for regimen in person.history:
                yield from self._of(subject, regimen, f"population {person.name}")

    def _person(self, subject: Subject, arm: Arm, where: str) -> Iterator[Problem]:
        """Yield why the people of an arm can not be represented."""
        try:
            own_parameters(arm.population, subject.table)
            require_age(arm.population, arm.follow_up)
        except RanklModelError as error:
            yield self.found(where, str(error))

    def _of(self, subject: Subject, regimen: Regimen, where: str) -> Iterator[Problem]:
        from ranklmodel.lives.rules import RulesRead
        from ranklmodel.lives.treatments import schedule_of

        try:
            RulesRead.of(regimen, subject.model.layout)
        except RanklModelError as error:
            yield self.found(where, str(error))
            return
        # what rules begin is looked at as if each began at the baseline visit
        regimen = replace(
            regimen, treatments=tuple(without_rules(one) for one in regimen.treatments)
        )
        # to a year after the last treatment has begun: doses without end have no other end here
        until = (
            max((one.start.to("day") for one in regimen.treatments), default=0.0) + DAYS_PER_YEAR
        )
        try:
            schedule_of(subject.model.layout, regimen.events(until), subject.table.limits)
        except RanklModelError as error:
            yield self.found(where, str(error))


@final
class RowsArePredictable(Check):
    """Every row of a modelled arm has an output of the model to be compared with.

    What the endpoint file lists as descriptive is said there to have none, and needs no notice.
    """

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
            for difference in trial.differences.values():
                for row in difference.observations:
                    yield from self._of_difference(subject, trial, difference, row)
            for repeat in repeats(trial):
                where, _, message = repeat.in_words().partition(": ")
                yield self.noticed(where, message)

    def _row(self, subject: Subject, arm: Arm, row: Observation) -> Iterator[Problem]:
        if row.value is None or row.endpoint in arm.endpoints.descriptive:
            return
        answer: object = reading_of(subject.model.layout, arm, row)
        if isinstance(answer, Reading):
            answer = comparison_of(arm, row, answer.span)
        if isinstance(answer, Refusal) and answer.reason not in _EXPECTED:
            yield self._left_out(arm.name, row, str(answer))

    def _of_difference(
        self, subject: Subject, trial: Trial, difference: Difference, row: Observation
    ) -> Iterator[Problem]:
        if row.value is None or row.endpoint in subject.library.endpoints.descriptive:
            return
        if row.unit not in DIFFERENCE_UNITS:
            message = f"no such unit or assay: {row.unit!r} is no difference of two arms"
            yield self._left_out(difference.name, row, message)
            return
        for name in (difference.of, difference.minus):
            change = replace(row, unit="pct_change")
            answer: object = reading_of(subject.model.layout, trial.arm(name), change)
            if isinstance(answer, Reading):
                answer = comparison_of(trial.arm(difference.of), row, answer.span)
            if isinstance(answer, Refusal):
                yield self._left_out(difference.name, row, str(answer))
                return

    def _left_out(self, arm: str, row: Observation, why: str) -> Problem:
        where = f"{row.file}:{row.line}"
        return self.noticed(where, f"{row.endpoint!r} of arm {arm!r} is left out: {why}")


def _sampled(library: Library, name: str) -> None:
    """Read a cohort, and make sure that there can be such people."""
    from ranklmodel.cohorts.people.sampled import people_of

    people_of(library.cohort(name), range(_SAMPLED))


def _trials(subject: Subject) -> Iterator[Trial]:
    """Yield what can be read of the trials; `FilesLoad` says what is wrong with the rest."""
    for name in subject.library.names("trial"):
        try:
            trial = subject.library.trial(name, lenient=True)
        except RanklModelError:
            continue
        yield trial
