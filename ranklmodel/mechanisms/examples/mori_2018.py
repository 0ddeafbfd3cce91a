"""Mori 2018: zoledronate, a marker of resorption and spine density, without a plasma level.

A virtual amount at the site of action takes up each infusion and decays; what decays a day inhibits
the making of tartrate-resistant acid phosphatase 5b (TRACP-5b), by a power below one. The measured
marker drifts with supplements and time, and density follows the marker. The patient is the one at
whose baseline the paper's covariates are one. Numbers in ``params/examples/mori_2018.yaml``.

Source: Mori Y, Kasai H, Ose A, et al. Osteoporos Int 2018;29:1155-1163
(doi 10.1007/s00198-018-4376-1), its equations and table 2 read in a public transcription.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.language.builder import Builder

if TYPE_CHECKING:
    import sympy

    from ranklmodel.model.model import Model

MARKER = "U_per_L"


def mori_2018() -> Model:
    """Return zoledronate's effect on TRACP-5b and on spine density.

    Returns
    -------
    Model
        ``TRACP_5b`` in U/L as it is measured, ``spine_density`` in g/cm^2.

    Examples
    --------
    >>> mori_2018().derivative("zoledronate_at_site")
    -zoledronate_at_site*zoledronate_decay + zoledronate_intravenous_rate
    """
    m = Builder("mori_2018")
    with m.mechanism("mori_2018"):
        before = m.parameter("TRACP_5b_before", MARKER)
        marker = _marker(m, before, _inhibition(m))
        _measured(m, marker)
        _density(m, marker, before)
    return replace(m.assemble(), mechanisms={"mori_2018": __doc__ or ""})


def _inhibition(m: Builder) -> sympy.Symbol:
    site = m.state("zoledronate_at_site", "mg", "zoledronate at the site of its action")
    m.administration("zoledronate", "intravenous", into=site)
    decay = m.parameter("zoledronate_decay", "1/day")
    m.process("zoledronate_leaving", decay * site, uses=site)
    drive = (decay * site / m.parameter("zoledronate_half_inhibition", "mg/day")) ** m.parameter(
        "zoledronate_steepness", "1"
    )
    return m.rule("inhibited_production", "1", drive / (1 + drive), "share of the making of TRACP-5b inhibited")


def _marker(m: Builder, before: sympy.Symbol, inhibited: sympy.Symbol) -> sympy.Symbol:
    loss = m.parameter("TRACP_5b_loss_rate", "1/day")
    marker = m.state("TRACP_5b_without_drift", MARKER, "TRACP-5b without its drift", start=before)
    m.process("TRACP_5b_production", loss * before * (1 - inhibited), makes=marker)
    m.process("TRACP_5b_loss", loss * marker, uses=marker)
    return marker


def _measured(m: Builder, marker: sympy.Symbol) -> None:
    """Multiply by the drift 1 + slope * t - most * t / (half time + t), as states instead of time.

    The share w = t / (half time + t) obeys dw/dt = (1 - w)^2 / half time.
    """
    rise = m.state("drift_with_time", "1", "rise of the marker with time, untreated", settles=False)
    m.process("drifting", m.parameter("drift_slope", "1/day"), makes=rise)
    supplemented = m.state("drift_by_supplements", "1", "share of the supplements' effect that has come")
    m.process(
        "supplements_taking_effect",
        (1 - supplemented) ** 2 / m.parameter("supplements_half_time", "day"),
        makes=supplemented,
    )
    most = m.parameter("supplements_most_effect", "1")
    drift = m.rule("drift", "1", 1 + rise - most * supplemented, "what the marker is multiplied by")
    m.rule("TRACP_5b", MARKER, marker * drift, "TRACP-5b as it is measured")


def _density(m: Builder, marker: sympy.Symbol, before: sympy.Symbol) -> None:
    rate, start = m.parameter("density_rate", "1/day"), m.parameter("spine_density_before", "g/cm^2")
    density = m.state("spine_density", "g/cm^2", "density of the lumbar spine", start=start)
    gain = m.parameter("density_per_marker", f"g/cm^2/({MARKER})") * (before - marker)
    m.process("density_gain", rate * (start + gain), makes=density)
    m.process("density_loss", rate * density, uses=density)
