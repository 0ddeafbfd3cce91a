"""Every module can be loaded, by itself, with no more than what it asks for."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from tests.project.source_tree import PACKAGE, REPOSITORY, module_name, sources

MODULES = [module_name(path) for path in sources() if path.name != "__main__.py"]
ROOMS = sorted({".".join(name.split(".")[:2]) for name in MODULES} - {"ranklmodel"})

# What the extras bring; only the compiled engine may load its own when it is imported.
EXTRAS = (
    "COPASI",
    "SALib",
    "antimony",
    "basico",
    "libcombine",
    "libsbml",
    "libsedml",
    "llvmlite",
    "numba",
    "petab",
    "roadrunner",
    "sksundae",
)
NEEDS_EXTRAS = ("ranklmodel.compiled", "ranklmodel.upkeep")

WITHOUT_EXTRAS = """
import importlib, sys

class Refused:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.split(".")[0] in {extras}:
            raise ImportError(name + " is loaded by an import")

sys.meta_path.insert(0, Refused)
for name in {modules}:
    importlib.import_module(name)
print("all loaded")
"""


def python(code: str) -> str:
    """Run code in a new interpreter and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        cwd=REPOSITORY,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("name", MODULES)
def test_module_loads(name: str) -> None:
    assert importlib.import_module(name).__doc__, "a module says what it is for"


@pytest.mark.parametrize("name", ROOMS)
def test_room_loads_first(name: str) -> None:
    """A cycle of imports shows only when the wrong end of it comes first."""
    assert python(f"import importlib as i; print(i.import_module({name!r}).__name__)") == name


def test_nothing_else_needs_the_extras() -> None:
    modules = [name for name in MODULES if not name.startswith(NEEDS_EXTRAS)]
    assert python(WITHOUT_EXTRAS.format(extras=EXTRAS, modules=modules)) == "all loaded"


def test_every_folder_is_a_package() -> None:
    folders = {path.parent for path in sources()}
    assert [str(f.relative_to(PACKAGE)) for f in folders if not (f / "__init__.py").exists()] == []
