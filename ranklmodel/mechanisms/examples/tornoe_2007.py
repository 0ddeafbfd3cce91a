"""Tornoe 2007: the axis of men from pituitary to testis under drugs that act on GnRH.

Pituitary LH is made into a pool and released; triptorelin first empties it, degarelix holds it back.
LH drives testosterone by a sigmoid, and testosterone, slowly, a feedback on making and release of
LH. Five numbers differ between the two studies; with triptorelin feedback divides, with degarelix it
multiplies, as the authors found. Triptorelin comes with its depot; degarelix is held at a level in
plasma. Numbers as printed, per hour, in ``params/examples/tornoe_2007.yaml``.

Source: Tornoe CW, Agerso H, Senderovitz T, et al. Br J Clin Pharmacol 2007;63:648-664
(doi 10.1111/j.1365-2125.2006.02820.x, PMC2000597): its abstract was read there, its equations and
tables 3 and 4 in a public transcription.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import sympy

from ranklmodel.errors import UnknownNameError
from ranklmodel.language.builder import Builder

if TYPE_CHECKING:
    from ranklmodel.model.model import Model

Study = Literal["triptorelin", "degarelix"]
LH_UNIT, T_UNIT = "U_per_L", "ng/mL"


def tornoe_2007(study: Study = "triptorelin") -> Model:
    """Return the axis of one of the two studies.

    Parameters
    ----------
    study : {"triptorelin", "degarelix"}
        Healthy men after 3.75 mg of triptorelin, or men with prostate cancer on degarelix. Of the
        depot of triptorelin the share that enters at once is given ``intravenous`` over 1.77 h, the
        rest ``subcutaneous``.

    Returns
    -------
    Model
        ``LH`` in U/L and ``testosterone`` in ng/mL.

    Raises
    ------
    UnknownNameError
        If there is no such study.

    Examples
    --------
    >>> [state.name for state in tornoe_2007("degarelix").states]
    ['feedback', 'LH_pool', 'LH', 'testosterone']
    """
    if study not in ("triptorelin", "degarelix"):
        raise UnknownNameError("study", str(study), ("triptorelin", "degarelix"))
    m = Builder("tornoe_2007")
    with m.mechanism("tornoe_2007"):
        released = _release_under_triptorelin(m) if study == "triptorelin" else _release_under_degarelix(m)
        _axis(m, study, released)
    return replace(m.assemble(), mechanisms={"tornoe_2007": __doc__ or ""})


def _hourly(m: Builder, name: str) -> sympy.Expr:
    """Return a rate that was printed per hour, per day."""
    return m.parameter(name, "1/hour") / m.conversion("hour", "day")


def _release_under_triptorelin(m: Builder) -> sympy.Expr:
    """Return release from the pool relative to untreated, under a depot under the skin.

    A first share enters at once; the rest passes the depot and the lymph. A little triptorelin was
    measured before any was given; it counts in what was measured and acts on nothing.
    """
    k = m.parameter
    depot = m.state("triptorelin_depot", "mg", "triptorelin under the skin")
    lymph = m.state("triptorelin_lymph", "mg", "triptorelin on its way through the lymph")
    plasma = m.state("triptorelin_plasma", "mg", "triptorelin in plasma")
    tissue = m.state("triptorelin_tissue", "mg", "triptorelin in tissue")
    m.administration("triptorelin", "subcutaneous", into=depot)
    m.administration("triptorelin", "intravenous", into=plasma)
    fast = sympy.log(2) / k("triptorelin_depot_half_life", "day")
    slow = sympy.log(2) / k("triptorelin_lymph_half_life", "day")
    m.process("triptorelin_leaving_depot", fast * depot, uses=depot, makes=lymph)
    m.process("triptorelin_entering_plasma", slow * lymph, uses=lymph, makes=plasma)
    hours = m.conversion("hour", "day")
    level = plasma / k("triptorelin_volume", "L")
    m.process("triptorelin_elimination", k("triptorelin_clearance", "L/hour") / hours * level, uses=plasma)
    exchange = k("triptorelin_exchange", "L/hour") / hours
    back = exchange * tissue / k("triptorelin_tissue_volume", "L")
    m.process("triptorelin_distribution", exchange * level, uses=plasma, makes=tissue)
    m.process("triptorelin_return", back, uses=tissue, makes=plasma)
    acting = m.rule(
        "triptorelin_acting", "ng/mL", level * m.conversion("mg/L", "ng/mL"), "triptorelin given, in plasma"
    )
    before = k("triptorelin_measured_before", "ng/mL")
    m.rule("triptorelin_concentration", "ng/mL", acting + before, "triptorelin in plasma as it was measured")
    drive = (acting / k("triptorelin_half_effect", "ng/mL")) ** k("triptorelin_steepness", "1")
    return 1 + k("triptorelin_largest_release", "1") * drive / (1 + drive)


def _release_under_degarelix(m: Builder) -> sympy.Expr:
    """Return release from the pool relative to untreated, under a level of degarelix."""
    k = m.parameter
    level = m.input("degarelix_concentration", "ng/mL", "degarelix in plasma")
    m.level("degarelix", sets=level)
    drive = (level / k("degarelix_half_effect", "ng/mL")) ** k("degarelix_steepness", "1")
    return 1 - k("degarelix_largest_inhibition", "1") * drive / (1 + drive)


def _axis(m: Builder, study: Study, released: sympy.Expr) -> None:
    """Declare feedback, pool, LH and testosterone; before treatment all of them rest."""
    k = m.parameter
    lh_before, t_before = k(f"{study}_study_LH_before", LH_UNIT), k(f"{study}_study_testosterone_before", T_UNIT)
    lh_loss, release = _hourly(m, f"{study}_study_LH_elimination"), _hourly(m, "LH_pool_release")
    feedback = m.state("feedback", "1", "feedback of testosterone, 1 before treatment", start=1)
    pool = m.state("LH_pool", LH_UNIT, "LH ready for release", start=lh_loss * lh_before / release)
    lh = m.state("LH", LH_UNIT, "LH in plasma", start=lh_before)
    testosterone = m.state("testosterone", T_UNIT, "testosterone in plasma", start=t_before)

    turnover = _hourly(m, f"{study}_study_feedback_turnover")
    felt = (testosterone / t_before) ** k(f"{study}_study_feedback_exponent", "1")
    m.process("feedback_rise", turnover * felt, makes=feedback)
    m.process("feedback_loss", turnover * feedback, uses=feedback)

    acting = 1 / feedback if study == "triptorelin" else feedback
    m.process("LH_synthesis", lh_loss * lh_before * acting, makes=pool)
    m.process("LH_release", release * pool * released * acting, uses=pool, makes=lh)
    m.process("LH_elimination", lh_loss * lh, uses=lh)

    loss, most = _hourly(m, "testosterone_elimination"), k("LH_largest_stimulation", "1")
    half, steepness = k("LH_half_stimulation", LH_UNIT), k("LH_steepness", "1")

    def secretion(level: sympy.Expr) -> sympy.Expr:
        called = (level / half) ** steepness
        return 1 + most * called / (1 + called)

    stimulated = m.rule("stimulated_secretion", "1", secretion(lh), "secretion of testosterone over that without LH")
    m.process("testosterone_secretion", loss * t_before * stimulated / secretion(lh_before), makes=testosterone)
    m.process("testosterone_loss", loss * testosterone, uses=testosterone)
