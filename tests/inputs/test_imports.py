"""Loading the package's own files takes neither the slow YAML reader nor pandas."""

from __future__ import annotations

import subprocess
import sys


def test_builtin_files_need_no_slow_reader() -> None:
    code = (
        "import sys; from ranklmodel.inputs import Library; Library().trial('atac'); "
        "print([m for m in ('ruamel.yaml', 'pandas', 'pint') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == "[]"
