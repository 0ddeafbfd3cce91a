"""What the biology says must hold: directions of response and conserved sums.

Signs are those of the evidence, not of the code; a mechanism that answers the other way is wrong
whatever its fit. A new mechanism adds its rows here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Life(StrEnum):
    """Around which steady state an answer is looked at."""

    BEFORE = "before the menopause"
    AT = "at the menopause"
    AFTER = "after the menopause"
    TREATED = "on anastrozole"


@dataclass(frozen=True, slots=True)
class Direction:
    """How one quantity answers another.

    Attributes
    ----------
    cause : str
        A state, an input or a parameter.
    effect : str
        A state, a rule, an observable, or a process (its rate).
    sign : {1, -1}
        1 where the effect rises with the cause.
    when : {"at once", "settled"}
        With all other states as they are, or once they have followed a cause that is held.
    life : Life
        Around which steady state.
    """

    cause: str
    effect: str
    sign: Literal[1, -1]
    when: Literal["at once", "settled"] = "settled"
    life: Life = Life.AFTER


def _rows(life: Life, text: str) -> tuple[Direction, ...]:
    """Read lines such as ``E2 up: OPG up, at once``."""
    rows = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        cause, answers = line.split(" up: ")
        for answer in answers.split("; "):
            effect, sign, *more = answer.replace(",", "").split(" ", 2)
            when: Literal["at once", "settled"] = "at once" if "at once" in more else "settled"
            rows.append(Direction(cause, effect, 1 if sign == "up" else -1, when, life))
    return tuple(rows)


_AFTER = """
    anastrozole_plasma up: active_aromatase down, at once; E2 down; E1 down; CTX_s up; A4 up
    letrozole_plasma up: active_aromatase down, at once; E2 down; E1 down; CTX_s up
    exemestane_plasma up: aromatase down; E2 down; E1 down; CTX_s up
    anastrozole_gut up: anastrozole_uptake up, at once

    body_mass_index up: peripheral_aromatase up; E2 up; E1 up
    SHBG up: free_estradiol down, at once; CTX_s up
    A4 up: E1 up; E2 up; aromatization_of_androstenedione up, at once
    T up: aromatization_of_testosterone up, at once; E2 up
    E1 up: E2 up; E1S up
    E2 up: E1 up; E2_direct_immunoassay up, at once; E2_mass_spectrometry up, at once
    estradiol_patch up: E2 up; CTX_s down
    estradiol_transdermal_rate up: estradiol_patch up
    estradiol_clearance up: E2 down
    adrenal_androstenedione_secretion up: A4 up; E2 up
    personal_aromatization up: aromatization up; E2 up

    E2 up: estrogen_receptor_alpha up, at once; estrogen_receptor_beta up, at once
    E2 up: estrogen_deficit down, at once; interleukin_1 down; interleukin_6 down
    E2 up: tumour_necrosis_factor down; rankl_stimulus down; RANKL down
    E2 up: opg_by_stroma up, at once; rank_occupancy down
    E2 up: osteoclast_apoptosis up, at once; osteoclasts down; sclerostin down; osteocytes up
    E2 up: LS_balance up; TH_balance up; FN_balance up
    E2 up: CTX_s down; CTX_u down; NTX_s down; NTX_u down; P1NP down; BSAP down; OC down

    interleukin_1_blockade up: rankl_stimulus down, at once; RANKL down; CTX_s down
    interleukin_6_blockade up: rankl_stimulus down, at once; RANKL down; CTX_s down
    tumour_necrosis_factor_blockade up: rankl_stimulus down, at once; RANKL down; CTX_s down
    rankl_rise up: RANKL up; CTX_s up
    RANKL up: rank_occupancy up, at once; osteoclasts up; CTX_s up; P1NP up
    RANKL up: osteoclast_apoptosis_factor down, at once; osteoclast_differentiation up, at once
    OPG up: rank_occupancy down, at once; osteoclasts down; CTX_s down
    mineralising_osteoblasts up: opg_by_lineage up, at once; OPG up
    precursor_death up: precursor_loss up, at once
    osteoclast_precursors up: osteoclast_differentiation up, at once; osteoclasts up
    osteoclast_apoptosis_rate up: osteoclast_apoptosis up, at once

    osteoclasts up: CTX_s up, at once; CTX_u up, at once; NTX_s up, at once; NTX_u up, at once
    osteoclasts up: LS_resorption_of_young_bone up, at once; P1NP up; BSAP up; OC up
    osteoclasts up: LS_resorption_of_mature_bone up, at once
    osteoclasts up: TH_resorption_of_mature_bone up, at once
    osteoclasts up: FN_resorption_of_mature_bone up, at once
    osteoclasts up: osteoblast_recruitment up, at once; osteoblast_precursors up
    osteoblast_precursors up: collagen_laying_osteoblasts up; P1NP up
    collagen_laying_osteoblasts up: P1NP up, at once; BSAP up, at once; mineralising_osteoblasts up
    mineralising_osteoblasts up: LS_formation up, at once; OC up, at once; BSAP up, at once
    mineralising_osteoblasts up: TH_formation up, at once; FN_formation up, at once
    exercise_load up: sclerostin down; wnt_signal up; P1NP up
    sclerostin up: wnt_signal down, at once; osteoblast_recruitment down, at once; P1NP down

    LS_young_bone up: LS_BMD up, at once; LS_secondary_mineralisation up, at once
    LS_mature_bone up: LS_BMD up, at once; LS_T_score up, at once
    TH_mature_bone up: TH_BMD up, at once; TH_T_score up, at once
    FN_mature_bone up: FN_BMD up, at once; FN_T_score up, at once
    young_mineral up: LS_BMD up, at once; LS_mineral_missing down, at once
    degenerative_spine_change up: LS_BMD up, at once
    age up: degenerative_years up, at once; LS_BMD up, at once; years_since_menopause up, at once
