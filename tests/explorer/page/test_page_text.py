"""The page as text: nothing in it leads out of it, and its colours can be read."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from itertools import product
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.explorer import write
from ranklmodel.explorer.write import assembled
from tests.explorer.page.conftest import OBSERVED, STUB, TREATED

PAGE = Path(write.__file__).with_name("page")
MOST_LINES = 400
ADDRESS = re.compile(r"\b(?:https?|ftp|wss?)://([\w.-]+)")
# The name of the language that pictures are written in, which nobody fetches.
NAMES = {"www.w3.org"}


@pytest.fixture(scope="module")
def text() -> str:
    return assembled(STUB.read_text("utf-8"), OBSERVED, TREATED)


def test_it_names_no_address(text: str) -> None:
    assert set(ADDRESS.findall(text)) <= NAMES
    assert not re.findall(r"<(?:link|iframe|img|object|embed|base)\b", text)
    assert not re.search(
        r"<script[^>]*\bsrc=|@import|url\((?!#)", text.replace("url(#${clip})", "")
    )


def test_its_policy_allows_its_own_texts_and_nothing_else(text: str) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy is not None
    rules = dict(rule.split(" ", 1) for rule in policy.group(1).split("; "))
    for name, tag in (("script-src", "script"), ("style-src", "style")):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert rules[name] == f"'sha256-{digest}'"
    assert rules["default-src"] == "'none'"
    assert set(rules) == {
        *("default-src", "script-src", "style-src", "worker-src", "img-src"),
        *("base-uri", "form-action"),
    }


def test_an_engine_can_not_close_its_element() -> None:
    engine = 'self.a = "</script><!--";'
    (kept,) = re.findall(r'id="engine">(.*?)</script>', assembled(engine, {}), re.DOTALL)
    assert "</" not in kept
    assert "<!--" not in kept


def test_data_come_back_as_they_went_in(text: str) -> None:
    (data,) = re.findall(r'id="data">(.*?)</script>', text, re.DOTALL)
    assert json.loads(data)["observed"] == OBSERVED
    assert json.loads(data)["treated"] == TREATED


def test_a_page_of_more_than_a_megabyte_is_refused() -> None:
    with pytest.raises(InputError, match="1000000"):
        assembled("x" * write.LARGEST_PAGE, {})


@pytest.mark.parametrize("path", sorted(PAGE.iterdir()), ids=lambda path: path.name)
def test_its_files_can_be_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, as WCAG 2 defines it."""
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def schemes() -> list[dict[str, str]]:
    """Return the named colours of both schemes."""
    style = (PAGE / "page.css").read_text("utf-8")
    roots = [
        dict(re.findall(r"--([\w-]+): (#\w{6})", block))
        for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    ]
    light, dark = roots
    return [light, {**light, **dark}]


WRITING = ("ink", "faint", "warn", "accent")
GROUNDS = ("paper", "panel", "shade", "warn-paper")
CURVES = ("c1", "c2", "c3", "c4", "c5", "c6", "up", "down", "same")


@pytest.mark.parametrize("scheme", schemes(), ids=["light", "dark"])
def test_colours_can_be_read(scheme: dict[str, str]) -> None:
    for word, ground in product(WRITING, GROUNDS):
        assert contrast(scheme[word], scheme[ground]) >= 4.5, (word, ground)
    assert contrast(scheme["accent-ink"], scheme["accent"]) >= 4.5
    for curve, ground in product(CURVES, ("paper", "shade")):
        assert contrast(scheme[curve], scheme[ground]) >= 3.0, (curve, ground)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") < 4.5 < contrast("#767676", "#ffffff")
