"""Zoledronate: once a year into a vein."""

from __future__ import annotations

import numpy as np

from ranklmodel.inputs import Library, Regimen
from ranklmodel.lives.simulate import simulate

LIBRARY = Library()


def test_an_infusion_is_what_as_much_at_once_is_by_the_next_day() -> None:
    infused = simulate("ultra_woman", "zoledronate_5mg_yearly", until="60 day", every="1 day")
    (treatment,) = LIBRARY.regimen("zoledronate_5mg_yearly").treatments
    at_once = treatment.model_copy(update={"duration": None})
    pushed = simulate(
        "ultra_woman", Regimen("push", "At once.", (at_once,)), until="60 day", every="1 day"
    )
    for name in ("zoledronate_surface", "CTX_s"):
        np.testing.assert_allclose(infused[name][1:], pushed[name][1:], rtol=2e-2)
        np.testing.assert_allclose(infused[name][-1], pushed[name][-1], rtol=1e-4)


def test_resorption_is_held_down_by_half_for_a_year_after_each_infusion() -> None:
    run = simulate("ultra_woman", "zoledronate_5mg_yearly", until="3 year", every="1 day")
    change = run.percent_change("CTX_s")
    for year in (1, 2, 3):  # whole percents are what is printed of it
        assert -60 <= round(change[int(365.25 * year) - 1]) <= -50
    assert change.min() > -90
