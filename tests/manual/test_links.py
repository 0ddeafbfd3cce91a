"""Links of README, manual and notebooks, looked at without a network: file and heading exist."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ranklmodel.manual.links import leads_elsewhere, links_of, relative_link, resolved, with_links
from ranklmodel.manual.pages import headings_of
from tests.manual.code_blocks import PAGES, REPOSITORY, name_of

BOOKS = sorted((REPOSITORY / "notebooks").glob("*.ipynb"))
ALL = [*PAGES, REPOSITORY / "CHANGELOG.md", *BOOKS]


def text_of(page: Path) -> str:
    text = page.read_text(encoding="utf-8")
    if page.suffix != ".ipynb":
        return text
    cells = json.loads(text)["cells"]
    return "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")


def anchors_of(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as both a forge and Sphinx name them."""
    kept = [
        "".join(sign for sign in heading.lower() if sign.isalnum() or sign in " -_")
        for heading in headings_of(text_of(page))
    ]
    return {f"#{heading.strip().replace(' ', '-')}" for heading in kept}


def lost(page: Path, text: str) -> list[str]:
    """Return the links of a text that lead nowhere."""
    wrong = []
    for target in links_of(text):
        if leads_elsewhere(target):
            if target.startswith("#") and target not in anchors_of(page):
                wrong.append(target)
            continue
        file, heading = resolved(name_of(page), target)
        path = REPOSITORY / file
        if not path.exists() or (heading and heading not in anchors_of(path)):
            wrong.append(target)
    return wrong


@pytest.mark.parametrize("page", ALL, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    assert lost(page, text_of(page)) == []


@pytest.mark.parametrize(
    "link",
    ["[a](nothing.md)", "![a](nothing.svg)", "[a](house.md#no-such-heading)", "[a](#no-heading)"],
)
def test_a_lost_link_is_seen(link: str) -> None:
    assert len(lost(REPOSITORY / "docs" / "start.md", link)) == 1


def test_headings_are_led_to() -> None:
    page = REPOSITORY / "docs" / "start.md"
    assert lost(page, "[a](house.md#three-journeys) [b](#a-first-run)") == []


def test_every_page_of_the_manual_is_reached_from_the_first() -> None:
    """Through lists of pages, as Sphinx follows them."""
    reached, to_read = set[Path](), [REPOSITORY / "docs" / "index.md"]
    while to_read:
        page = to_read.pop()
        if page in reached or not page.exists():
            continue
        reached.add(page)
        listed = page.read_text().partition("```{toctree}\n:hidden:\n")[2].partition("```")[0]
        to_read += [(page.parent / f"{name}.md").resolve() for name in listed.split()]
    assert {page for page in PAGES if page.parent != REPOSITORY} <= reached


def test_links_in_code_are_left_and_others_led() -> None:
    text = "[a](b.md)\n\n```text\n[a](b.md)\n```\n\n[c](https://doi.org/1) [d](#e) ![f](g.svg)\n"
    led = with_links(text, lambda target: f"x/{target}")
    assert led == text.replace("[a](b.md)", "[a](x/b.md)", 1).replace("(g.svg)", "(x/g.svg)")
    assert relative_link("api/simulate.md", "house.md") == "../house.md"
