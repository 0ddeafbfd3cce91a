"""No control is without a test, and those that are no setting do what they say, in numbers too."""

from __future__ import annotations

import importlib
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from tests.explorer.page import test_controls
from tests.explorer.page.against import compared, different
from tests.explorer.page.as_seen import axes_of, half_of_last_digit, numbers, see
from tests.explorer.page.conftest import OWN, Opened, OpensPage
from tests.explorer.page.in_python import MEANT, asked
from tests.explorer.page.moves import drag, press

pytestmark = pytest.mark.slow  # runs the whole model in a browser after every move

TWO = "#a=drug:anastrozole;years_on:3&b=drug:denosumab;years_on:3"
TAKEN = "#a=drug:anastrozole;rescue.drug:zoledronate;calcium:1000;exercise:1"
KINDS = {
    "#preset": "test_what_can_be_started_from",
    "side=a": "test_two_scenarios",
    "side=b": "test_two_scenarios",
    "#compare": "test_two_scenarios",
    "#reset": "test_two_scenarios",
    "Choose the treatment myself": "test_two_scenarios",
    "#time": "test_moments",
    ".plot": "test_moments",
    "#moved-output": "test_what_moved_each_quantity",
    "#copy-link": "test_links_are_copied",
    "#save-csv": "test_settings_draw_what_python_computes",
    ".saves button": "test_charts_are_saved_as_they_are_drawn",
    "summary": "test_what_folds_and_what_explains",
    ".term": "test_what_folds_and_what_explains",
    ".skip": "test_what_folds_and_what_explains",
    ".scroll": "test_what_folds_and_what_explains",
    "#results": "test_what_folds_and_what_explains",
}
"""Which test moves a control that is no setting."""
_DISCOVERED = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, '
  + 'summary, [tabindex], [contenteditable], [onclick], .plot')].map((one) => {
    const kinds = ['.saves button', '.term', '.skip', '.scroll', 'summary', '.plot'];
    const kind = kinds.find((name) => one.matches(name));
    return kind || (one.id ? `#${one.id}` : one.name ? `${one.name}=${one.value}`
      : one.textContent.trim());
  })"""


def test_no_control_is_without_a_test(opens: OpensPage, real_page: Path) -> None:
    """Whatever can be moved, in all states that have controls of their own."""
    opened, there = opens(real_page), set()
    for link in ("", *test_controls.STARTS.values()):
        if link:
            opened.go(link)
        there |= {*opened.page.evaluate(_DISCOVERED)}
    settings = {f"#{field}" for field in MEANT}
    assert there == settings | {*KINDS}
    here = importlib.import_module(__name__)
    for name in KINDS.values():
        assert callable(getattr(here, name, None) or getattr(test_controls, name))


def test_what_can_be_started_from(opens: OpensPage, real_page: Path, tmp_path: Path) -> None:
    """All questions, and of the many arms and people every twentieth."""
    opened = opens(real_page)
    values = opened.page.eval_on_selector_all("#preset option", "all => all.map((o) => o.value)")
    questions = [one for one in values if one.startswith("ask:")]
    others = [one for one in values if one and one not in questions]
    assert len(questions) > 8 and len(others) > 100
    for value in (*questions, *others[::20]):
        opened.page.select_option("#preset", value)
        opened.settle().page.wait_for_timeout(170)  # the address follows after a moment
        try:
            compared(opened, tmp_path)
        except AssertionError as error:
            raise AssertionError(value) from error
        assert opened.page.input_value("#preset") == value
    assert opened.complaints == []
    assert all(one.startswith(OWN) for one in opened.requests)


def test_two_scenarios(opens: OpensPage, real_page: Path, tmp_path: Path) -> None:
    """Each is changed alone, compared, set back, and let go again."""
    opened = opens(real_page, "#a=arm:atac/anastrozole")
    arm = compared(opened, tmp_path)
    opened.page.get_by_role("button", name="Choose the treatment myself").click()
    opened.settle().page.wait_for_timeout(170)
    own = compared(opened, tmp_path)
    assert different(arm, own)
    press(opened, "compare", "Enter")
    opened.settle()
    both = compared(opened, tmp_path)
    assert not different({"a": both["b"]}, own)
    opened.show_all()
    drag(opened, "field-bmi", 0.6)
    opened.settle()
    heavier = compared(opened, tmp_path)
    assert not different({"a": heavier["a"]}, own)
    assert different({"b": heavier["b"]}, {"b": both["b"]})
    opened.page.locator("input[name=side]:checked").press("ArrowLeft")
    assert opened.page.is_checked("input[name=side][value=a]")
    drag(opened, "field-years_on", 0.2)
    opened.settle()
    shorter = compared(opened, tmp_path)
    assert not different({"b": shorter["b"]}, {"b": heavier["b"]})
    assert different({"a": shorter["a"]}, own)
    press(opened, "reset", "Enter")
    opened.settle()
    again = compared(opened, tmp_path)
    assert different({"a": again["a"]}, {"a": shorter["a"]})
    assert numbers(see(opened).settings["a"]["field-years_on"]) == [5.0]
    press(opened, "compare", "Enter")
    opened.settle()
    assert {*compared(opened, tmp_path)} == {"a"}
    assert opened.complaints == []


def test_moments(opens: OpensPage, real_page: Path, tmp_path: Path) -> None:
    """By keys on the time, by its thumb, and by a click in each chart."""
    opened = opens(real_page, TWO.replace("denosumab", "tamoxifen"))
    first = compared(opened, tmp_path)
    days = [cursor_of(opened)]
    # where denosumab acts most before the last day on treatment
    assert 1095 - 184 < days[0] < 1095
    for key in ("Home", "PageUp", "ArrowRight", "End", "PageDown"):
        press(opened, "time", key)
        assert not different(compared(opened, tmp_path), first)
        days.append(cursor_of(opened))
    drag(opened, "time", 0.4)
    compared(opened, tmp_path)
    days.append(cursor_of(opened))
    assert days[1] == pytest.approx(0, abs=1e-6) and days[4] == max(days)
    plots = opened.page.locator("figure:not([hidden]) > .plot")
    for k in range(plots.count()):
        share = 0.2 + 0.6 * k / plots.count()
        plots.nth(k).scroll_into_view_if_needed()
        box = plots.nth(k).bounding_box()
        assert box
        opened.page.mouse.click(box["x"] + share * box["width"], box["y"] + box["height"] / 2)
        compared(opened, tmp_path)
        days.append(cursor_of(opened))
    assert len({round(day) for day in days}) == len(days)
    assert opened.complaints == []


def cursor_of(opened: Opened) -> float:
    """Return the day of the cursor, which is the same in all charts."""
    charts = see(opened).charts
    days = [float(axes_of(one).day(one["cursor"][0])) for one in charts.values()]
    assert np.ptp(days) < 1e-6
    return days[0]


def test_what_moved_each_quantity(opens: OpensPage, real_page: Path) -> None:
    """The bars of what is taken are what Python's run loses without each."""
    opened = opens(real_page, TAKEN)
    opened.page.wait_for_selector("#moved-a")
    for share in (None, 0.3):
        if share is not None:
            opened.page.eval_on_selector("#moved-a", "one => { one.dataset.old = 'yes'; }")
            drag(opened, "time", share)
            opened.page.wait_for_selector("#moved-a:not([data-old])")
        outputs = opened.page.eval_on_selector_all(
            "#moved-output option", "all => all.map((o) => o.value)"
        )
        assert len(outputs) >= 8
        for output in outputs:
            if output != opened.page.input_value("#moved-output"):
                opened.page.eval_on_selector("#moved-a", "one => { one.dataset.old = 'yes'; }")
                opened.page.select_option("#moved-output", output)
                opened.page.wait_for_selector("#moved-a:not([data-old])")
            bars = opened.page.locator("#moved-a .bars").first.locator("li").all_inner_texts()
            require_bars(bars, see(opened).settings["a"], output, cursor_of(opened))
    assert opened.complaints == []


