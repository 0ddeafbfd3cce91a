"""Osteoclasts, osteoblasts, osteocytes."""

from __future__ import annotations

from tests.equations.written import Change, Values, Written, follows


def survival(v: Values) -> float:
    """Apoptosis falls with the estrogen deficit and with RANK occupancy, rises on drugs."""
    by_rank = (1 + v.rank_survival) / (1 + v.rank_survival * v.rank_occupancy)
    by_estrogen = 1 - v.estrogen_apoptosis * v.estrogen_deficit
    return by_estrogen * by_rank * v.osteoclast_apoptosis_factor_by_bisphosphonates


CELLS = Written(
    rules={
        "osteoclast_apoptosis_factor": survival,
        "osteocyte_deficit": lambda v: (1 - v.osteocytes) / v.osteocyte_loss,
        "sclerostin_by_estrogen_deficit": lambda v: 1 + v.sclerostin_rise * v.estrogen_deficit,
        "sclerostin_by_load": lambda v: 1 / (1 + v.sclerostin_load_response * v.exercise_load),
        "sclerostin_stimulus": lambda v: (
            (1 + v.sclerostin_rise * v.estrogen_deficit)
            / (1 + v.sclerostin_load_response * v.exercise_load)
        ),
        "wnt_signal": lambda v: (
            (1 + v.sclerostin_inhibition) / (1 + v.sclerostin_inhibition * v.sclerostin)
        ),
    },
    processes={
        # as many arrive as die or differentiate before the menopause
        "precursor_arrival": Change(
            lambda v: v.precursor_death + v.precursor_death * v.precursor_differentiation_ratio,
            {"osteoclast_precursors": 1},
        ),
        "precursor_loss": Change(
            lambda v: v.precursor_death * v.osteoclast_precursors, {"osteoclast_precursors": -1}
        ),
        # one osteoclast, 1 before the menopause, comes for as many as then die
        "osteoclast_differentiation": Change(
            lambda v: (
                v.precursor_death
                * v.precursor_differentiation_ratio
                * v.rank_occupancy
                * v.osteoclast_precursors
            ),
            {
                "osteoclast_precursors": -1,
                "osteoclasts": lambda v: (
                    v.osteoclast_apoptosis_rate
                    / v.precursor_death
                    / v.precursor_differentiation_ratio
                ),
            },
        ),
        "osteoclast_apoptosis": Change(
            lambda v: v.osteoclast_apoptosis_rate * v.osteoclast_apoptosis_factor * v.osteoclasts,
            {"osteoclasts": -1},
        ),
        "osteoblast_recruitment": Change(
            lambda v: (
                (v.osteoclasts + v.uncoupled_recruitment * (1 - v.osteoclasts))
                * v.wnt_signal
                / v.osteoblast_stage_duration
            ),
            {"osteoblast_precursors": 1},
        ),
        "osteoblast_maturation": Change(
            lambda v: v.osteoblast_precursors / v.osteoblast_stage_duration,
            {"osteoblast_precursors": -1, "collagen_laying_osteoblasts": 1},
        ),
        # relative numbers: the stage that lasts longer holds more cells at 1
        "end_of_collagen_laying": Change(
            lambda v: v.collagen_laying_osteoblasts / v.osteoblast_stage_duration,
            {
                "collagen_laying_osteoblasts": -1,
                "mineralising_osteoblasts": lambda v: (
                    v.osteoblast_stage_duration / v.mineralising_stage_duration
                ),
            },
        ),
        "end_of_mineralisation": Change(
            lambda v: v.mineralising_osteoblasts / v.mineralising_stage_duration,
            {"mineralising_osteoblasts": -1},
        ),
        **follows(
            "osteocytes",
            lambda v: v.osteocyte_turnover,
            lambda v: 1 - v.osteocyte_loss * v.estrogen_deficit,
            "osteocyte_embedding",
            "osteocyte_death",
        ),
        **follows("sclerostin", lambda v: v.sclerostin_turnover, lambda v: v.sclerostin_stimulus),
        **follows(
            "young_osteocytes",
            lambda v: v.young_osteocyte_turnover,
            lambda v: v.mineralising_osteoblasts,
            "young_osteocyte_embedding",
            "young_osteocyte_ageing",
        ),
    },
    starts=dict.fromkeys(
        (
            "osteoclast_precursors",
            "osteoclasts",
            "osteoblast_precursors",
            "collagen_laying_osteoblasts",
            "mineralising_osteoblasts",
            "osteocytes",
            "sclerostin",
            "young_osteocytes",
        ),
        1,
    ),
)
