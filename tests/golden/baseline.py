"""The numbers to keep: trials, the lives of the engine table, Lemaire 2004 and gradients."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

import ranklmodel
from tests import quick
from tests.golden import internals
from tests.golden.tables import DERIVATIVES, Floats, Table
from tests.oracles.bone_scenarios import SCENARIOS, BoneScenario

if TYPE_CHECKING:
    from ranklmodel import Trajectory, TrialRun

# Of all trials the predictions are kept; courses of those that stand for the others.
TRIALS = tuple(sorted(quick.TRIALS))
LIVES = {case.name: case for case in SCENARIOS}
ENGINES = ("fast", "reference")

# Even times of a life besides those at which engines are compared, which are few and early.
_EVEN_TIMES = 25

# One to three parameters of every mechanism from the tablet to bone and its markers.
_EVERYWHERE = (
    *("anastrozole_absorption", "anastrozole_clearance", "anastrozole_half_block"),
    *("aromatase_turnover", "ovarian_decline_midpoint", "estradiol_clearance"),
    *("estrone_to_estradiol", "estradiol_shbg_affinity", "estrogen_receptor_alpha_half"),
    *("cytokine_turnover", "interleukin_6_rise", "osteoblast_stage_duration", "rankl_rise"),
    *("opg_turnover", "osteoclast_apoptosis_rate", "sclerostin_rise", "LS_turnover"),
    *("TH_imbalance", "FN_slow_share", "CTX_background"),
)
_SOME = ("ovarian_decline_width", "estradiol_shbg_affinity", "rankl_rise", "LS_turnover")
# Who, what she takes, days, parameters: hours and weeks after doses, and years of menopause.
GRADIENTS = {
    "anastrozole daily": (
        "atac_woman",
        "anastrozole_1mg_daily",
        (0.03, 0.7, 1.03, 3.4, 13.6, 30.0, 91.2, 182.6, 365.0),
        _EVERYWHERE,
    ),
    "through menopause": (
        "menopausal_woman",
        "placebo",
        (0.7, 7.0, 365.0, 730.0, 1826.0, 3652.0),
        _SOME,
    ),
}

# Each injection once, so that every published law is used: input, from, to, level.
_INJECTIONS = (
    ("PTH_injection", 20.0, 80.0, 1e3),
    ("OPG_injection", 90.0, 120.0, 2e5),
    ("RANKL_injection", 140.0, 170.0, 1e4),
)
_LEMAIRE_TIMES = np.arange(0.0, 250.0, 5.0)


@cache
def trial_run(name: str) -> TrialRun:
    """Return a trial's run with every dose an edge; predictions and curves come from the same."""
    return ranklmodel.run_trial(name)


def shown(run: Trajectory) -> Table:
    """Return all a run shows over time."""
    table = run.to_pandas()
    values = np.column_stack([table.index.to_numpy(), table.to_numpy()])
    return Table(("day", *table.columns), values)


def asked(run: Trajectory) -> Table:
    """Return the constants and states a run begins with, where a changed input shows first."""
    layout, problem = run.layout, run.problem
    constants = (*layout.parameters.names, *layout.inputs.names)
    columns = (*constants, *(f"start of {name}" for name in layout.states.names))
    return Table(columns, np.concatenate([problem.constants, problem.initial])[None])


def trial_tables(name: str) -> dict[str, Table]:
    """Return every arm of a trial with every dose an edge."""
    tables = {}
    for arm, run in trial_run(name).trajectories.items():
        tables[f"trials, exact/{name}/{arm}"] = shown(run)
        tables[f"trials, start/{name}/{arm}"] = asked(run)
    return tables


