"""Faults of P1NP's arm of estrogen and of the femoral neck's own law."""

from __future__ import annotations

from tests.mutations.mutation import ASSEMBLED, KNOWN, LOADED, SIGNS, STARTS, Mutation

OF_COLLAGEN = {
    "less estrogen lays more collagen": Mutation(
        "turnover_markers.py",
        "(used_to - estrogen)",
        "(estrogen - used_to)",
        SIGNS,
        "accustomed_estrogen -> collagen_by_osteoblast",
    ),
    "used to the deficit instead of the estrogen": Mutation(
        "turnover_markers.py",
        "target=estrogen,",
        'target=m["estrogen_deficit"],',
        STARTS,
        "accustomed_estrogen",
    ),
    "used to no estrogen at first": Mutation(
        "turnover_markers.py",
        "target=estrogen,",
        "target=estrogen, start=0,",
        STARTS,
        "accustomed_estrogen: starts at 0 but settles at",
    ),
    "adaptation by its time": Mutation(
        "turnover_markers.py",
        'm.parameter("collagen_adaptation", "1/day")',
        'm.parameter("collagen_adaptation", "day")',
        ASSEMBLED,
        "adaptation_to_estrogen",
    ),
    "adaptation misspelt": Mutation(
        "mechanisms/measured/turnover_markers.yaml",
        "\n  collagen_adaptation:",
        "\n  colagen_adaptation:",
        KNOWN,
        "'colagen_adaptation' is used by no mechanism",
    ),
    "an arm that P1NP does not feel": Mutation(
        "turnover_markers.py",
        " * _collagen_under_estrogen(m)",
        " + 0 * _collagen_under_estrogen(m)",
        SIGNS,
        "accustomed_estrogen -> P1NP",
    ),
}

OF_FEMORAL_NECK = {
    "the neck loses as the hip": Mutation(
        "bone_mass.py",
        'm.parameter(f"{site}_imbalance", "1")',
        "m.parameter(f\"{site.replace('FN', 'TH')}_imbalance\", \"1\")",
        KNOWN,
        "'FN_imbalance' is used by no mechanism",
    ),
    "the neck turns over as the hip": Mutation(
        "bone_mass.py",
        'm.parameter(f"{site}_turnover", "1/day")',
        "m.parameter(f\"{site.replace('FN', 'TH')}_turnover\", \"1/day\")",
        KNOWN,
        "'FN_turnover' is used by no mechanism",
    ),
    "turnover of a time": Mutation(
        "bone_mass.py",
        'm.parameter(f"{site}_turnover", "1/day")',
        'm.parameter(f"{site}_turnover", "day")',
        ASSEMBLED,
        "LS_",
    ),
    "osteocytes' loss strengthens the balance": Mutation(
        "bone_mass.py",
        'slow * m["osteocyte_deficit"]',
        '-slow * m["osteocyte_deficit"]',
        SIGNS,
        "osteocytes -> FN_balance",
    ),
    "more than all of the imbalance is slow": Mutation(
        "mechanisms/bone/bone_mass.yaml",
        "of the femoral neck's imbalance that builds up with the osteocytes' loss\"\n    value: ",
        "of the femoral neck's imbalance that builds up with the osteocytes' loss\"\n    value: 1",
        LOADED,
        "lies outside its bounds",
    ),
    "turnover of the neck misspelt": Mutation(
        "mechanisms/bone/bone_mass.yaml",
        "\n  FN_turnover:",
        "\n  FN_tunrover:",
        KNOWN,
        "'FN_tunrover' is used by no mechanism",
    ),
}
