"""Help of every command: an example, lines that end where the terminal does, and nothing heavy."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
import typer

from ranklmodel.cli import app
from tests.commands.conftest import Invoke

WIDE = 80


def walked(command: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the words that lead to every command, those of groups too."""
    yield words
    for name, inner in getattr(command, "commands", {}).items():
        yield from walked(inner, (*words, name))


COMMANDS = [one for one in walked(typer.main.get_command(app)) if one]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_it_has_an_example(invoke: Invoke, words: tuple[str, ...]) -> None:
    done = invoke(*words, "--help")
    assert done.exit_code == 0
    assert f"Example: ranklmodel {' '.join(words)}" in " ".join(done.stdout.split())


@pytest.mark.parametrize("words", [(), *COMMANDS], ids=" ".join)
def test_no_line_ends_before_the_next_word_would_not_fit(
    invoke: Invoke, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", str(WIDE))
    _, _, described = invoke(*words, "--help").stdout.partition("Usage:")
    told, _, _ = described.partition("\u256d")
    paragraphs = list(told_apart(told))
    assert len(paragraphs) > 2
    for part in paragraphs:
        for line, following in pairwise(part):
            assert len(line) + 1 + len(following.split()[0]) > WIDE - 2, line


def told_apart(told: str) -> Iterator[list[str]]:
    """Yield the lines of each paragraph."""
    part: list[str] = []
    for line in map(str.strip, told.splitlines()):
        if not line:
            yield part
            part = []
        else:
            part.append(line)
    yield part


def test_it_loads_nothing_heavy() -> None:
    code = (
        "import sys, ranklmodel.cli; heavy = ('numpy', 'sympy', 'scipy', 'matplotlib', 'pydantic',"
        " 'pandas', 'pint', 'numba'); print([m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
