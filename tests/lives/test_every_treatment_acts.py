"""Nothing that a shipped arm is given goes without an effect: taking it away changes the answer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.inputs import Library, Population, Regimen
from ranklmodel.lives.scenario import scenario

LIBRARY = Library()
DAYS = [30.0, 182.6, 365.2, 1461.0]
NOTICED = 1e-4  # relative: what a table shows


def _arms() -> dict[str, tuple[Population, Regimen]]:
    """Return every regimen of every trial once, with somebody to whom it was given."""
    arms: dict[str, tuple[Population, Regimen]] = {}
    for trial in LIBRARY.names("trial"):
        for name, arm in LIBRARY.trial(trial).arms.items():
            known = any(arm.regimen.treatments == one.treatments for _, one in arms.values())
            if arm.regimen.treatments and not known:
                arms[f"{trial}, {name}"] = arm.population, arm.regimen
    return arms


ARMS = _arms()
# Supplements beside a drug, a patch beside an antibody, an arm that exercises at three sites.
QUICK = ("defend, denosumab", "estrogen_withdrawal, etanercept", "howe2011, combined")


def test_the_arms_are_many() -> None:
    assert len(ARMS) > 40
    assert set(QUICK) <= set(ARMS)


@pytest.mark.parametrize(
    "arm", [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in ARMS]
)
def test_what_is_given_acts(arm: str) -> None:
    """A warning of a treatment without effect fails the test as well."""
    person, regimen = ARMS[arm]
    given = scenario(person, regimen, library=LIBRARY).run(DAYS)
    for drug in regimen.drugs:
        rest = tuple(one for one in regimen.treatments if one.drug != drug)
        without = scenario(person, replace(regimen, treatments=rest), library=LIBRARY).run(DAYS)
        markers = {"CTX_s", "P1NP", "E2", "TH_mineral", "LS_mineral", "FN_mineral"}
        shown = markers & set(given.names)
        changes = [np.abs(given[name] / without[name] - 1).max() for name in sorted(shown)]
        assert max(changes) > NOTICED, f"{drug} of {arm}"
