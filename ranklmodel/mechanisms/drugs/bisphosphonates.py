"""Bisphosphonates: what the drugs of the class share, from where they enter to what they do."""

from __future__ import annotations

from sympy import Integer

from ranklmodel.language.builder import Builder


def bisphosphonates(m: Builder) -> None:
    """Kill osteoclasts by what lies on bone surfaces and, far less, by what is buried in bone.

    Each drug adds its potency times its amounts to one signal, so that drugs given together or one
    after another act as one. Death of osteoclasts rises with a power below one of that signal: a
    hundred times the drug on the day of an infusion does not do a hundred times as much. A power
    below one has no slope where there is no drug; the signal is therefore counted from a small
    one, ``bisphosphonate_threshold``, and nothing taken is a factor of exactly one.
    """
    signal = m.sum("bisphosphonate_signal", "1", "potency times amount of all bisphosphonates at bone")
    least, power = m.parameter("bisphosphonate_threshold", "1"), m.parameter("bisphosphonate_exponent", "1")
    m.factor(
        "osteoclast_apoptosis_factor",
        1 + (signal + least) ** power - least**power,
        "osteoclast death rate under bisphosphonates relative to without",
    )
    following = m.parameter("bisphosphonate_avidity_share", "1")
    m.rule(
        "bisphosphonate_avidity",
        "1",
        1 - following + following * m["osteoclasts"],
        "odds that bone takes up a bisphosphonate before the kidney does, 1 before menopause",
    )
    for shared, unit in (
        ("bisphosphonate_surface_loss", "1/day"),
        ("bisphosphonate_buried_share", "1"),
        ("bisphosphonate_release", "1/day"),
        ("bisphosphonate_weight_in_bone", "1"),
    ):
        m.parameter(shared, unit)


def bisphosphonate(m: Builder, drug: str, route: str) -> None:
    """Declare one bisphosphonate: it enters, settles on bone surfaces, is buried and released.

    What enters is shared between skeleton and kidney; of a tablet most is never absorbed. From the
    surface a part detaches and the rest is buried under new bone, where it stays until osteoclasts
    resorb that bone: the better it works the longer it lasts. What detaches or is released counts
    as eliminated, so that all amounts add up to the doses.

    It is slow against its interval of doses and acts by a power, and is not averaged.

    Parameters
    ----------
    m : Builder
        The model.
    drug, route : str
        As regimens name them; ``"oral"`` has a ``DRUG_bioavailability``. The other parameters are
        ``DRUG_entry_rate`` in 1/day, ``DRUG_skeletal_share`` and ``DRUG_potency`` in 1/mg.
    """
    k = m.parameter
    entry = m.state(f"{drug}_entry", "mg", f"{drug} given and not yet on bone or lost")
    surface = m.state(f"{drug}_surface", "mg", f"{drug} on bone surfaces")
    bone = m.state(f"{drug}_bone", "mg", f"{drug} buried in bone")
    eliminated = m.state(f"{drug}_eliminated", "mg", f"{drug} eliminated so far", settles=False)
    m.administration(drug, route, into=entry)

    available = k(f"{drug}_bioavailability", "1") if route == "oral" else Integer(1)
    share, avidity = k(f"{drug}_skeletal_share", "1"), m["bisphosphonate_avidity"]
    settling = available * share * avidity / (share * avidity + 1 - share)
    leaving = k(f"{drug}_entry_rate", "1/day") * entry
    m.process(f"{drug}_settling", settling * leaving, uses=entry, makes=surface)
    m.process(f"{drug}_excretion", (1 - settling) * leaving, uses=entry, makes=eliminated)

    loss, buried = m["bisphosphonate_surface_loss"], m["bisphosphonate_buried_share"]
    m.process(f"{drug}_burial", buried * loss * surface, uses=surface, makes=bone)
    m.process(f"{drug}_detachment", (1 - buried) * loss * surface, uses=surface, makes=eliminated)
    m.process(
        f"{drug}_release_by_resorption",
        m["bisphosphonate_release"] * m["osteoclasts"] * bone,
        uses=bone,
        makes=eliminated,
    )
    m.term(
        "bisphosphonate_signal",
        k(f"{drug}_potency", "1/mg") * (surface + m["bisphosphonate_weight_in_bone"] * bone),
        f"signal of {drug}",
    )
