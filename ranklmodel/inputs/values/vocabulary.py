"""The units an observation may use, and what they are relative to.

They are those of the evidence files. An absolute unit also has the name that the unit checker
knows, so that a measured level can be compared with a simulated one.
"""

from __future__ import annotations

import re
from typing import Literal, get_args

from ranklmodel.errors import UnitError
from ranklmodel.inputs.values.quantities import check_unit


def _words(text: str) -> list[str]:
    return text.split()


RELATIVE_UNITS = frozenset(
    _words("""
    pct_change pct_change_after_stop pct_diff_vs_placebo pct_diff_vs_control pct_point_difference
    pct_per_year pct_of_baseline pct_diff pct_diff_vs_continued pct_change_10y
    pct_change_transmenopause pct_change_from_pre3rd_infusion pct_difference_vs_E2_lt5pg
    pct_conversion fold fold_vs_untreated fold_change % ratio_BMI30-35_vs_lt25
    ratio_obese_vs_normal months_after_stop
""")
)
"""Units that compare two values, or state a share."""

WINDOWED_UNITS = frozenset(_words("pct_per_year pct_change_from_pre3rd_infusion"))
"""Units whose time is not the day of a change from baseline; a window says what they speak of."""
Reason = Literal[
    "baseline",
    "cross-section",
    "before the visit",
    "time unknown",
    "weight 0",
    "no such drug",
    "no such output",
    "no such unit or assay",
    "no such person or regimen",
    "unreadable row",
    "run failed",
]
REASONS: tuple[Reason, ...] = get_args(Reason)
"""Why a result is not scored: a closed list."""

_FROM_MONTH = re.compile(r"pct_change_from_month(\d{1,3})")

DIFFERENCE_UNITS = frozenset(
    _words("""
    pct_diff pct_diff_vs_placebo pct_diff_vs_control pct_diff_vs_continued pct_point_difference
""")
)
"""Those that take one arm from another."""

CROSS_SECTION_UNITS = frozenset(
    _words("pct_difference_vs_E2_lt5pg ratio_BMI30-35_vs_lt25 ratio_obese_vs_normal")
)
"""Those that compare different people."""

ABSOLUTE_UNITS = {
    "pg/mL": "pg/mL",
    "ng/mL": "ng/mL",
    "ng_per_mL": "ng/mL",
    "ng/mL (unit assumed)": "ng/mL",
    "ng/dL": "ng/dL",
    "ug/L": "ug/L",
    "pmol/L": "pmol/L",
    "nmol/L": "nmol/L",
    "ug_per_mmolCr": "ug/mmolCr",
    "nmolBCE_per_mmolCr": "nmolBCE/mmolCr",
    "nM_BCE_per_mM_Cr": "nmolBCE/mmolCr",
    "nM_BCE_per_mM_Cr_per_y": "nmolBCE/mmolCr/year",
    "U/L": "U_per_L",
    "mIU/mL": "U_per_L",
    "g/cm2": "g/cm^2",
    "kg_per_m2": "kg/m^2",
    "kg": "kg",
    "years": "year",
    "h": "hour",
    "L/h": "L/hour",
    "ug*h/L": "ug*hour/L",
}
"""Absolute units of observations, and their names for the unit checker."""


def reference_month(unit: str) -> int | None:
    """Return NN of ``pct_change_from_monthNN``, None for any other unit."""
    match = _FROM_MONTH.fullmatch(unit)
    return None if match is None else int(match.group(1))


def with_micro_sign(text: str) -> str:
    """Return a unit with the micro sign where the Greek letter that looks the same was typed."""
    return text.replace("\N{GREEK SMALL LETTER MU}", "\N{MICRO SIGN}")


def absolute_unit(unit: str) -> str | None:
    """Return an absolute unit as the unit checker knows it, None for changes and differences."""
    if unit in ABSOLUTE_UNITS:
        return ABSOLUTE_UNITS[unit]
    if not unit or unit in RELATIVE_UNITS or reference_month(unit) is not None:
        return None
    try:
        return check_unit(unit)
    except UnitError:
        return None


def is_known_unit(unit: str) -> bool:
    """Tell whether an observation may be given in a unit; an empty one goes with text only."""
    relative = unit in RELATIVE_UNITS or reference_month(unit) is not None
    return relative or absolute_unit(unit) is not None
