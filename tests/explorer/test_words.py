"""What the page says is what the model's runs hold: its scripts in node around the engine."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from ranklmodel.explorer import write
from ranklmodel.explorer.engine import engine_source
from ranklmodel.explorer.observed import observed_results, treated_days
from tests.explorer.page.conftest import STUB

PAGE = Path(write.__file__).with_name("page")
PROGRAM = STUB.with_name("words.js")
MINUS = "\N{MINUS SIGN}"

DENOSUMAB = {"drug": "denosumab", "years_on": 3, "years_off": 4}
BOTH = {"drug": "anastrozole", "years_on": 5, "years_off": 4, "rescue": {"drug": "denosumab"}}
PELLETS = {"sex": "man", "drug": "testosterone", "years_on": 3}
AGONIST = {"person": "premenopausal_woman", "drug": "gnrh_agonist", "years_on": 3}
STOPPED = {"drug": "anastrozole", "years_on": 5, "years_off": 5}
ASKED: dict[str, tuple[Mapping[str, Any], Mapping[str, Any] | None]] = {
    "stop": (STOPPED, {"drug": "anastrozole"}),
    "ovaries": (AGONIST, None),
    "both": (BOTH, {**BOTH, "then": {"drug": "zoledronate", "years": 2}}),
    "defend": ({"arm": "defend/denosumab"}, None),
    "pellets": (PELLETS, {**PELLETS, "rescue": {"drug": "anastrozole"}}),
    "rebound": (DENOSUMAB, {**DENOSUMAB, "years_on": 2}),
    "zoledronate": ({"drug": "anastrozole", "rescue": {"drug": "zoledronate", "dose": 4}}, None),
    "dose": ({"drug": "anastrozole"}, {"drug": "anastrozole", "dose": 0.1}),
    "man": ({"sex": "man", "drug": "anastrozole", "years_on": 3}, {"sex": "man"}),
    "people": ({"arm": "freedom/denosumab"}, {"drug": "anastrozole"}),
    "simple": ({"drug": "anastrozole", "calcium": 1000, "exercise": 1.5}, None),
    "short": ({"drug": "anastrozole", "years_on": 0.5, "years_off": 0}, None),
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the model's engine in a file."""
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    path = tmp_path_factory.mktemp("words") / "engine.js"
    path.write_text(engine_source(), "utf-8")
    return path


@pytest.fixture(scope="module")
def said(engine: Path) -> dict[str, dict[str, Any]]:
    """Return what the page says of each pair of scenarios, and the numbers at its moment."""
    trials = {
        "treated": treated_days(("defend", "freedom")),
        "observed": observed_results(("defend",)),
    }
    asked = [[*pair, trials, 28 if name == "short" else None] for name, pair in ASKED.items()]
    done = subprocess.run(
        ["node", str(PROGRAM), str(PAGE), str(engine)],
        **{"input": json.dumps(asked), "capture_output": True, "text": True},
        **{"check": True, "timeout": 120},
    )
    return dict(zip(ASKED, json.loads(done.stdout), strict=True))


Said = dict[str, dict[str, Any]]


def sentence(said: Said, name: str, side: str, begins: str) -> str:
    """Return the one sentence of a story that begins so."""
    (text,) = (one["text"] for one in said[name]["told"][side] if one["text"].startswith(begins))
    return str(text)


def numbers(text: str) -> list[float]:
    return [
        float(one.replace(MINUS, "-")) for one in re.findall(rf"[+{MINUS}]?\d+(?:\.\d+)?", text)
    ]


def test_what_comes_back_is_bone(said: Said) -> None:
    """Degenerative change, which scans take for bone, is none of what comes back."""
    text = sentence(said, "stop", "a", "After anastrozole is stopped")
    match = re.search(r"bone alone from (\S+) % to (\S+) %: (\d+) % of what was lost", text)
    assert match is not None, text
    then, now, share = (float(one.replace(MINUS, "-")) for one in match.groups())
    assert share == pytest.approx(100 * (then - now) / then, abs=2)
    assert share < 30
    assert "which stays" not in said["stop"]["moved"]


