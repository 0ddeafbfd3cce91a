"""No numbers in a mechanism: they live in YAML, with unit, range and source."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.project.source_tree import PACKAGE, docstrings, parsed, relative, sources

# With these alone an equation has its form; the half is written 1/2 or Rational(1, 2).
FORM = (0, 1, 2)


def is_number(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, int | float | complex)
        and not isinstance(node.value, bool)
    )


def hides_a_number(text: str) -> bool:
    """Return whether a string is a number, as in ``Float("0.35")``; "1" is also a unit."""
    try:
        return float(text) != 1
    except ValueError:
        return False


def numbers_in(tree: ast.Module) -> list[tuple[int, str]]:
    """Return line and text of every number that does not belong in an equation's form."""
    found: list[ast.expr] = []
    # Words are no equations, and a slice of a name brings no number into one.
    passed = docstrings(tree) | {
        bound
        for node in ast.walk(tree)
        if isinstance(node, ast.Slice)
        for bound in (node.lower, node.upper, node.step)
        if bound is not None
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node not in passed:
            if is_number(node):
                whole = isinstance(node.value, int) and node.value in FORM
                found += [] if whole else [node]
            elif isinstance(node.value, str) and hides_a_number(node.value):
                found.append(node)
        elif isinstance(node, ast.UnaryOp) and is_number(node.operand):
            found += [] if ast.unparse(node) == "-1" else [node]
        elif isinstance(node, ast.BinOp) and is_number(node.left) and is_number(node.right):
            # 2 * 2 + 1 would be a five built of allowed numbers.
            found += [] if ast.unparse(node) == "1 / 2" else [node]
        elif isinstance(node, ast.Call) and len(node.args) == 2 and all(map(is_number, node.args)):
            half = [ast.unparse(argument) for argument in node.args] == ["1", "2"]
            found += [] if half else [node]
    return [(node.lineno, ast.unparse(node)) for node in found]


@pytest.mark.parametrize("path", sources(PACKAGE / "mechanisms"), ids=relative)
def test_mechanisms_hold_no_numbers(path: Path) -> None:
    assert not numbers_in(parsed(path))


@pytest.mark.parametrize("text", ["x", "1 - x", "-1 * x", "x**2", "x / 2", "1 / 2", "start(0)"])
def test_the_form_of_an_equation_is_accepted(text: str) -> None:
    assert not numbers_in(ast.parse(text))


@pytest.mark.parametrize(
    "text", ["Rational(1, 2) * x", "m.state('x', '1', 'of 3 kinds')", "name[:3]"]
)
def test_halves_words_and_slices_are_accepted(text: str) -> None:
    assert not numbers_in(ast.parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "3 * x",
        "0.5 * x",
        "1.0 * x",
        "x**-2",
        "2 * 2 * x",
        "Float('0.35')",
        "Rational(2, 1)",
        "1e-3",
    ],
)
def test_a_number_is_seen(text: str) -> None:
    assert numbers_in(ast.parse(text))
