"""On a telephone nothing is wider than the screen, and no label lies on another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.explorer.page.conftest import Opened, OpensPage

pytestmark = pytest.mark.slow  # runs the whole model in a browser

WIDTHS = (320, 390, 1280)
LINKS = (
    "#a=drug:anastrozole;years_on:3&b=drug:denosumab;years_on:3;then.drug:zoledronate&day=500",
    "#a=arm:ibis2/anastrozole",
    "#a=sex:man;drug:testosterone;rescue.drug:anastrozole;years_on:10;years_off:10",
    "#a=drug:anastrozole;years_on:0.5;years_off:0;rescue.drug:zoledronate&day=30",
    "#a=person:premenopausal_woman;drug:gnrh_agonist;rescue.drug:letrozole;then.drug:denosumab",
)
_LABELS = """() => [...document.querySelectorAll('svg')].map((svg) => ({
  name: svg.id || svg.getAttribute('class') || '',
  labels: [...svg.querySelectorAll('text')].map((one) => {
    const { left, right, top, bottom, width } = one.getBoundingClientRect();
    return { words: one.textContent, left, right, top, bottom, width };
  }).filter((one) => one.width > 0),
}))"""
# what is inside something that scrolls by itself is no wider than that
_WIDER = """() => [...document.querySelectorAll('body *')].filter((one) =>
  !one.closest('.scroll, .quiet, .skip, [popover]') && one.getClientRects().length
  && one.getBoundingClientRect().right > innerWidth + 0.5).map((one) =>
  one.outerHTML.slice(0, 90))"""


def overlapping(labels: list[dict[str, Any]], slack: float = 1.0) -> list[tuple[str, str]]:
    """Return the pairs of labels whose boxes lie on each other by more than some pixels."""
    pairs = []
    for k, one in enumerate(labels):
        for other in labels[k + 1 :]:
            across = min(one["right"], other["right"]) - max(one["left"], other["left"])
            up = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            if across > slack and up > 2 * slack:
                pairs.append((one["words"], other["words"]))
    return pairs


def test_labels_that_lie_on_each_other_are_told() -> None:
    box = {"left": 0.0, "right": 20.0, "top": 0.0, "bottom": 12.0, "words": "a"}
    assert overlapping([box, {**box, "left": 15.0, "right": 30.0, "words": "b"}]) == [("a", "b")]
    assert not overlapping([box, {**box, "left": 21.0, "right": 30.0}])


def require_order(opened: Opened, link: str, width: int) -> None:
    page = opened.page
    assert page.evaluate("document.documentElement.scrollWidth") == width, link
    assert page.evaluate(_WIDER) == [], link
    for drawing in page.evaluate(_LABELS):
        assert overlapping(drawing["labels"]) == [], (link, width, drawing["name"])
        for label in drawing["labels"]:
            assert label["left"] >= 0 and label["right"] <= width, (link, width, label)


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_or_on_each_other(opens: OpensPage, real_page: Path, width: int) -> None:
    """Of scenarios of half a year, of twenty, of two side by side, at several moments."""
    opened = opens(real_page, width=width)
    for link in LINKS:
        opened.go(link).show_all()
        for key in ("", "Home", "End"):
            if key:
                opened.page.locator("#time").press(key)
            opened.page.wait_for_timeout(150)  # discs and lines move for a moment
            require_order(opened, link, width)
    assert opened.complaints == []
