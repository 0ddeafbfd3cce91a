"""What factors do to a loss of bone, as numbers: each at its low and its high value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ranklmodel.explanation.evidence import EvidenceRow

SITES = {"LS_BMD": "spine", "TH_BMD": "hip"}
"""What is looked at, and what tables and figures call it."""

COLUMNS = (
    *("factor", "title", "unit", "hers", "low", "high", "chosen", "regimen"),
    *(f"{name}_{end}" for name in SITES.values() for end in ("low", "high", "difference")),
    *("without_effect", "evidence", "note"),
)
"""Columns of its table; changes are in percent of the density at the visit."""

LEAST = 0.005
"""Percent of density; what moves less, at both values and both sites, is said not to act."""


def in_short(value: float) -> str:
    """Return a factor's value in three digits, or as a whole number where it has more.

    Examples
    --------
    >>> in_short(0.15724), in_short(1200.0), in_short(4e-14)
    ('0.157', '1200', '0')
    """
    rounded = round(value, 9)
    return f"{rounded:.0f}" if abs(rounded) >= 1000 else f"{rounded:.3g}"


@final
@dataclass(frozen=True)
class SiteEffect:
    """What a factor does at one site on one regimen.

    Attributes
    ----------
    low, high : float
        Change of density at the end of the run with the factor at its low and its high value, in
        percent of what it was at the visit.
    """

    low: float
    high: float

    @property
    def difference(self) -> float:
        """Change at the high value less that at the low one, in percentage points."""
        return self.high - self.low


@final
@dataclass(frozen=True)
class FactorEffect:
    """What one factor does.

    Attributes
    ----------
    name, title, unit : str
        What it is, and the unit of its values.
    hers, low, high : float or None
        Its values: as she is, and those that were put in place of hers; None where it does not
        fit her.
    chosen : str
        Where low and high were read, or that they are assumed and why.
    on : mapping of str to mapping of str to SiteEffect
        By the name of the regimen and by site; without the regimens on which it does not act.
    without_effect : mapping of str to str
        By the name of the regimen: why it does not act there.
    evidence : tuple of EvidenceRow
        What was measured of it; nothing of this is what the model says.
    note : str
        What has to be known to read what the model says; mostly empty.
    """

    name: str
    title: str
    unit: str
    hers: float | None
    low: float | None
    high: float | None
    chosen: str
    on: Mapping[str, Mapping[str, SiteEffect]]
    without_effect: Mapping[str, str]
    evidence: tuple[EvidenceRow, ...]
    note: str = ""


@final
@dataclass(frozen=True, repr=False)
class BaselineRisk(Pictured):
    """What a person brings to her loss, factor by factor.

    Attributes
    ----------
    person : str
        Who.
    years : float
        How long she was watched.
    unchanged : mapping of str to mapping of str to float
        By regimen and site: change of density of her as she is, in percent.
    factors : tuple of FactorEffect
        In the order of the file of factors.
    facts : mapping of str to str
        What is written beside a run.

    Examples
    --------
    >>> import ranklmodel
    >>> risk = ranklmodel.baseline_risk("map3_woman", factors=["body_mass_index"])
    >>> spine = risk.factors[0].on["anastrozole_1mg_daily"]["LS_BMD"]
    >>> spine.high < spine.low  # who has more estradiol has more to lose on an inhibitor
    True
    """

    person: str
    years: float
    unchanged: Mapping[str, Mapping[str, float]]
    factors: tuple[FactorEffect, ...]
    facts: Mapping[str, str]

    @property
    def regimens(self) -> tuple[str, ...]:
        """Names of what she was watched on, the regimen asked for first."""
        return tuple(self.unchanged)

    def acting(self, regimen: str, site: str) -> tuple[FactorEffect, ...]:
        """Return the factors that act on a regimen, the one that does most at a site first."""
        acting = [one for one in self.factors if regimen in one.on]
        return tuple(sorted(acting, key=lambda one: -abs(one.on[regimen][site].difference)))

    def records(self) -> Iterator[dict[str, str | float | None]]:
        """Yield one row a factor and regimen; :data:`COLUMNS` are its keys."""
        for one in self.factors:
            for regimen in self.regimens:
                yield {
                    "factor": one.name,
                    "title": one.title,
                    "unit": one.unit,
                    "hers": one.hers,
                    "low": one.low,
                    "high": one.high,
                    "chosen": one.chosen,
                    "regimen": regimen,
                    **_numbers(one.on.get(regimen)),
                    "without_effect": one.without_effect.get(regimen, ""),
                    "evidence": "; ".join(f"{row.study}, {row.text}" for row in one.evidence),
                    "note": one.note,
                }


def _numbers(sites: Mapping[str, SiteEffect] | None) -> dict[str, float | None]:
    numbers: dict[str, float | None] = {}
    for site, name in SITES.items():
        effect = None if sites is None else sites[site]
        numbers[f"{name}_low"] = None if effect is None else effect.low
        numbers[f"{name}_high"] = None if effect is None else effect.high
        numbers[f"{name}_difference"] = None if effect is None else effect.difference
    return numbers
