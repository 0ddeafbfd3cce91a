"""The kernel that makes the new state and measures its error.

Like the stage sums it depends on the number of lanes only, not on the model; with one lane, states
are taken four at a time.
"""

from __future__ import annotations

from ranklmodel.compiled.contract.arrays import BLOCK
from ranklmodel.compiled.kernels.llvm import Emitter, function, loaded
from ranklmodel.compiled.kernels.loops import loop

# A drug that has gone decays into denormal numbers, on which processors are fifty times slower.
_NOTHING = 1e-150


def errors_kernel(lanes: int) -> str:
    """Return `void (y, place, last, absolute, relative, error, blocks)`.

    It adds the last stage to `place`, which makes it the new state, and stores the largest error of
    a state in units of its tolerance: NaN where any is not finite.
    """
    width = lanes if lanes > 1 else BLOCK
    emitter = Emitter(width)
    vector, zero = emitter.type, emitter.literal(0.0)
    fabs = f"call {vector} @llvm.fabs.v{width}f64({vector}"
    carried = (
        f"%worst = phi {vector} [ {zero}, %entry ], [ %worse, %loop ]",
        f"%total = phi {vector} [ {zero}, %entry ], [ %sum, %loop ]",
    )
    body: list[str] = []
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
    ]
    start = loaded("relative_all", "%relative", lanes, width)
    arrays = ("y", "place", "last", "absolute", "relative", "error")
    return function("errors", arrays, ("blocks",), [*start, *loop(body, width, carried), *end])


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
