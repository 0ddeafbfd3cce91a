"""How long after a visit something begins is told in the unit in which it is whole."""

import pytest

from ranklmodel.inputs.regimens.decisions import Decision

YEAR = 365.25


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (3 * YEAR, "3 years"),
        (YEAR, "1 year"),
        (YEAR / 6, "2 months"),
        (YEAR / 12, "1 month"),
        (1095.7, "1095.7 days"),
        (90.0, "90 days"),
        (1.0, "1 day"),
    ],
)
def test_a_delay_is_told_exactly(days: float, told: str) -> None:
    one = Decision(0, "zoledronate", "begins", YEAR, YEAR + days, "LS_BMD T-score", -2.0, "1")
    assert f"at year 1, {told} after the visit" in str(one)