@pytest.mark.parametrize("name", ["ovaries", "man", "pellets", "stop"])
def test_the_end_of_the_treatment_is_still_on_it(said: Said, name: str) -> None:
    """Pathway, table and legend at that moment are as on the days before."""
    page = said[name]
    assert page["opens"]["why"] == "the end of the treatment"
    now, before = page["changes"]["a"], page["week_before"]["a"]
    for output in ("E2", "P1NP", "interleukin_1", "RANKL", "osteoclasts"):
        assert now[output] == pytest.approx(before[output], abs=1.5), output


def test_what_acts_at_once_is_said_to(said: Said) -> None:
    text = sentence(said, "ovaries", "a", "After the GnRH agonist is stopped")
    assert "estradiol is back within a day (it is taken to act until its last day" in text
    assert "takes a GnRH agonist continuously" in sentence(said, "ovaries", "a", "A woman")


def test_all_that_stops_is_named(said: Said) -> None:
    after = sentence(said, "both", "a", "After ")
    assert after.startswith("After anastrozole and denosumab are stopped, ")
    assert "on zoledronate" in sentence(
        said, "both", "b", "After anastrozole and denosumab are stop"
    )
    assert (
        "then after anastrozole and denosumab zoledronate" in said["both"]["told"]["b"][0]["text"]
    )
    assert sentence(said, "both", "b", "From the end of zoledronate at 7 years to 9 years")
    assert "After testosterone pellets are stopped" in said["pellets"]["story"]


def test_an_overshoot_has_its_causes_in_numbers(said: Said) -> None:
    after = sentence(said, "rebound", "a", "After denosumab is stopped")
    assert re.search(r"CTX overshoots to \+4\d % 7 months later", after)
    assert re.search(rf"RANK is then occupied \+3\d %, as OPG is {MINUS}\d+ %", after)
    assert "precursors that had waited (+23 % at the stop)" in after
    why = sentence(said, "rebound", "a", "Why: ")
    assert re.search(r"RANKL itself is up to \+23 %.*PTH rises \(\+\d\d %\)", why)
    assert f"RANK is still occupied {MINUS}5" in why


def test_an_arm_ends_with_its_dosing(said: Said) -> None:
    """Calcium and vitamin D, which go on, are not the treatment."""
    page = said["defend"]
    assert page["opens"]["day"] < 730.5
    after = sentence(said, "defend", "a", "After denosumab is stopped")
    assert re.search(r"CTX overshoots to \+2\d % .*, while the trial saw up to \+6\d %", after)


def test_testosterone_that_is_given_is_not_of_lh(said: Said) -> None:
    why = sentence(said, "pellets", "b", "Why: ")
    assert "which adds to the testosterone that is given" in why
    assert "at 3 years" in why
    assert "Testosterone +160 %" in said["pellets"]["pathway"]["a"]
    assert "Testosterone given now" in said["pellets"]["pathway"]["a"]
    assert "Testosterone +53 %" in said["man"]["pathway"]["a"]
    assert "GnRH agonist now" in said["ovaries"]["pathway"]["a"]


def days(words: str) -> float:
    """Return the least time that words mean, in days."""
    if words == "within a day":
        return 0.0
    number, unit = re.fullmatch(r"after (\d+(?:\.\d+)?) (day|month|year)s?", words).groups()  # type: ignore[union-attr]
    return float(number) * {"day": 1.0, "month": 30.4, "year": 365.25}[unit]


@pytest.mark.parametrize("name", [name for name in ASKED if name != "people"])
def test_the_order_is_an_order(said: Said, name: str) -> None:
    for told in (one for side in said[name]["told"].values() for one in side if "items" in one):
        firsts = [
            re.search(r"(within a day|after \d+(?:\.\d+)? \w+),", item)[1]  # type: ignore[index]
            for item in told["items"]
        ]
        times = [days(one) for one in firsts]
        # months are rounded to whole ones
        assert all(one <= other + 16 for one, other in pairwise(times)), firsts
        assert times[:2] == sorted(times[:2])