def require_bars(bars: list[str], settings: Mapping[str, str], output: str, day: float) -> None:
    def change(**other: str) -> float:
        run = asked({**settings, **other}).run(np.array([0.0, day]))
        return float(run.percent_change(output)[-1])

    fields = {"field-drug": "none", "field-rescue-drug": "none"}
    fields |= {"field-calcium": "0 mg/day", "field-exercise": "0"}
    whole, time = change(), change(**fields)
    wanted = [whole - change(**{field: nothing}) for field, nothing in fields.items()]
    wanted.append(time)
    if abs(left := whole - sum(wanted)) > 1e-6:
        wanted.append(left)
    read = [bar.rsplit("\n", 1)[-1] for bar in bars]
    assert len(read) == len(wanted) + 1, bars
    for text, value in zip(read, [*wanted, whole], strict=True):
        number = numbers(text.replace("\N{MINUS SIGN}", ""))[0]
        assert abs(number - abs(value)) < half_of_last_digit(text) + 2e-3, (output, bars, wanted)
        assert number == 0 or (value < 0) == ("\N{MINUS SIGN}" in text), (output, bars, wanted)


def test_links_are_copied(opens: OpensPage, real_page: Path, tmp_path: Path) -> None:
    opened = opens(real_page, TWO).show_all()
    drag(opened, "field-t_score", 0.4)
    drag(opened, "time", 0.7)
    press(opened, "copy-link", "Enter")
    assert "link" in opened.settle().page.inner_text("#said")
    first, other = see(opened), opens(real_page, opened.page.evaluate("location.hash"))
    assert see(other).settings == first.settings
    assert not different(compared(other, tmp_path), compared(opened, tmp_path))
    assert abs(cursor_of(other) - cursor_of(opened)) <= 0.51  # whole days


