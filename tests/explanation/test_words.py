"""Words agree with the numbers of the run, whichever way the quantity went."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from ranklmodel.explanation.causes import Cause
from ranklmodel.explanation.explained import Explanation
from ranklmodel.explanation.explanation import explain
from ranklmodel.explanation.told.rounding import (
    Printed,
    Rounding,
    drivers_printed,
    percent,
    processes_printed,
)
from ranklmodel.explanation.told.words import in_words, moved, named, time_in_words
from ranklmodel.explanation.upstream.drivers import UNDER_WAY
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.units.calendar import DAYS_PER_YEAR

# What falls and what rises, in women and a man, on drugs and after them.
CASES = {
    "density on anastrozole": ("atac_woman", "anastrozole_1mg_daily", "LS_BMD", 0, 5),
    "density after anastrozole": ("atac_woman", "anastrozole_1mg_5_years", "LS_BMD", 5, 7),
    "resorption on anastrozole": ("atac_woman", "anastrozole_1mg_daily", "CTX_s", 0, 1),
    "estradiol on anastrozole": ("atac_woman", "anastrozole_1mg_daily", "E2", 0, 0.1),
    "density on denosumab": ("freedom_woman", "denosumab_60mg_6_monthly", "LS_BMD", 0, 1),
    "resorption on denosumab": ("freedom_woman", "denosumab_60mg_2_years", "CTX_s", 0, 0.4),
    "rebound after denosumab": ("freedom_woman", "denosumab_60mg_2_years", "CTX_s", 2, 3),
    "what denosumab leaves": ("freedom_woman", "denosumab_60mg_2_years", "denosumab_free", 0, 0.1),
    "a man's testosterone": ("finkelstein_man", "gnrh_agonist", "T", 0, 1),
    "a man's density": ("finkelstein_man", "gnrh_agonist", "TH_BMD", 0, 1),
    "exercise": ("howe_woman", "exercise_combined", "LS_BMD", 0, 1),
    "a score": ("atac_woman", "anastrozole_1mg_daily", "LS_T_score", 0, 2),
}


@cache
def life(person: str, regimen: str) -> Scenario:
    return scenario(person, regimen)


@cache
def explained(case: str) -> Explanation:
    person, regimen, quantity, start, stop = CASES[case]
    days = start * DAYS_PER_YEAR, stop * DAYS_PER_YEAR
    return explain(life(person, regimen), quantity, *days, depth=12)


def everyone(causes: tuple[Cause, ...]) -> list[Cause]:
    return [one for cause in causes for one in (cause, *everyone(cause.causes))]


def told(why: Explanation) -> list[Printed]:
    return [processes_printed(why), *([drivers_printed(why)] if why.drivers else [])]


@pytest.mark.parametrize("case", CASES)
def test_the_first_sentence_goes_the_way_of_the_run(case: str) -> None:
    why = explained(case)
    person, regimen, quantity, start, stop = CASES[case]
    run = life(person, regimen).run([0.0, start * DAYS_PER_YEAR, stop * DAYS_PER_YEAR])
    change = run[quantity][-1] - run.at(quantity, start * DAYS_PER_YEAR)
    first = why.words.split(". ")[0]
    assert (f"({quantity}) rose from" in first) == (change > 0)
    assert (f"({quantity}) fell from" in first) == (change < 0)
    shown = re.search(r"from (-?[\d.]+) to (-?[\d.]+)", why.words)
    assert shown
    assert float(shown[1]) == pytest.approx(run.at(quantity, start * DAYS_PER_YEAR), rel=2e-3)
    assert float(shown[2]) == pytest.approx(run[quantity][-1], rel=2e-2)


@pytest.mark.parametrize("case", CASES)
def test_what_is_printed_sums_to_the_change_that_is_printed(case: str) -> None:
    why = explained(case)
    rounding = Rounding.of(why)
    change = float(rounding.text(why.after)) - float(rounding.text(why.before))
    for printed in told(why):
        rows = [float(rounding.text(part.amount)) for part in printed.parts]
        total = sum(rows) + float(rounding.text(printed.rest))
        assert total == pytest.approx(change, abs=1e-6 * 10.0**-rounding.decimals)


@pytest.mark.parametrize("case", CASES)
def test_nothing_below_the_last_digit_is_listed_and_what_is_hidden_is_counted(case: str) -> None:
    why = explained(case)
    step = 10.0 ** -Rounding.of(why).decimals
    for printed, number in zip(told(why), (len(why.contributions), len(why.drivers)), strict=False):
        assert all(abs(part.exact) >= step / 2 * (1 - 1e-9) for part in printed.parts)
        assert len(printed.parts) + printed.smaller == number
        sizes = [abs(part.amount) for part in printed.parts]
        assert sizes == sorted(sizes, reverse=True)
    hidden = re.search(r"(\d+) smaller influences? (is|are) not told here", why.words)
    last = told(why)[-1]
    assert bool(hidden) == bool(last.smaller or (why.drivers and len(last.parts) > 4))


@pytest.mark.parametrize("case", CASES)
def test_the_largest_is_named_with_what_it_did(case: str) -> None:
    why = explained(case)
    process = processes_printed(why).parts[0]
    site = why.quantity.partition("_")[0] + "_"
    name = named(process.description, process.name.removeprefix(site))
    assert f"Of all processes, {name} did most" in why.words
    if not why.drivers:
        return
    largest = max(why.drivers, key=lambda driver: abs(driver.amount))
    words = "raised" if largest.amount > 0 else "lowered"
    sentence = next(s for s in why.words.split(". ") if "the largest influence" in s)
    assert f"{words} it by" in sentence
    assert sentence.lower().startswith(named(largest.description, largest.quantity).lower())
    against = "though against the change" in sentence
    assert against == (largest.amount * why.change < 0)


@pytest.mark.parametrize("case", CASES)
def test_every_sentence_of_a_driver_goes_its_way(case: str) -> None:
    why = explained(case)
    for driver in why.drivers:
        name = named(driver.description, driver.quantity)
        sentences = [s for s in why.words.split(". ") if s.lower().startswith(f"{name.lower()} ")]
        if driver.quantity == UNDER_WAY or not sentences:
            continue
        assert ("raised it" in sentences[0]) == (driver.amount > 0)
        if f"{driver.before:.3g}" != f"{driver.after:.3g}":
            assert (" rose from " in sentences[0]) == (driver.after > driver.before)


@pytest.mark.parametrize("case", CASES)
def test_the_chain_tells_what_each_link_did_and_ends_with_the_quantity(case: str) -> None:
    why = explained(case)
    if len(why.chain) < 2:
        assert "Step by step" not in why.words
        return
    chain = why.words.split("Step by step from the beginning: ")[1].split(". ")[0]
    steps = chain.split(", so ")
    for link, step in zip(reversed(why.chain), steps, strict=False):
        assert step.rstrip(".").endswith("rose" if link.after > link.before else "fell")
    verb = "rose" if why.change > 0 else "fell"
    if why.drivers:
        assert steps[-1] == f"{why.quantity} {verb}"


def test_the_chain_reaches_the_tablet() -> None:
    names = [link.quantity for link in explained("density on anastrozole").chain]
    assert names[0] == "osteoclasts"
    assert {"E2", "active_aromatase", "active_aromatase_by_anastrozole"} <= set(names)
    assert [link.quantity for link in explained("a man's testosterone").chain][-1] == "gnrh_agonist"


def test_drivers_sum_to_the_change() -> None:
    for case in CASES:
        why = explained(case)
        brought = [driver.amount for driver in why.drivers]
        if brought:
            missed = abs(sum(brought) - why.change)
            assert missed == pytest.approx(abs(why.drivers_residual), abs=1e-12)
            assert missed <= 0.005 * sum(map(abs, brought)), case
    assert [case for case in CASES if not explained(case).drivers] == ["what denosumab leaves"]


def test_what_is_switched_on_at_the_start_is_a_driver_and_a_cause() -> None:
    why = explained("exercise")
    brought = {driver.quantity: driver.amount for driver in why.drivers}
    assert brought["LS_resorption_by_load"] > 0 and brought["LS_balance_by_load"] > 0
    assert brought[UNDER_WAY] < 0  # at her age bone was being lost before
    assert any(cause.quantity == "LS_load" and cause.after == 1 for cause in everyone(why.causes))


def test_shares_are_signed_by_what_they_did() -> None:
    falling = {c.quantity: c.share for c in explained("estradiol on anastrozole").causes}
    assert falling["E1"] < 0 and falling["peripheral_aromatase"] < 0
    rising = {c.quantity: c.share for c in explained("rebound after denosumab").causes}
    assert rising["osteoclasts"] > 0


def test_what_did_not_change_is_said_to_end_where_it_began() -> None:
    why = explained("estradiol on anastrozole")
    still = replace(why, after=why.before, drivers=(), contributions=(), chain=(), turning=None)
    text = in_words(still)
    assert (
        text
        == "In the first 36.5 days, plasma estradiol (E2) ended where it began, at 5.8021 pg/mL."
    )
    assert moved(2.0, 2.0001) == "ended where it began, at 2"
    nothing = replace(still, before=0.0, after=0.0)
    assert "ended where it began, at 0 pg/mL." in in_words(nothing)


def test_a_score_and_what_begins_at_nothing_have_no_percent() -> None:
    why = explained("a score")
    assert percent(why, 1.0) is None and "%" not in why.words.split(". ")[0]
    begun = explained("what denosumab leaves")
    assert percent(begun, 1.0) is None
    assert percent(explained("density on anastrozole"), 0.09792) == pytest.approx(10.0, rel=1e-3)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (0, "the start"),
        (1.2, "day 1.2"),
        (730.5, "year 2"),
        (800, "year 2.19"),
        (60.875, "month 2"),
    ],
)
def test_days_as_people_count_them(day: float, words: str) -> None:
    assert time_in_words(day) == words


def test_age_raises_spine_density_by_what_scans_take_for_bone() -> None:
    text = " ".join(explained("density on anastrozole").words.split())
    assert "through years of degenerative spine change, which scans take for bone" in text
    assert "scans take for bone" not in explained("a man's density").words  # of the hip
