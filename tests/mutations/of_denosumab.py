"""Faults put into denosumab, its law and the cells that remember it, and what finds each."""

from __future__ import annotations

from tests.mutations.mutation import ASSEMBLED, KNOWN, MOIETIES, SIGNS, STARTS, Mutation

OF_DENOSUMAB = {
    "denosumab frees RANKL": Mutation(
        "denosumab.py",
        'at_bone / m.parameter("denosumab_site_half", "ng/mL")',
        '-at_bone / m.parameter("denosumab_site_half", "ng/mL")',
        SIGNS,
        "denosumab_at_bone -> rank_occupancy",
    ),
    "denosumab does not come to bone": Mutation(
        "denosumab.py",
        "target=free,",
        "target=0 * free,",
        SIGNS,
        "denosumab_subcutaneous_rate -> denosumab_at_bone",
    ),
    "its strength misspelt": Mutation(
        "denosumab.py",
        '"denosumab_site_half", "ng/mL"',
        '"denosumab_site_halves", "ng/mL"',
        KNOWN,
        "parameter of denosumab without an entry; did you mean 'denosumab_site_half'",
    ),
    "what is bound leaves per litre": Mutation(
        "laws/drugs.py",
        "internalization * in_bound * volume",
        "internalization * in_bound",
        ASSEMBLED,
        "denosumab_internalization_with_target into denosumab_plasma: expected '(mg)/day'",
    ),
    "what is not absorbed vanishes": Mutation(
        "laws/drugs.py",
        '{plasma: available, m[f"{drug}_eliminated"]: 1 - available}',
        "{plasma: available}",
        MOIETIES,
        "denosumab_depot",
    ),
    "the target is not lost": Mutation(
        "laws/drugs.py",
        'm.process(f"{drug}_target_loss", loss * (target - bound), uses=target)',
        "pass",
        STARTS,
        "no steady state",
    ),
    "target does not bind": Mutation(
        "laws/drugs.py",
        "(target + half - whole) / 2",
        "(half - whole) / 2",
        SIGNS,
        "denosumab_target_level -> denosumab_free",
    ),
    "clearance in the unit of a volume": Mutation(
        "mechanisms/drugs/denosumab.yaml",
        "value: 0.0734\n    unit: L/day",
        "value: 0.0734\n    unit: L",
        "units agree",
        "denosumab_clearance: the parameter is measured in L/day, given L",
    ),
    # what remembers it
    "OPG follows the osteoblasts at once": Mutation(
        "rank_signalling.py",
        'lineage * m["young_osteocytes"]',
        'lineage * m["mineralising_osteoblasts"]',
        SIGNS,
        "young_osteocytes -> opg_by_lineage",
    ),
    "their turnover misspelt": Mutation(
        "mechanisms/cells/young_osteocytes.yaml",
        "\n  young_osteocyte_turnover:",
        "\n  young_osteocyte_tunrover:",
        KNOWN,
        "'young_osteocyte_tunrover' is used by no mechanism",
    ),
    "osteoclasts become osteocytes": Mutation(
        "young_osteocytes.py",
        'target=m["mineralising_osteoblasts"]',
        'target=m["osteoclasts"]',
        SIGNS,
        "mineralising_osteoblasts -> young_osteocyte_embedding",
    ),
    "young osteocytes start as none": Mutation(
        "young_osteocytes.py",
        'target=m["mineralising_osteoblasts"],',
        'target=m["mineralising_osteoblasts"], start=0,',
        STARTS,
        "starts at 0 but settles at 1",
    ),
}
