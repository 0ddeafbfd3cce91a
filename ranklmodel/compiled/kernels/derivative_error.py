"""The kernel that measures the error of derivatives, as LLVM text.

It walks all vectors of all blocks, adds the last stage to the new derivatives, and keeps the
largest error in units of the tolerance. The tolerance of a derivative, per relative change of its
parameter, is that of its state, and no less than a small share of the state's own.
"""

from __future__ import annotations

from ranklmodel.compiled.kernels.llvm import Emitter, function, spread

# A derivative this small beside its state, per relative change of the parameter, need not be
# more accurate relative to itself.
_SMALL = 1e-2
ARRAYS = ("here", "place", "last", "sizes", "of_vectors", "states", "absolute", "relative", "error")


def derivative_errors(lanes: int) -> str:
    """Return `void (here, place, last, sizes, ..., relative, error, vectors)`.

    `place` becomes the new derivative; `sizes` has one over the size of every direction's
    parameter, `of_vectors` the state of every vector. `error` gets, for every lane, the largest
    error and then the sum of all changes: a maximum can lose a NaN, a sum can not.
    """
    emitter = Emitter(lanes)
    vector = emitter.type
    zero = emitter.literal(0.0)
    lines = [
        "%relative_one = load double, ptr %relative, align 8",
        *spread("relative_all", "%relative_one", lanes),
        f"%small = fmul double %relative_one, {Emitter(1).literal(_SMALL)}",
        "br label %check",
        "check:",
        "%k = phi i64 [ 0, %entry ], [ %next, %loop ]",
        f"%worst = phi {vector} [ {zero}, %entry ], [ %worse, %loop ]",
        f"%total = phi {vector} [ {zero}, %entry ], [ %more, %loop ]",
        "%going = icmp slt i64 %k, %vectors",
        "br i1 %going, label %loop, label %done",
        "loop:",
        f"%first = mul i64 %k, {lanes}",
    ]
    for array in ("here", "place", "last", "sizes"):
        lines += [
            f"%at_{array} = getelementptr double, ptr %{array}, i64 %first",
            f"%{array}_now = load {vector}, ptr %at_{array}, align 8",
        ]
    lines += [
        *_measured(emitter),
        "%next = add i64 %k, 1",
        "br label %check",
        "done:",
        f"store {vector} %worst, ptr %error, align 8",
        f"%at_total = getelementptr {vector}, ptr %error, i64 1",
        f"store {vector} %total, ptr %at_total, align 8",
    ]
    return function("derivative_errors", ARRAYS, ("vectors",), lines)


def _measured(emitter: Emitter) -> list[str]:
    """Return the lines that compare the last stage of a vector with its tolerance."""
    lanes, vector, logic = emitter.lanes, emitter.type, emitter.logic
    fabs = f"call {vector} @llvm.fabs.v{lanes}f64"
    return [
        "%at_state = getelementptr i64, ptr %of_vectors, i64 %k",
        "%state = load i64, ptr %at_state, align 8",
        "%at_value = getelementptr double, ptr %states, i64 %state",
        "%value = load double, ptr %at_value, align 8",
        "%size_of_state = call double @llvm.fabs.f64(double %value)",
        "%at_absolute = getelementptr double, ptr %absolute, i64 %state",
        "%absolute_now = load double, ptr %at_absolute, align 8",
        "%share = fmul contract double %small, %size_of_state",
        "%floor_one = fadd contract double %share, %absolute_now",
        *spread("floor", "%floor_one", lanes),
        f"%new = fadd {vector} %place_now, %last_now",
        f"store {vector} %new, ptr %at_place, align 8",
        f"%change = {fabs}({vector} %last_now)",
        f"%old_size = {fabs}({vector} %here_now)",
        f"%new_size = {fabs}({vector} %new)",
        f"%grows = fcmp ogt {vector} %new_size, %old_size",
        f"%size = select {logic} %grows, {vector} %new_size, {vector} %old_size",
        f"%by_size = fmul contract {vector} %size, %relative_all",
        f"%by_floor = fmul contract {vector} %floor, %sizes_now",
        f"%bound = fadd contract {vector} %by_size, %by_floor",
        f"%ratio = fdiv {vector} %change, %bound",
        f"%larger = fcmp ogt {vector} %ratio, %worst",
        f"%worse = select {logic} %larger, {vector} %ratio, {vector} %worst",
        f"%more = fadd {vector} %total, %change",
    ]