def averaged_tables(name: str) -> dict[str, Table]:
    """Return the arms of a trial that take tablets, their effect averaged between doses."""
    runs = trial_run(name).trajectories.items()
    arms = tuple(arm for arm, run in runs if len(run.problem.schedule.dose_times))
    if not arms:
        return {}
    result = ranklmodel.run_trial(name, arms=arms, dosing="averaged", dosing_error=True)
    tables = {}
    for arm, run in result.trajectories.items():
        assert run.dosing_error is not None
        tables[f"trials, averaged/{name}/{arm}"] = shown(run)
        errors = np.array([list(run.dosing_error.values())])
        tables[f"trials, error of averaging/{name}/{arm}"] = Table(tuple(run.dosing_error), errors)
    rows = result.dosing_errors
    tables[f"trials, error of averaging/{name}"] = Table(
        tuple(f"{row.endpoint} in {row.unit}" for row in rows),
        np.array([[getattr(row, f"largest_difference{end}") for row in rows] for end in _SIZES]),
    )
    return tables


_SIZES = ("", "_in_z")


def life_tables(case: BoneScenario, engine: str) -> dict[str, Table]:
    """Return a life of the engine table by one engine at its default tolerance."""
    times = np.unique([*case.times(), *np.linspace(0.0, case.days, _EVEN_TIMES)])
    life = ranklmodel.scenario(case.population, engine=engine)
    problem = replace(life.problem(times), schedule=case.timetable())
    run = internals.trajectory(life.engine, problem)
    return {f"lives, {engine} engine/{case.name}": shown(run)}


def lemaire_tables() -> dict[str, Table]:
    """Return Lemaire 2004, untreated and with each injection, by both engines."""
    model = internals.lemaire_2004()
    table = internals.load_parameters([internals.builtin_folder() / "examples"])
    inputs = model.layout.inputs
    own = [table[parameter.name].value for parameter in model.parameters]
    constants = np.array([*own, *(0.0 for _ in inputs.names)])
    injected = [
        (np.array([begin, end]), inputs.position(name), np.array([level, 0.0]))
        for name, begin, end, level in _INJECTIONS
    ]
    engines: dict[str, internals.Engine] = {
        "fast": internals.fast_engine(model),
        "reference": internals.ReferenceEngine(model),
    }
    tables = {}
    for engine_name, engine in engines.items():
        for what, settings in (("untreated", []), ("injections", injected)):
            problem = internals.Problem(
                constants=constants,
                initial=engine.start(constants),
                times=_LEMAIRE_TIMES,
                schedule=internals.Schedule.build([], settings),
            )
            run = internals.trajectory(engine, problem)
            tables[f"Lemaire 2004/{what}, {engine_name} engine"] = shown(run)
    return tables


def gradient_tables(name: str) -> dict[str, Table]:
    """Return a life and its derivatives, one column for each quantity and parameter.

    Derivatives are of shares: of the quantity's largest value by a doubling of the parameter, so
    that what rounding leaves of one that is nothing is a rounding of 1.
    """
    who, takes, days, parameters = GRADIENTS[name]
    life = ranklmodel.scenario(who, takes)
    found = ranklmodel.gradient(life, days, parameters)
    run = shown(found.trajectory)
    outputs = found.trajectory.layout.outputs.names
    columns = tuple(f"{output} by {by}" for output in outputs for by in found.names)
    largest = dict(zip(run.columns, np.abs(run.values).max(axis=0).tolist(), strict=True))
    # what is nothing, or of men alone, has no share and no derivative
    whole = np.array([largest.get(output, 0.0) or 1.0 for output in outputs])
    by = [life.parameters[parameter].value for parameter in found.names]
    shares: Floats = found.values * by / whole[:, None]
    return {
        f"gradients/{name}, run": run,
        f"{DERIVATIVES}{name}": Table(columns, shares.reshape(len(shares), -1)),
    }


def all_tables() -> dict[str, Table]:
    """Return everything that is kept as numbers, but for what the exports hold."""
    tables: dict[str, Table] = {}
    for trial in TRIALS:
        tables |= trial_tables(trial) | averaged_tables(trial)
    for case in SCENARIOS:
        # The reference engine begins anew at each dose, 20 s of a life of daily tablets. That it
        # agrees with the fast one there is what `tests/oracles` holds.
        for engine in ("fast",) if case.many_doses else ENGINES:
            tables |= life_tables(case, engine)
    for name in GRADIENTS:
        tables |= gradient_tables(name)
    return tables | lemaire_tables()
