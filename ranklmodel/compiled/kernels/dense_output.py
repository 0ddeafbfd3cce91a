"""Kernels for the dense output: its coefficients in a step, and the states shown within it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.compiled.contract.arrays import BLOCK
from ranklmodel.compiled.kernels.llvm import Emitter, function, spread
from ranklmodel.compiled.kernels.loops import loop

if TYPE_CHECKING:
    from ranklmodel.compiled.contract.tableaus import Tableau


def curve_kernel(tableau: Tableau, lanes: int) -> str:
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
    arrays, numbers = ("stages", "curve"), ("blocks", "stride")
    return function(f"{tableau.name}_curve", arrays, numbers, loop(body, width))


def show_kernel(lanes: int) -> str:
    """Return `void (y, place, curve, span, times, results, rows, states, stride)` for one lane.

    At the end of the step the new state itself is shown, and the curve, which nobody may have
    computed, is not used: zero times what is no number is no number.

    `span` holds the begin, the length and the end of the step, `lanes` doubles apart; rows of
    `curve` are `stride` doubles apart. See :mod:`tableaus` for the dense output.
    """
    lines = [
        "%begin = load double, ptr %span, align 8",
        f"%length_at = getelementptr double, ptr %span, i64 {lanes}",
        "%length = load double, ptr %length_at, align 8",
        f"%end_at = getelementptr double, ptr %span, i64 {2 * lanes}",
        "%end = load double, ptr %end_at, align 8",
        "%curve1 = getelementptr double, ptr %curve, i64 %stride",
        "%curve2 = getelementptr double, ptr %curve1, i64 %stride",
        "%any = icmp slt i64 0, %rows",
        "br i1 %any, label %rows_loop, label %done",
        "rows_loop:",
        "%row = phi i64 [ 0, %entry ], [ %row_next, %rows_more ]",
        "%time_at = getelementptr double, ptr %times, i64 %row",
        "%time = load double, ptr %time_at, align 8",
        "%since = fsub double %time, %begin",
        "%share = fdiv double %since, %length",
        # exactly the new state at the end, whatever rounding says
        "%last = fcmp oeq double %time, %end",
        "%x = select i1 %last, double 0x3FF0000000000000, double %share",
        "%rest = fsub double 0x3FF0000000000000, %x",
        "%into = mul i64 %row, %states",
        "%out = getelementptr double, ptr %results, i64 %into",
    ]
    if lanes == 1:
        lines += [
            f"%whole = and i64 %states, {-BLOCK}",
            *_states_loop(BLOCK, 1, "0", "%whole", "wide"),
        ]
        lines += _states_loop(1, 1, "%whole", "%states", "single")
    else:
        lines += _states_loop(1, lanes, "0", "%states", "single")
    lines += [
        "br label %rows_more",
        "rows_more:",
        "%row_next = add i64 %row, 1",
        "%row_again = icmp slt i64 %row_next, %rows",
        "br i1 %row_again, label %rows_loop, label %done",
        "done:",
    ]
    arrays = ("y", "place", "curve", "span", "times", "results")
    return function("show", arrays, ("rows", "states", "stride"), lines)


def _states_loop(width: int, lanes: int, first: str, last: str, label: str) -> list[str]:
    """Return the loop that shows states `first` to `last`, `width` at a time."""
    emitter = Emitter(width)
    kind = emitter.type

    def everywhere(name: str, value: str) -> list[str]:
        if width == 1:
            return [f"%{label}_{name} = fadd double {value}, 0.0"]
        return spread(f"{label}_{name}", value, width)

    p = f"%{label}"
    lines = [
        f"br label {p}_start",
        f"{label}_start:",
        *everywhere("x", "%x"),
        *everywhere("rest", "%rest"),
        f"{p}_any = icmp slt i64 {first}, {last}",
        f"br i1 {p}_any, label {p}_loop, label {p}_done",
        f"{label}_loop:",
        f"{p}_k = phi i64 [ {first}, {p}_start ], [ {p}_next, {p}_loop ]",
        f"{p}_from = mul i64 {p}_k, {lanes}",
    ]
    for array in ("y", "place", "curve", "curve1", "curve2"):
        lines += [
            f"{p}_{array}_at = getelementptr double, ptr %{array}, i64 {p}_from",
            f"{p}_{array} = load {kind}, ptr {p}_{array}_at, align 8",
        ]
    for name, operation, a, b in (
        ("bent", "fmul contract", "x", "curve2"),
        ("bend1", "fadd contract", "bent", "curve1"),
        ("bent1", "fmul contract", "x", "bend1"),
        ("bend", "fadd contract", "bent1", "curve"),
        ("left", "fmul contract", "rest", "bend"),
        ("inner", "fadd contract", "left", "place"),
        ("right", "fmul contract", "x", "inner"),
        ("old", "fmul contract", "rest", "y"),
        ("value", "fadd contract", "old", "right"),
    ):
        lines.append(f"{p}_{name} = {operation} {kind} {p}_{a}, {p}_{b}")
    return [
        *lines,
        # at the end of a step no curve need have been computed: what lies there may be no number
        f"{p}_shown = select i1 %last, {kind} {p}_place, {kind} {p}_value",
        f"{p}_to = getelementptr double, ptr %out, i64 {p}_k",
        f"store {kind} {p}_shown, ptr {p}_to, align 8",
        f"{p}_next = add i64 {p}_k, {width}",
        f"{p}_more = icmp slt i64 {p}_next, {last}",
        f"br i1 {p}_more, label {p}_loop, label {p}_done",
        f"{label}_done:",
    ]
