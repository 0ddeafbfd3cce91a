"""What importing costs, and what inputs may import."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import ranklmodel.inputs

PACKAGE = Path(ranklmodel.inputs.__file__).parent
ALLOWED = ("ranklmodel.errors", "ranklmodel.network.units", "ranklmodel.inputs")


def test_inputs_look_only_down() -> None:
    for path in PACKAGE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ranklmodel"):
                assert str(node.module).startswith(ALLOWED), f"{path.name}: {node.module}"


def test_package_import_is_light() -> None:
    code = (
        "import sys, ranklmodel; "
        "print([m for m in ('pydantic', 'ruamel', 'pandas', 'numpy', 'pint') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parents[1],
    )
    assert done.stdout.strip() == "[]"


def test_builtin_files_need_no_slow_reader() -> None:
    code = (
        "import sys; from ranklmodel.inputs import Library; l = Library(); l.trial('atac'); "
        "print([m for m in ('ruamel.yaml', 'pandas') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parents[1],
    )
    assert done.stdout.strip() == "[]"
