"""Writes the solvers as LLVM text: ``python -m ranklmodel.upkeep.solver_text``.

Numba reads the solver's sources, which takes seconds and gives the same on every machine; so it is
done once, by whoever changes them, and the text travels with the package. Numba itself optimizes
every function with all it calls before the next; here that is left to the end, where the whole
solver is one function to LLVM. This takes parts of Numba that have no public name, which a program
for developers may.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import llvmlite
import llvmlite.binding as llvm
import numba
from numba.core import codegen, config
from numba.core.registry import cpu_target

from ranklmodel.compiled.code.shipped import ENTRY, SHIPPED, heading, shipped_file
from ranklmodel.compiled.solver.solver import digest_of_sources
from ranklmodel.disk.text import write_text

_NAME = re.compile(r'@("[^"]+"|[-A-Za-z0-9_.$]+)')
_LABEL = re.compile(r"_ZN[A-Za-z0-9_.$]+")
_OF_THE_MACHINE = ("target ", "source_filename", ";")


class _Linked(codegen.JITCodeLibrary):  # type: ignore[misc]  # Numba has no types
    """Code that is linked to what it calls and nothing more."""

    def finalize(self) -> None:
        """Link, where Numba would also optimize and translate."""
        for library in dict.fromkeys(self._linking_libraries):
            self._final_module.link_in(library._get_module_for_linking(), preserve=True)
        self._finalized = True

    def get_pointer_to_function(self, name: str) -> int:
        """Return the address of a function: there is none yet."""
        self._ensure_finalized()
        return 0


def solver_text(kind: str) -> str:
    """Return the LLVM text of a solver, for any machine of 64 bits.

    Numba is of no use in this process afterwards.
    """
    # what loops cost differs from processor to processor, and with it how far they are unrolled
    config.CPU_NAME, config.CPU_FEATURES = "generic", ""
    cpu_target.target_context  # noqa: B018  # begins Numba's run time, which needs real addresses
    codegen.JITCPUCodegen._library_class = _Linked
    codegen.JITCPUCodegen.set_env = lambda self, name, environment: None
    from ranklmodel.compiled.solver.entry_points import plain_entry, tangent_entry

    entry = tangent_entry() if kind == "tangent" else plain_entry(int(kind.removeprefix("plain-")))
    module = entry._library._final_module
    for function in module.functions:
        if not function.is_declaration and function.name != entry._wrapper_name:
            function.linkage = "internal"
    _simplify(module, entry._library._codegen._tm)
    made_by = f"; by Numba {numba.__version__}, llvmlite {llvmlite.__version__}\n"
    return heading(digest_of_sources()) + made_by + _plain(str(module), entry._wrapper_name)


def _simplify(module: Any, machine: Any) -> None:
    """Take out what does nothing, such as counting references to arrays that are not Numba's."""
    options = llvm.create_pipeline_tuning_options(speed_level=1)
    options.loop_vectorization = options.slp_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    passes = builder.getModulePassManager()
    passes.add_refprune_pass()
    passes.run(module, builder)


def _plain(text: str, entry: str) -> str:
    """Return text without what is of this machine, and with short names."""
    lines = [line for line in text.splitlines() if not line.startswith(_OF_THE_MACHINE)]
    # Numba gives every function a place for its Python globals, which ours have no use for.
    used = Counter(found[1] for line in lines for found in _NAME.finditer(line))
    lines = [line for line in lines if not (line[:1] == "@" and used[_first_name(line)] == 1)]
    names = {entry: ENTRY}
    for line in lines:
        if line.startswith(("define ", "@")):
            names.setdefault(_first_name(line), f"part_{len(names)}")

    def short(match: re.Match[str]) -> str:
        return "@" + names.get(match[1], match[1])

    text = _NAME.sub(short, "\n".join(lines).strip())
    labels: dict[str, str] = {}

    def label(match: re.Match[str]) -> str:
        return labels.setdefault(match[0], f"label_{len(labels)}")

    return _LABEL.sub(label, text) + "\n"


def _first_name(line: str) -> str:
    match = _NAME.search(line)
    assert match is not None
    return match[1]


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    for chosen in SHIPPED:
        path = shipped_file(chosen, folder)
        write_text(path, solver_text(chosen))
        print(path)
