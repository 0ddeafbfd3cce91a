"""Lemaire 2004 and BIOMD0000000613 beside this model, on the results that they can express.

Lemaire knows RANKL, OPG and PTH, cells, and no estradiol, drugs or density. What this model says of
RANKL on an inhibitor, and of RANK on denosumab, is given to it as injections. BIOMD0000000613 knows
calcium and PTH, and no estradiol.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures import style
from ranklmodel.figures.paper import calcium_and_bone
from ranklmodel.figures.paper.content import Curve, PaperFigure
from ranklmodel.figures.paper.panels import CHANGE, PERCENT, curve, look, time_panel, trial_panel
from ranklmodel.figures.paper.runs import Lived
from ranklmodel.inputs import Regimen
from ranklmodel.inputs.regimens.file import Treatment
from ranklmodel.lives.experiment import experiment
from ranklmodel.mechanisms.examples.lemaire_2004 import lemaire_2004
from ranklmodel.published.runs import percent_change
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.figures.paper.content import Panel, Result
    from ranklmodel.figures.paper.runs import Runs
    from ranklmodel.simulation.trajectory import Trajectory
    from ranklmodel.trials.run import TrialRun

_DAYS = np.append(np.arange(0.0, 24.0 * DAYS_PER_MONTH, 2.0), 24.0 * DAYS_PER_MONTH)
_WHY = "a published set of numbers without uncertainty"
_ABOUT = (
    "Lemaire 2004 knows RANKL, OPG, PTH and three kinds of cells. What this model says of RANKL "
    "on anastrozole, and of RANK on denosumab, is given to it from day 0 as a steady injection "
    "of RANKL or OPG, so that both models have the same cause; what each makes of it is set "
    "beside markers of resorption (active osteoclasts) and of formation (active osteoblasts). "
    "BIOMD0000000613 (Peterson and Riggs 2010) is given 1600 mg of calcium a day, as the women of "
    "Riggs 1998 were, whose osteocalcin stands beside its osteoblasts. Density on these drugs, and "
    "estradiol, are beyond both."
)


@dataclass(frozen=True)
class _Side:
    """A marker and the cells of Lemaire that it stands for."""

    endpoint: str
    cells: str
    title: str


_RESORPTION = _Side("CTX_s", "active_osteoclasts", "resorption, CTX")
_FORMATION = {
    "aribon": _Side("BSAP", "active_osteoblasts", "formation, BSAP"),
    "defend": _Side("P1NP", "active_osteoblasts", "formation, P1NP"),
}


def figure(runs: Runs) -> PaperFigure:
    """Return what the figure shows; its name and number are the registry's."""
    inhibitor = runs.trial("aribon")
    antibody = runs.trial("defend", ("denosumab", "placebo"))
    rankl = _mean(inhibitor.trajectories["placebo"], "rankl_made")
    rank = _mean(antibody.trajectories["denosumab"], "rank_occupancy")
    on_rankl, on_opg = _injected("RANKL", _rankl(rankl)), _injected("OPG", _opg(rank))
    panels = []
    for side in (_RESORPTION, _FORMATION["aribon"]):
        panels.append(_panel(inhibitor, "placebo", side, on_rankl, "Anastrozole"))
    for side in (_RESORPTION, _FORMATION["defend"]):
        panels.append(_panel(antibody, "denosumab", side, on_opg, "Denosumab"))
    calcium = runs.trial("riggs1998")
    panels += _on_calcium(calcium)
    return PaperFigure(
        _ABOUT,
        tuple(panels),
        trials=(inhibitor.trial, antibody.trial, calcium.trial),
        notes=(
            f"RANKL is made {rankl:.3g} times as fast on anastrozole as before it, and RANK is "
            f"occupied {rank:.3g} times as much on denosumab, on the mean of two years. Lemaire V "
            "et al., J Theor Biol 2004;229:293 (PMID 15234198; BIOMD0000000278), in this package's "
            "language. BIOMD0000000613 (PMID 19732857, CC0) was run from its own document.",
        ),
    )


