"""Files and functions that can be read in one sitting."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.project.source_tree import PACKAGE, REPOSITORY, functions, parsed, relative, sources

MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 60


def lines_without_docstring(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return a function's length; documentation is not what makes one hard to follow."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None:
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


@pytest.mark.parametrize("path", [*sources(), *sources(REPOSITORY / "tests")], ids=relative)
def test_no_file_is_too_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES_OF_A_FILE


@pytest.mark.parametrize("path", sources(PACKAGE), ids=relative)
def test_no_function_is_too_long(path: Path) -> None:
    long = {
        function.name: lines_without_docstring(function)
        for function in functions(parsed(path))
        if lines_without_docstring(function) > MOST_LINES_OF_A_FUNCTION
    }
    assert not long


def test_documentation_is_not_counted() -> None:
    tree = ast.parse('def f():\n    """One.\n\n    Two.\n    """\n    a = 1\n    return a\n')
    assert [lines_without_docstring(f) for f in functions(tree)] == [3]
