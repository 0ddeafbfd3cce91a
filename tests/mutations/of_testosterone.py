"""Faults put into testosterone: how it is bound, and three ways to give it."""

from __future__ import annotations

from tests.mutations.mutation import (
    ASSEMBLED,
    KNOWN,
    LOADED,
    MOIETIES,
    SIGNS,
    Mutation,
)

OF_TESTOSTERONE_BINDING = {
    "nanograms beside picomoles": Mutation(
        "testosterone_binding.py",
        'm.conversion("ng*mol/dL/g", "nmol/L")',
        'm.conversion("ng*mol/dL/g", "pmol/L")',
        ASSEMBLED,
        "SHBG_left_for_testosterone",
    ),
    "SHBG frees testosterone": Mutation(
        "testosterone_binding.py",
        'affinity * (m["SHBG_level"] - total)',
        'affinity * (total - m["SHBG_level"])',
        SIGNS,
        "SHBG -> free_testosterone goes the wrong way at once",
    ),
    "what is bound is what is free": Mutation(
        "testosterone_binding.py",
        'm["T"] / (lacking + root)',
        'm["T"] * (lacking + root)',
        SIGNS,
        "SHBG -> free_testosterone goes the wrong way at once",
    ),
    "albumin takes none": Mutation(
        "testosterone_binding.py",
        'not_on_shbg = 1 + m.parameter("testosterone_albumin_binding", "1")',
        'not_on_shbg = 1 + 0 * m.parameter("testosterone_albumin_binding", "1")',
        SIGNS,
        "testosterone_albumin_binding -> free_testosterone does not answer",
    ),
    "affinity per mole": Mutation(
        "mechanisms/signals/testosterone_binding.yaml",
        "unit: L/nmol",
        "unit: nmol/L",
        "units agree",
        "testosterone_shbg_affinity",
    ),
}

OF_TESTOSTERONE_GEL = {
    "milligrams as micrograms": Mutation(
        "testosterone_gel.py",
        ' * m.conversion("mg", "ug")',
        "",
        ASSEMBLED,
        "uptake_of_testosterone_gel into T",
    ),
    "gel stays on the skin for ever": Mutation(
        "testosterone_gel.py",
        "release * skin, uses=skin, makes=",
        "release * skin, makes=",
        MOIETIES,
        "testosterone_gel",
    ),
    "it does not reach plasma": Mutation(
        "testosterone_gel.py",
        'makes={m["T"]: reaching, lost: 1}',
        "makes={lost: 1}",
        SIGNS,
        "testosterone_gel -> T does not answer",
    ),
    "its fraction misspelt": Mutation(
        "testosterone_gel.py",
        '"testosterone_gel_fraction"',
        '"testosterone_gel_share"',
        KNOWN,
        "parameter of testosterone_gel without an entry",
    ),
    "ten times what is applied": Mutation(
        "mechanisms/drugs/testosterone_gel.yaml",
        "value: 0.1\n",
        "value: 10\n",
        LOADED,
        "10 lies outside its bounds",
    ),
    "what it is misspelt": Mutation(
        "regimens/testosterone_gel_5g_daily.yaml",
        "drug: testosterone",
        "drug: testostrone",
        "treatments enter the model",
        "unknown drug 'testostrone'; did you mean 'testosterone'",
    ),
}

OF_TESTOSTERONE_INJECTION = {
    "grams as micrograms": Mutation(
        "testosterone_injection.py",
        'm.conversion("mg", "ug")',
        'm.conversion("g", "ug")',
        ASSEMBLED,
        "uptake_of_testosterone_ester into T",
    ),
    "oil lost on the way": Mutation(
        "testosterone_injection.py",
        'makes={m["T"]: content, released: 1}',
        'makes={m["T"]: content}',
        MOIETIES,
        "testosterone_ester",
    ),
    "an ester takes testosterone": Mutation(
        "testosterone_injection.py",
        'm["T"]: content',
        'm["T"]: -content',
        SIGNS,
        "testosterone_ester -> T goes the wrong way",
    ),
    "release in days": Mutation(
        "mechanisms/drugs/testosterone_injection.yaml",
        "value: 0.15\n    unit: 1/day",
        "value: 0.15\n    unit: day",
        LOADED,
        "testosterone_ester_release",
    ),
    "the ester's weight misspelt": Mutation(
        "mechanisms/drugs/testosterone_injection.yaml",
        "\n  testosterone_in_ester:",
        "\n  testosterone_in_esther:",
        KNOWN,
        "'testosterone_in_esther' is used by no mechanism",
    ),
}

OF_TESTOSTERONE_PELLETS = {
    "worn in milligrams": Mutation(
        "testosterone_pellets.py",
        'layer * m.conversion("mg", "ug")',
        "layer",
        ASSEMBLED,
        "wear_of_testosterone_pellets into T",
    ),
    "the last layer is not worn": Mutation(
        "testosterone_pellets.py",
        "pairwise((*LAYERS, str(gone)))",
        "pairwise((*LAYERS,))",
        MOIETIES,
        "testosterone_pellets",
    ),
    "a quarter of a pellet goes on": Mutation(
        "testosterone_pellets.py",
        "m[following]: 1",
        "m[following]: layer",
        MOIETIES,
        "no longer conserved",
    ),
    "pellets draw testosterone": Mutation(
        "testosterone_pellets.py",
        'm["T"]: worn',
        'm["T"]: -worn',
        SIGNS,
        "testosterone_pellets -> T goes the wrong way",
    ),
    "a layer left out of the sum": Mutation(
        "mechanisms/drugs/testosterone_pellets.yaml",
        ", testosterone_pellets_quarter: 1",
        "",
        MOIETIES,
        "testosterone_pellets_three_quarters is no longer conserved",
    ),
}
