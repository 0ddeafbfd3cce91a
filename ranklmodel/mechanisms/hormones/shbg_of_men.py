"""SHBG of men, which rises with age."""

from __future__ import annotations

import sympy
from sympy import Expr

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.person.sex import of_sex, only_in_men


def shbg_of_men(m: Builder) -> None:
    """Raise SHBG of men as they age: less of their testosterone is free, and all of it what it was.

    It is what was measured at the visit, where it rises by so many nmol/L a year; before and after by the
    same share of itself. A straight line back would end below zero in an old man who has little of it.
    Total testosterone does not follow (UK Biobank: it stayed while SHBG rose).
    """
    since = _counted(m, m["age"]) - _counted(m, m["visit_age"])
    m.factor(
        "SHBG_level",
        of_sex(m, sympy.Integer(1), sympy.exp(m.parameter("SHBG_rise_of_men", "nmol/L/year") * since / m["SHBG"])),
        "SHBG of men relative to that of their visit",
    )
    only_in_men(m, "SHBG_level_by_shbg_of_men")


def _counted(m: Builder, age: Expr) -> Expr:
    """Return the years of an age from which on SHBG rises, smoothly."""
    years, bend = age - m.parameter("SHBG_rise_age", "year"), m.parameter("SHBG_rise_bend", "year")
    return (years + sympy.sqrt(years**2 + bend**2)) / 2
