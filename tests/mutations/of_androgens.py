"""Faults put into SHBG of men, and into what androgens do to bone by themselves."""

from __future__ import annotations

from tests.mutations.mutation import ASSEMBLED, KNOWN, LOADED, REFERENCE, SIGNS, Mutation

OF_SHBG_OF_MEN = {
    "a rise that is not relative": Mutation(
        "shbg_of_men.py",
        'since / m["SHBG"])',
        "since)",
        ASSEMBLED,
        "SHBG_level",
    ),
    "SHBG of men falls with age": Mutation(
        "shbg_of_men.py",
        '_counted(m, m["age"]) - _counted(m, m["visit_age"])',
        '_counted(m, m["visit_age"]) - _counted(m, m["age"])',
        SIGNS,
        "age -> SHBG_level goes the wrong way at once in men",
    ),
    "SHBG of women rises": Mutation(
        "shbg_of_men.py",
        "of_sex(m, sympy.Integer(1), sympy.exp(",
        "sympy.Mul(sympy.Integer(1), sympy.exp(",
        REFERENCE,
        "SHBG_level: is",
    ),
    "it rises until its onset": Mutation(
        "shbg_of_men.py",
        "(years + sympy.sqrt(",
        "(years - sympy.sqrt(",
        SIGNS,
        "SHBG_rise_bend -> SHBG_level goes the wrong way at once in men",
    ),
    "counted from the visit alone": Mutation(
        "shbg_of_men.py",
        '- _counted(m, m["visit_age"])',
        '- 0 * _counted(m, m["visit_age"])',
        SIGNS,
        "visit_age -> SHBG_level does not answer at once in men",
    ),
    "its rise misspelt": Mutation(
        "mechanisms/hormones/shbg_of_men.yaml",
        "\n  SHBG_rise_of_men:",
        "\n  SHBG_rise_in_men:",
        KNOWN,
        "'SHBG_rise_in_men' is used by no mechanism",
    ),
    "a rise a day": Mutation(
        "mechanisms/hormones/shbg_of_men.yaml",
        "unit: nmol/L/year",
        "unit: nmol/L",
        LOADED,
        "SHBG_rise_of_men",
    ),
}

OF_ANDROGEN_ACTION = {
    "nanomoles beside nanograms": Mutation(
        "androgen_action.py",
        'k("healthy_free_testosterone", "ng/dL")',
        'k("healthy_free_testosterone", "nmol/L")',
        ASSEMBLED,
        "in 'nmol/L' to male*men_healthy_free_testosterone in 'ng/dL'",
    ),
    "androgens call for RANKL": Mutation(
        "androgen_action.py",
        'healthy / m["free_testosterone"]',
        'm["free_testosterone"] / healthy',
        SIGNS,
        "T -> rankl_by_androgens goes the wrong way at once in men",
    ),
    "women healthy as men": Mutation(
        "androgen_action.py",
        'k("healthy_free_testosterone", "ng/dL"), k("men_healthy_free_testosterone", "ng/dL")',
        'k("men_healthy_free_testosterone", "ng/dL"), k("healthy_free_testosterone", "ng/dL")',
        SIGNS,
        "men_healthy_free_testosterone -> rankl_by_androgens does not answer at once in men",
    ),
    "androgens lower nothing": Mutation(
        "androgen_action.py",
        'k("androgen_restraint", "1")',
        '0 * k("androgen_restraint", "1")',
        SIGNS,
        "T -> rankl_by_androgens does not answer at once",
    ),
    "all testosterone for the free": Mutation(
        "androgen_action.py",
        'm["free_testosterone"]',
        'm["T"]',
        REFERENCE,
        "rankl_by_androgens: is",
    ),
    "a restraint beyond its bounds": Mutation(
        "mechanisms/signals/androgen_action.yaml",
        "value: 0\n",
        "value: 0.5\n",
        LOADED,
        "0.5 lies outside its bounds",
    ),
    "men's healthy level misspelt": Mutation(
        "mechanisms/signals/androgen_action.yaml",
        "\n  men_healthy_free_testosterone:",
        "\n  mens_healthy_free_testosterone:",
        KNOWN,
        "'mens_healthy_free_testosterone' is used by no mechanism",
    ),
}
