"""What the explorer shows of a run: names of outputs, in the groups a page draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ranklmodel.model.layout import Layout

GROUPS: dict[str, tuple[tuple[str, str], ...]] = {
    "density": (
        ("LS_BMD", "Lumbar spine density"),
        ("LS_mineral", "Lumbar spine, bone alone"),
        ("TH_BMD", "Total hip density"),
        ("FN_BMD", "Femoral neck density"),
        ("QCT_LS", "Trabecular spine density by QCT"),
    ),
    "t_score": (
        ("LS_T_score", "T-score, lumbar spine"),
        ("TH_T_score", "T-score, total hip"),
        ("FN_T_score", "T-score, femoral neck"),
    ),
    "marker": (
        ("CTX_s", "CTX, serum"),
        ("NTX_s", "NTX, serum"),
        ("NTX_u", "NTX, urine"),
        ("P1NP", "P1NP"),
        ("BSAP", "Bone alkaline phosphatase"),
        ("OC", "Osteocalcin"),
    ),
    "hormone": (
        ("E2", "Estradiol"),
        ("E1", "Estrone"),
        ("E1S", "Estrone sulfate"),
        ("A4", "Androstenedione"),
        ("T", "Testosterone"),
        ("bioT", "Bioavailable testosterone"),
        ("LH", "LH"),
        ("FSH", "FSH"),
        ("SHBG_level", "SHBG"),
        ("PTH", "Parathyroid hormone"),
        ("Ca_s", "Calcium, serum"),
        ("vitamin_D", "25-hydroxyvitamin D"),
        ("calcitriol", "Calcitriol"),
        ("aromatization", "Androstenedione turned into estrone"),
    ),
    "signal": (
        ("peripheral_aromatase", "Aromatase at work"),
        ("estrogen_receptor_alpha", "Estrogen receptor alpha occupied"),
        ("estrogen_receptor_beta", "Estrogen receptor beta occupied"),
        ("estrogen_action", "Estrogen action on bone"),
        ("interleukin_1", "Interleukin 1"),
        ("interleukin_6", "Interleukin 6"),
        ("tumour_necrosis_factor", "Tumour necrosis factor"),
        ("RANKL", "RANKL"),
        ("OPG", "OPG"),
        ("rank_occupancy", "RANK occupied by RANKL"),
        ("sclerostin", "Sclerostin"),
        ("wnt_signal", "Wnt signal"),
        ("bisphosphonate_signal", "Bisphosphonate on resorbed surface"),
    ),
    "cell": (
        ("osteoclast_precursors", "Osteoclast precursors"),
        ("osteoclasts", "Osteoclasts"),
        ("osteoblast_precursors", "Osteoblast precursors"),
        ("collagen_laying_osteoblasts", "Osteoblasts laying collagen"),
        ("mineralising_osteoblasts", "Mineralising osteoblasts"),
        ("osteocytes", "Osteocytes"),
    ),
    "drug": (
        ("anastrozole_concentration", "Anastrozole in plasma"),
        ("letrozole_concentration", "Letrozole in plasma"),
        ("exemestane_concentration", "Exemestane in plasma"),
        ("tamoxifen_at_receptors", "Tamoxifen at receptors"),
        ("denosumab_free", "Denosumab, free"),
    ),
}
"""Outputs and their titles by group."""

NAMES = tuple(name for outputs in GROUPS.values() for name, _ in outputs)


def about_outputs(layout: Layout) -> list[dict[str, str]]:
    """Return name, title, unit, group and description of every output that is shown.

    Parameters
    ----------
    layout : Layout
        Of the model.

    Raises
    ------
    UnknownNameError
        If the model has no such output.
    """
    axis = layout.outputs
    listed = []
    for group, outputs in GROUPS.items():
        for name, title in outputs:
            place = axis.position(name, "output")
            about = {"name": name, "title": title, "unit": axis.units[place], "group": group}
            listed.append({**about, "description": axis.descriptions[place]})
    return listed
