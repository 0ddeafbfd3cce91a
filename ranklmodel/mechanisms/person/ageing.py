"""Age, and with it ovarian function, is a clock that every life carries along."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.shapes import falling_step
from ranklmodel.mechanisms.person.sex import only_in_women


def ageing(m: Builder) -> None:
    """Age advances by one year a year; ovarian function ends around the final menstrual period.

    The decline is a smooth step in the years since the final menstrual period. Age is a state, not
    time itself, so that the system stays autonomous: a run can begin at any moment of a life, and
    solvers need no derivative by time.
    """
    adult_age = m.parameter("adult_age", "year")
    age = m.state("age", "year", "age of the person", start=adult_age, settles=False)
    m.process(
        "passing_of_time",
        m.conversion("day", "year"),
        makes=age,
        description="a day older every day",
    )

    m.parameter("visit_age", "year")  # the person's age where what is stated was measured
    menopause_age = m.parameter("menopause_age", "year")
    midpoint = m.parameter("ovarian_decline_midpoint", "year")
    width = m.parameter("ovarian_decline_width", "year")
    agonist = m.input("gnrh_agonist", "1", "suppression of ovary or pituitary by a GnRH agonist, 0 to 1")
    m.level("gnrh_agonist", sets=agonist)
    years_since = m.rule(
        "years_since_menopause",
        "year",
        age - menopause_age,
        "years since the final menstrual period",
    )
    m.rule(
        "ovarian_function",
        "1",
        (1 - m["male"]) * (1 - agonist) * falling_step(years_since, midpoint, width),
        "share of the premenopausal ovarian hormone output, 0 in men",
    )
    only_in_women(m, years_since)
