"""The settings that a reader sees, as Python is asked for them; and what it computes beside it.

A setting without a meaning here is an error: whoever adds a control to the page says what it is.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import ranklmodel
from ranklmodel.explorer.asked import DEFAULT_PEOPLE, restated, whole_days
from ranklmodel.inputs import Population, Quantity, Regimen, Treatment
from ranklmodel.simulation.schedule import Floats
from ranklmodel.simulation.trajectory import Trajectory
from tests.explorer.page.as_seen import numbers

PERSONAL = {
    "field-age": "age",
    "field-years_since_menopause": "years_since_menopause",
    "field-bmi": "bmi",
    "field-t_score": "t_score",
}
BESIDE = {
    "field-calcium": ("calcium", "mg/day"),
    "field-vitamin_D": ("vitamin_D", "IU_vitamin_D/day"),
}
EXERCISE = "field-exercise"
YEARS = ("field-years_on", "field-years_off")
COURSES = {
    "field-drug": ("field-dose", None, "field-years_on"),
    "field-rescue-drug": ("field-rescue-dose", "field-rescue-from", "field-rescue-years"),
    "field-then-drug": ("field-then-dose", "field-years_on", "field-then-years"),
}
"""Of each drug the fields of its dose, when it begins, and for how long it is taken."""
MEANT = {*PERSONAL, *BESIDE, EXERCISE, *YEARS, "field-sex", *COURSES} | {
    field for fields in COURSES.values() for field in fields if field
}
"""Every setting of the page that is held against Python."""

_UNSTATED = ("own", "still to come", "in ")
_NONE = "none"
# what several regimens of the library give, by the one that is offered
_GIVEN_AS = {
    "estradiol_patch": "estradiol_patch_14ug",
    "testosterone": "testosterone_pellets_800mg_6_monthly",
}


@dataclass(frozen=True)
class Asked:
    """A run of Python: who, what is taken, and the last day that is drawn."""

    person: Population
    regimen: Regimen
    end: float

    def run(self, days: Floats) -> Trajectory:
        """Return the run over some days."""
        with warnings.catch_warnings():
            # of what is not read of a person
            warnings.simplefilter("ignore")
            return ranklmodel.scenario(self.person, self.regimen, dosing="averaged").run(days)


def asked(settings: Mapping[str, str]) -> Asked:
    """Return the run that settings mean, as a reader understands what stands beside them."""
    unknown = {*settings} - MEANT - {"person", "arm"}
    assert not unknown, f"nothing compares {unknown} with Python"
    library = ranklmodel.Library()
    stated = {
        key: numbers(settings[field])[0]
        for field, key in PERSONAL.items()
        if field in settings and not any(word in settings[field] for word in _UNSTATED)
    }
    if "arm" in settings:
        trial, _, name = settings["arm"].partition("/")
        arm = library.trial(trial).arm(name)
        return Asked(_person(arm.population, stated, library), arm.regimen, arm.follow_up)
    name = settings.get("person", DEFAULT_PEOPLE[settings["field-sex"]])
    person = _person(library.population(name), stated, library)
    on, off = (numbers(settings[field])[0] for field in YEARS)
    courses = [one for field in COURSES if (one := _course(settings, field))]
    regimen = Regimen("seen", "What is seen of a scenario.", (*courses, *_beside(settings)))
    return Asked(person, regimen, whole_days(on) + whole_days(off))


def _person(person: Population, stated: dict[str, float], library: Any) -> Population:
    """Return a person as stated; what she has anyway is not stated again."""
    own = {"age": person.age, "years_since_menopause": person.years_since_menopause}
    own["bmi"] = person.covariates.get("body_mass_index")
    for key, value in own.items():
        if key in stated and value is not None and abs(stated[key] - value.value) < 1e-3:
            del stated[key]
    return restated(person, stated, library)


def _course(settings: Mapping[str, str], field: str) -> Treatment | None:
    """Return what is taken of a drug, by the words beside its fields."""
    drug = settings[field]
    if drug == _NONE:
        return None
    dose, begins, years = COURSES[field]
    start = numbers(settings[begins])[0] if begins else 0.0
    when: dict[str, Any] = {"start": Quantity(whole_days(start), "day")}
    given = _given(drug, settings.get(dose, ""))
    if years in settings:
        length = numbers(settings[years])[0]
        # doses are counted from the first; what has none ends with the year
        last = whole_days(start) + whole_days(length)
        last = whole_days(start + length) if given.interval is None else last
        when["stop"] = Quantity(last, "day")
    return Treatment.model_validate({**given.model_dump(exclude_defaults=True), **when})


def _given(drug: str, words: str) -> Treatment:
    """Return a drug in a dose such as `150 mg every month` or `50 µg/day continuously`."""
    if not words:
        return ranklmodel.regimen(drug).treatments[0]
    read = re.fullmatch(r"([\d.]+) (\S+) (?:continuously|every (?:(\d+) )?(\w+?)s?)", words)
    assert read, words
    amount, unit = Quantity(float(read[1]), read[2].replace("µ", "u")), read[2]
    every = f"{read[3] or 1} {read[4]}" if read[4] else None
    if drug not in _GIVEN_AS:
        dose = f"{read[1]} {unit.removesuffix('/day')}"
        return ranklmodel.regimen(drug, dose, interval=every).treatments[0]
    how = {"rate": amount} if every is None else {"dose": amount, "interval": Quantity.parse(every)}
    return ranklmodel.regimen(_GIVEN_AS[drug]).treatments[0].model_copy(update=how)


def _beside(settings: Mapping[str, str]) -> list[Treatment]:
    parts: list[dict[str, Any]] = []
    for field, (drug, unit) in BESIDE.items():
        if level := numbers(settings[field])[0]:
            parts.append({"drug": drug, "route": "oral", "rate": Quantity(level, unit)})
    if level := numbers(settings[EXERCISE])[0]:
        sites = ("exercise_spine", "exercise_hip", "exercise_neck")
        parts += [{"drug": site, "level": Quantity(level, "1")} for site in sites]
    return [Treatment.model_validate(part) for part in parts]
