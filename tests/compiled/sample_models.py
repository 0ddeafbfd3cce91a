"""Small models with drugs, steep effects and slow tissues, for tests of the fast engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import sympy

from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Dosing, Problem, Tolerance
from ranklmodel.simulation.schedule import Floats, Schedule

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
    return replace(plain, **changes)  # type: ignore[arg-type]  # fields of a problem


DRUGS = {
    "uptake": 30.0,
    "loss": 0.5,
    "half": 0.8,
    "steepness": 1.4,
    "clearance": 0.02,
    "binding": 0.05,
    "target_turnover": 0.1,
    "complex_loss": 0.06,
    "turnover": 0.004,
}
DOSES = {"tablet": 2.0, "competitor": 2.0, "antibody": 20.0}


def three_drugs(order: Sequence[str] = ("tablet", "competitor", "antibody")) -> Model:
    """Return a tablet, a drug that competes with a tissue, and an antibody against a target.

    The tablet and the competitor are to be averaged; the competitor stands in one denominator with
    the tissue, so that it can not be. The antibody is eliminated with its target, and what the
    target does is multiplied by what the tablet leaves open.
    """
    m = Builder("three_drugs")
    units = dict.fromkeys(DRUGS, "1/day") | {"half": "mg", "steepness": "1", "binding": "1/mg/day"}
    c = {name: m.parameter(name, units[name]) for name in DRUGS}
    drugs = {"tablet": _tablet, "competitor": _competitor, "antibody": _antibody}
    for name in order:
        drugs[name](m, c)
    plasma, rival, target = m["plasma"], m["rival"], m["target"]
    open_share = m.rule("open_share", "1", 1 / (1 + (plasma / c["half"]) ** c["steepness"]), "")
    tissue = m.state("tissue", "mg", "", start=c["half"])
    held = m.rule("held", "1", rival / (rival + tissue + c["half"]), "")
    m.process("making", c["turnover"] * target * open_share, makes=tissue)
    m.process("holding", c["turnover"] * c["half"] * (1 - held), makes=tissue)
    m.process("decay", c["turnover"] * tissue, uses=tissue)
    return m.assemble()


def _tablet(m: Builder, c: Mapping[str, sympy.Symbol]) -> None:
    gut, plasma = m.state("gut", "mg", ""), m.state("plasma", "mg", "")
    m.administration("tablet", "oral", into=gut, averaged=True)
    m.process("absorption", c["uptake"] * gut, uses=gut, makes=plasma)
    m.process("elimination", c["loss"] * plasma, uses=plasma)


def _competitor(m: Builder, c: Mapping[str, sympy.Symbol]) -> None:
    rival = m.state("rival", "mg", "")
    m.administration("competitor", "oral", into=rival, averaged=True)
    m.process("loss_of_rival", c["clearance"] * rival, uses=rival)


def _antibody(m: Builder, c: Mapping[str, sympy.Symbol]) -> None:
    free = m.state("antibody", "mg", "")
    target = m.state("target", "mg", "", start=c["half"])
    bound = m.state("bound", "mg", "")
    m.administration("antibody", "intravenous", into=free)
    m.process("clearance_of_antibody", c["clearance"] * free, uses=free)
    m.process("target_synthesis", c["target_turnover"] * c["half"], makes=target)
    m.process("target_loss", c["target_turnover"] * target, uses=target)
    uses = {free: sympy.Integer(1), target: sympy.Integer(1)}
    m.process("binding_of_target", c["binding"] * free * target, uses=uses, makes=bound)
    m.process("loss_of_complex", c["complex_loss"] * bound, uses=bound)


def year_of_drugs(model: Model, drugs: Mapping[str, Floats], dosing: Dosing = "exact") -> Problem:
    """Return 365 days of some drugs of that model, each given on some days."""
    layout = model.layout
    doses = []
    for name, days in drugs.items():
        state = layout.states.position(layout.administration(name, None).state)
        doses.append((days, state, np.full(len(days), DOSES[name])))
    initial = np.zeros(len(model.states))
    for state in ("tissue", "target"):
        initial[layout.states.position(state)] = DRUGS["half"]
    return Problem(
        constants=np.array([*DRUGS.values(), *np.zeros(len(model.inputs))]),
        initial=initial,
        times=np.linspace(0.0, 365.0, 74),
        schedule=Schedule.build(doses, []),
        tolerance=Tolerance(1e-8, 1e-11),
        dosing=dosing,
    )


INTERACTION = {
    "uptake": 30.0,
    "loss": 0.5,
    "half": 0.8,
    "clearance": 0.05,
    "turning": 0.1,
    "speed": 0.3,
    "turnover": 0.001,
}
INTERACTION_DOSES = {"tablet": 2.0, "inducer": 5.0, "companion": 1.0}


def interacting_drugs(order: Sequence[str] = ("tablet", "inducer", "companion")) -> Model:
    """Return a tablet to be averaged, and a slow drug whose metabolite speeds up its clearance.

    The tablet slows the clearance of the other in turn. A third, to be
    averaged too, does not meddle.
    """
    m = Builder("interacting_drugs")
    units = dict.fromkeys(INTERACTION, "1/day") | {"half": "mg", "speed": "1/mg"}
    c = {name: m.parameter(name, units[name]) for name in INTERACTION}
    declared = {
        "tablet": lambda: (m.state("gut", "mg", ""), m.state("plasma", "mg", "")),
        "inducer": lambda: (m.state("inducer", "mg", ""), m.state("metabolite", "mg", "")),
        "companion": lambda: (m.state("companion", "mg", ""),),
    }
    for name in order:
        first, *_ = declared[name]()
        m.administration(name, "oral", into=first, averaged=name != "inducer")
    gut, plasma, inducer, metabolite = (m[n] for n in ("gut", "plasma", "inducer", "metabolite"))
    m.process("absorption", c["uptake"] * gut, uses=gut, makes=plasma)
    faster = 1 + c["speed"] * metabolite
    m.process("elimination", c["loss"] * plasma * faster, uses=plasma)
    slower = 1 / (1 + plasma / c["half"])
    m.process("activation", c["turning"] * inducer * slower, uses=inducer, makes=metabolite)
    m.process("loss_of_metabolite", c["clearance"] * metabolite, uses=metabolite)
    m.process("loss_of_companion", c["clearance"] * m["companion"], uses=m["companion"])
    tissue = m.state("tissue", "mg", "", start=c["half"])
    opened = m.rule("opened", "1", 1 / (1 + (plasma / c["half"]) ** 2), "")
    bare = m.rule("bare", "1", 1 / (1 + m["companion"] / c["half"]), "")
    m.process("making", c["turnover"] * c["half"] * opened * (1 + bare), makes=tissue)
    m.process("decay", c["turnover"] * tissue, uses=tissue)
    return m.assemble()


def year_of_interaction(
    model: Model, drugs: Mapping[str, Floats], dosing: Dosing = "exact"
) -> Problem:
    """Return 365 days of some drugs of that model, each given on some days."""
    layout = model.layout
    positions = {d: layout.states.position(layout.administration(d, None).state) for d in drugs}
    doses = [
        (days, positions[drug], np.full(len(days), INTERACTION_DOSES[drug]))
        for drug, days in drugs.items()
    ]
    initial = np.zeros(len(model.states))
    initial[layout.states.position("tissue")] = INTERACTION["half"]
    return Problem(
        constants=np.array([*INTERACTION.values(), *np.zeros(len(model.inputs))]),
        initial=initial,
        times=np.linspace(0.0, 365.0, 74),
        schedule=Schedule.build(doses, []),
        tolerance=Tolerance(1e-9, 1e-12),
        dosing=dosing,
    )
