"""The one question of this room: which dose, or how often, for a target."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Unpack, get_args

from ranklmodel import calls
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import NO_TREATMENT, Population, Regimen, combined
from ranklmodel.inputs.library.stated import stated
from ranklmodel.lives.options import RunKeywords, RunOptions
from ranklmodel.lives.scenario import scenario_with
from ranklmodel.lives.usual_doses import require_usual
from ranklmodel.titration.course import course_of
from ranklmodel.titration.finding import DoseFinding, Verdict
from ranklmodel.titration.question import Lever, Question, question_of, time_in_days, whole_days
from ranklmodel.titration.reasons import met_already, no_tablets, not_reached, require_acting
from ranklmodel.titration.search import day_crossing, dose_crossing, meeting, one_way
from ranklmodel.titration.target import read_target
from ranklmodel.titration.tries import Progress, Tries, Try
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.inputs import Library
    from ranklmodel.titration.search import Meeting

_RUNS = 50  # about as many as it takes
_STILL_MOVING = 0.02
_MOST_YEARS = 50.0


class NotSettledWarning(UserWarning):
    """A level that still changes, or one that does not only fall or rise with the dose."""


def find_dose(
    population: str | Path | Population,
    drug: str,
    target: str,
    *,
    beside: str | Path | Regimen | Sequence[str | Path | Regimen] = (),
    vary: Lever = "dose",
    route: str | None = None,
    interval: str | None = None,
    dose: str | None = None,
    between: str | None = None,
    tablet: str | None = None,
    at: str = "1 year",
    years: float = 2.0,
    progress: Progress = lambda done, total, name: None,
    **how: Unpack[RunKeywords],
) -> DoseFinding:
    """Find the dose of a drug, or the days between doses, that bring a level into a range.

    Doses spread over the usual range are run first; between two whose levels lie on either side of
    what is wanted, the dose is found by Brent's method on its logarithm, or the whole number of
    days by halving. Where the target lies between no drug and the smallest usual dose, it is looked
    for below that, and said. Everything begins at the baseline visit.

    Parameters
    ----------
    population : str, Path or Population
        Who.
    drug : str
        What is to be dosed, as regimens name it.
    target : str
        ``NAME=LOW..HIGH UNIT``, such as ``E2=20..30pg/mL``: a hormone, drug, mineral or marker, as
        it is in blood, or as an assay reads it (``E2_direct_immunoassay=20..30pg/mL``); by mass or
        molar.
    beside : str, Path or Regimen, or sequence of them
        What is taken besides, from the baseline visit on.
    vary : {"dose", "interval"}
        What is looked for.
    route : str, optional
        For a drug that has several.
    interval : str, optional
        Time between doses where the dose is looked for; a day where the drug is usually given
        daily.
    dose : str, optional
        The dose where the interval is looked for; the usual one a day by default.
    between : str, optional
        Doses to look at, as ``0.05..10 mg``; what people are given within a day by default.
    tablet : str, optional
        A dose that there is, ``1 mg``, for which the number of days that meets the target is looked
        for as well; the usual one a day by default.
    at : str
        Time from the baseline visit by which the level is averaged, over the last whole interval
        between doses before it.
    years : float
        After how many years bone is looked at.
    progress : callable
        Told (steps done, steps in all, name of the next step).
    **how
        As for :func:`~ranklmodel.lives.simulate.simulate`.

    Returns
    -------
    DoseFinding
        The dose with its level and its cost in bone, beside those without the drug; or, with the
        curve, why there is none.

    Raises
    ------
    UnknownNameError
        If a person, regimen, drug, route or quantity does not exist.
    InputError
        If the target or the range is not valid, nothing is known of the drug's doses, or the drug
        does not act on the quantity.
    UnitError
        If a unit is of the wrong dimension.
    SimulationError
        If a run fails: no number is made of it.

    Warns
    -----
    AddsUpWarning
        If the person takes the drug already.
    NotSettledWarning
        If the level of the dose found still changes by more than two percent, does not only fall
        or only rise with the dose, or something taken besides ends before it is averaged.

    Examples
    --------
    >>> finding = find_dose(
    ...     "atac_woman", "anastrozole", "E2=1..2pg/mL", at="60 day", years=0.25
    ... )
    >>> finding.verdict, 1 < finding.found.level < 2
    ('found', True)
    """
    if vary not in get_args(Lever):
        raise UnknownNameError("lever", str(vary), get_args(Lever))
    if not 0 < calls.number(years, "years") <= _MOST_YEARS:
        raise InputError(f"expected above 0 to {_MOST_YEARS:g}, given {years!r}", key="years")
    for key, text in {"at": at, "interval": interval, "dose": dose, "tablet": tablet}.items():
        if text is not None:
            calls.require(text, str, key, "text with a unit, as in '1 day' or '1 mg'")
    options = RunOptions.of(**how)
    library, layout = options.library, options.integrator.layout
    who = stated(population, Population, library.population, "population")
    others = _regimens(beside, library)
    absent = layout.absent(who.traits)
    wanted = read_target(target, layout, library.endpoints, library.substances, absent)
    course = course_of(
        drug,
        route,
        others,
        population=who,
        layout=layout,
        limits=options.table.limits,
        between=between,
    )
    day = time_in_days(at, "at")
    _say_what_ends(others, day)
    question = question_of(course, vary, dose, interval, day)
    strength = course.usual if tablet is None else course.as_dose(tablet, "tablet")
    life = scenario_with(options, who, course.regimen(*question.strongest))
    tries = Tries(life, course, wanted, day, years * DAYS_PER_YEAR, progress, expected=_RUNS)
    return _found(tries, question, strength if vary == "dose" else None, years)


def _regimens(
    beside: str | Path | Regimen | Sequence[str | Path | Regimen], library: Library
) -> Regimen:
    """Return all that is taken besides, as one regimen."""
    listed = [beside] if isinstance(beside, (str, Path, Regimen)) else list(beside)
    parts = [stated(one, Regimen, library.regimen, "beside") for one in listed]
    for part in parts:
        for one in part.treatments:
            if one.has_rules:
                message = (
                    f"{one.drug} {one.rules_in_words}; beside a dose that is sought only what is "
                    "given on stated days can be taken"
                )
                raise InputError(message, key=part.name)
    return combined(one for one in parts if one.treatments) if parts else NO_TREATMENT


def _say_what_ends(beside: Regimen, at: float) -> None:
    """Say what is taken besides and is over when the level is averaged."""
    for one in beside.treatments:
        if one.stop is not None and one.stop.to("day") < at:
            warnings.warn(
                f"{one.drug} of {beside.name} ends at {one.stop}, before the level is averaged",
                NotSettledWarning,
                stacklevel=3,
            )


def _found(tries: Tries, question: Question, tablet: float | None, years: float) -> DoseFinding:
    """Run the curve, look for the target on it, and put together what came of it."""
    alone, *curve = tries.each([question.nothing, *map(question.pair, question.values)], bone=True)
    require_acting(tries, alone, curve)
    met, usual, verdict, reason = None, True, _VERDICTS[1], ""
    if tries.target.holds(alone.level):
        reason = met_already(tries, alone)
    else:
        met = _meeting(tries, question, curve)
        if met is None and _is_below(tries, question, alone, curve[0]):
            question, usual = question.below(), False
            curve = tries.each([question.pair(value) for value in question.values], bone=True)
            met = _meeting(tries, question, curve)
        verdict = _VERDICTS[0 if met is not None else 2]
        reason = "" if met is not None else not_reached(tries, question, alone, curve)
    found = None if met is None else tries.one(*question.pair(met.value), bone=True)
    shown = question.pair(question.values[0]) if met is None else question.pair(met.value)
    regimen = tries.course.regimen(*shown)
    window = tries.window(regimen, shown[1])
    if found is not None and usual:
        require_usual(regimen.events(tries.at), tries.life.parameters.limits)
    regular = _goes_one_way(tries, alone, curve, question.vary)
    drift = None if found is None else _still_moving(tries, found)
    tablets, without_tablets = (None, "") if found is None else _tablets(tries, tablet)
    return DoseFinding(
        person=tries.life.population.name,
        course=tries.course,
        target=tries.target,
        lever=question.vary,
        verdict=verdict,
        reason=reason,
        alone=alone,
        tried=tuple(curve),
        found=found,
        meeting=met,
        regimen=None if found is None else regimen,
        window=(window.start, window.stop),
        drift=drift,
        one_way=regular,
        usual=usual,
        tablet=tablet,
        tablets=tablets,
        why_no_tablets=without_tablets,
        years=years,
        laboratory=tries.laboratory,
    )


_VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


def _meeting(tries: Tries, question: Question, curve: Sequence[Try]) -> Meeting | None:
    points = [(value, one.level) for value, one in zip(question.values, curve, strict=True)]

    def level(value: float) -> float:
        return tries.one(*question.pair(value)).level

    crossing = dose_crossing if question.vary == "dose" else day_crossing
    return meeting(points, level, tries.target, crossing)


def _is_below(tries: Tries, question: Question, alone: Try, first: Try) -> bool:
    """Tell whether part of a target lies between no drug and the smallest usual dose."""
    if question.vary != "dose" or tries.course.stated:
        return False
    low, high = sorted((alone.level, first.level))
    return low < tries.target.high and tries.target.low < high


def _goes_one_way(tries: Tries, alone: Try, curve: Sequence[Try], vary: Lever) -> bool:
    levels = [one.level for one in curve]
    regular = one_way([alone.level, *levels] if vary == "dose" else [*levels, alone.level])
    if not regular:
        warnings.warn(
            f"{tries.target.name} does not only fall or only rise with the {vary}; what is shown "
            "is the smallest that meets the target",
            NotSettledWarning,
            stacklevel=4,
        )
    return regular


def _still_moving(tries: Tries, found: Try) -> float | None:
    """Return how much the level of the dose found still changes, and say so where it is much."""
    drift = tries.drift(found.dose, found.interval)
    if drift is None:
        return None
    share, since = drift
    if abs(share) > _STILL_MOVING:
        warnings.warn(
            f"{tries.target.name} has changed by {100 * share:+.1f} % since day {since:g} and is "
            "not steady; look at it later",
            NotSettledWarning,
            stacklevel=4,
        )
    return share


def _tablets(tries: Tries, tablet: float | None) -> tuple[Try | None, str]:
    """Return how often a dose that there is meets the target, or why it never does."""
    if tablet is None:
        return None, ""
    question = Question("interval", tablet, whole_days(tries.at))
    curve = tries.each([question.pair(days) for days in question.values])
    met = _meeting(tries, question, curve)
    if met is None:
        return None, no_tablets(tries, tablet, curve)
    return tries.one(*question.pair(met.value)), ""
