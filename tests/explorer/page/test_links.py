"""A link restores what was seen, whatever is stated in it, and both are what Python computes."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from ranklmodel.explorer.asked import RANGES
from ranklmodel.explorer.drugs import DRUGS
from tests.explorer.page.against import compared, different
from tests.explorer.page.as_seen import see
from tests.explorer.page.conftest import OpensPage

pytestmark = pytest.mark.slow  # opens the whole model twice for each state

STATES = 10
_PERSONAL = ("age", "years_since_menopause", "bmi", "t_score")


def any_scenario(chance: random.Random) -> dict[str, Any]:
    """Return a scenario with each key as likely stated as not."""
    sex = chance.choice(("woman", "man"))
    drugs = [drug for drug in DRUGS if sex in drug.of]
    stated: dict[str, Any] = {"sex": sex}
    for name, limits in RANGES.items():
        if chance.random() < 0.5 and limits.of in ("", sex):
            steps = round((limits.high - limits.low) / limits.step)
            stated[name] = round(limits.low + limits.step * chance.randint(0, steps), 6)
    age = stated.get("age", 59.0)
    if sex == "woman" and not age - stated.get("years_since_menopause", 10.0) >= 31:
        stated["age"], stated["years_since_menopause"] = 66.0, 4.0
    main = chance.choice((None, *drugs))
    if main:
        stated |= {"drug": main.name, "dose": chance.choice(main.doses)}
    on, off = stated.get("years_on", 5.0), stated.get("years_off", 2.0)
    rescue = chance.choice((None, *(drug for drug in drugs if drug != main)))
    if rescue:
        begins = chance.randint(0, int(2 * on) - 1) / 2
        stated["rescue"] = {"drug": rescue.name, "dose": chance.choice(rescue.doses)}
        stated["rescue"] |= {"from": begins} if begins else {}
        if chance.random() < 0.5:
            stated["rescue"]["years"] = chance.randint(1, int(2 * (on + off - begins))) / 2
    if off and (later := chance.choice((None, *drugs))):
        stated["then"] = {"drug": later.name, "dose": chance.choice(later.doses)}
    return stated


def written(scenario: dict[str, Any]) -> str:
    """Return a scenario as a link states it."""
    parts = []
    for key, value in scenario.items():
        inner = value.items() if isinstance(value, dict) else None
        parts += [f"{key}.{k}:{v}" for k, v in inner] if inner else [f"{key}:{value}"]
    return ";".join(parts)


def test_random_states_come_back(opens: OpensPage, real_page: Path, tmp_path: Path) -> None:
    """Read from a link, held against Python, written as a link and read again: the same numbers."""
    chance = random.Random(16)
    opened, again = opens(real_page), opens(real_page)
    for _ in range(STATES):
        link = f"#a={written(any_scenario(chance))}"
        if chance.random() < 0.4:
            link += f"&b={written(any_scenario(chance))}"
        link += f"&day={chance.randint(0, 700)}"
        opened.go(link)
        assert not opened.page.inner_text("#said"), link
        first, numbers = see(opened), compared(opened, tmp_path)
        opened.page.click("#copy-link")
        again.go(opened.page.evaluate("location.hash"))
        second = see(again)
        assert second.settings == first.settings, link
        assert second.charts == first.charts and second.rows == first.rows, link
        assert not different(numbers, compared(again, tmp_path)), link
    # the browser may not let a page in a file write to the clipboard
    assert not [one for one in opened.complaints + again.complaints if "lipboard" not in one]
