"""The page in headless Chromium: it asks nobody, says what goes wrong, and every control acts."""

from __future__ import annotations

import csv
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from tests.explorer.page.conftest import OBSERVED, OWN, Opened, OpensPage

MINUS = "\N{MINUS SIGN}"
COMPARED = "#a=drug:anastrozole;years_on:3&b=drug:denosumab;years_on:3&day=730"
WHOLE = "#a=drug:anastrozole;rescue.drug:zoledronate;rescue.from:1;then.drug:alendronate"


@pytest.mark.slow  # one start after the other, for some seconds
def test_every_start_is_computed_in_silence(opened: Opened) -> None:
    """No complaint, no request, and words for each question, arm and person."""
    values = opened.page.eval_on_selector_all("#preset option", "all => all.map((o) => o.value)")
    assert len(values) > 15
    stories = set()
    for value in values[1:]:
        opened.page.select_option("#preset", value)
        stories.add(opened.settle().page.inner_text("#story"))
        assert opened.page.locator("#trouble").is_hidden(), value
    assert len(stories) > 10
    assert opened.complaints == []
    assert all(one.startswith(OWN) for one in opened.requests)
    assert sum(one.startswith("file:") for one in opened.requests) == 1


def test_no_request_could_leave(opened: Opened) -> None:
    tried = """async () => {
      try { await fetch('data:text/plain,a'); return 'fetched'; }
      catch (error) { return error.name; }
    }"""
    assert opened.page.evaluate(tried) == "TypeError"
    assert any("Content Security Policy" in one for one in opened.complaints)


@pytest.mark.slow  # one control after the other, for some seconds
def test_every_control_moves_something(opened: Opened) -> None:
    opened.go(WHOLE).show_all()
    controls = opened.page.eval_on_selector_all(
        "#controls input, #controls select", "all => all.map((one) => one.id)"
    )
    assert len(controls) >= 16
    before, link = opened.seen(), opened.page.evaluate("location.hash")
    for name in reversed(controls):  # the person last, as another sex is another person
        one = opened.page.locator(f"#{name}")
        if one.evaluate("node => node.tagName") == "SELECT":
            values = one.evaluate("node => [...node.options].map((o) => o.value)")
            other = next(value for value in values if value != one.input_value())
            one.select_option(other)
            opened.settle()
        else:
            low, high = (float(one.get_attribute(end)) for end in ("min", "max"))
            opened.move(name, low + 0.75 * (high - low))
        opened.page.wait_for_timeout(160)  # the address follows after a moment
        seen, now = opened.seen(), opened.page.evaluate("location.hash")
        assert seen != before, name
        assert now != link, name
        before, link = seen, now
    assert opened.complaints == []


def test_a_link_restores_what_was_seen(opened: Opened, opens: OpensPage, page_file: Path) -> None:
    opened.go(WHOLE + "&b=sex:man;drug:testosterone;exercise:1").show_all()
    opened.move("field-bmi", 31.5)
    opened.move("time", 400)
    opened.page.get_by_label("B", exact=True).check()
    opened.page.wait_for_timeout(200)
    link = opened.page.evaluate("location.hash")
    other = opens(page_file, link).show_all()
    assert other.page.get_by_label("B", exact=True).is_checked()
    assert other.seen() == opened.seen()
    values = "all => all.map((one) => [one.id, one.value])"
    controls = "#controls input, #controls select"
    assert other.page.eval_on_selector_all(controls, values) == opened.page.eval_on_selector_all(
        controls, values
    )
    assert "bmi:31.5" in link
    assert "day=" in link


IN_VAIN = {
    "drug:aspirin": "aspirin",
    "drug:anastrozole;colour:red": "colour:red",
    "age:old": "age:old",
    "then.dose:60": "then without a drug",
    "arm:nowhere/none": "nowhere/none",
}


@pytest.mark.slow  # opens the page five times, for some seconds
def test_what_a_link_states_in_vain_is_said(opened: Opened) -> None:
    for stated, word in IN_VAIN.items():
        opened.go(f"#a={stated}")
        assert word in opened.page.inner_text("#said")
        assert opened.page.locator("#story li").count(), stated
    assert opened.complaints == []


def test_errors_of_the_engine_are_words_and_go_again(opened: Opened) -> None:
    opened.show_all().move("field-age", 85)
    assert "lives end at 80 years" in opened.page.inner_text("#trouble")
    opened.move("field-age", 60)
    assert opened.page.locator("#trouble").is_hidden()


