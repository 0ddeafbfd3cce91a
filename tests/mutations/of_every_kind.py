"""Faults of every kind, one or a few of each, put into the chain from a tablet to bone."""

from __future__ import annotations

from tests.mutations.mutation import (
    AGREE,
    ASSEMBLED,
    ENTER,
    KNOWN,
    LOADED,
    MOIETIES,
    SIGNS,
    STARTS,
    Mutation,
)

OF_EVERY_KIND = {
    # units
    "clearance per hour": Mutation(
        "laws/drugs.py",
        'm.parameter(f"{drug}_clearance", "L/day")',
        'm.parameter(f"{drug}_clearance", "L/hour")',
        ASSEMBLED,
        "anastrozole_elimination into anastrozole_plasma: expected '(mg)/day'",
    ),
    "concentration in another unit": Mutation(
        "laws/drugs.py",
        'level * m.conversion("mg/L", "ng/mL")',
        'level * m.conversion("mg/L", "ug/mL")',
        ASSEMBLED,
        "anastrozole_concentration: expected 'ng/mL'",
    ),
    "volume multiplied instead of divided": Mutation(
        "laws/drugs.py",
        "level = plasma / volume",
        "level = plasma * volume",
        ASSEMBLED,
        "expected '(mg)/day'",
    ),
    "apoptosis per hour in the file": Mutation(
        "mechanisms/cells/osteoclasts.yaml",
        "value: 0.08\n    unit: 1/day",
        "value: 0.08\n    unit: 1/hour",
        AGREE,
        "'osteoclast_apoptosis_rate': given '1/hour', expected '1/day'",
    ),
    "volume in the unit of a clearance": Mutation(
        "mechanisms/drugs/anastrozole.yaml",
        "value: 104\n    unit: L",
        "value: 104\n    unit: L/day",
        LOADED,
        "the parameter is measured in L, given L/day",
    ),
    # signs
    "inhibitors add enzyme": Mutation(
        "anastrozole.py",
        '"active_aromatase", 1 - block',
        '"active_aromatase", 1 + block',
        SIGNS,
        "anastrozole_plasma -> active_aromatase",
    ),
    "deficit turned around": Mutation(
        "estrogen_receptors.py",
        "1 - action / full_action",
        "action / full_action - 1",
        SIGNS,
        "E2 -> estrogen_deficit",
    ),
    "estrogen lengthens the osteoclast's life": Mutation(
        "osteoclasts.py",
        "(1 - lifespan * deficit)",
        "(1 + lifespan * deficit)",
        SIGNS,
        "E2 -> osteoclast_apoptosis",
    ),
    "estrogen weakens the balance": Mutation(
        "bone_mass.py",
        "1 - imbalance * deficit",
        "1 + imbalance * deficit",
        SIGNS,
        "E2 -> LS_balance",
    ),
    "estrogen lowers OPG": Mutation(
        "rank_signalling.py",
        "(1 - fall * deficit)",
        "(1 + fall * deficit)",
        SIGNS,
        "E2 -> opg_by_stroma",
    ),
    "SHBG frees estradiol": Mutation(
        "estrogen_receptors.py",
        # a minus would make the free part negative, which has no powers
        "/ (1 + albumin + affinity * shbg)",
        "* (1 + albumin + affinity * shbg)",
        SIGNS,
        "SHBG -> free_estradiol",
    ),
    "OPG opens RANK": Mutation(
        "rank_signalling.py",
        'competition * opg, "RANKL that OPG binds"',
        'competition / opg, "RANKL that OPG binds"',
        SIGNS,
        "OPG -> rank_occupancy",
    ),
    "fat removes aromatase": Mutation(
        "sex_steroids.py",
        "relative ** m.parameter",
        "(1 / relative) ** m.parameter",
        SIGNS,
        "body_mass_index -> E2",
    ),
    # names
    "quantity misspelt": Mutation(
        "turnover_markers.py",
        'm["osteoclasts"]',
        'm["osteoclast"]',
        ASSEMBLED,
        "unknown quantity 'osteoclast'; did you mean",
    ),
    "parameter misspelt in the mechanism": Mutation(
        "rank_signalling.py",
        '"opg_fall"',
        '"opg_falls"',
        KNOWN,
        "parameter of rank_signalling without an entry; did you mean 'opg_fall'",
    ),
    "parameter misspelt in the file": Mutation(
        "mechanisms/signals/rank_signalling.yaml",
        "\n  rankl_turnover:",
        "\n  rankl_tunrover:",
        KNOWN,
        "'rankl_tunrover' is used by no mechanism",
    ),
    "annotation misspelt": Mutation(
        "mechanisms/cells/osteoclasts.yaml",
        "\n  osteoclasts: {sbo",
        "\n  osteoclast: {sbo",
        "annotations name quantities",
        "unknown quantity 'osteoclast'; did you mean 'osteoclasts",
    ),
    "drug misspelt": Mutation(
        "regimens/anastrozole_1mg_daily.yaml",
        "drug: anastrozole",
        "drug: anastrazole",
        ENTER,
        "unknown drug 'anastrazole'; did you mean 'anastrozole'",
    ),
    # stoichiometry
    "two made of one": Mutation(
        "bone_mass.py",
        "makes={young: 1, formed: 1}",
        "makes={young: 2, formed: 1}",
        MOIETIES,
        "LS_formed",
    ),
    "stages of unequal length made equal": Mutation(
        "osteoblasts.py",
        "into={mineralising: early / late}",
        "into=mineralising",
        STARTS,
        "starts at",
    ),
    "uptake that takes nothing": Mutation(
        "laws/drugs.py",
        "uses=entered, makes=makes",
        "makes=makes",
        MOIETIES,
        "anastrozole_gut",
    ),
    # processes left out
    "no elimination": Mutation(
        "laws/drugs.py",
        'm.process(f"{drug}_elimination", clearance * level, uses=plasma, makes=eliminated)',
        "pass",
        MOIETIES,
        "anastrozole_eliminated",
    ),
    "osteoclasts do not die": Mutation(
        "osteoclasts.py",
        'm.process("osteoclast_apoptosis", apoptosis * speed * active, uses=active)',
        "pass",
        STARTS,
        "no steady state",
    ),
    "precursors do not die": Mutation(
        "osteoclasts.py",
        'm.process("precursor_loss", death * precursors, uses=precursors)',
        "pass",
        SIGNS,
        "precursor_death -> precursor_loss",
    ),
    # numbers
    "a number in an equation": Mutation(
        "anastrozole.py",
        '"active_aromatase", 1 - block',
        '"active_aromatase", 0.99 - block',
        ASSEMBLED,
        "holds the number 0.99",
    ),
    "a negative rate": Mutation(
        "mechanisms/cells/osteoclasts.yaml",
        "value: 0.08",
        "value: -0.08",
        LOADED,
        "-0.08 lies outside its bounds",
    ),
    "a source left out": Mutation(
        "mechanisms/drugs/anastrozole.yaml",
        '    source: {text: "1.54 L/h, 42 boys", evidence: "parameters.csv: CL_F"}\n',
        "",
        LOADED,
        "a measured value needs a source",
    ),
}
