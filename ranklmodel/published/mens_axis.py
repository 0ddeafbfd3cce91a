"""LH and testosterone of Tornoe 2007 beside its abstract, castration elsewhere, and this model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.inputs import Library
from ranklmodel.lives.experiment import experiment
from ranklmodel.lives.options import DEFAULT_CALIBRATION
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.examples.tornoe_2007 import tornoe_2007
from ranklmodel.published.runs import LN_2, first_day_below, regimen
from ranklmodel.published.study import Curve, Panel, Point, Row, Study

if TYPE_CHECKING:
    from ranklmodel.inputs import Regimen
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

NG_PER_DL = 100.0  # in one ng/mL
CASTRATE = 50.0  # ng/dL
DAYS = np.unique(np.concatenate((np.linspace(0.0, 3.0, 73), np.arange(3.0, 71.0, 0.5))))
LH = np.linspace(0.0, 20.0, 81)

# Table 3: the share of the depot that enters at once, over 1.77 h.
AT_ONCE, DEPOT = 0.605, 3.75
ABSTRACT = "Tornoe 2007 abstract"
HEYNS = "doi:10.1046/j.1464-410X.2003.04308.x abstract: 91.2 % of 140 men castrate on day 29"
DEGARELIX = "bacandrology.com/content/25/1/7 abstract: all of 39 men castrate by day 5"


def depot() -> Regimen:
    """Return 3.75 mg of triptorelin, of which a part enters at once."""
    first = {"drug": "triptorelin", "route": "intravenous", "dose": f"{AT_ONCE * DEPOT} mg"}
    rest = {
        "drug": "triptorelin",
        "route": "subcutaneous",
        "dose": f"{(1 - AT_ONCE) * DEPOT} mg",
        "once": True,
    }
    return regimen("triptorelin depot", {**first, "duration": "1.77 hour", "once": True}, rest)


def held() -> Regimen:
    """Return degarelix at a level far above that of half its effect."""
    return regimen("degarelix held", {"drug": "degarelix", "level": "100 ng/mL"})


def mens_axis() -> Study:
    """Run the axis under both drugs, and a young man of this model under a GnRH agonist."""
    triptorelin = experiment(tornoe_2007(), None, depot()).run(DAYS)
    degarelix = experiment(tornoe_2007("degarelix"), None, held()).run(DAYS)
    ours = scenario("young_man", "gnrh_agonist").run(DAYS)
    return Study(
        name="tornoe_2007",
        title="The axis of men from pituitary to testis",
        paper="Tornoe et al., Br J Clin Pharmacol 2007;63:648-664",
        doi="10.1111/j.1365-2125.2006.02820.x",
        read="Six numbers from the abstract, the others from tables 3 and 4 in a public "
        "transcription; none is assumed. Degarelix is held at a level in place of its depot.",
        found="This model takes LH's half effect and steepness from here. What is left of "
        "testosterone without LH agrees, though there it was fitted and here adrenal androgens "
        "make it. An agonist has no surge here, and acts at once.",
        panels=_panels(triptorelin, degarelix, ours),
        rows=_rows(triptorelin, degarelix, ours),
    )


def answer_to_lh(levels: Floats) -> Floats:
    """Return the published secretion of testosterone at levels of LH, in percent of the largest."""
    table = experiment(tornoe_2007()).parameters
    half, steepness = table["LH_half_stimulation"].value, table["LH_steepness"].value
    most = table["LH_largest_stimulation"].value
    called = (levels / half) ** steepness
    return 100.0 * (1 + most * called / (1 + called)) / (1 + most)


def our_answer_to_lh(levels: Floats) -> Floats:
    """Return this model's testicular secretion at levels of LH, in percent of the largest."""
    table = Library().parameters(DEFAULT_CALIBRATION)
    called = (levels / table["leydig_half_LH"].value) ** table["leydig_steepness"].value
    return 100.0 * called / (1 + called)


def _panels(triptorelin: Trajectory, degarelix: Trajectory, ours: Trajectory) -> tuple[Panel, ...]:
    return (
        Panel(
            "What LH asks of the testis",
            "LH, U/L",
            "secretion, % of the largest",
            (
                Curve("published", LH, answer_to_lh(LH)),
                Curve("ranklmodel", LH, our_answer_to_lh(LH), ours=True),
            ),
        ),
        Panel(
            "Testosterone without GnRH",
            "days",
            "testosterone, ng/dL",
            (
                Curve("triptorelin depot", DAYS, triptorelin["testosterone"] * NG_PER_DL),
                Curve("degarelix held", DAYS, degarelix["testosterone"] * NG_PER_DL),
                Curve("ranklmodel, GnRH agonist", DAYS, ours["T"], ours=True),
            ),
            (
                Point("91 % of men castrate", 29.0, CASTRATE),
                Point("all men castrate", 5.0, CASTRATE),
            ),
            logarithmic="y",
            floor=3.0,
            limit=("castrate, 50 ng/dL", CASTRATE),
        ),
        Panel(
            "LH without GnRH",
            "days",
            "LH, U/L",
            (
                Curve("triptorelin depot", DAYS, triptorelin["LH"]),
                Curve("degarelix held", DAYS, degarelix["LH"]),
                Curve("ranklmodel, GnRH agonist", DAYS, ours["LH"], ours=True),
            ),
            logarithmic="y",
            floor=0.03,
        ),
    )


def _rows(triptorelin: Trajectory, degarelix: Trajectory, ours: Trajectory) -> tuple[Row, ...]:
    table = experiment(tornoe_2007()).parameters
    lh = LN_2 / table["degarelix_study_LH_elimination"].value
    testosterone = LN_2 / table["testosterone_elimination"].value
    agonist, antagonist = (
        triptorelin["testosterone"] * NG_PER_DL,
        degarelix["testosterone"] * NG_PER_DL,
    )
    castrate = first_day_below(DAYS, agonist, CASTRATE)
    apart = float(np.abs(answer_to_lh(LH) - our_answer_to_lh(LH)).max())
    own_castrate = first_day_below(DAYS, ours["T"], CASTRATE)
    return (
        Row("half-life of LH", "hour", lh, "paper", 1.3, ABSTRACT),
        Row("half-life of testosterone", "hour", testosterone, "paper", 7.69, ABSTRACT),
        Row("castrate after triptorelin", "day", castrate, "other study", 29.0, HEYNS, 0.0, 29.0),
        Row(
            "castrate under degarelix",
            "day",
            first_day_below(DAYS, antagonist, CASTRATE),
            "other study",
            5.0,
            DEGARELIX,
            0.0,
            5.0,
        ),
        Row(
            "castrate after triptorelin",
            "day",
            castrate,
            "ranklmodel",
            own_castrate,
            "T, without a surge",
        ),
        Row(
            "least testosterone",
            "ng/dL",
            float(agonist.min()),
            "ranklmodel",
            float(ours["T"].min()),
            "T",
        ),
        Row(
            "answer to LH, largest distance",
            "% of the largest",
            apart,
            "ranklmodel",
            0.0,
            "leydig_activity",
        ),
    )