def _on_calcium(run: TrialRun) -> list[Panel]:
    """Return parathyroid hormone and formation on calcium, as changes in percent."""
    looks = {"calcium": look(0)}
    hormone = trial_panel(run, "PTH", looks, title="Calcium: parathyroid hormone")
    formation = trial_panel(run, "OC", looks, title="Calcium: formation, osteocalcin")
    panels = (_in_percent(run, hormone), formation)
    theirs = (
        ("613, parathyroid hormone", calcium_and_bone.PTH),
        ("613, osteoblasts", calcium_and_bone.OSTEOBLASTS),
    )
    return [
        _beside(
            panel,
            Curve(
                name,
                calcium_and_bone.DAYS / DAYS_PER_YEAR,
                change,
                style.UNTREATED[0],
                style.DASHES[1],
                why_no_band=_WHY,
            ),
        )
        for panel, (name, change) in zip(panels, theirs, strict=True)
    ]


def _in_percent(run: TrialRun, panel: Panel) -> Panel:
    """Return a panel of levels of parathyroid hormone as one of changes from the visit."""
    answers = run.answers.get("calcium")
    trajectory = run.trajectories["calcium"] if answers is None else answers.trajectory
    ours = curve("calcium", Lived(trajectory, answers).line("PTH"), look(0))
    start = float(panel.curves[0].y[0])

    def moved(one: Result) -> Result:
        y, low, high, least, most = (
            100.0 * (level / start - 1.0)
            for level in (one.y, one.low, one.high, one.least, one.most)
        )
        return replace(one, y=y, low=low, high=high, least=least, most=most)

    results = tuple(moved(one) for one in panel.results)
    return time_panel(panel.title, [ours], CHANGE, PERCENT, results=results)


def _beside(panel: Panel, theirs: Curve) -> Panel:
    """Return a panel with a curve of another model, and this model called so."""
    ours = [replace(one, series="this model") for one in panel.curves]
    return replace(panel, curves=(*ours, theirs))


def _mean(run: Trajectory, output: str) -> float:
    """Return the mean of a quantity over two years, over what it was at the visit."""
    return float(np.interp(_DAYS[1:], run.days, run[output]).mean() / run[output][0])


def _value(name: str) -> float:
    return experiment(lemaire_2004()).parameters[name].value


def _rankl(ratio: float) -> float:
    """Return the injection of RANKL that multiplies what is made by a ratio."""
    return (ratio - 1.0) * _value("RANKL_production")


def _opg(ratio: float) -> float:
    """Return the injection of OPG that multiplies the occupancy of RANK by a ratio, at once."""
    opg_affinity = _value("OPG_binding") / _value("OPG_release")
    bound = 1.0 + _value("RANK_binding") / _value("RANK_release") * _value("RANK")
    before = experiment(lemaire_2004()).run([0.0])["osteoprotegerin"][0]
    total = (bound + opg_affinity * before) / ratio
    return float(((total - bound) / opg_affinity - before) * _value("OPG_elimination"))


def _injected(what: str, rate: float) -> Trajectory:
    level = Treatment.model_validate({"drug": what, "level": f"{rate:.10g} pmol/L/day"})
    regimen = Regimen(f"{what} injected", f"{what} at a steady rate.", (level,))
    return experiment(lemaire_2004(), None, regimen).run(_DAYS)


def _panel(run: TrialRun, arm: str, side: _Side, published: Trajectory, drug: str) -> Panel:
    """Return a marker of a trial, this model's, and the cells of Lemaire in percent."""
    panel = trial_panel(
        run, side.endpoint, {arm: look(0)}, title=f"{drug}: {side.title}", time="month", until=24.0
    )
    theirs = Curve(
        f"Lemaire, {side.cells.replace('_', ' ')}",
        published.days / DAYS_PER_MONTH,
        percent_change(published[side.cells]),
        style.UNTREATED[0],
        style.DASHES[1],
        why_no_band=_WHY,
    )
    return replace(_beside(panel, theirs), x_ticks=(0, 6, 12, 18, 24))
