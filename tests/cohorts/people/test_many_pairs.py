"""One line of a cohort may state the correlation of many pairs."""

from __future__ import annotations

import pytest

from ranklmodel.errors import InputError
from tests.cohorts.people.conftest import CohortWriter

MARKERS = "CTX_s_adult", "P1NP_adult", "OC_adult"
SITES = "LS_turnover", "TH_turnover"
PEOPLE = "quantities: {{}}\ndiffers_between_people:\n{differ}\ncorrelations:\n{rows}\n"
DIFFER = "\n".join(f"  {name}: {{log_sd: 0.2, assumed: a test}}" for name in (*MARKERS, *SITES))
EVERY_TWO = "- {of: [CTX_s_adult, P1NP_adult, OC_adult], r: 0.6, assumed: a test}"
EACH_WITH = (
    "- {of: [CTX_s_adult, P1NP_adult], each_with: [LS_turnover, TH_turnover], r: 0.5, "
    "assumed: a test}"
)


def people(*rows: str) -> str:
    return PEOPLE.format(differ=DIFFER, rows="\n".join(rows))


def test_every_two_and_each_with(written: CohortWriter) -> None:
    cohort = written(people(EVERY_TWO, EACH_WITH))
    stated = {frozenset(one.of): one.r for one in cohort.correlations}
    assert stated == {
        frozenset({"CTX_s_adult", "P1NP_adult"}): 0.6,
        frozenset({"CTX_s_adult", "OC_adult"}): 0.6,
        frozenset({"P1NP_adult", "OC_adult"}): 0.6,
        frozenset({"CTX_s_adult", "LS_turnover"}): 0.5,
        frozenset({"CTX_s_adult", "TH_turnover"}): 0.5,
        frozenset({"P1NP_adult", "LS_turnover"}): 0.5,
        frozenset({"P1NP_adult", "TH_turnover"}): 0.5,
    }


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            (EVERY_TWO, "- {of: [OC_adult, P1NP_adult], r: 0.1, assumed: a test}"),
            "the correlation of OC_adult with P1NP_adult stands twice",
        ),
        (
            ("- {of: [OC_adult], each_with: [OC_adult], r: 0.1, assumed: a test}",),
            "name two different quantities",
        ),
        (("- {of: [OC_adult], r: 0.1, assumed: a test}",), "name two different quantities"),
        (
            ("- {of: [OC_adult], each_with: [LS_turnove], r: 0.1, assumed: a test}",),
            r"each_with.*did you mean 'LS_turnover'",
        ),
    ],
)
def test_what_can_not_be(rows: tuple[str, ...], said: str, written: CohortWriter) -> None:
    with pytest.raises(InputError, match=said):
        written(people(*rows))
