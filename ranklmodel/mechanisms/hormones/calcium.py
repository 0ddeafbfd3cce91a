"""Calcium of the body outside bone: absorbed from food and tablets, kept level in plasma, lost with urine."""

from __future__ import annotations

from sympy import Expr, Integer, Symbol, exp, log

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.shapes import saturation


def calcium(m: Builder) -> None:
    """Gut, kidney and bone meet in plasma calcium, which PTH defends.

    Of what passes through the gut a part is absorbed by itself and a part by a transport that
    saturates and needs calcitriol; all of it less with age and after the menopause. The kidney lets
    out what lies above a threshold that PTH raises. Bone takes and gives calcium in the mechanism
    skeletal_calcium.

    At the reference intake the other losses, into gut and sweat, are what a young adult absorbs beyond
    the urine, so that her balance is even without a number that says so.
    """
    k, calcitriol = m.parameter, m["calcitriol"]
    reference, intake = k("reference_calcium", "mmol/L"), k("reference_calcium_intake", "mg/day")
    molar_mass, urinary = k("calcium_molar_mass", "mg/mmol"), k("urinary_calcium", "mmol/day")
    plasma = m.pool(
        "Ca_s", "mmol/L", "serum calcium", holds="mmol", volume=k("extracellular_volume", "L"), start=reference
    )

    transit = k("calcium_transit", "1/day")
    gut = m.state("gut_calcium", "mg", "calcium in the small intestine", start=intake / transit)
    m.administration("calcium", "oral", into=gut)
    m.process("calcium_of_the_diet", k("calcium_intake", "mg/day"), makes=gut)
    passing = transit * gut
    absorbed = m.rule(
        "absorbed_calcium",
        "mg/day",
        _absorbing(m) * _absorbed(m, passing, calcitriol),
        "calcium absorbed from the gut",
    )
    m.process("calcium_absorption", absorbed, uses=gut, makes={plasma: 1 / molar_mass})
    m.process("calcium_passed_with_stool", passing - absorbed, uses=gut)

    other = _absorbed(m, intake, Integer(1)) / molar_mass - urinary
    lost = m.rule("other_calcium_losses", "mmol/day", other * plasma / reference, "calcium lost into gut and sweat")
    m.process("calcium_loss_into_gut_and_sweat", lost, uses=plasma)
    m.process("urinary_calcium_excretion", _urine(m, plasma, reference, urinary), uses=plasma)


def _absorbing(m: Builder) -> Symbol:
    """Return absorption by age and estrogen, relative to the young adult."""
    by_age, by_deficit = m.parameter("absorption_fall_by_age", "1/year"), m.parameter("absorption_fall_by_deficit", "1")
    return m.rule(
        "calcium_absorption_capacity",
        "1",
        1 - by_age * (m["age"] - m["adult_age"]) - by_deficit * m["estrogen_deficit"],
        "calcium absorption at one intake and one calcitriol, 1 in the young adult",
    )


def _absorbed(m: Builder, passing: Expr, calcitriol: Expr) -> Expr:
    """Return what a young adult absorbs of a flow through the gut, mg/day.

    The transport doubles at most, however much calcitriol there is.
    """
    passive, capacity = m.parameter("passive_absorption", "1"), m.parameter("absorption_capacity", "mg/day")
    transport = 2 * calcitriol / (1 + calcitriol)
    return passive * passing + capacity * transport * saturation(passing, m.parameter("absorption_half", "mg/day"))


def _urine(m: Builder, plasma: Expr, reference: Expr, urinary: Expr) -> Expr:
    """Return the calcium that leaves with urine: in proportion to what lies above a soft threshold.

    The threshold is where the reference urine leaves at the reference calcium and PTH.
    """
    slope, softness = m.parameter("calcium_excretion", "L/day"), m.parameter("calcium_threshold_softness", "mmol/L")
    above = softness * log(exp(urinary / (slope * softness)) - 1)
    threshold = m.rule(
        "calcium_threshold",
        "mmol/L",
        reference - above + m.parameter("calcium_threshold_by_PTH", "mmol/L") * log(m["PTH"] / m["reference_PTH"]),
        "plasma calcium above which the kidney lets it out",
    )
    return m.rule(
        "urine_calcium",
        "mmol/day",
        slope * softness * log(1 + exp((plasma - threshold) / softness)),
        "calcium in urine",
    )
