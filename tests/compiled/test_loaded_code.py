"""Code of equal names in one process: each is called by whom it belongs to."""

from __future__ import annotations

import gc
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import numpy as np
import pytest

from ranklmodel.compiled.code import machine
from ranklmodel.compiled.code.invoke import invoke
from ranklmodel.compiled.code.machine import Loaded, compile_object
from ranklmodel.compiled.code.program import Program, compiled_program
from tests.compiled.sample_models import drug_and_bone


def code_that_stores(number: int, linkage: str) -> bytes:
    """Return code whose entry stores a number through an inner function it does not inline."""
    return compile_object(
        f"define {linkage} double @inner() noinline optnone {{\n ret double {number}.0\n}}\n"
        "define void @entry(ptr %out) {\n %v = call double @inner()\n"
        " store double %v, ptr %out, align 8\n ret void\n}\n"
    )


@pytest.mark.parametrize("linkage", ["", "weak", "linkonce_odr"])
def test_equal_names_are_kept_apart(linkage: str) -> None:
    loaded: list[Loaded | None] = [Loaded(code_that_stores(k, linkage)) for k in range(6)]
    for round_of_removal in range(3):
        for k, one in enumerate(loaded):
            if one is not None:
                out = np.zeros(1)
                invoke(one.addresses(["entry"])[0], out)
                assert out[0] == k
        loaded[2 * round_of_removal] = None
        gc.collect()


def test_threads_that_come_at_once_get_the_same_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address of one must not be of code that was freed because the other was kept."""
    known = compiled_program(drug_and_bone(), 1)
    program = Program(known.layout, known.sizes, 1, known.code)
    meet = Barrier(2)

    class Slow:
        def __init__(self, code: bytes) -> None:
            meet.wait(timeout=60.0)
            self.code = code

    monkeypatch.setattr(machine, "Loaded", Slow)

    def ask(_: int) -> Any:
        return machine.loaded_once(program, program.code)

    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(ask, range(2))
    assert one is other
    assert ask(0) is one
