"""Floors that only look down: who may import whom, and who may not know biology."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ranklmodel.inputs import Library
from tests.project.source_tree import PACKAGE, docstrings, module_name, parsed, relative, sources

# Each room and what it may import, the lowest floor first. A name with a dot is one module.
_CORE = {"errors", "network", "mechanisms", "inputs", "simulation"}
_PEOPLE = _CORE | {"engines", "person", "treatments", "scenario"}
FLOORS: dict[str, set[str]] = {
    "errors": set(),
    "network": {"errors"},
    "mechanisms": {"network"},
    "inputs": {"errors", "network.units"},
    "simulation": {"errors", "network"},
    "exchange": {"errors", "network", "inputs", "simulation"},
    "explorer": {"errors", "network", "inputs"},
    "engines": _CORE - {"inputs"},
    "person": _CORE - {"mechanisms"},
    "treatments": _CORE - {"mechanisms"},
    "scenario": _PEOPLE - {"scenario"},
    "explanation": _PEOPLE,
    "gradients": _PEOPLE,
    "inference": _PEOPLE | {"gradients"},
    "cohorts": _PEOPLE,
    "checks": _PEOPLE | {"inference"},
    "model_report": _PEOPLE | {"exchange", "inference"},
    "calibration_export": _PEOPLE | {"exchange", "inference"},
    "archive_export": _PEOPLE | {"exchange", "inference"},
    "export": _PEOPLE | {"exchange", "inference", "archive_export", "calibration_export"},
    "figures": _PEOPLE | {"explanation", "inference", "cohorts"},
}
FLOORS["commands"] = set(FLOORS)
FLOORS["cli"] = set(FLOORS)

# The package itself gives public names a home on every floor, and loads none of them by itself.
ENTRANCES = {"ranklmodel", "ranklmodel.__main__"}

BIOLOGY = re.compile(
    r"\b(anastrozole|aromatase|biopsy|blood|bmd|bone|calcium|cytokine|denosumab|estradiol|estrogen"
    r"|estrone|exemestane|hip|hormone|letrozole|menopaus(e|al)|mineral|opg|osteo(blast|clast|cyte)"
    r"|patient|plasma|rankl|resorption|sclerostin|serum|spine|tablet|testosterone|wom[ae]n)s?\b"
)


def room(module: str) -> str:
    """Return the room of a module, such as ``network`` for ``ranklmodel.units.units``."""
    return module.split(".")[1]


def imported(tree: ast.Module) -> Iterator[str]:
    """Return the package's modules that a file imports, wherever in the file it does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.split(".")[0] == "ranklmodel")
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the whole path, so that their floor can be read"
            if node.module == "ranklmodel":
                yield from (f"ranklmodel.{alias.name}" for alias in node.names)
            elif (node.module or "").startswith("ranklmodel."):
                yield str(node.module)


def allowed(module: str, wanted: str) -> bool:
    """Return whether a module may import another of the package."""
    if wanted == "ranklmodel.__version__":
        return True
    inside = wanted.removeprefix("ranklmodel.")
    down = FLOORS[room(module)] | {room(module)}
    return any(inside == name or inside.startswith(f"{name}.") for name in down)


@pytest.mark.parametrize("path", sources(), ids=relative)
def test_imports_only_look_down(path: Path) -> None:
    module = module_name(path)
    if module in ENTRANCES:
        return
    assert room(module) in FLOORS, f"{room(module)} is a new room: give it a floor"
    wrong = [wanted for wanted in imported(parsed(path)) if not allowed(module, wanted)]
    assert not wrong, f"{relative(path)} looks up or sideways"


def test_floors_have_no_cycle() -> None:
    for place, name in enumerate(FLOORS):
        below = list(FLOORS)[:place]
        assert {wanted.split(".")[0] for wanted in FLOORS[name]} <= set(below), name


@pytest.mark.parametrize(
    ("module", "wanted"),
    [
        ("ranklmodel.model.model", "ranklmodel.simulation.problem"),
        ("ranklmodel.inputs.library.library", "ranklmodel.model.model"),
        ("ranklmodel.simulation.steady", "ranklmodel.mechanisms.assembly"),
        ("ranklmodel.exchange.formats.run", "ranklmodel.lives.scenario"),
        ("ranklmodel.estimation.fit", "ranklmodel.figures.trial"),
    ],
)
def test_a_look_up_is_seen(module: str, wanted: str) -> None:
    assert not allowed(module, wanted)


@pytest.mark.parametrize(
    "line",
    [
        "import ranklmodel.lives.scenario",
        "from ranklmodel import scenario",
        "from ranklmodel.lives.scenario import simulate",
        "def late():\n    from ranklmodel.lives.scenario import simulate",
    ],
)
def test_every_way_to_import_is_seen(line: str) -> None:
    assert list(imported(ast.parse(line))) == ["ranklmodel.lives.scenario"]


def words_in_code(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Return line and text of every name and string that is not documentation."""
    documentation = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.lineno, node.name
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node not in documentation
        ):
            yield node.lineno, node.value


def biology_in(tree: ast.Module, names: frozenset[str]) -> list[tuple[int, str]]:
    """Return where code names a quantity of the model or a thing of the body."""
    return [
        (line, text)
        for line, text in words_in_code(tree)
        if text in names or BIOLOGY.search(text.lower().replace("_", " "))
    ]


@pytest.fixture(scope="module")
def parameter_names() -> frozenset[str]:
    return frozenset(Library().parameters())


@pytest.mark.parametrize(
    "path", [*sources(PACKAGE / "network"), *sources(PACKAGE / "simulation")], ids=relative
)
def test_language_and_engines_know_no_biology(path: Path, parameter_names: frozenset[str]) -> None:
    assert not biology_in(parsed(path), parameter_names)


def test_biology_is_seen(parameter_names: frozenset[str]) -> None:
    assert "rankl_rise" in parameter_names
    for line in ("x = layout['rankl_rise']", "osteoclast_number = 2", "f('LS_BMD')"):
        assert biology_in(ast.parse(line), parameter_names), line
    assert not biology_in(
        ast.parse('"""Estradiol in bone."""\nbackbone = rank = 1'), parameter_names
    )