def test_age_and_menopause_move_together(opened: Opened) -> None:
    """Nobody has the menopause before the age of 30: the other slider follows."""
    opened.show_all().move("field-years_since_menopause", 35)
    assert opened.page.input_value("#field-age") == "65"
    opened.move("field-age", 50)
    assert opened.page.input_value("#field-years_since_menopause") == "20"
    opened.page.wait_for_timeout(200)
    link = opened.page.evaluate("location.hash")
    assert "age:50" in link and "years_since_menopause:20" in link


def test_an_engine_that_does_not_start_is_said(opens: OpensPage, tmp_path: Path) -> None:
    from ranklmodel.explorer.write import assembled

    path = tmp_path / "broken.html"
    path.write_text(assembled("this is no program", {}), "utf-8")
    opened = opens(path)
    assert "could not be started" in opened.page.inner_text("#trouble")


def test_results_of_a_trial_lie_where_they_were_seen(opens: OpensPage, page_file: Path) -> None:
    opened = opens(page_file, "#a=arm:atac/anastrozole")
    points = opened.page.locator("#chart-density g[clip-path] title").all_text_contents()
    assert len(points) == len(OBSERVED["atac/anastrozole"])
    assert f"Lumbar spine, observed at 12 months: {MINUS}2.00" in points
    assert f"Total hip, observed at 2 years: {MINUS}4.00" in points
    opened.page.get_by_role("button", name="Choose the treatment myself").click()
    opened.settle()
    assert opened.page.locator("#chart-density g[clip-path] title").count() == 0


def test_two_scenarios_and_what_is_between_them(opened: Opened) -> None:
    """In the table, in the sentence and in the legend."""
    opened.go("#a=drug:anastrozole;years_off:0&b=drug:denosumab;years_off:0").show_all()
    row = opened.page.locator("#values tbody tr").first
    numbers = [
        float(one.removesuffix(" %").replace(MINUS, "-"))
        for one in row.locator("td").all_inner_texts()
    ]
    start_a, now_a, change_a, start_b, now_b, change_b, apart = numbers
    assert apart == pytest.approx(now_b - now_a, abs=2e-3)
    assert change_a == pytest.approx(100 * (now_a / start_a - 1), abs=0.1)
    assert change_b == pytest.approx(100 * (now_b / start_b - 1), abs=0.1)
    said = opened.page.inner_text("#story-apart")
    points = re.search(r"([\d.]+) points more at the spine", said)
    assert points is not None, said
    assert float(points[1]) == pytest.approx(change_b - change_a, abs=0.11)
    opened.page.get_by_role("button", name="Compare A with B").click()
    opened.settle()
    assert opened.page.locator("#story-apart").count() == 0
    assert len(row.locator("td").all()) == 3


def test_what_moved_it_sums_to_the_change(opened: Opened) -> None:
    opened.go("#a=drug:anastrozole;years_off:0&day=1830")
    opened.page.wait_for_selector("#moved-a .bars li")
    bars = [text.split() for text in opened.page.locator("#moved-a .bars li").all_inner_texts()]
    whole = opened.legend("density")[0].removeprefix("Lumbar spine ").split()
    assert [bar[0] for bar in bars] == ["Time", "anastrozole", "Sum"]
    assert bars[-1][4:] == whole
    opened.page.select_option("#moved-output", "osteoclasts")
    changed = "#moved-a .bars li:last-child span:last-child:not(:text-is('{}'))"
    opened.page.wait_for_selector(changed.format(" ".join(whole)))
    # with as many decimals as it takes for the bars to sum to it
    summed = opened.page.locator("#moved-a .bars li").last.inner_text().split("\n")[-1]
    read = [
        float(text.removesuffix(" %").replace(MINUS, "-"))
        for text in (summed, opened.legend("cells")[0].removeprefix("Osteoclasts "))
    ]
    assert read[0] == pytest.approx(read[1], abs=0.51)


