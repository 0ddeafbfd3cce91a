"""Kernels for what ends a step: its error, the times shown within it, and taking the new state.

Like the stage sums they depend on the number of lanes only, not on the model; with one lane, states
are taken four at a time.
"""

from __future__ import annotations

from ranklmodel.compiled.kernels.llvm import Emitter, spread
from ranklmodel.compiled.kernels.stage_sums import BLOCK

NAMES = ("errors", "accept", "show")

# A drug that has gone decays into denormal numbers, on which processors are fifty times slower.
_NOTHING = 1e-150


def step_end_kernels(lanes: int) -> list[str]:
    """Return the LLVM text of all of them."""
    return [_errors(lanes), _accept(lanes), _show(lanes)]


def _loop(count: str, body: list[str], carried: tuple[str, ...] = (), label: str = "loop") -> str:
    """Return a loop over `%block` from 0 to `count`; `carried` are phi nodes of its body."""
    lines = [
        f"br label %{label}",
        f"{label}:",
        "%block = phi i64 [ 0, %entry ], [ %next, %loop ]",
        *carried,
        *body,
        "%next = add i64 %block, 1",
        f"%more = icmp slt i64 %next, {count}",
        f"br i1 %more, label %{label}, label %done",
        "done:",
    ]
    return "\n  ".join(lines)


def _loaded(name: str, source: str, width: int) -> list[str]:
    """Return the lines that load one double into all places of a vector."""
    return [
        f"%{name}_one = load double, ptr {source}, align 8",
        *spread(name, f"%{name}_one", width),
    ]


def _errors(lanes: int) -> str:
    """Return `void (y, place, last, absolute, relative, error, blocks)`.

    It adds the last stage to `place`, which makes it the new state, and stores the largest error of
    a state in units of its tolerance: NaN where any is not finite.
    """
    width = lanes if lanes > 1 else BLOCK
    emitter = Emitter(width)
    vector, zero = emitter.type, emitter.literal(0.0)
    fabs = f"call {vector} @llvm.fabs.v{width}f64({vector}"
    if lanes > 1:
        start = [f"%relative_all = load {vector}, ptr %relative, align 8"]
    else:
        start = _loaded("relative_all", "%relative", width)
    carried = (
        f"%worst = phi {vector} [ {zero}, %entry ], [ %worse, %loop ]",
        f"%total = phi {vector} [ {zero}, %entry ], [ %sum, %loop ]",
    )
    body = [f"%first = mul i64 %block, {width}"]
    for name in ("y", "place", "last", "absolute"):
        body += [
            f"%{name}_at = getelementptr double, ptr %{name}, i64 %first",
            f"%{name}_here = load {vector}, ptr %{name}_at, align 8",
        ]
    body += [
        f"%moved = fadd {vector} %place_here, %last_here",
        f"%moved_size = {fabs} %moved)",
        f"%nothing = fcmp ole {vector} %moved_size, {emitter.literal(_NOTHING)}",
        f"%new = select {emitter.logic} %nothing, {vector} {zero}, {vector} %moved",
        f"store {vector} %new, ptr %place_at, align 8",
        f"%old_size = {fabs} %y_here)",
        f"%grown = fcmp olt {vector} %old_size, %moved_size",
        f"%size = select {emitter.logic} %grown, {vector} %moved_size, {vector} %old_size",
        f"%scaled = fmul contract {vector} %size, %relative_all",
        f"%bound = fadd contract {vector} %scaled, %absolute_here",
        f"%change = {fabs} %last_here)",
        f"%error_here = fdiv {vector} %change, %bound",
        f"%larger = fcmp olt {vector} %worst, %error_here",
        f"%worse = select {emitter.logic} %larger, {vector} %error_here, {vector} %worst",
        # a maximum can lose a NaN, a sum can not
        f"%sum = fadd {vector} %total, %error_here",
    ]
    end = [
        f"%finite = fsub {vector} %sum, %sum",
        f"%result = fadd {vector} %worse, %finite",
        *(_stored_maximum(vector, width) if lanes == 1 else []),
        *([f"store {vector} %result, ptr %error, align 8"] if lanes > 1 else []),
        "ret void",
    ]
    text = "\n  ".join(["entry:", *start, _loop("%blocks", body, carried), *end])
    names = ("y", "place", "last", "absolute", "relative", "error")
    arguments = ", ".join(f"ptr noalias nocapture %{name}" for name in names)
    return f"define void @errors({arguments}, i64 %blocks) nounwind {{\n{text}\n}}\n"


