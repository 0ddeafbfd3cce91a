"""Faults of bisphosphonates."""

from __future__ import annotations

from tests.mutations.mutation import ASSEMBLED, KNOWN, LOADED, MOIETIES, SIGNS, STARTS, Mutation

OF_BISPHOSPHONATES = {
    "bisphosphonates keep osteoclasts alive": Mutation(
        "bisphosphonates.py",
        "1 + (signal + least) ** power - least**power",
        "1 / (1 + (signal + least) ** power - least**power)",
        SIGNS,
        "zoledronate_surface -> osteoclast_apoptosis",
    ),
    "a factor that is not one where none is taken": Mutation(
        "bisphosphonates.py",
        "1 + (signal + least) ** power",
        "(signal + least) ** power",
        STARTS,
        "steady",
    ),
    "released whatever is resorbed": Mutation(
        "bisphosphonates.py",
        'm["bisphosphonate_release"] * m["osteoclasts"] * bone',
        'm["bisphosphonate_release"] * bone',
        SIGNS,
        "osteoclasts -> zoledronate_release_by_resorption",
    ),
    "buried and on the surface as well": Mutation(
        "bisphosphonates.py",
        "surface, uses=surface, makes=bone)",
        "surface, makes=bone)",
        MOIETIES,
        "alendronate_bone",
    ),
    "excreted and in no total": Mutation(
        "bisphosphonates.py",
        "(1 - settling) * leaving, uses=entry, makes=eliminated)",
        "(1 - settling) * leaving, uses=entry)",
        MOIETIES,
        "ibandronate_eliminated",
    ),
    "what is buried counts as lost potency": Mutation(
        "bisphosphonates.py",
        'surface + m["bisphosphonate_weight_in_bone"] * bone',
        'surface - m["bisphosphonate_weight_in_bone"] * bone',
        SIGNS,
        "risedronate_bone -> bisphosphonate_signal",
    ),
    "potency of a gram": Mutation(
        "bisphosphonates.py",
        'k(f"{drug}_potency", "1/mg")',
        'k(f"{drug}_potency", "1/g")',
        ASSEMBLED,
        "expected '1'",
    ),
    "infusions are absorbed, tablets are not": Mutation(
        "bisphosphonates.py",
        'if route == "oral"',
        'if route != "oral"',
        KNOWN,
        "zoledronate_bioavailability",
    ),
    "bioavailability in percent": Mutation(
        "mechanisms/drugs/alendronate.yaml",
        "value: 0.007",
        "value: 0.7",
        LOADED,
        "0.7 lies outside its bounds",
    ),
    "infusion by mouth": Mutation(
        "regimens/zoledronate_5mg_yearly.yaml",
        "route: intravenous",
        "route: oral",
        "treatments enter the model",
        "zoledronate",
    ),
}
