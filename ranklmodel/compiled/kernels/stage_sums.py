"""Kernels for the sums over stages of a Rosenbrock method.

    place = y + sum_j a_ij u_j          right = sum_j (c_ij / h) u_j

Both sums read every earlier stage once. They do not depend on the model, only on the method and
the number of lanes; arrays are walked in blocks that fill a vector.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.compiled.contract.arrays import BLOCK
from ranklmodel.compiled.kernels.llvm import Emitter, function, loaded
from ranklmodel.compiled.kernels.loops import loop

if TYPE_CHECKING:
    from ranklmodel.compiled.contract.tableaus import Tableau


def stage_kernels(tableau: Tableau, lanes: int) -> list[str]:
    """Return the LLVM text of the sums of a method."""
    return [_stage(tableau, stage, lanes) for stage in range(1, tableau.stages)]


def _stage(tableau: Tableau, stage: int, lanes: int) -> str:
    """Return `void (y, stages, inverse_step, place, right, blocks, stride)`.

    `stages` holds one stage after the other, `stride` doubles apart; `inverse_step` one 1/h for
    each lane.
    """
    width = lanes if lanes > 1 else BLOCK
    emitter = Emitter(width)
    vector = emitter.type
    body = [
        "%from = getelementptr double, ptr %y, i64 %first",
        f"%y_here = load {vector}, ptr %from, align 8",
    ]
    place, right = "%y_here", ""
    for j in range(stage):
        body += [
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
            body.append(f"%right{j} = fadd contract {vector} %cu{j}, {right}")
        right = f"%right{j}" if right else f"%cu{j}"
    body += [
        f"%scaled = fmul {vector} {right}, %inverse",
        "%to_place = getelementptr double, ptr %place, i64 %first",
        f"store {vector} {place}, ptr %to_place, align 8",
        "%to_right = getelementptr double, ptr %right, i64 %first",
        f"store {vector} %scaled, ptr %to_right, align 8",
    ]
    arrays = ("y", "stages", "inverse_step", "place", "right")
    lines = [*loaded("inverse", "%inverse_step", lanes, width), *loop(body, width)]
    return function(f"{tableau.name}_{stage}", arrays, ("blocks", "stride"), lines)
