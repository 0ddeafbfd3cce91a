"""Floors that only look down: who may import whom, and who may not know biology."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from ranklmodel.inputs import Library
from ranklmodel.upkeep.rooms import ENTRANCES, FLOORS, imported, room
from tests.project.source_tree import (
    PACKAGE,
    docstrings,
    module_name,
    parsed,
    relative,
    sources,
)

MOST_FLOORS_IN_COMPILED = 8
MOST_FILES_A_FOLDER = 12
LARGEST_SHARE = 0.25
WITHOUT_BIOLOGY = ("compiled", "equations", "language", "model", "simulation", "units")

BIOLOGY = re.compile(
    r"\b(anastrozole|aromatase|biopsy|blood|bmd|bone|calcium|cytokine|denosumab|estradiol|estrogen"
    r"|estrone|exemestane|hip|hormone|letrozole|menopaus(e|al)|mineral|opg|osteo(blast|clast|cyte)"
    r"|patient|plasma|rankl|resorption|sclerostin|serum|spine|tablet|testosterone|wom[ae]n)s?\b"
)


def allowed(module: str, wanted: str) -> bool:
    """Return whether a module may import another of the package."""
    if wanted == "ranklmodel":
        return False
    if room(module) == room(wanted):
        return True
    return FLOORS[room(wanted)] < FLOORS[room(module)]


def arrows() -> dict[str, set[str]]:
    """Return, for every file of the package, the files it imports."""
    known = {module_name(path) for path in sources()}

    def file_of(name: str) -> str:
        while name not in known:
            name = name.rpartition(".")[0]
        return name

    return {
        module_name(path): {file_of(name) for name in imported(parsed(path))} - {module_name(path)}
        for path in sources()
    }


@pytest.fixture(scope="module")
def graph() -> dict[str, set[str]]:
    return arrows()


@pytest.mark.parametrize("path", sources(), ids=relative)
def test_imports_only_look_down(path: Path) -> None:
    module = module_name(path)
    if module in ENTRANCES:
        return
    assert room(module) in FLOORS, f"{room(module)} is a new room: give it a floor"
    wrong = [wanted for wanted in imported(parsed(path)) if not allowed(module, wanted)]
    assert not wrong, f"{relative(path)} looks up or sideways"


def test_the_rooms_listed_are_those_that_exist() -> None:
    rooms = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or path.is_dir()}
    outside = {"__init__", "__main__", "__pycache__", "params"}
    assert rooms - outside == set(FLOORS)


def test_no_files_import_in_a_circle(graph: dict[str, set[str]]) -> None:
    """Sorting by who imports whom raises CycleError, with the circle, where there is one."""
    assert len(list(TopologicalSorter(graph).static_order())) == len(graph)


def test_a_circle_is_seen() -> None:
    with pytest.raises(CycleError):
        TopologicalSorter({"a": {"b"}, "b": {"c"}, "c": {"a"}}).prepare()


def floors_within(graph: dict[str, set[str]], folder: str) -> dict[str, int]:
    """Return the floor of every file of a folder, counting only what it imports of the folder."""
    inside = {name: {one for one in graph[name] if one.startswith(f"{folder}.")} for name in graph}
    floors: dict[str, int] = {}
    for name in TopologicalSorter(inside).static_order():
        if name.startswith(f"{folder}."):
            floors[name] = 1 + max((floors[below] for below in inside[name]), default=0)
    return floors


def test_compiled_is_not_deep(graph: dict[str, set[str]]) -> None:
    floors = floors_within(graph, "ranklmodel.compiled")
    deepest = max(floors, key=floors.__getitem__)
    assert floors[deepest] <= MOST_FLOORS_IN_COMPILED, deepest


def test_folders_of_compiled_are_small() -> None:
    for folder in {path.parent for path in sources(PACKAGE / "compiled")}:
        files = sorted(path.name for path in folder.glob("*.py"))
        assert len(files) <= MOST_FILES_A_FOLDER, folder.name


def test_no_room_holds_too_much() -> None:
    lines = dict.fromkeys(FLOORS, 0)
    for path in sources():
        if module_name(path) not in ENTRANCES:
            lines[room(module_name(path))] += len(path.read_text(encoding="utf-8").splitlines())
    largest = max(lines, key=lines.__getitem__)
    assert lines[largest] <= LARGEST_SHARE * sum(lines.values()), largest


@pytest.mark.parametrize(
    ("module", "wanted"),
    [
        ("ranklmodel.model.model", "ranklmodel.simulation.problem"),
        ("ranklmodel.inputs.library.library", "ranklmodel.language.builder"),
        ("ranklmodel.simulation.steady", "ranklmodel.mechanisms.assembly"),
        ("ranklmodel.exchange.formats.run", "ranklmodel.report.blocks"),
        ("ranklmodel.trials.score", "ranklmodel.figures.trial.figure"),
        ("ranklmodel.figures.style", "ranklmodel"),
    ],
)
def test_a_look_up_is_seen(module: str, wanted: str) -> None:
    assert not allowed(module, wanted)


@pytest.mark.parametrize(
    "line",
    [
        "import ranklmodel.lives.scenario",
        "from ranklmodel.lives import scenario",
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


# Where a drug goes is a law that every drug shares, and plasma is where it goes.
WHERE_DRUGS_GO = "plasma"


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
    "path",
    [path for name in WITHOUT_BIOLOGY for path in sources(PACKAGE / name)],
    ids=relative,
)
def test_language_and_engines_know_no_biology(path: Path, parameter_names: frozenset[str]) -> None:
    seen = biology_in(parsed(path), parameter_names)
    if path.parent.name == "laws" and path.name == "drugs.py":
        seen = [(line, text) for line, text in seen if WHERE_DRUGS_GO not in text]
    assert not seen


def test_biology_is_seen(parameter_names: frozenset[str]) -> None:
    assert "rankl_rise" in parameter_names
    for line in ("x = layout['rankl_rise']", "osteoclast_number = 2", "f('LS_BMD')"):
        assert biology_in(ast.parse(line), parameter_names), line
    assert not biology_in(
        ast.parse('"""Estradiol in bone."""\nbackbone = rank = 1'), parameter_names
    )
