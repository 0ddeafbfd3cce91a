"""Denosumab of Sutjandra 2011 beside levels measured by others and beside this model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.lives.experiment import experiment
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.examples.sutjandra_2011 import sutjandra_2011
from ranklmodel.published.runs import half_life, regimen
from ranklmodel.published.study import Curve, Panel, Point, Row, Study

if TYPE_CHECKING:
    from ranklmodel.inputs import Regimen
    from ranklmodel.simulation.schedule import Floats

DAYS = np.arange(0.0, 181.0, 0.5)
MICROGRAMS = 1e-3  # ug/mL in one ng/mL

# Choi 2025 states molar numbers; an antibody of 147 kDa (evidence/parameters.csv).
UG_PER_ML_PER_NMOL_PER_L = 0.147
CHOI = "doi:10.3389/fphar.2025.1631034 table 5, simulated median and 5 to 95 %"
CHEN = "doi:10.1371/journal.pone.0197984 abstract, healthy Chinese"
# Their assessments ended in week 19; from week 12 on absorption is over.
LAST_SAMPLES = (84.0, 133.0)


def once(dose: str) -> Regimen:
    """Return one injection."""
    given = {"drug": "denosumab", "route": "subcutaneous", "dose": dose, "once": True}
    return regimen(f"denosumab {dose} once", given)


def denosumab() -> Study:
    """Run the published disposition and this model's, on one injection."""
    published = {dose: _published(dose) for dose in ("60 mg", "120 mg")}
    ours = scenario("freedom_woman", once("60 mg")).run(DAYS)["denosumab_free"] * MICROGRAMS
    return Study(
        name="sutjandra_2011",
        title="Denosumab: from the skin into plasma, carried away by its target",
        paper="Sutjandra et al., Clin Pharmacokinet 2011;50:793-807",
        doi="10.2165/11594240-000000000-00000",
        read="Structure from the abstract; all ten numbers from two published programs that cite "
        "the paper, whose tables were not to be had. Its Kss of 138 ng/mL these programs multiply "
        "by 10; the plain number is assumed to be the paper's.",
        found="This model's denosumab is this disposition; what it adds is the way to bone. Last "
        "half-lives measured in healthy Chinese are met within 3 days.",
        panels=_panels(published, ours),
        rows=_rows(published, ours),
    )


def _published(dose: str) -> Floats:
    run = experiment(sutjandra_2011(), None, once(dose)).run(DAYS)
    return run["denosumab_free"] * MICROGRAMS


def _panels(published: dict[str, Floats], ours: Floats) -> tuple[Panel, ...]:
    low, middle, high = (n * UG_PER_ML_PER_NMOL_PER_L for n in (26.04, 40.29, 80.45))
    peak = Point("peak, Choi 2025", 267 / 24, middle, low, high)
    of_60 = Curve("published, 60 mg", DAYS, published["60 mg"])
    return (
        Panel(
            "One injection of 60 mg",
            "days",
            "free denosumab, ug/mL",
            (of_60, Curve("ranklmodel, 60 mg", DAYS, ours, ours=True)),
            (peak,),
        ),
        Panel(
            "60 and 120 mg: the lower, the faster",
            "days",
            "free denosumab, ug/mL",
            (of_60, Curve("published, 120 mg", DAYS, published["120 mg"])),
            (peak,),
            logarithmic="y",
            floor=1e-3,
        ),
    )


def _rows(published: dict[str, Floats], ours: Floats) -> tuple[Row, ...]:
    of_60 = published["60 mg"]
    molar = UG_PER_ML_PER_NMOL_PER_L
    low, high = 26.04 * molar, 80.45 * molar
    peak, day = float(of_60.max()), float(DAYS[of_60.argmax()])
    apart = float(np.abs(of_60 - ours).max())
    return (
        Row("peak, 60 mg", "ug/mL", peak, "other study", 40.29 * molar, CHOI, low, high),
        Row("time of the peak, 60 mg", "day", day, "other study", 267 / 24, CHOI),
        Row("time of the peak, 60 mg", "day", day, "other study", 10.0, f"{CHEN}, around day 10"),
        *(
            Row(
                f"last half-life, {dose}, weeks 12 to 19",
                "day",
                half_life(DAYS, published[dose], *LAST_SAMPLES),
                "other study",
                printed,
                CHEN,
            )
            for dose, printed in (("60 mg", 15.0), ("120 mg", 26.0))
        ),
        Row("peak, 60 mg", "ug/mL", peak, "ranklmodel", float(ours.max()), "denosumab_free"),
        Row("largest distance over 180 days", "ug/mL", apart, "ranklmodel", 0.0, "denosumab_free"),
    )
