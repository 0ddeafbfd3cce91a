"""What the page tells of a start, a comparison and a trial, around the stub."""

from __future__ import annotations

import re

from tests.explorer.page.conftest import UNDRAWN, Opened

TWO_PEOPLE = "#a=drug:anastrozole&b=drug:anastrozole;bmi:35"


def order_told(opened: Opened, place: int = 0) -> list[str]:
    """Return the items of an order of changes of scenario A, of the first by default."""
    lists: list[str] = opened.page.locator("#story-a ol").all_inner_texts()
    return lists[place].split("\n")


def test_the_order_does_not_depend_on_the_horizon(opened: Opened) -> None:
    told = [
        order_told(opened.go(f"#a=drug:anastrozole;years_on:{years};years_off:{off}"))
        for years, off in ((1.5, 0), (5, 2), (10, 10))
    ]
    assert told[0] == told[1] == told[2]
    titles = [text.split(":")[0] for text in told[0]]
    assert (titles[0], titles[-1]) == ("Hormone", "Bone density")
    assert "estradiol falls within a day" in told[0][0]


def test_a_late_rescue_is_counted_from_its_own_start(opened: Opened) -> None:
    opened.go("#a=drug:anastrozole;rescue.drug:denosumab;rescue.from:2")
    assert "From the start of denosumab at 2 years" in opened.page.inner_text("#story-a")
    assert "estradiol" in " ".join(order_told(opened))
    late = " ".join(order_told(opened, place=1))
    assert "estradiol" not in late
    assert re.search(r"CTX falls (within a day|after \d+ days)", late), late


def test_two_people_are_never_taken_for_two_drugs(opened: Opened) -> None:
    assert opened.page.locator("#story-people").count() == 0
    opened.go(TWO_PEOPLE)
    said = opened.page.inner_text("#story-people")
    assert "different people" in said and "35 kg/m" in said
    opened.page.locator("#same-person").click()
    opened.settle().page.wait_for_timeout(200)
    assert opened.page.locator("#story-people").count() == 0
    assert "bmi" not in opened.page.evaluate("location.hash")
    opened.page.select_option("#preset", "person:ibis2_woman")
    opened.settle().page.wait_for_timeout(200)
    assert opened.page.evaluate("location.hash").count("person:ibis2_woman") == 2
    assert opened.page.locator("#story-people").count() == 0


def test_another_person_keeps_what_is_taken(opened: Opened) -> None:
    opened.go("#a=drug:anastrozole;rescue.drug:denosumab;calcium:1000")
    opened.page.select_option("#preset", "person:older_man")
    opened.settle().page.wait_for_timeout(200)
    link = opened.page.evaluate("location.hash")
    assert all(one in link for one in ("rescue.drug:denosumab", "calcium:1000", "older_man"))


def test_bands_are_of_the_arm_as_it_was(opened: Opened) -> None:
    """They go with a change, which is said; what of the trial is not drawn is said with it."""
    bands = opened.page.locator("polygon.band")
    assert bands.count() == 0
    assert "--band" in opened.page.inner_text("#notices")
    opened.go("#a=arm:atac/anastrozole").show_all()
    assert bands.count() == 1
    assert "Bands" in opened.page.inner_text("#figure-density")
    said = opened.page.inner_text("#notices")
    assert UNDRAWN["atac"][0] in said and "--band" not in said
    opened.move("field-bmi", 35)
    assert bands.count() == 0
    assert "they are gone" in opened.page.inner_text("#notices")


def test_where_it_opens_is_said(opened: Opened) -> None:
    why = opened.page.locator("#time-why")
    assert "It opens at 5 years: the end of the treatment" in why.inner_text()
    opened.move("time", 300)
    assert why.inner_text() == ""


def test_starts_are_grouped(opened: Opened) -> None:
    groups = opened.page.eval_on_selector_all(
        "#preset optgroup", "all => all.map((one) => [one.label, one.children.length])"
    )
    assert len(groups) <= 10
    assert sum(size for _, size in groups) == opened.page.locator("#preset option").count() - 1
    assert len({label for label, _ in groups}) == len(groups)
