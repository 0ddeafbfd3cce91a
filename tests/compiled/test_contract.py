"""What kernels and solvers agree on: it stands below both, and survives the cache."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from ranklmodel.compiled.contract.arrays import BLOCK, padded
from ranklmodel.compiled.contract.kernels import Sizes, block_names, stage_names
from ranklmodel.compiled.contract.reduction import Reduction
from ranklmodel.compiled.contract.tableaus import TABLEAUS
from tests.project.source_tree import PACKAGE, parsed, relative, sources

ROOM = "ranklmodel.compiled"


def imported(path: Path) -> set[str]:
    """Return the modules of the room that a file imports from, wherever in the file it does."""
    froms = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.ImportFrom)]
    return {node.module for node in froms if node.module and node.module.startswith(f"{ROOM}.")}


@pytest.mark.parametrize("path", sources(PACKAGE / "compiled" / "contract"), ids=relative)
def test_contract_imports_nothing_else_of_the_room(path: Path) -> None:
    assert all(name.startswith(f"{ROOM}.contract") for name in imported(path))


def test_what_runs_does_not_import_what_compiles() -> None:
    """Programs and solvers are handed to the engine; the file that makes them is ``make``."""
    for name in ("engine", "derivatives", "batch", "averaging/run", "solver/workspace"):
        modules = imported(PACKAGE / "compiled" / f"{name}.py")
        assert modules
        kernels = {module for module in modules if module.startswith(f"{ROOM}.kernels")}
        assert not kernels | (modules & {f"{ROOM}.solver.solver", f"{ROOM}.averaging.program"})


@pytest.mark.parametrize(
    "value",
    [
        Sizes(3, 4, 2, 1, 5, 6, 7, rows=(0, 0, 1, 2, 2), columns=(0, 1, 1, 0, 2)),
        Reduction((0, 1), (2, 3), (1,), 4, averaged=(0,), left_out={2: "the rate of uptake mixes"}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_written_and_read_is_the_same(value: Sizes | Reduction) -> None:
    assert type(value).from_json(json.loads(json.dumps(value.to_json()))) == value


def test_arrays_of_one_lane_have_room_for_whole_blocks() -> None:
    assert [padded(states, 1) for states in (1, BLOCK, BLOCK + 1)] == [BLOCK, BLOCK, 2 * BLOCK]
    assert padded(BLOCK + 1, 8) == BLOCK + 1


def test_every_stage_and_block_has_its_kernels() -> None:
    for tableau in TABLEAUS.values():
        assert len(stage_names(tableau)) == tableau.stages
    assert block_names(2) == ["right_0", "solve_0", "right_1", "solve_1"]
