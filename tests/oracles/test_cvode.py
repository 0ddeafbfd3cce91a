"""The fast engine against SUNDIALS CVODE on the lambdified equations, for random parameters."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from ranklmodel.compiled.make import fast_engine
from ranklmodel.errors import SimulationError
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule

PEOPLE = ("atac_woman", "ibis2_woman", "menopausal_woman")
DAYS = np.linspace(0.0, 500.0, 21)


def cvode(problem: Problem, engine: ReferenceEngine) -> Floats:
    """Return the states by CVODE, restarted at every edge."""
    from sksundae.cvode import CVODE

    constants, first = problem.constants.copy(), len(engine.layout.parameters)

    def rates(t: float, y: Floats, out: Floats) -> None:
        out[:] = engine.rates(y, constants)

    def jacobian(t: float, y: Floats, f: Floats, out: Floats) -> None:
        out[:, :] = engine.jacobian(y, constants)

    scale = problem.tolerance.absolute
    state, rows = problem.initial.copy(), [problem.initial.copy()]
    start, stop = float(problem.times[0]), float(problem.times[-1])
    edges = [start, *problem.schedule.edges(start, stop), stop]
    for begin, end in pairwise(edges):
        for position, amount in problem.schedule.doses_at(begin):
            state[position] += amount
        inputs = problem.constants[first:]
        constants[first:] = problem.schedule.inputs_at(begin, inputs)
        inside = problem.times[(problem.times > begin) & (problem.times <= end)]
        # Asked for two times only, it shows its own steps between them.
        times = np.unique(np.concatenate([[begin, 0.5 * (begin + end), end], inside]))
        solver = CVODE(
            rates,
            jacfn=jacobian,
            rtol=problem.tolerance.relative,
            atol=scale,
            max_num_steps=200_000,
        )
        found = solver.solve(times, state)
        assert found.success, found.message
        rows.extend(found.y[np.searchsorted(times, inside)])
        state = found.y[-1].copy()
    return np.array(rows)


def random_problem(seed: int) -> Problem:
    """Return a person with parameters off by a tenth, and doses and infusions at random."""
    random = np.random.default_rng(seed)
    life = scenario(PEOPLE[seed % 3], engine="fast", calibration=None)
    constants, state = life.baseline
    layout = bone_model().layout
    drugs = [a for a in layout.administrations if a.state]
    drug = drugs[int(random.integers(len(drugs)))]
    days = np.sort(random.uniform(0.0, 400.0, int(random.integers(0, 5))))
    position = layout.states.position(drug.state)
    rate = layout.inputs.position(drug.rate_input)
    schedule = Schedule.build(
        [(days, position, random.uniform(0.5, 2.0, len(days)))],
        [(np.array([200.0, 260.0]), rate, np.array([random.uniform(0, 1), 0.0]))],
    )
    parameters = len(layout.parameters)
    constants = constants.copy()
    constants[:parameters] *= random.lognormal(0.0, 0.1, parameters)
    return Problem(constants, state, DAYS, schedule, Tolerance(1e-11, 1e-13))


@pytest.mark.slow
@pytest.mark.parametrize("group", range(10))
def test_outputs_agree_for_200_random_parameter_sets(group: int) -> None:
    pytest.importorskip("sksundae")
    fast, reference = fast_engine(bone_model()), ReferenceEngine(bone_model())
    compared = 0
    for seed in range(20 * group, 20 * group + 20):
        problem = random_problem(seed)
        try:
            states = fast.integrate(problem).states
        except SimulationError:
            continue  # some parameters leave the model no solution
        compared += 1
        expected = reference.outputs(cvode(problem, reference), problem.constants)
        shown = reference.outputs(states, problem.constants)
        size = np.abs(expected).max(axis=0) + 1e-6
        assert (np.abs(shown - expected) / size).max() < 1e-7, seed
        loose = replace(problem, tolerance=Tolerance(1e-5, 1e-8))
        error = np.abs(fast.integrate(loose).states - states) / (np.abs(states).max(axis=0) + 1e-3)
        assert error.max() < 50e-5, seed
    assert compared >= 18
