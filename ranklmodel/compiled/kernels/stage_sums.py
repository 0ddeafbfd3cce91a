"""Kernels for the sums over stages of a Rosenbrock method.

    place = y + sum_j a_ij u_j          right = sum_j (c_ij / h) u_j

Both sums read every earlier stage once. They do not depend on the model, only on the method and
the number of lanes; arrays are walked in blocks that fill a vector.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.compiled.contract.tableaus import TABLEAUS
from ranklmodel.compiled.kernels.llvm import Emitter, spread

if TYPE_CHECKING:
    from ranklmodel.compiled.contract.tableaus import Tableau

# With one lane, states are taken four at a time; arrays are padded to whole blocks.
BLOCK = 4


def padded(states: int, lanes: int) -> int:
    """Return how many states arrays must have room for."""
    return states if lanes > 1 else -(-states // BLOCK) * BLOCK


def stage_kernels(lanes: int) -> list[str]:
    """Return the LLVM text of the sums of all methods."""
    sums = [
        _stage(tableau, stage, lanes)
        for tableau in TABLEAUS.values()
        for stage in range(1, tableau.stages)
    ]
    return sums + [_curve(tableau, lanes) for tableau in TABLEAUS.values()]


def stage_names(tableau: Tableau) -> list[str]:
    """Return the names of the kernels of a method: dense output, then stages 1, 2, ..."""
    return [f"{tableau.name}_curve", *(f"{tableau.name}_{k}" for k in range(1, tableau.stages))]


def _curve(tableau: Tableau, lanes: int) -> str:
    """Return `void (stages, curve, blocks, stride)`: the coefficients of the dense output."""
    width = lanes if lanes > 1 else BLOCK
    emitter = Emitter(width)
    vector = emitter.type
    body: list[str] = []
    for j in range(tableau.stages):
        body += [
            f"%start{j} = mul i64 %stride, {j}",
            f"%offset{j} = add i64 %start{j}, %first",
            f"%from{j} = getelementptr double, ptr %stages, i64 %offset{j}",
            f"%u{j} = load {vector}, ptr %from{j}, align 8",
        ]
    for q, weights in enumerate(tableau.dense):
        total = emitter.literal(0.0)
        for j, weight in enumerate(weights):
            if weight != 0.0:
                body += [
                    f"%w{q}_{j} = fmul contract {vector} %u{j}, {emitter.literal(weight)}",
                    f"%sum{q}_{j} = fadd contract {vector} %w{q}_{j}, {total}",
                ]
                total = f"%sum{q}_{j}"
        body += [
            f"%row{q} = mul i64 %stride, {q}",
            f"%into{q} = add i64 %row{q}, %first",
            f"%to{q} = getelementptr double, ptr %curve, i64 %into{q}",
            f"store {vector} {total}, ptr %to{q}, align 8",
        ]
    lines = [
        "entry:",
        "br label %loop",
        "loop:",
        "%block = phi i64 [ 0, %entry ], [ %next, %loop ]",
        f"%first = mul i64 %block, {width}",
        *body,
        "%next = add i64 %block, 1",
        "%more = icmp slt i64 %next, %blocks",
        "br i1 %more, label %loop, label %done",
        "done:",
        "ret void",
    ]
    arguments = "ptr noalias nocapture %stages, ptr noalias nocapture %curve"
    arguments += ", i64 %blocks, i64 %stride"
    text = "\n  ".join(lines)
    return f"define void @{tableau.name}_curve({arguments}) nounwind {{\n{text}\n}}\n"


def _stage(tableau: Tableau, stage: int, lanes: int) -> str:
    """Return `void (y, stages, inverse_step, place, right, blocks, stride)`.

    `stages` holds one stage after the other, `stride` doubles apart; `inverse_step` one 1/h for
    each lane.
    """
    width = lanes if lanes > 1 else BLOCK
    emitter = Emitter(width)
    vector = emitter.type
    lines = _inverse_steps(lanes, width)
    place, right = "%y_here", ""
    for j in range(stage):
        lines += [
            f"%start{j} = mul i64 %stride, {j}",
            f"%offset{j} = add i64 %start{j}, %first",
            f"%from{j} = getelementptr double, ptr %stages, i64 %offset{j}",
            f"%u{j} = load {vector}, ptr %from{j}, align 8",
            f"%au{j} = fmul contract {vector} %u{j}, {emitter.literal(tableau.a[stage][j])}",
            f"%place{j} = fadd contract {vector} %au{j}, {place}",
            f"%cu{j} = fmul contract {vector} %u{j}, {emitter.literal(tableau.c[stage][j])}",
        ]
        place = f"%place{j}"
        if right:
            lines.append(f"%right{j} = fadd contract {vector} %cu{j}, {right}")
        right = f"%right{j}" if right else f"%cu{j}"
    head = [
        "%block = phi i64 [ 0, %entry ], [ %next, %loop ]",
        f"%first = mul i64 %block, {width}",
        "%from = getelementptr double, ptr %y, i64 %first",
        f"%y_here = load {vector}, ptr %from, align 8",
    ]
    tail = [
        f"%scaled = fmul {vector} {right}, %inverse",
        "%to_place = getelementptr double, ptr %place, i64 %first",
        f"store {vector} {place}, ptr %to_place, align 8",
        "%to_right = getelementptr double, ptr %right, i64 %first",
        f"store {vector} %scaled, ptr %to_right, align 8",
        "%next = add i64 %block, 1",
        "%more = icmp slt i64 %next, %blocks",
        "br i1 %more, label %loop, label %done",
    ]
    inverse, body = lines[: _inverse_count(lanes)], lines[_inverse_count(lanes) :]
    text = "\n  ".join(
        ["entry:", *inverse, "br label %loop", "loop:", *head, *body, *tail, "done:", "ret void"]
    )
    name = f"{tableau.name}_{stage}"
    arrays = ("y", "stages", "inverse_step", "place", "right")
    arguments = ", ".join(f"ptr noalias nocapture %{array}" for array in arrays)
    return f"define void @{name}({arguments}, i64 %blocks, i64 %stride) nounwind {{\n{text}\n}}\n"


def _inverse_steps(lanes: int, width: int) -> list[str]:
    if lanes > 1:
        return [f"%inverse = load <{width} x double>, ptr %inverse_step, align 8"]
    return ["%one = load double, ptr %inverse_step, align 8", *spread("inverse", "%one", width)]


def _inverse_count(lanes: int) -> int:
    return 1 if lanes > 1 else 3
