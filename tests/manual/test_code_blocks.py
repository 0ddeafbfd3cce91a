"""Every code block of README and manual runs, in the order of its page, in one folder a page."""

from __future__ import annotations

import re
import shlex
import warnings
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ranklmodel.cli import app
from tests.manual.code_blocks import (
    PAGES,
    REPOSITORY,
    RUN,
    SHOWN,
    WRITTEN,
    CodeBlock,
    blocks_of,
    fences_of,
    name_of,
)

TARGETS = set(re.findall(r"^([a-z-]+):", (REPOSITORY / "Makefile").read_text(), re.MULTILINE))
# Pages whose blocks take some seconds only.
QUICK = ("README.md",)
WITH_BLOCKS = [page for page in PAGES if any(b.language in RUN for b in blocks_of(page))]


def run_command(command: str) -> None:
    """Run a line of a page as a shell would, but in this process."""
    words = shlex.split(command, comments=True)
    if words[0] == "make":
        # What make does is known to the Makefile alone; here, that the target exists.
        assert set(words[1:]) <= TARGETS, command
        return
    assert words[0] == "ranklmodel", command
    done = CliRunner().invoke(app, words[1:], prog_name="ranklmodel")
    assert done.exit_code == 0, f"{command}\n{done.output}\n{done.exception!r}"
    assert done.stdout


def run_block(block: CodeBlock, folder: Path) -> None:
    if block.file is not None:
        path = folder / block.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, encoding="utf-8")
    elif block.language == "bash":
        for command in block.commands:
            run_command(command)
    elif block.language == "python":
        place = f"{name_of(block.page)}, line {block.line}"
        # The blocks are files of this repository, run as a reader would run them.
        exec(compile(block.text, place, "exec"), {})


def run_page(page: Path, folder: Path, *, slow: bool) -> int:
    """Run a page from top to bottom; return how many blocks were run or written."""
    done = 0
    with warnings.catch_warnings():
        warnings.simplefilter("default")  # as in a reader's interpreter, where none is an error
        for block in blocks_of(page):
            if block.mark is None or (slow and block.mark == "slow"):
                run_block(block, folder)
                done += block.language in (*RUN, *WRITTEN)
    return done


@pytest.mark.parametrize("name", QUICK)
def test_first_pages_run(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run_page(REPOSITORY / name, tmp_path, slow=False) >= 2


@pytest.mark.slow  # some minutes: fits, bands, the explorer and a hundred runs for derivatives
@pytest.mark.parametrize("page", WITH_BLOCKS, ids=name_of)
def test_page_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run_page(page, tmp_path, slow=True) >= 1


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_block_is_run_written_or_only_text(page: Path) -> None:
    blocks = blocks_of(page)
    assert 2 * len(blocks) == fences_of(page), "a block is not closed, or its opening is not known"
    for block in blocks:
        where = f"{name_of(page)}:{block.line}"
        assert block.language in (*RUN, *WRITTEN, *SHOWN), where
        assert block.language not in WRITTEN or block.file, f"{where}: no file is named before it"
        assert "ranklmodel " not in block.text or block.language not in SHOWN, f"{where}: not run"
    # Four spaces would be code that nobody runs.
    assert not re.findall(r"\n\n    (?:make|pip|ranklmodel|import) ", page.read_text())


@pytest.mark.parametrize(
    ("language", "text", "error"),
    [
        ("bash", "ranklmodel show nothing_at_all\n", AssertionError),
        ("bash", "make nothing_at_all\n", AssertionError),
        ("bash", "rm nothing_at_all\n", AssertionError),
        ("python", "1 / 0\n", ZeroDivisionError),
    ],
)
def test_a_block_that_fails_is_seen(
    language: str, text: str, error: type[Exception], tmp_path: Path
) -> None:
    with pytest.raises(error):
        run_block(CodeBlock(REPOSITORY / "README.md", 1, language, text, None, None), tmp_path)
