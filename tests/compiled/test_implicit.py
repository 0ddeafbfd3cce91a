"""Implicit Euler steps by kernels are those of dense matrices, one system or many."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.language.builder import Builder
from ranklmodel.simulation.dense_steps import DenseSteps
from tests.compiled.sample_models import VALUES, drug_and_bone

STEPS = np.array([1e-3, 0.5, 10.0, 1e4, 1e14])


@pytest.fixture(scope="module")
def engine() -> FastEngine:
    """Return the fast engine of the small model."""
    return fast_engine(drug_and_bone())


def systems() -> tuple[np.ndarray, np.ndarray]:
    """Return constants and states of as many systems as there are steps."""
    random = np.random.default_rng(3)
    constants = VALUES * random.lognormal(0.0, 0.3, (len(STEPS), len(VALUES)))
    states = np.array([0.4, 0.2, 3.0, 8.0, 0.5, 0.9]) * random.lognormal(0.0, 0.3, (len(STEPS), 6))
    return constants, states


def test_kernels_and_dense_matrices_agree(engine: FastEngine) -> None:
    constants, states = systems()
    every = np.arange(len(STEPS))
    kernels, dense = engine.implicit_steps(constants), DenseSteps(engine, constants)
    rates, jacobians = kernels.linear(every, states)
    expected, matrices = dense.linear(every, states)
    np.testing.assert_allclose(rates, expected, rtol=1e-14)
    change = kernels.change(rates, jacobians, STEPS)
    np.testing.assert_allclose(change, dense.change(expected, matrices, STEPS), rtol=1e-10)
    assert (np.abs(change) > 0).sum() == 5 * len(STEPS)
    gone = engine.layout.states.position("gone")
    assert not change[:, gone].any() and not rates[:, gone].any()  # a running total is held
    np.testing.assert_allclose(
        kernels.outputs(every, states), dense.outputs(every, states), rtol=1e-14
    )


def test_no_bit_depends_on_company(engine: FastEngine) -> None:
    constants, states = systems()
    together = engine.implicit_steps(constants)
    every = np.arange(len(STEPS))
    rates, jacobians = together.linear(every, states)
    change = together.change(rates, jacobians, STEPS)
    shown = together.outputs(every, states)
    for row in every:
        alone, one = engine.implicit_steps(constants[[row]]), np.zeros(1, dtype=int)
        own_rates, own_jacobian = alone.linear(one, states[[row]])
        np.testing.assert_array_equal(own_rates[0], rates[row])
        own_change = alone.change(own_rates, own_jacobian, STEPS[[row]])
        np.testing.assert_array_equal(own_change[0], change[row])
        np.testing.assert_array_equal(alone.outputs(one, states[[row]])[0], shown[row])


def test_what_needs_pivoting_is_pivoted() -> None:
    m = Builder("exchange")
    gain = m.parameter("gain", "1/day")
    left, right = m.state("left", "1", "", start=1), m.state("right", "1", "", start=2)
    # The pivots are the inverse of the step and no more, so far below what stands beside them.
    m.process("to_left", gain * right, makes=left)
    m.process("to_right", gain * left, makes=right)
    engine = fast_engine(m.assemble())
    steps = engine.implicit_steps(np.array([[2.0], [0.0]]))
    states = np.array([[1.0, 2.0], [1.0, 2.0]])
    rates, jacobians = steps.linear(np.arange(2), states)
    change = steps.change(rates, jacobians, np.full(2, 1e14))
    np.testing.assert_allclose(change[0], [-1.0, -2.0], rtol=1e-12)
    np.testing.assert_array_equal(change[1], [0.0, 0.0])


def test_a_system_without_numbers_has_no_change(engine: FastEngine) -> None:
    constants, states = systems()
    constants[1] = np.nan
    steps = engine.implicit_steps(constants)
    rates, jacobians = steps.linear(np.arange(len(STEPS)), states)
    change = steps.change(rates, jacobians, STEPS)
    assert np.isnan(change[1]).any()
    assert np.isfinite(change[[0, 2, 3, 4]]).all()