"""

_TREATED = """
    anastrozole_oral_rate up: anastrozole_plasma up; active_aromatase down; E2 down; CTX_s up
    anastrozole_clearance up: anastrozole_elimination up, at once; anastrozole_plasma down; E2 up
    anastrozole_volume up: anastrozole_concentration down, at once
    anastrozole_half_block up: anastrozole_block down, at once; E2 up
    anastrozole_largest_block up: active_aromatase down, at once; E2 down
    estradiol_beyond_inhibitors up: E2 up; CTX_s down
    personal_aromatization up: E2 up; LS_BMD up
"""

_BEFORE = """
    gnrh_agonist up: ovarian_function down, at once; E2 down; A4 down; CTX_s up; P1NP up
    ovarian_estradiol_secretion up: E2 up
    ovarian_androstenedione_secretion up: A4 up
"""

_AT = """
    age up: ovarian_function down, at once; E2 down; A4 down; CTX_s up
    menopause_age up: ovarian_function up, at once; E2 up; CTX_s down
"""

DIRECTIONS: tuple[Direction, ...] = (
    *_rows(Life.AFTER, _AFTER),
    *_rows(Life.TREATED, _TREATED),
    *_rows(Life.BEFORE, _BEFORE),
    *_rows(Life.AT, _AT),
)

CONSERVED: tuple[dict[str, int], ...] = (
    *(
        {f"{drug}_gut": 1, f"{drug}_plasma": 1, f"{drug}_eliminated": 1}
        for drug in ("anastrozole", "letrozole", "exemestane")
    ),
    *(
        {
            f"{site}_young_bone": 1,
            f"{site}_mature_bone": 1,
            f"{site}_resorbed": 1,
            f"{site}_formed": -1,
        }
        for site in ("LS", "TH", "FN")
    ),
)
"""States and their weights in sums that only a dose changes."""
