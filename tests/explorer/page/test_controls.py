"""Every control is moved as a reader moves it, and what is drawn is what Python computes."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.explorer.write import write_explorer
from tests.explorer.page.conftest import OpensPage
from tests.explorer.page.in_python import MEANT
from tests.explorer.page.moves import Mover, moves_of

pytestmark = pytest.mark.slow  # runs the whole model in a browser after every move

WOMAN = "drug:anastrozole;rescue.drug:zoledronate;rescue.from:1;then.drug:alendronate;exercise:0.5"
MAN = "sex:man;drug:testosterone;rescue.drug:letrozole;then.drug:risedronate"
STARTS = {
    "a woman": (f"#a={WOMAN}", "a"),
    "the second scenario": (f"#a=drug:letrozole&b={WOMAN}&change=b", "b"),
    "a man": (f"#a={MAN}", "a"),
    "an arm of a trial": ("#a=arm:ibis2/anastrozole", "a"),
    "a woman before her menopause": ("#a=person:premenopausal_woman;drug:gnrh_agonist", "a"),
}
SETTINGS = "#controls input:enabled, #controls select:enabled"


@pytest.fixture(scope="module")
def real_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_explorer(tmp_path_factory.mktemp("explorer") / "explorer.html")


@pytest.mark.parametrize("start", STARTS)
def test_settings_draw_what_python_computes(
    opens: OpensPage, real_page: Path, tmp_path: Path, start: str
) -> None:
    link, _ = STARTS[start]
    opened = opens(real_page, "#a=none")
    mover = Mover(opened, tmp_path).start(link)
    controls = opened.page.eval_on_selector_all(SETTINGS, "all => all.map((one) => one.id)")
    assert {*controls} <= MEANT, "nothing compares these with Python"
    for control in controls:
        for words, act in moves_of(opened, control, all_of_it=start == "a woman"):
            mover.move(control, words, act)
        mover.start(link)
    mover.end()