def _stored_maximum(vector: str, width: int) -> list[str]:
    """Return the lines that store the largest of the results, NaN where any is NaN."""
    lines = [f"%result0 = extractelement {vector} %result, i64 0"]
    worst = "%result0"
    for k in range(1, width):
        lines += [
            f"%result{k} = extractelement {vector} %result, i64 {k}",
            # unordered: a NaN on the right wins, and one on the left stays
            f"%kept{k} = fcmp uge double {worst}, %result{k}",
            f"%number{k} = fcmp ord double %result{k}, %result{k}",
            f"%keep{k} = and i1 %kept{k}, %number{k}",
            f"%worst{k} = select i1 %keep{k}, double {worst}, double %result{k}",
        ]
        worst = f"%worst{k}"
    return [*lines, f"store double {worst}, ptr %error, align 8"]


def _accept(lanes: int) -> str:
    """Return `void (y, place, error, blocks)`: in lanes whose error is at most 1, y = place."""
    width = lanes if lanes > 1 else BLOCK
    emitter = Emitter(width)
    vector = emitter.type
    if lanes > 1:
        start = [f"%error_all = load {vector}, ptr %error, align 8"]
    else:
        start = _loaded("error_all", "%error", width)
    start.append(f"%good = fcmp ole {vector} %error_all, {emitter.literal(1.0)}")
    body = [f"%first = mul i64 %block, {width}"]
    for name in ("y", "place"):
        body += [
            f"%{name}_at = getelementptr double, ptr %{name}, i64 %first",
            f"%{name}_here = load {vector}, ptr %{name}_at, align 8",
        ]
    body += [
        f"%now = select {emitter.logic} %good, {vector} %place_here, {vector} %y_here",
        f"store {vector} %now, ptr %y_at, align 8",
    ]
    text = "\n  ".join(["entry:", *start, _loop("%blocks", body), "ret void"])
    arguments = ", ".join(f"ptr noalias nocapture %{name}" for name in ("y", "place", "error"))
    return f"define void @accept({arguments}, i64 %blocks) nounwind {{\n{text}\n}}\n"


def _show(lanes: int) -> str:
    """Return `void (y, place, curve, span, times, shown, rows, states, stride)` for one lane.

    `span` holds the begin, the length and the end of the step, `lanes` doubles apart; rows of
    `curve` are `stride` doubles apart. See :mod:`tableaus` for the dense output.
    """
    lines = [
        "entry:",
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
        "%out = getelementptr double, ptr %shown, i64 %into",
    ]
    if lanes == 1:
        lines += [f"%whole = and i64 %states, {-BLOCK}", *_shown(BLOCK, 1, "0", "%whole", "wide")]
        lines += _shown(1, 1, "%whole", "%states", "single")
    else:
        lines += _shown(1, lanes, "0", "%states", "single")
    lines += [
        "br label %rows_more",
        "rows_more:",
        "%row_next = add i64 %row, 1",
        "%row_again = icmp slt i64 %row_next, %rows",
        "br i1 %row_again, label %rows_loop, label %done",
        "done:",
        "ret void",
    ]
    names = ("y", "place", "curve", "span", "times", "shown")
    arguments = ", ".join(f"ptr noalias nocapture %{name}" for name in names)
    text = "\n  ".join(lines)
    return (
        f"define void @show({arguments}, i64 %rows, i64 %states, i64 %stride) "
        f"nounwind {{\n{text}\n}}\n"
    )


def _shown(width: int, lanes: int, first: str, last: str, label: str) -> list[str]:
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
        f"{p}_to = getelementptr double, ptr %out, i64 {p}_k",
        f"store {kind} {p}_value, ptr {p}_to, align 8",
        f"{p}_next = add i64 {p}_k, {width}",
        f"{p}_more = icmp slt i64 {p}_next, {last}",
        f"br i1 {p}_more, label {p}_loop, label {p}_done",
        f"{label}_done:",
    ]
