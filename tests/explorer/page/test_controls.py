"""Every control is moved as a reader moves it, and what is drawn is what Python computes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.explorer.page.conftest import OpensPage
from tests.explorer.page.in_python import BESIDE, EXERCISE, MEANT, YEARS
from tests.explorer.page.moves import Mover, moves_of
from tests.quick import long_swept

pytestmark = pytest.mark.slow  # runs the whole model in a browser after every move

WOMAN = "drug:anastrozole;rescue.drug:zoledronate;rescue.from:1;then.drug:alendronate;exercise:0.5"
MAN = "sex:man;drug:testosterone;rescue.drug:letrozole;then.drug:risedronate"
STARTS = {
    "a woman": f"#a={WOMAN}",
    "a woman, by every means": f"#a={WOMAN}",
    "the second scenario": f"#a=drug:letrozole&b={WOMAN}&change=b",
    "a man": f"#a={MAN}",
    "an arm of a trial": "#a=arm:ibis2/anastrozole",
    "a young woman": "#a=person:young_woman",
    "a woman before her menopause": "#a=person:premenopausal_woman;drug:gnrh_agonist",
}
WHOLE = ("a woman", "a woman, by every means", "the second scenario")
"""Where all settings are moved, and not only those that are others there."""
ALL_THROUGH = {*YEARS, *BESIDE, EXERCISE} | {
    f"field-{name}" for name in ("rescue-from", "rescue-years", "then-years")
}
SETTINGS = "#controls input:enabled, #controls select:enabled"


# The others, and every entry of the lists and every key, are moved less often.
OFTEN = ("a woman", "an arm of a trial")


@pytest.mark.parametrize("start", long_swept(STARTS, OFTEN))
def test_settings_draw_what_python_computes(
    opens: OpensPage, real_page: Path, tmp_path: Path, start: str
) -> None:
    link = STARTS[start]
    opened = opens(real_page, "#a=none")
    mover = Mover(opened, tmp_path).start(link)
    controls = opened.page.eval_on_selector_all(SETTINGS, "all => all.map((one) => one.id)")
    assert {*controls} <= MEANT, "nothing compares these with Python"
    for control in (one for one in controls if start in WHOLE or one not in ALL_THROUGH):
        for words, act in moves_of(opened, control, all_of_it="every means" in start):
            mover.move(control, words, act)
        mover.start(link)
    mover.end()
