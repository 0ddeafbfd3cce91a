"""The fast engine on stiff problems of the literature, by both of its methods."""

from __future__ import annotations

import pytest

from ranklmodel.compiled.engine import MethodName
from ranklmodel.compiled.make import fast_engine
from tests.oracles.classics import CLASSICS, Classic

METHODS: tuple[MethodName, ...] = ("Rodas4", "Rodas5P")


def error_of(classic: Classic, method: MethodName, relative: float) -> float:
    """Return the largest relative error at the end."""
    solution = fast_engine(classic.model(), method).integrate(classic.problem(relative))
    return classic.error(solution.states[-1])


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", CLASSICS)
def test_six_digits_at_1e_8(name: str, method: MethodName) -> None:
    assert error_of(CLASSICS[name], method, 1e-8) < 1e-6


@pytest.mark.parametrize("method", METHODS)
def test_error_follows_the_tolerance(method: MethodName) -> None:
    tolerances = [1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9]
    errors = [error_of(CLASSICS["HIRES"], method, relative) for relative in tolerances]
    assert all(e <= 50 * r for e, r in zip(errors, tolerances, strict=True)), errors
    assert errors[-1] < 1e-2 * errors[0]
