"""What the page tells of the model's own runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.explorer.page.conftest import Opened, OpensPage

pytestmark = pytest.mark.slow  # prints the whole model as JavaScript and runs it in a browser

MINUS = "\N{MINUS SIGN}"
# A text of the box's own width, which may be no higher than the box.
_CUT = """async (values) => {
  const box = document.getElementById("preset"), cut = [];
  for (const value of values) {
    box.value = value;
    const own = document.createElement("div"), style = getComputedStyle(box);
    for (const name of ["font", "paddingLeft", "paddingRight", "width", "lineHeight"]) {
      own.style[name] = style[name];
    }
    own.style.boxSizing = "border-box";
    own.textContent = box.selectedOptions[0].textContent;
    document.body.append(own);
    if (own.scrollWidth > own.clientWidth || own.offsetHeight > box.offsetHeight) cut.push(value);
    own.remove();
  }
  return cut;
}"""


def items(opened: Opened) -> dict[str, str]:
    """Return the stages of the first order of changes, in their order."""
    lines = opened.page.locator("#story-a ol").first.inner_text().split("\n")
    return {line.split(": ")[0]: line for line in lines}


def test_what_falls_first_on_an_inhibitor(opens: OpensPage, real_page: Path) -> None:
    """Hormone, signal, resorption, formation, density; P1NP and OPG fall early and turn."""
    told = items(opens(real_page, "#a=drug:anastrozole"))
    each = "Collagen laid by each osteoblast"
    assert list(told)[:2] == ["Hormone", each]
    assert list(told)[2:] == ["Signals", "Resorption", "Formation", "Bone density"]
    assert "P1NP falls within a day" in told[each]
    assert "P1NP is above the start after 2 months" in told["Formation"]
    assert "OPG falls after 4 days" in told["Signals"]
    assert "then is above the start after 10 months" in told["Signals"]


def test_denosumab_is_seen_where_it_acts(opens: OpensPage, real_page: Path) -> None:
    """It opens at its peak; where it has worn off, its ring and what it did stay."""
    opened = opens(real_page, "#a=drug:denosumab;years_on:3;years_off:4")
    assert "when denosumab acts most" in opened.page.inner_text("#time-why")
    label = "#pathways svg"
    assert "Denosumab at 5" in str(opened.page.get_attribute(label, "aria-label"))
    rings = opened.page.locator(f"{label} circle[stroke-dasharray]").count()
    opened.go("#a=drug:denosumab;years_on:3;years_off:4&day=1090")
    worn_off = str(opened.page.get_attribute(label, "aria-label"))
    assert "Denosumab none" in worn_off
    assert f"RANK occupied {MINUS}5" in worn_off
    assert opened.page.locator(f"{label} circle[stroke-dasharray]").count() == rings


def test_stopping_denosumab_alone_and_both(opens: OpensPage, real_page: Path) -> None:
    opened = opens(real_page)
    opened.page.select_option("#preset", "ask:goes-on")
    alone = opened.settle().page.inner_text("#story-a")
    assert "anastrozole goes on, and estradiol stays" in alone
    assert "zoledronate" in opened.page.inner_text("#story-b")
    opened.page.select_option("#preset", "ask:both")
    both = opened.settle().page.inner_text("#story-a")
    assert "After anastrozole and denosumab are stopped, estradiol is back" in both
    assert "on zoledronate" in opened.page.inner_text("#story-b")


@pytest.mark.parametrize("width", [1280, 390])
def test_what_is_chosen_is_seen_whole(opens: OpensPage, real_page: Path, width: int) -> None:
    opened = opens(real_page, width=width)
    values = opened.page.eval_on_selector_all("#preset option", "all => all.map((o) => o.value)")
    assert len(values) > 150
    assert opened.page.evaluate(_CUT, values) == []