def test_charts_are_saved_as_they_are_drawn(
    opens: OpensPage, real_page: Path, tmp_path: Path
) -> None:
    opened = opens(real_page, TWO)
    charts = see(opened).charts
    for name, chart in charts.items():
        svg, png = (opened.page.locator(f"#figure-{name} .saves button").nth(k) for k in range(2))
        with opened.page.expect_download() as waiting:
            svg.press("Enter")
        waiting.value.save_as(tmp_path / "chart.svg")
        picture = ElementTree.fromstring((tmp_path / "chart.svg").read_text("utf-8"))
        paths = [one.get("d") for one in picture.iter("{http://www.w3.org/2000/svg}path")]
        assert paths == [one["path"] for one in chart["curves"]]
        with opened.page.expect_download() as waiting:
            png.press("Enter")
        waiting.value.save_as(tmp_path / "chart.png")
        assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
    assert opened.complaints == []


def test_what_folds_and_what_explains(opens: OpensPage, real_page: Path) -> None:
    """With keys alone: details open and close, every term is explained, and one can skip there."""
    opened = opens(real_page, TWO)
    page = opened.page
    for fold in page.locator("summary").all():
        before = fold.evaluate("one => one.parentElement.open")
        fold.press("Enter")
        assert fold.evaluate("one => one.parentElement.open") != before
    opened.show_all()
    meanings = {}
    for term in page.locator("button.term").all():
        if term.text_content() in meanings:
            continue
        term.press("Enter")
        assert page.locator("#meaning").is_visible()
        meanings[term.text_content()] = page.inner_text("#meaning")
        page.keyboard.press("Escape")
    assert len(meanings) > 8 and all(len(one) > 20 for one in meanings.values())
    page.locator(".scroll").focus()
    assert page.evaluate("document.activeElement.className") == "scroll"
    page.locator(".skip").press("Enter")
    page.keyboard.press("Tab")
    page.wait_for_timeout(300)  # nothing is drawn anew for it, and the link comes back
    assert page.evaluate("document.getElementById('results').contains(document.activeElement)")
    assert "drug:denosumab" in page.evaluate("location.hash")
    assert opened.complaints == []
