"""Faults put into what men have of their own: sex, the axis, and the aromatase of the testis."""

from __future__ import annotations

from tests.mutations.mutation import (
    ASSEMBLED,
    KNOWN,
    LOADED,
    SIGNS,
    STARTS,
    Mutation,
)

OF_SEX = {
    "a mean of the sexes": Mutation(
        "sex.py",
        '(1 - m["male"]) * women + m["male"] * men',
        "0.5 * women + 0.5 * men",
        ASSEMBLED,
        "holds the number 0.5",
    ),
    "testes in women": Mutation(
        "sex.py",
        'm.rule("testes", "1", m.parameter("male", "1")',
        'm.rule("testes", "1", 1 - m.parameter("male", "1")',
        SIGNS,
        "luteinizing_hormone -> leydig_activity does not answer at once in men",
    ),
    "men's numbers in women": Mutation(
        "sex.py",
        '(1 - m["male"]) * women + m["male"] * men',
        'm["male"] * women + (1 - m["male"]) * men',
        SIGNS,
        "men_testosterone_clearance -> T does not answer settled in men",
    ),
    "their entry misspelt": Mutation(
        "mechanisms/person/sex.yaml",
        "\n  male:",
        "\n  mail:",
        KNOWN,
        "'mail' is used by no mechanism",
    ),
}

OF_THE_GONADAL_AXIS = {
    "estradiol is not heard": Mutation(
        "gonadal_axis.py",
        "(1 - agonist) * estradiol * testosterone",
        "(1 - agonist) * testosterone",
        SIGNS,
        "E2 -> LH_drive does not answer at once in men",
    ),
    "testosterone calls for LH": Mutation(
        "gonadal_axis.py",
        '(k("LH_reference_testosterone", "ng/dL") / m["T"])',
        '(m["T"] / k("LH_reference_testosterone", "ng/dL"))',
        SIGNS,
        "T -> LH_drive goes the wrong way at once in men",
    ),
    "an agonist drives": Mutation(
        "gonadal_axis.py",
        "(1 - agonist) * estradiol",
        "(1 + agonist) * estradiol",
        SIGNS,
        "gnrh_agonist -> LH_drive goes the wrong way at once in men",
    ),
    "LH rests Leydig cells": Mutation(
        "gonadal_axis.py",
        "capacity * called / (1 + called)",
        "capacity / (1 + called)",
        SIGNS,
        "luteinizing_hormone -> leydig_activity goes the wrong way",
    ),
    "Leydig cells multiply with age": Mutation(
        "gonadal_axis.py",
        'sympy.exp(-m.parameter("leydig_decline"',
        'sympy.exp(m.parameter("leydig_decline"',
        SIGNS,
        "leydig_decline -> leydig_activity goes the wrong way at once in men",
    ),
    "inhibitors do not reach the testis": Mutation(
        "gonadal_axis.py",
        'm["personal_aromatization"] * m["active_testicular_aromatase"]',
        'm["personal_aromatization"]',
        SIGNS,
        "testicular_aromatase -> testicular_secretion_of_estradiol does not answer",
    ),
    "secretion a thousand times as large": Mutation(
        "gonadal_axis.py",
        'k("testicular_testosterone_secretion", "ug/day")',
        'k("testicular_testosterone_secretion", "mg/day")',
        ASSEMBLED,
        "testicular_secretion_of_testosterone into T: expected '(ng/dL)/day'",
    ),
    "LH of castrates at the start": Mutation(
        "gonadal_axis.py",
        "start=reference * own,",
        'start=reference * k("LH_without_GnRH", "1"),',
        STARTS,
        "luteinizing_hormone: starts at 0.144 but settles at 4.8",
    ),
    "its steepness misspelt": Mutation(
        "mechanisms/hormones/gonadal_axis.yaml",
        "\n  leydig_steepness:",
        "\n  leydig_stepness:",
        KNOWN,
        "'leydig_stepness' is used by no mechanism",
    ),
    "a half-life for a turnover": Mutation(
        "mechanisms/hormones/gonadal_axis.yaml",
        "value: 12.8\n    unit: 1/day",
        "value: 12.8\n    unit: day",
        LOADED,
        "LH_turnover",
    ),
}

# The aromatase of the testis, which is spared; what three inhibitors do there; and numbers of men.
OF_TESTICULAR_AROMATASE = {
    "exemestane spares the testis": Mutation(
        "aromatase.py",
        'm.process("testicular_aromatase_inactivation", attack * enzyme, uses=enzyme)',
        "pass",
        SIGNS,
        "exemestane_plasma -> testicular_aromatase does not answer settled in men",
    ),
    "its enzyme does not count": Mutation(
        "aromatase.py",
        '"aromatase of the testis at work, 1 without drugs", base=enzyme)',
        '"aromatase of the testis at work, 1 without drugs")',
        SIGNS,
        "testicular_aromatase -> active_testicular_aromatase does not answer at once in men",
    ),
    "protection in the unit of a level": Mutation(
        "aromatase.py",
        'm.parameter("testicular_competition", "1")',
        'm.parameter("testicular_competition", "ng/mL")',
        ASSEMBLED,
        "ng/mL",
    ),
    "it starts as none": Mutation(
        "aromatase.py",
        '"aromatase of the testis that is not inactivated, 1 without drugs",\n        rate=rate,',
        '"aromatase of the testis that is not inactivated, 1 without drugs",\n        rate=rate,'
        "\n        start=0,",
        STARTS,
        "testicular_aromatase: starts at 0 but settles at 1",
    ),
    "substrate calls anastrozole in": Mutation(
        "anastrozole.py",
        'half * m["testicular_competition"]',
        'half / m["testicular_competition"]',
        SIGNS,
        "testicular_competition -> active_testicular_aromatase goes the wrong way at once in men",
    ),
    "letrozole beside a level of substrate": Mutation(
        "letrozole.py",
        'half * m["testicular_competition"]',
        'half + m["testicular_competition"]',
        ASSEMBLED,
        "letrozole_testicular_block",
    ),
    "letrozole adds enzyme to the testis": Mutation(
        "letrozole.py",
        '"active_testicular_aromatase", 1 - protected',
        '"active_testicular_aromatase", 1 + protected',
        SIGNS,
        "letrozole_plasma -> active_testicular_aromatase goes the wrong way at once in men",
    ),
    "exemestane beside a level of substrate": Mutation(
        "exemestane.py",
        'half * m["testicular_competition"]',
        'half + m["testicular_competition"]',
        ASSEMBLED,
        "exemestane_testicular_attack",
    ),
    "substrate calls exemestane in": Mutation(
        "exemestane.py",
        'half * m["testicular_competition"]',
        'half / m["testicular_competition"]',
        SIGNS,
        "testicular_competition -> testicular_aromatase goes the wrong way settled in men",
    ),
    "adrenals grow with age": Mutation(
        "sex_steroids.py",
        "sympy.exp(-decline",
        "sympy.exp(decline",
        SIGNS,
        "adrenal_decline -> A4 goes the wrong way",
    ),
    "men's numbers under another name": Mutation(
        "sex_steroids.py",
        'f"men_{name}"',
        'f"male_{name}"',
        ASSEMBLED,
        "unknown quantity 'men_androstenedione_aromatization'",
    ),
    "estrone of men cleared as women's": Mutation(
        "sex_steroids.py",
        '_own(m, "estrone_clearance", "L/day")',
        'm.parameter("estrone_clearance", "L/day")',
        KNOWN,
        "'men_estrone_clearance' is used by no mechanism",
    ),
}
