"""A small model with every kind of quantity, unit and share that exchange has to carry."""

from __future__ import annotations

import numpy as np
import sympy

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.schedule import Schedule

KINDS = ("nothing", "daily", "irregular", "infusion", "everything")

VALUES = {
    "absorption_rate": 20.0,
    "clearance_rate": 0.4,
    "concentration_per_dose": 11.0,
    "half_effect": 25.0,
    "steepness": 1.3,
    "hormone_production": 3.0,
    "hormone_clearance": 0.3,
    "formation": 1e-4,
    "resorption": 1e-4,
    "birth_share": 0.7,
    "healthy_hormone": 10.0,
    "floor": 0.2,
    "bone_at_start": 1.0,
    "age_at_start": 61.0,
    "bone_reference": 1.1,
    "bone_spread": 0.12,
}


def sample_model() -> Model:
    """Return a drug that blocks a hormone that keeps bone, with a clock and an instrument."""
    m = Builder("sample")
    _drug(m)
    healthy = m.parameter("healthy_hormone", "pg/mL")
    hormone = m.state("hormone", "pg/mL", "hormone in plasma", start=healthy)
    production = m.parameter("hormone_production", "(pg/mL)/day")
    clearance = m.parameter("hormone_clearance", "1/day")
    m.process("hormone_production_process", production * (1 - m["blocked"]), makes=hormone)
    m.process("hormone_removal", clearance * hormone, uses=hormone)
    relative = m.rule("relative_hormone", "1", hormone / healthy, "hormone relative to health")
    steepness = m.parameter("steepness", "1")
    strength = m.rule(
        "strength",
        "1",
        sympy.Max(0, sympy.sqrt(relative) - m.parameter("floor", "1"))
        + relative**steepness * sympy.exp(-relative) / 2
        + sympy.log(1 + relative)
        - sympy.tanh(relative - 1) ** 2,
        "every function an equation may hold",
    )
    cells = m.state("cells", "1", "cells relative to a healthy adult", start=1)
    m.process("birth", clearance * strength, makes={cells: m.parameter("birth_share", "1")})
    m.process("death", clearance * cells, uses=cells)
    _bone(m, cells)
    return m.assemble()


def _drug(m: Builder) -> None:
    gut = m.state("drug_in_gut", "mg", "drug in the gut")
    plasma = m.state(
        "drug_in_plasma", "ng/mL", "drug in plasma", source="doi:10.1016/j.jtbi.2004.03.023"
    )
    half_effect = m.parameter("half_effect", "ng/mL")
    effort = m.input("effort", "1", "effort, 0 to 1")
    m.level("effort", effort)
    m.rule("blocked", "1", plasma / (plasma + half_effect) * (1 - effort / 2), "share blocked")
    per_dose = m.parameter("concentration_per_dose", "(ng/mL)/mg")
    m.process(
        "absorption",
        m.parameter("absorption_rate", "1/day") * gut,
        uses=gut,
        makes={plasma: per_dose},
    )
    m.process("elimination", m.parameter("clearance_rate", "1/day") * plasma, uses=plasma)
    m.administration("drug", "oral", gut)
    m.administration("drug", "infusion", plasma)


def _bone(m: Builder, cells: sympy.Symbol) -> None:
    bone = m.state("bone", "g/cm^2", "density", start=m.parameter("bone_at_start", "g/cm^2"))
    young = m.state("young_bone", "g/cm^2", "young density")
    m.process("formation_process", m.parameter("formation", "(g/cm^2)/day") * cells, makes=young)
    resorption = m.parameter("resorption", "1/day")
    m.process("maturation", resorption * young, uses=young, makes=bone)
    m.process("resorption_process", resorption * bone, uses=bone)
    age = m.state("age", "year", "age", start=m.parameter("age_at_start", "year"), settles=False)
    m.process("passing_of_time", m.conversion("day", "year"), makes=age)
    reference = m.parameter("bone_reference", "g/cm^2")
    spread = m.parameter("bone_spread", "(g/cm^2)/SD")
    m.observable("t_score", "SD", (bone + young - reference) / spread, "T-score")


def sample_run(kind: str = "daily") -> ModelRun:
    """Return the sample model under one of several timetables."""
    model = sample_model()
    names = [parameter.name for parameter in model.parameters]
    constants = np.array([VALUES[name] for name in names] + [0.0] * len(model.inputs))
    state = model.layout.states.position
    given = model.layout.inputs.position
    gut, plasma = state("drug_in_gut"), state("drug_in_plasma")
    start = {"hormone": 10.0, "cells": 1.0, "bone": 1.0, "young_bone": 0.05, "age": 61.0}
    initial = np.array([start.get(one.name, 0.0) for one in model.states])
    infusion = given("drug_infusion_rate")
    effort = given("effort")
    timetables = {
        "nothing": Schedule(),
        "daily": Schedule.build([(np.arange(40.0), gut, np.full(40, 1.0))], []),
        "irregular": Schedule.build(
            [
                (np.array([0.0, 1.0, 2.5, 9.0, 9.1]), gut, np.full(5, 10.0)),
                (np.array([2.5, 30.0]), gut, np.array([10.0, 3.0])),
            ],
            [],
        ),
        "infusion": Schedule.build(
            [],
            [
                (np.array([20.0]), infusion, np.array([5000.0])),
                (np.array([20.0 + 1 / 96]), infusion, np.array([0.0])),
                (np.array([-3.0, 0.0, 33.3]), effort, np.array([1.0, 0.5, 0.25])),
            ],
        ),
        "everything": Schedule.build(
            [
                (np.arange(0.0, 20.0, 0.5), gut, np.full(40, 1.0)),
                (np.arange(3.0, 60.0, 7.0), gut, np.full(9, 2.0)),
                (np.array([11.25]), plasma, np.array([40.0])),
            ],
            [(np.array([5.0, 25.0]), effort, np.array([1.0, 0.0]))],
        ),
    }
    return ModelRun(model, constants, initial, timetables[kind], title=f"sample, {kind}")
