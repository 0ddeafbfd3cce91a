"""What is believed of a parameter: a density between bounds, on the scale of its prior."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from ranklmodel.estimation.belief import Belief

CENTERS, SPREADS = some.floats(-1.0, 1.0), some.floats(0.2, 2.0)


@given(logarithmic=some.booleans(), center=CENTERS, spread=SPREADS, even=some.booleans())
def test_a_density_sums_to_one_within_its_bounds(
    logarithmic: bool, center: float, spread: float, even: bool
) -> None:
    of = (None, None) if even else (center, spread)
    belief = Belief(logarithmic, -1.5, 2.0, *of)
    least, most = (math.exp(one) if logarithmic else one for one in (-1.5, 2.0))
    values = np.linspace(least, most, 20_001)
    assert np.trapezoid(belief.density(values), values) == pytest.approx(1.0, abs=1e-3)
    beyond = np.array([0.9 * least if logarithmic else least - 0.1, most + 0.1])
    assert not belief.density(beyond).any()
    low, high = belief.ends()
    inside = values[(low <= values) & (values <= high)]
    assert np.trapezoid(belief.density(inside), inside) == pytest.approx(0.95, abs=2e-3)


def test_deviations_are_those_of_the_prior() -> None:
    of_logarithm = Belief(True, math.log(0.1), math.log(10.0), math.log(2.0), 0.5)
    values = np.array([2.0, 2.0 * math.exp(0.5), 2.0 * math.exp(-1.0)])
    assert of_logarithm.deviations(values).tolist() == pytest.approx([0.0, 1.0, -2.0], abs=1e-12)
    even = Belief(False, 0.0, math.sqrt(12.0))
    assert even.deviations(np.array([0.0])) == pytest.approx([-0.5 * math.sqrt(12.0)])
