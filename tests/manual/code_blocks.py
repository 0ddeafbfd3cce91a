"""The code blocks of a page, and what the page says of how each is to be run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
PAGES = [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
RUN = ("bash", "python")
WRITTEN = ("yaml", "csv")
SHOWN = ("text", "mermaid", "{toctree}")
_BLOCK = re.compile(
    r"(?:^<!-- (?P<mark>not run|slow): (?P<reason>[^\n]+?) -->\n+)?"
    r"(?:^`(?P<file>mine/[^`\n]+)`\n\n)?"
    r"^```(?P<language>\S*)\n(?P<text>.*?)^```$",
    flags=re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class CodeBlock:
    """A block of a page: its language, its text, the file it is, and how it is marked."""

    page: Path
    line: int
    language: str
    text: str
    file: str | None
    mark: str | None

    @property
    def commands(self) -> list[str]:
        return [line for line in self.text.splitlines() if line.strip()]


def name_of(page: Path) -> str:
    return page.relative_to(REPOSITORY).as_posix()


def blocks_of(page: Path) -> list[CodeBlock]:
    text = page.read_text(encoding="utf-8")
    return [
        CodeBlock(
            page,
            text[: found.start("text")].count("\n") + 1,
            found["language"],
            found["text"],
            found["file"],
            found["mark"],
        )
        for found in _BLOCK.finditer(text)
    ]


def fences_of(page: Path) -> int:
    return len(re.findall(r"^```", page.read_text(encoding="utf-8"), flags=re.MULTILINE))
