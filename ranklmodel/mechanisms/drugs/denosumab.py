"""Denosumab, an antibody under the skin, binds RANKL."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.drugs import target_mediated
from ranklmodel.language.laws.kinetics import turnover


def denosumab(m: Builder) -> None:
    """Bind RANKL at bone, where denosumab follows its free concentration in plasma.

    Its target carries it away in plasma: two compartments and quasi-steady binding, on free
    concentrations (Sutjandra 2011, doi 10.2165/11594240-000000000-00000, abstract). There it falls from
    micrograms to a few ng/mL within an interval of six months, while CTX is still 63 to 77 % below
    baseline at its end (evidence/observations.csv: DEFEND, FREEDOM_markers): what acts leaves bone
    more slowly than plasma, hence ``denosumab_at_bone``. It joins OPG and RANK in what RANKL may be
    bound to, and acts on nothing else: density, markers and what happens after the last dose follow
    from the cells.

    After the last interval resorption overshoots. What is remembered is not the drug's: see
    ``young_osteocytes``, the default, and the precursor pool there as the alternative.
    """
    free = target_mediated(m, "denosumab").free
    at_bone = turnover(
        m,
        "denosumab_at_bone",
        "ng/mL",
        "denosumab where it meets RANKL, as the free concentration in plasma that would keep it there",
        rate=m.parameter("denosumab_site_rate", "1/day"),
        target=free,
        start=0,
        made_by="denosumab_arrival_at_bone",
        lost_by="denosumab_loss_from_bone",
    )
    m.term(
        "rankl_binding",
        at_bone / m.parameter("denosumab_site_half", "ng/mL"),
        "RANKL that denosumab binds",
        name="rankl_binding_by_denosumab",
    )