def test_keys_are_enough(opened: Opened) -> None:
    """Terms open and close, time moves, and a control keeps the focus through its own change."""
    term = opened.page.locator("#story .term").first
    term.focus()
    opened.page.keyboard.press("Enter")
    assert opened.page.locator("#meaning").is_visible()
    assert term.get_attribute("aria-describedby") == "meaning"
    opened.page.keyboard.press("Escape")
    assert opened.page.locator("#meaning").is_hidden()
    before = opened.legend("density")
    opened.page.locator("#time").focus()
    for _ in range(5):
        opened.page.keyboard.press("PageDown")
    assert opened.legend("density") != before
    opened.page.locator("#field-drug").focus()
    opened.page.keyboard.press("ArrowDown")
    opened.settle()
    assert opened.page.evaluate("document.activeElement.id") == "field-drug"


# what buttons save as, scenarios, and names that a glossary would not explain further
NO_TERMS = {"SVG", "PNG", "CSV", "ATAC", "IBIS2"}


def test_every_abbreviation_is_explained(opened: Opened) -> None:
    for link in ("#a=sex:man;drug:testosterone;calcium:1000", COMPARED):
        opened.go(link).show_all()
        text = opened.page.inner_text("#results")
        short = set(re.findall(r"(?<![\w-])(?:IL-\d|[A-Z]{2,}\w*|[A-Z]\d[A-Z\d]*)(?!\w)", text))
        terms = set(opened.page.locator("#results .term").all_text_contents())
        assert short - NO_TERMS - terms == set()
        assert "E2" in short and "RANKL" in short
    button = opened.page.locator("#charts .term", has_text="T-score").first
    button.click()
    assert "standard deviations" in opened.page.inner_text("#meaning")


def test_pictures_and_changes_are_told(opened: Opened) -> None:
    labels = opened.page.eval_on_selector_all(
        "svg[role=img]", "all => all.map((one) => one.getAttribute('aria-label'))"
    )
    assert len(labels) >= 9
    assert all(label and len(label) > 40 for label in labels)
    opened.page.wait_for_timeout(900)
    assert "Bone density" in opened.page.locator("#spoken").text_content()


@pytest.mark.slow  # axe-core looks at every letter of the page, for some seconds
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_serious_fault_of_access(
    opens: OpensPage, page_file: Path, width: int, scheme: str
) -> None:
    package = pytest.importorskip(
        "axe_playwright_python", reason="axe-core comes with axe-playwright-python, in [browser]"
    )
    axe = (Path(package.__path__[0]) / "axe.min.js").read_text("utf-8")
    opened = opens(page_file, COMPARED, width=width, scheme=scheme).show_all()
    opened.page.evaluate(axe)
    faults = opened.page.evaluate("async () => (await axe.run()).violations")
    serious = [one for one in faults if one["impact"] in ("serious", "critical", "moderate")]
    assert not [(one["id"], one["nodes"][0]["html"]) for one in serious]


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_is_wider_than_the_window(opens: OpensPage, page_file: Path, width: int) -> None:
    opened = opens(page_file, COMPARED, width=width)
    assert opened.page.evaluate("document.documentElement.scrollWidth") == width


def test_what_is_saved_is_what_is_drawn(opened: Opened, tmp_path: Path) -> None:
    opened.go(COMPARED)
    kept = {}
    for name, button in (
        ("explorer.csv", "Save CSV"),
        ("explorer-density.svg", "Save Bone density (BMD) as SVG"),
        ("explorer-density.png", "Save Bone density (BMD) as PNG"),
    ):
        with opened.page.expect_download() as waiting:
            opened.page.get_by_role("button", name=button).click()
        assert waiting.value.suggested_filename == name
        kept[name] = tmp_path / name
        waiting.value.save_as(kept[name])
    rows = list(csv.DictReader(kept["explorer.csv"].read_text("utf-8").splitlines()))
    spine = [row for row in rows if row["scenario"] == "A" and row["quantity"] == "LS_BMD"]
    day = [row for row in spine if abs(float(row["day"]) - 720) < 1]
    change = 100 * (float(day[0]["value"]) / float(spine[0]["value"]) - 1)
    drawn = float(opened.legend("density")[0].split("A ")[1].split(" %")[0].replace(MINUS, "-"))
    assert drawn == pytest.approx(change, abs=0.15)
    picture = ElementTree.fromstring(kept["explorer-density.svg"].read_text("utf-8"))
    words = "".join(picture.itertext())
    assert "Bone density" in words
    assert "Not for clinical use" in words
    assert "var(" not in kept["explorer-density.svg"].read_text("utf-8")
    assert kept["explorer-density.png"].read_bytes().startswith(b"\x89PNG")
