"""A small model with a drug, a steep effect and slow bone, for tests of the fast engine."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Schedule

CONSTANTS = {
    "uptake": 30.0,
    "loss": 0.35,
    "half": 0.8,
    "steepness": 1.4,
    "hormone_removal": 1.2,
    "normal": 10.0,
    "turnover": 0.004,
    "balance": 0.7,
}
VALUES = np.array([*CONSTANTS.values(), 0.0])


def drug_and_bone() -> Model:
    """Return a drug that blocks a hormone, cells that follow it, and bone that cells take away."""
    m = Builder("drug_and_bone")
    c = {
        name: m.parameter(name, unit)
        for name, unit in zip(
            CONSTANTS,
            ("1/day", "1/day", "mg", "1", "1/day", "1", "1/day", "1"),
            strict=True,
        )
    }
    gut, plasma = m.state("gut", "mg", ""), m.state("plasma", "mg", "")
    gone = m.state("gone", "mg", "running total", settles=False)
    m.administration("drug", "oral", into=gut, averaged=True)
    m.process("absorption", c["uptake"] * gut, uses=gut, makes=plasma)
    m.process("elimination", c["loss"] * plasma, uses=plasma, makes=gone)
    open_share = m.rule("open_share", "1", 1 / (1 + (plasma / c["half"]) ** c["steepness"]), "")
    hormone = m.state("hormone", "1", "", start=c["normal"])
    m.process("synthesis", c["hormone_removal"] * c["normal"] * open_share, makes=hormone)
    m.process("removal", c["hormone_removal"] * hormone, uses=hormone)
    lack = m.rule("lack", "1", 1 / (1 + hormone / c["normal"]), "")
    cells, bone = m.state("cells", "1", "", start=m["balance"]), m.state("bone", "1", "", start=1)
    m.process("recruitment", c["turnover"] * (2 * lack + cells * bone), makes=cells)
    m.process("death", c["turnover"] * 2 * cells * (1 + cells), uses=cells)
    m.process("formation", c["turnover"] * c["balance"], makes=bone)
    m.process("resorption", c["turnover"] * cells * bone, uses=bone)
    m.observable("change", "1", (bone - 1) * 2, "")
    return m.assemble()


def year_of_doses(**changes: object) -> Problem:
    """Return 400 days, with a dose a day for 300 of them."""
    doses = np.arange(20.0, 320.0)
    plain = Problem(
        constants=VALUES,
        initial=np.array([0.0, 0.0, 0.0, 10.0, 0.6, 0.9]),
        times=np.linspace(0.0, 400.0, 81),
        schedule=Schedule.build([(doses, 0, np.ones(len(doses)))], []),
        tolerance=Tolerance(1e-8, 1e-11),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]
