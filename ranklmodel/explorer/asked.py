"""What is asked of the explorer: a scenario in plain values, and the life that Python runs for it.

The same scenario goes to the page's engine. What it means is written here once for Python, so that
both can be held against each other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, final

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.explorer.drugs import BY_NAME, MAN, SITES_OF_EXERCISE, SUPPLEMENTS, WOMAN
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.inputs import Library, Population, Regimen, Treatment
    from ranklmodel.lives.scenario import Scenario

DEFAULT_PEOPLE = {WOMAN: "postmenopausal_woman", MAN: "older_man"}
SEXES = {"female": WOMAN, "male": MAN}


@final
@dataclass(frozen=True)
class Range:
    """A number that may be stated.

    Attributes
    ----------
    title, unit : str
        For a reader.
    low, high, step : float
        Its range, and how finely a slider moves.
    value : float
        Where a slider stands at first.
    of : str
        Whom it is asked of; nothing for everybody.
    """

    title: str
    unit: str
    low: float
    high: float
    step: float
    value: float
    of: str = ""


RANGES = {
    "age": Range("Age", "year", 30.0, 85.0, 1.0, 59.0),
    "years_since_menopause": Range(
        "Years since the menopause", "year", 1.0, 40.0, 1.0, 10.0, of=WOMAN
    ),
    "bmi": Range("Body mass index", "kg/m^2", 17.0, 45.0, 0.5, 27.0),
    "t_score": Range("T-score at the start", "", -4.0, 2.0, 0.1, -1.0),
    "years_on": Range("Years on treatment", "year", 0.5, 10.0, 0.5, 5.0),
    "years_off": Range("Years after it", "year", 0.0, 10.0, 0.5, 2.0),
    "calcium": Range("Calcium supplement", "mg/day", 0.0, 1600.0, 100.0, 0.0),
    "vitamin_D": Range("Vitamin D supplement", "IU/day", 0.0, 2000.0, 100.0, 0.0),
    "exercise": Range("Exercise", "", 0.0, 1.5, 0.1, 0.0),
}
"""What sliders move. Exercise is in units of programmes that combine impact and strength."""

_CHOICES = ("person", "sex", "arm", "drug", "dose", "rescue", "then", "years", "days")
KEYS = (*RANGES, *_CHOICES)
NOT_WITH_AN_ARM = ("person", "sex", "drug", "dose", "rescue", "then", "years_on", "years_off")
"""What an arm of a trial states itself."""
TREATMENT_KEYS = {"rescue": ("drug", "dose", "from", "years"), "then": ("drug", "dose", "years")}


def require_known(stated: Mapping[str, Any], known: tuple[str, ...], what: str) -> None:
    """Refuse keys that a scenario does not have.

    Raises
    ------
    UnknownNameError
        With the nearest names.
    """
    for key in stated:
        if key not in known:
            raise UnknownNameError(what, str(key), known)


def life_asked(scenario: Mapping[str, Any], **how: Any) -> Scenario:
    """Return the life that a scenario of the explorer means.

    Parameters
    ----------
    scenario : mapping
        As the page states it; see the keys of `RANGES` and `KEYS`.
    **how
        As for :func:`ranklmodel.scenario`; averaged dosing by default.

    Returns
    -------
    Scenario
        Ready to run over :func:`days_of`.

    Raises
    ------
    InputError, UnknownNameError
        If something is stated that there is not, or does not go together.

    Examples
    --------
    >>> life = life_asked({"drug": "anastrozole", "years_on": 1, "years_off": 0, "bmi": 31})
    >>> bool(life.run([365.25]).percent_change("LS_BMD")[-1] < -0.5)
    True
    """
    from ranklmodel.inputs import Library
    from ranklmodel.lives.scenario import scenario as life_of

    stated = {key: value for key, value in scenario.items() if value is not None}
    require_known(stated, KEYS, "key of a scenario")
    for key, limits in RANGES.items():
        if key in stated and not limits.low <= stated[key] <= limits.high:
            span = f"{limits.low:g} to {limits.high:g} {limits.unit}".strip()
            raise InputError(f"expected {span}, given {stated[key]:g}", key=key)
    library = Library()
    person, regimen = _of_arm(stated, library) if "arm" in stated else (None, None)
    person = person or library.population(_person_named(stated))
    person = restated(person, stated, library)
    named = "arm" if regimen else "treatments"
    parts = [*(regimen.treatments if regimen else ()), *_treatments(stated)]
    return life_of(person, _regimen(named, parts), **{"dosing": "averaged", **how})


def years_of(scenario: Mapping[str, Any]) -> tuple[float, float]:
    """Return how long the main treatment is taken and how long the run is, in years."""
    on = float(scenario.get("years_on") or RANGES["years_on"].value)
    off = scenario.get("years_off")
    years = on + float(RANGES["years_off"].value if off is None else off)
    return on, float(scenario.get("years") or years)


def _person_named(stated: Mapping[str, Any]) -> str:
    sex = stated.get("sex", WOMAN)
    if sex not in DEFAULT_PEOPLE:
        raise UnknownNameError("sex", str(sex), DEFAULT_PEOPLE)
    return str(stated.get("person", DEFAULT_PEOPLE[sex]))


def _of_arm(stated: Mapping[str, Any], library: Library) -> tuple[Population, Regimen]:
    for key in NOT_WITH_AN_ARM:
        if key in stated:
            raise InputError("an arm of a trial has its own people and treatment", key=key)
    trial, _, name = str(stated["arm"]).partition("/")
    arm = library.trial(trial).arm(name)
    return arm.population, arm.regimen


def restated(person: Population, stated: Mapping[str, Any], library: Library) -> Population:
    """Return a person with what is stated of her in place of what her file states.

    Levels of hormones stay as measured. At another body mass they are taken to have been measured
    at her own, so that they follow.

    Parameters
    ----------
    person : Population
        Whose file is read.
    stated : mapping
        Any of ``sex``, ``age``, ``years_since_menopause``, ``bmi`` and ``t_score``.
    library : Library
        With the bone density of young adults.

    Raises
    ------
    InputError
        If it does not fit the person.
    """
    from ranklmodel.inputs import Quantity
    from ranklmodel.inputs.reading.frozen import FrozenDict

    sex = SEXES[person.sex]
    if stated.get("sex", sex) != sex:
        raise InputError(f"{person.name} is a {sex}", key="sex")
    if "age" in stated:
        person = replace(person, age=Quantity(float(stated["age"]), "year"))
    if "years_since_menopause" in stated:
        if sex == MAN:
            raise InputError("men have no menopause", key="years_since_menopause")
        since = Quantity(float(stated["years_since_menopause"]), "year")
        person = replace(person, years_since_menopause=since)
    if "bmi" in stated:
        before = person.covariates.get("body_mass_index")
        now = Quantity(float(stated["bmi"]), "kg/m^2")
        under = {
            name: FrozenDict({"body_mass_index": before, **person.measured_at.get(name, {})})
            for name in person.hormones
        }
        covariates = FrozenDict({**person.covariates, "body_mass_index": now})
        person = replace(person, covariates=covariates, measured_at=FrozenDict(under))
    if "t_score" in stated:
        score = float(stated["t_score"])
        scores = dict.fromkeys(person.bone_density, score)
        densities = {
            site: Quantity(library.bone_density.young_adult(person.sex, site).density(score), unit)
            for site, unit in dict.fromkeys(person.bone_density, "g/cm^2").items()
        }
        person = replace(person, bone_density=FrozenDict(densities), t_scores=FrozenDict(scores))
    return person


def _treatments(stated: Mapping[str, Any]) -> list[Treatment]:
    """Return what is taken of the drugs, and beside them."""
    from ranklmodel.inputs import Quantity, Treatment

    on, _ = years_of(stated)
    parts = []
    if "drug" in stated:
        parts.append(_course(stated, 0.0, on, "drug"))
    elif "dose" in stated:
        raise InputError("a dose is stated and no drug", key="dose")
    for key, begins, years in (("rescue", 0.0, None), ("then", on, None)):
        if key not in stated:
            continue
        course = stated[key]
        require_known(course, TREATMENT_KEYS[key], f"key of {key!r}")
        start = float(course.get("from") or begins)
        length = course.get("years")
        if length is not None:
            years = start + float(length)
        elif key == "rescue":
            years = on
        if years is not None and years <= start:
            raise InputError("it would stop before it starts", key=key)
        parts.append(_course(course, start, years, key))
    for key, (drug, unit) in SUPPLEMENTS.items():
        if stated.get(key):
            rate = Quantity(float(stated[key]), unit)
            parts.append(Treatment.model_validate({"drug": drug, "route": "oral", "rate": rate}))
    if stated.get("exercise"):
        level = Quantity(float(stated["exercise"]), "1")
        parts += [Treatment.model_validate({"drug": s, "level": level}) for s in SITES_OF_EXERCISE]
    return parts


def _course(course: Mapping[str, Any], start: float, stop: float | None, key: str) -> Treatment:
    name = course.get("drug")
    if name not in BY_NAME:
        raise UnknownNameError("drug", str(name), BY_NAME)
    drug = BY_NAME[name]
    dose = float(course.get("dose") or drug.usual)
    if not min(drug.doses) <= dose <= max(drug.doses):
        span = f"{min(drug.doses):g} to {max(drug.doses):g} {drug.unit} of {name}"
        raise InputError(f"expected {span}, given {dose:g}", key=key)
    first = whole_days(start)
    if stop is None:
        return drug.treatment(dose, first, None)
    # what has no doses to count ends on the day that the years do
    last = first + whole_days(stop - start) if drug.interval else whole_days(stop)
    return drug.treatment(dose, first, last)


def whole_days(years: float) -> float:
    """Return the whole days within some years: all tablets are taken at the same hour.

    A course is as many of them long, counted from its start. Longer, it would have one injection
    more than its years have: three years end 0.75 of a day into day 1095, with the seventh.

    Examples
    --------
    >>> whole_days(3), whole_days(5)
    (1095.0, 1826.0)
    """
    return float(math.floor(years * DAYS_PER_YEAR + 1e-6))


def _regimen(name: str, treatments: list[Treatment]) -> Regimen:
    from ranklmodel.inputs import Regimen

    return Regimen(name, "What the explorer was asked for.", tuple(treatments))


def days_of(scenario: Mapping[str, Any], follow_up: float | None = None) -> list[float]:
    """Return the days that are shown where a scenario does not say which.

    Parameters
    ----------
    scenario : mapping
        As for :func:`life_asked`.
    follow_up : float, optional
        Days of an arm's follow-up.

    Examples
    --------
    >>> days = days_of({"years_on": 1, "years_off": 0})
    >>> days[:4], days[-1]
    ([0.0, 1.0, 2.0, 4.0], 365.0)
    """
    if scenario.get("days") is not None:
        return sorted({0.0, *map(float, scenario["days"])})
    on, years = years_of(scenario)
    # as many days as courses of these years have, or curves would end with what comes of a stop
    parts = (years,) if scenario.get("years") else (on, years - on)
    end = sum(whole_days(part) for part in parts)
    rescue = scenario.get("rescue") or {}
    begun = float(rescue.get("from") or 0.0)
    if follow_up is not None and not scenario.get("years"):
        on, end = 0.0, follow_up
    # whole days, so that tablets are seen at the same hour
    every = max(7, round(end / 240.0))
    days = {0.0, end, *(k * every for k in range(1, int(end / every) + 1))}
    for begins in (0.0, whole_days(on), whole_days(begun)):
        days |= {begins + day for day in (*FIRST_DAYS, 0.0) if begins + day < end}
    return sorted(days)


FIRST_DAYS = (1.0, 2.0, 4.0, 7.0, 10.0, 14.0, 21.0, 28.0)
"""Days after the main treatment begins or stops, or a rescue begins: hormones move first."""
