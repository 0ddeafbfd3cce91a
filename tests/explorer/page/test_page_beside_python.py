"""The page around the model's own engine: what it draws is what Python computes."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from ranklmodel.explorer.write import LARGEST_PAGE
from tests.explorer.page.conftest import Opened, OpensPage

MINUS = "\N{MINUS SIGN}"
DAY = 730.0
CALCIUM = {"calcium": 1000, "vitamin_D": 800, "exercise": 1}
ASKED: list[dict[str, Any]] = [
    {"drug": "anastrozole", "age": 70},
    {"drug": "letrozole", "years_since_menopause": 3},
    {"drug": "exemestane", "bmi": 34},
    {"drug": "anastrozole", "dose": 0.1, "t_score": -2.2},
    {"drug": "anastrozole", "years_on": 1, "years_off": 3},
    {"drug": "anastrozole", "rescue": {"drug": "zoledronate", "dose": 4, "from": 1}},
    {"drug": "denosumab", "years_on": 1, "then": {"drug": "alendronate", "years": 1}},
    {"drug": "anastrozole", **CALCIUM},
    {"sex": "man", "drug": "anastrozole"},
    {"person": "ibis2_woman", "drug": "risedronate"},
    {"arm": "atac/anastrozole"},
]

pytestmark = pytest.mark.slow  # prints the whole model as JavaScript and runs it in a browser


def link_of(scenario: dict[str, Any]) -> str:
    parts = []
    for key, value in scenario.items():
        inner = value.items() if isinstance(value, dict) else None
        parts += [f"{key}.{k}:{v}" for k, v in inner] if inner else [f"{key}:{value}"]
    return f"#a={';'.join(parts)}&day={DAY:g}"


def changes_drawn(opened: Opened) -> dict[str, float]:
    drawn = {}
    for text in opened.legend("density"):
        if read := re.fullmatch(rf"(.*?) ([+{MINUS}]?[\d.]+) %", text):
            drawn[read[1]] = float(read[2].replace(MINUS, "-"))
    return drawn


def test_it_is_below_a_megabyte(real_page: Path) -> None:
    assert real_page.stat().st_size < LARGEST_PAGE


def test_what_is_drawn_is_what_python_computes(opens: OpensPage, real_page: Path) -> None:
    from ranklmodel.explorer.asked import life_asked

    opened = opens(real_page)
    sites = {"LS_BMD": "Lumbar spine", "TH_BMD": "Total hip", "FN_BMD": "Femoral neck"}
    for scenario in ASKED:
        drawn = changes_drawn(opened.go(link_of(scenario)))
        run = life_asked(scenario).run([DAY])
        for output, label in sites.items():
            if output in run.names:
                change = run.percent_change(output)[-1]
                digits = 0.51 if abs(change) > 9.9 else 0.06
                assert drawn[label] == pytest.approx(change, abs=digits), (scenario, output)
    assert opened.complaints == []


def test_a_slider_redraws_at_once(opens: OpensPage, real_page: Path) -> None:
    opened = opens(real_page, "#a=drug:anastrozole").show_all()
    times = []
    for bmi in range(20, 45):
        opened.move("field-bmi", bmi)
        times.append(float(opened.page.evaluate("document.body.dataset.milliseconds")))
    print(f"a slider redraws in a median of {median(times):.0f} ms, at most {max(times):.0f} ms")
    assert median(times) < 1000


def test_a_rescue_that_ends_early_is_told_to_end(opens: OpensPage, real_page: Path) -> None:
    rescue = {"drug": "denosumab", "years": 2}
    opened = opens(real_page, link_of({"drug": "anastrozole", "rescue": rescue}))
    story = opened.page.inner_text("#story-a")
    assert "beside it denosumab 60 mg every 6 months for 2 years" in story
    told = re.search(
        rf"end of denosumab at 2 years to 5 years: spine \+([\d.]+) % to {MINUS}", story
    )
    assert told and "CTX at most +" in story and "the hip goes from" in story
