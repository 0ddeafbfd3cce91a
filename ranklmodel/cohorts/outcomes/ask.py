"""Asks what comes of treatments: density, T-scores, responders and relative fracture risk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from ranklmodel import calls
from ranklmodel.cohorts.outcomes.answer import Outcomes, notes_of
from ranklmodel.cohorts.outcomes.counted import people_counted, person_counted
from ranklmodel.cohorts.outcomes.question import question_of
from ranklmodel.cohorts.outcomes.rows import Telling
from ranklmodel.cohorts.people.numbers import MOST_AT_ONCE, SEED
from ranklmodel.cohorts.people.sampled import People, people_of
from ranklmodel.errors import InputError
from ranklmodel.inputs import Population, Regimen
from ranklmodel.inputs.cohorts.cohort import Cohort
from ranklmodel.inputs.library.stated import stated
from ranklmodel.inputs.parameters.draws import FEWEST
from ranklmodel.lives.answers import uncertainty_of
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.unread import say_what_changes_mean_in_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.cohorts.outcomes.counted import Counted, Progress
    from ranklmodel.cohorts.outcomes.question import Goal, Question
    from ranklmodel.lives.answers import Uncertainty

USUAL_COHORT = "ibis2_women"
USUAL_PEOPLE = 200
USUAL_DRAWS = 50
"""Of which the ends of a band are known to about a fifth of its half-width."""


def outcomes(
    *regimens: str | Path | Regimen,
    cohort: str | Path | Cohort | People | None = None,
    person: str | Path | Population | None = None,
    against: str | None = None,
    goals: Sequence[str | Goal] | None = None,
    months: Sequence[float] | None = None,
    people: int | None = None,
    draws: int = USUAL_DRAWS,
    seed: int | None = None,
    progress: Progress | None = None,
    **how: Unpack[RunKeywords],
) -> Outcomes:
    """Tell what comes of treatments in the people of a cohort, or in one person.

    Of every arm, and of how far each is from one of them: change of hip and spine density, classes
    by T-score, who reaches a T-score within three years, who is measured beyond the least
    significant change; of a cohort also the relative risk of fracture, by published
    meta-regressions of trials with their own error
    (:mod:`ranklmodel.cohorts.outcomes.fractures`).

    Parameters
    ----------
    *regimens : str, Path or Regimen
        The arms; a drug stands for its usual regimen. A sequence of drugs is one regimen.
    cohort : str, Path, Cohort or People, optional
        Whose people take them.
    person : str, Path or Population, optional
        One person instead, of whom no relative risk is told.
    against : str, optional
        The arm that the others are beside; the first by default.
    goals : sequence of str, optional
        T-scores to be reached, such as ``["TH=-2.5", "LS=-2"]``.
    months : sequence of float, optional
        When changes are told; 12, 24, 36 and 60 by default.
    people : int, optional
        How many of the cohort; 200 by default.
    draws : int
        How many of the draws beside the calibration the bands are of; 0 for no bands.
    seed : int, optional
        Of the people of the cohort; the usual one by default.
    progress : callable, optional
        Called with (steps done, steps in all, what is next).
    **how
        As for :func:`~ranklmodel.lives.scenario.scenario`; doses are averaged where nothing else is
        asked for.

    Returns
    -------
    Outcomes
        Every number with its bands.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a value is not valid, both a cohort and a person are named, a number or a seed
        goes with people who are there, or draws are asked for and there are none.
    SimulationError
        If nobody can be run on every arm, or too many draws can not.

    Examples
    --------
    >>> answer = outcomes("placebo", "zoledronate", people=8, draws=0, months=[24])
    >>> answer.arms, len(answer.fractures)
    (('placebo', 'zoledronate_5mg_yearly'), 4)
    """
    how.setdefault("dosing", "averaged")
    options = RunOptions.of(**how)
    question = question_of(regimens, options.library, against=against, months=months, goals=goals)
    uncertainty = _uncertainty(options, draws)
    if person is not None or isinstance(cohort, People):
        _refuse_to_draw(people, seed)
    if person is not None:
        if cohort is not None:
            raise InputError("a cohort is named as well; expected one of the two", key="person")
        who = stated(person, Population, options.library.population, "person")
        _say_what_changes_mean(options, who, question)
        counted = person_counted(
            question, who, options, uncertainty, draws=draws, progress=progress
        )
        return _answered(who.name, question, counted, options, single=True)
    several = _people(cohort, people, seed, options)
    _say_what_changes_mean(options, several.populations[0], question)
    counted = people_counted(
        question, several, options, uncertainty, draws=draws, progress=progress
    )
    men = any(one.sex == "male" for one in several.populations)
    return _answered(several.cohort.name, question, counted, options, single=False, men=men)


def _answered(
    who: str,
    question: Question,
    counted: Counted,
    options: RunOptions,
    *,
    single: bool,
    men: bool = False,
) -> Outcomes:
    telling = Telling(question, counted, options.library.endpoints, single)
    notes = notes_of(
        question, single=single, draws=counted.draws, effective=counted.effective, men=men
    )
    return Outcomes(
        who=who,
        single=single,
        question=question,
        rows=telling.rows(),
        fractures=telling.fractures(),
        people=counted.people,
        effective=counted.effective,
        failures=counted.failures,
        draws=counted.draws,
        failed_draws=counted.failed_draws,
        notes=(*options.what_is_other, *notes),
    )


def _uncertainty(options: RunOptions, draws: int) -> Uncertainty | None:
    """Return what is uncertain, None where no bands are asked for."""
    if calls.whole_number(draws, "draws", 0) == 0:
        return None
    if draws < FEWEST:
        message = f"expected {FEWEST} or more for 95 % bands, or 0 for none; given {draws}"
        raise InputError(message, key="draws")
    uncertainty = uncertainty_of(options)
    if isinstance(uncertainty, str):
        raise InputError(f"{uncertainty} Ask for draws=0.", key="draws")
    return uncertainty


def _refuse_to_draw(people: int | None, seed: int | None) -> None:
    """Refuse what says whom to draw, where nobody is drawn."""
    for key, value in (("people", people), ("seed", seed)):
        if value is not None:
            message = "it is of a cohort from which people are drawn, and here they are named"
            raise InputError(message, key=key)


def _people(
    cohort: str | Path | Cohort | People | None,
    people: int | None,
    seed: int | None,
    options: RunOptions,
) -> People:
    """Return the people who are asked about."""
    if isinstance(cohort, People):
        if not len(cohort):
            raise calls.refused(cohort, "cohort", "people of whom there is one at least")
        return cohort
    number = USUAL_PEOPLE if people is None else people
    number = calls.whole_number(number, "people", 2, MOST_AT_ONCE)
    seed = SEED if seed is None else seed
    named: Any = USUAL_COHORT if cohort is None else cohort
    whom = stated(named, Cohort, options.library.cohort, "cohort")
    return people_of(whom, range(number), calls.whole_number(seed, "seed", 0))


def _say_what_changes_mean(options: RunOptions, who: Population, question: Question) -> None:
    """Warn of changed parameters that can not act, once for every arm."""
    say_what_changes_mean_in_all(
        options.integrator, options.table, who, question.regimens, options.parameters
    )
