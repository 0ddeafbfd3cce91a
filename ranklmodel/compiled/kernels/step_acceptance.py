"""The kernel that takes the new state where its error is small enough."""

from __future__ import annotations

from ranklmodel.compiled.contract.arrays import BLOCK
from ranklmodel.compiled.kernels.llvm import Emitter, function, loaded
from ranklmodel.compiled.kernels.loops import loop


def accept_kernel(lanes: int) -> str:
    """Return `void (y, place, error, blocks)`: in lanes whose error is at most 1, y = place."""
    width = lanes if lanes > 1 else BLOCK
    emitter = Emitter(width)
    vector = emitter.type
    start = [
        *loaded("error_all", "%error", lanes, width),
        f"%good = fcmp ole {vector} %error_all, {emitter.literal(1.0)}",
    ]
    body: list[str] = []
    for name in ("y", "place"):
        body += [
            f"%{name}_at = getelementptr double, ptr %{name}, i64 %first",
            f"%{name}_here = load {vector}, ptr %{name}_at, align 8",
        ]
    body += [
        f"%now = select {emitter.logic} %good, {vector} %place_here, {vector} %y_here",
        f"store {vector} %now, ptr %y_at, align 8",
    ]
    return function("accept", ("y", "place", "error"), ("blocks",), [*start, *loop(body, width)])
