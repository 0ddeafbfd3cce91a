"""Age and sex."""

from __future__ import annotations

from math import exp

from tests.equations.written import Change, Written

DAYS_IN_A_YEAR = 365.25

PERSON = Written(
    rules={
        "testes": lambda v: 1.0 if v.male else 0.0,
        "years_since_menopause": lambda v: v.age - v.menopause_age,
        # half of the function is left at the midpoint, counted from the final menstrual period
        "ovarian_function": lambda v: (
            0.0
            if v.male
            else (1 - v.gnrh_agonist)
            / (
                1
                + exp(
                    (v.age - v.menopause_age - v.ovarian_decline_midpoint) / v.ovarian_decline_width
                )
            )
        ),
    },
    processes={"passing_of_time": Change(lambda v: 1 / DAYS_IN_A_YEAR, {"age": 1})},
    starts={"age": lambda v: v.adult_age},
    never_settle=frozenset({"age"}),
)
