"""The loop that walks arrays block by block, a block being as many states as fill a vector."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def loop(body: Sequence[str], width: int, carried: Sequence[str] = ()) -> list[str]:
    """Return a loop over `%blocks` blocks, each from `%first` on.

    Parameters
    ----------
    body : sequence of str
        Lines.
    width : int
        Doubles in a block.
    carried : sequence of str
        Phi nodes of its body.
    """
    return [
        "br label %loop",
        "loop:",
        "%block = phi i64 [ 0, %entry ], [ %next, %loop ]",
        *carried,
        f"%first = mul i64 %block, {width}",
        *body,
        "%next = add i64 %block, 1",
        "%more = icmp slt i64 %next, %blocks",
        "br i1 %more, label %loop, label %done",
        "done:",
    ]
