"""The public names: few, light to import, typed and documented."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Callable

import pytest

import ranklmodel
from tests.project.source_tree import PACKAGE, REPOSITORY, parsed

MOST_NAMES = 53
NAMES = sorted(set(ranklmodel.__all__) - {"__version__"})
HEAVY = (
    "h5py",
    "llvmlite",
    "matplotlib",
    "numba",
    "numpy",
    "pandas",
    "pint",
    "pydantic",
    "rich",
    "ruamel",
    "scipy",
    "sympy",
    "typer",
    "xarray",
)


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


def test_names_are_few() -> None:
    assert len(ranklmodel.__all__) == len(set(ranklmodel.__all__)) <= MOST_NAMES


@pytest.mark.parametrize("name", NAMES)
def test_name_is_what_its_module_defines(name: str) -> None:
    value = getattr(ranklmodel, name)
    assert not inspect.ismodule(value)
    assert value.__name__ == name
    assert value.__module__.startswith("ranklmodel.")
    assert name in dir(ranklmodel)


def test_type_checkers_are_told_the_same() -> None:
    told = {
        alias.asname: node.module
        for block in parsed(PACKAGE / "__init__.py").body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name == alias.asname
    }
    assert told == ranklmodel._HOME


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'simulat'"):
        _ = ranklmodel.simulat


def test_import_loads_nothing_heavy() -> None:
    loaded = python(f"import ranklmodel, sys; print(*(n for n in {HEAVY} if n in sys.modules))")
    assert loaded == ""


def test_import_loads_none_of_the_own_modules() -> None:
    code = "import ranklmodel, sys; print(*(n for n in sys.modules if n.startswith('ranklmodel')))"
    assert python(code) == "ranklmodel"


@pytest.mark.parametrize(
    "first",
    [
        "ranklmodel.scenario",
        "ranklmodel.simulate",
        "from ranklmodel.lives.scenario import Scenario",
        "import ranklmodel.lives.scenario",
        "import importlib; importlib.import_module('ranklmodel.lives.scenario')",
    ],
)
def test_name_is_not_hidden_by_its_module(first: str) -> None:
    code = f"import ranklmodel; {first}; print(ranklmodel.scenario.__qualname__)"
    assert python(code) == "scenario"


def test_no_public_name_is_that_of_a_room() -> None:
    """Python would bind the room to the package when it is first loaded, over the function."""
    rooms = {path.stem for path in PACKAGE.iterdir()}
    assert not rooms & set(ranklmodel.__all__)


FUNCTIONS = [
    name for name in NAMES if inspect.isfunction(inspect.unwrap(getattr(ranklmodel, name)))
]
CLASSES = [name for name in NAMES if inspect.isclass(getattr(ranklmodel, name))]


def sections(text: str) -> dict[str, str]:
    """Return the sections of a docstring in NumPy's form, by their headings."""
    parts = re.split(r"^(\w[\w ]*)\n-{3,}\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def documented_parameters(section: str) -> set[str]:
    entries = re.findall(r"^([*\w][\w, *]*?)(?: :.*)?$", section, flags=re.MULTILINE)
    return {name.strip(" *") for entry in entries for name in entry.split(",")}


def documentation(name: str) -> dict[str, str]:
    text = inspect.getdoc(getattr(ranklmodel, name)) or ""
    assert re.match(r"[A-Z].*\.$", text.partition("\n")[0]), "the first line is a sentence"
    return sections(text)


def test_every_name_is_a_function_or_a_class() -> None:
    assert sorted(FUNCTIONS + CLASSES) == NAMES


@pytest.mark.parametrize("name", FUNCTIONS)
def test_function_is_documented(name: str) -> None:
    found, function = documentation(name), getattr(ranklmodel, name)
    taken = set(inspect.signature(function).parameters)
    assert {"Returns", "Examples"} <= set(found)
    assert documented_parameters(found.get("Parameters", "")) == taken
    assert not taken or "Raises" in found, "what takes input says what it refuses"


@pytest.mark.parametrize("name", CLASSES)
def test_class_is_documented(name: str) -> None:
    found, kind = documentation(name), getattr(ranklmodel, name)
    if issubclass(kind, Exception):
        own = kind.__dict__.get("__init__")
        assert own is None or {"Parameters", "Attributes"} & set(found)
        return
    assert {"Parameters", "Attributes"} & set(found)
    assert "Examples" in found
    for method, value in vars(kind).items():
        if inspect.isfunction(value) and not method.startswith("_"):
            assert inspect.getdoc(value), f"{name}.{method}"


@pytest.mark.parametrize("name", [*FUNCTIONS, *CLASSES])
def test_example_is_executed(name: str) -> None:
    example = documentation(name).get("Examples")
    if example is not None:
        assert ">>>" in example
        assert "+SKIP" not in example


@pytest.mark.parametrize("name", FUNCTIONS)
def test_function_is_typed(name: str) -> None:
    function: Callable[..., object] = inspect.unwrap(getattr(ranklmodel, name))
    assert set(function.__annotations__) == {*inspect.signature(function).parameters, "return"}


def test_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").is_file()
