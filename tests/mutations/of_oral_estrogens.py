"""Faults of estrogens by mouth."""

from __future__ import annotations

from tests.mutations.mutation import ASSEMBLED, KNOWN, MOIETIES, SIGNS, STARTS, Mutation

OF_ORAL_ESTROGENS = {
    # SHBG
    "estrogens by mouth lower SHBG": Mutation(
        "oral_estrogens.py",
        'm.factor("SHBG_level", 1 + rise',
        'm.factor("SHBG_level", 1 - rise',
        SIGNS,
        "SHBG_rise -> SHBG_level",
    ),
    "a response that takes from the rise": Mutation(
        "oral_estrogens.py",
        'm.parameter("SHBG_response", "1") * stimulus',
        '-m.parameter("SHBG_response", "1") * stimulus',
        SIGNS,
        "SHBG_response -> SHBG_rise",
    ),
    "the logarithm of an amount": Mutation(
        "oral_estrogens.py",
        "sympy.log(1 + amount / reference)",
        "sympy.log(1 + amount)",
        ASSEMBLED,
        "SHBG_stimulus",
    ),
    "SHBG that had been raised": Mutation(
        "oral_estrogens.py",
        "start=0,",
        "start=1,",
        STARTS,
        "SHBG_rise: starts at 1 but settles at",
    ),
    # estradiol
    "estrone that no tablet gives": Mutation(
        "estradiol_tablet.py",
        'm["E1"]: k("oral_estradiol_as_estrone", "1"),',
        "",
        KNOWN,
        "'oral_estradiol_as_estrone' is used by no mechanism",
    ),
    "a tablet that is never used up": Mutation(
        "estradiol_tablet.py",
        "        uses=store,\n",
        "",
        MOIETIES,
        "estradiol_tablet",
    ),
    "released twice": Mutation(
        "estradiol_tablet.py",
        "released: 1,",
        "released: 2,",
        MOIETIES,
        "estradiol_tablet",
    ),
    "a tablet that takes estradiol away": Mutation(
        "estradiol_tablet.py",
        'm["E2"]: k("oral_estradiol_as_estradiol", "1")',
        'm["E2"]: -k("oral_estradiol_as_estradiol", "1")',
        SIGNS,
        "oral_estradiol_as_estradiol -> E2",
    ),
    # conjugated estrogens
    "equine estrogens as antagonists": Mutation(
        "conjugated_estrogens.py",
        'm["estrogen_receptor_alpha_half"] * body /',
        '-m["estrogen_receptor_alpha_half"] * body /',
        SIGNS,
        "conjugated_estrogens -> acting_estrogen",
    ),
    "estrone lost instead of made": Mutation(
        "conjugated_estrogens.py",
        'k("conjugated_estrogens_as_estrone", "1"), released: 1}',
        '-k("conjugated_estrogens_as_estrone", "1"), released: 1}',
        SIGNS,
        "conjugated_estrogens -> E1 goes the wrong way settled after the menopause",
    ),
    "a liver that is not met": Mutation(
        "conjugated_estrogens.py",
        'met_by_liver(m, body, k("conjugated_estrogens_liver_reference", "ug"), '
        '"conjugated estrogens")',
        "pass",
        KNOWN,
        "'conjugated_estrogens_liver_reference' is used by no mechanism",
    ),
    "conjugates counted by the nanogram": Mutation(
        "conjugated_estrogens.py",
        '"conjugated_estrogens", "ug", "conjugated estrogens in gut',
        '"conjugated_estrogens", "ng", "conjugated estrogens in gut',
        ASSEMBLED,
        "expected",
    ),
}