def test_why_rank_is_ahead_of_rankl_is_said(said: Said) -> None:
    notes = [one.get("note", "") for one in said["dose"]["told"]["a"] if "items" in one]
    match = re.search(r"occupied (\S+) %, RANKL is (\S+) % and OPG (\S+) %", notes[0])
    assert match is not None, notes
    occupied, ligand, decoy = numbers(" ".join(match.groups()))
    assert decoy < 0 < ligand < occupied


def test_a_block_below_rank_is_said(said: Said) -> None:
    why = sentence(said, "zoledronate", "a", "Why: ")
    assert re.search(rf"below RANK: RANK is occupied \+69 %.*osteoclasts \({MINUS}36 %\)", why)


def test_osteopenia_goes_by_the_score_alone(said: Said) -> None:
    for page in said.values():
        for told in page["told"].values():
            for text in (one["text"] for one in told if "lowest T-score" in one["text"]):
                score = numbers(text.split("lowest T-score")[1].split(" to ")[1])[0]
                if abs(score + 1) > 0.06 and score > -2.4:
                    assert ("which is osteopenia" in text) == (score < -1), text


def test_bars_sum_to_what_is_shown(said: Said) -> None:
    lists = 0
    for page in said.values():
        for block in re.split(r"(?<=%)(?=Scenario)|By what", page["moved"]):
            rows = [
                numbers(one.rsplit("%", 1)[0].replace("+", " +"))[-1:]
                for one in block.split("\n")
                if "%" in one
            ]
            values = [row[0] if row else 0.0 for row in rows]
            if len(values) > 1:
                lists += 1
                assert sum(values[:-1]) == pytest.approx(values[-1], abs=1e-9), block
    assert lists > 20


def test_one_woman_has_one_answer(said: Said) -> None:
    """However long she is drawn, estradiol is back after the same days."""
    backs = [
        re.search(r"estradiol is back within (\d+ days)", sentence(said, "stop", side, "After"))[1]  # type: ignore[index]
        for side in "ab"
    ]
    assert backs[0] == backs[1]


def test_what_people_make_is_not_set_off(said: Said) -> None:
    assert "A and B are different people" in said["people"]["story"]
    assert not said["people"]["is_set_off"]
    assert said["dose"]["is_set_off"]
    assert any("end at 8 years" in text for text in said["people"]["notices"])


def test_words_of_settings(said: Said) -> None:
    assert (
        "calcium 1000 mg/day and exercise 1.5 all through" in said["simple"]["told"]["a"][0]["text"]
    )
    why = sentence(said, "simple", "a", "Why: ")
    assert "PTH is" in why
    assert "for 6 months" in said["short"]["told"]["a"][0]["text"]
    assert "0.5 years" not in said["short"]["story"]
    assert any("Hormones of men" in text for text in said["man"]["notices"])
    assert not any("Hormones of men" in text for text in said["dose"]["notices"])


MEANINGS = {
    "Wnt": "build",
    "IL-1": "Interleukin 1",
    "TNF": "Tumour",
    "osteopenia": "between 1",
    "osteoclast precursors": "become osteoclasts",
    "bisphosphonates": "settles on bone",
}


def test_terms_have_their_own_meaning() -> None:
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    text = (PAGE / "3_glossary.js").read_text("utf-8")
    asked = f"""{text}; console.log(JSON.stringify({json.dumps([*MEANINGS])}.map(
        (term) => [GLOSSARY[ALIASES[term] || term], term.search(ANY_TERM) >= 0])))"""
    done = subprocess.run(["node", "-e", asked], capture_output=True, text=True, check=True)
    for (term, word), (meaning, found) in zip(
        MEANINGS.items(), json.loads(done.stdout), strict=True
    ):
        assert word in meaning and found, term
