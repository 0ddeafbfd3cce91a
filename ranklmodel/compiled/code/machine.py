"""From LLVM text to callable addresses, through llvmlite and with no compiler installed."""

from __future__ import annotations

import ctypes
import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from collections.abc import Sequence


@cache
def _target() -> Any:
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm.Target.from_default_triple()


def _target_machine(effort: int = 2) -> Any:
    import llvmlite.binding as llvm

    return _target().create_target_machine(
        cpu=llvm.get_host_cpu_name(),
        features=llvm.get_host_cpu_features().flatten(),
        opt=effort,
        reloc="default",
        codemodel="jitdefault",
        jit=True,
    )


@cache
def processor() -> str:
    """Return the name and a digest of the features of this machine's processor."""
    import llvmlite.binding as llvm

    _target()
    features = llvm.get_host_cpu_features().flatten()
    return f"{llvm.get_host_cpu_name()}-{hashlib.sha256(features.encode()).hexdigest()[:12]}"


@cache
def natural_lanes() -> int:
    """Return how many patients one vector register and a half hold well: 4, or 8 with AVX-512."""
    import llvmlite.binding as llvm

    _target()
    return 8 if llvm.get_host_cpu_features().get("avx512f") else 4


def compile_object(text: str, gathered: str = "", *, plainly: bool = False) -> bytes:
    """Return the object code of LLVM text.

    Parameters
    ----------
    text : str
        A module.
    gathered : str
        Another, in which scalar operations are gathered into vectors where they fit side by side.
        That takes LLVM longer than all else, and pays where outputs of many states are shown.
    plainly : bool
        Whether nothing is optimized: code is there in a fifth of the time, and runs half as fast.
    """
    import llvmlite.binding as llvm

    machine = _target_machine(0 if plainly else 2)
    whole = llvm.parse_assembly("")
    for part, gather in ((text, False), (gathered, True)):
        module = llvm.parse_assembly(part)
        module.verify()
        options = llvm.create_pipeline_tuning_options(speed_level=0 if plainly else 1)
        options.loop_vectorization = not plainly
        options.slp_vectorization = gather and not plainly
        passes = llvm.create_pass_builder(machine, options)
        passes.getModulePassManager().run(module, passes)
        whole.link_in(module)
    return bytes(machine.emit_object(whole))


@cache
def define_missing() -> None:
    """Give addresses to the functions of Numba's run time that solver code names but never calls.

    Numba writes them into every function that touches an array, for memory it would own; our
    arrays belong to NumPy. Where Numba is loaded its own functions stay.
    """
    import llvmlite.binding as llvm

    anything = ctypes.cast(ctypes.pythonapi.PyErr_Clear, ctypes.c_void_p).value
    for name in _NUMBA_FUNCTIONS:
        if llvm.address_of_symbol(name) is None:
            llvm.add_symbol(name, anything)


_NUMBA_FUNCTIONS = (
    "NRT_Free",
    "NRT_MemInfo_call_dtor",
    "numba_do_raise",
    "numba_gil_ensure",
    "numba_gil_release",
    "numba_runtime_build_excinfo_struct",
    "numba_unpickle",
)


@final
class Loaded:
    """Object code in memory; the addresses are valid while this lives.

    Parameters
    ----------
    code : bytes
        What :func:`compile_object` returned.
    """

    def __init__(self, code: bytes) -> None:
        import llvmlite.binding as llvm

        _target()
        self._engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _target_machine())
        self._engine.add_object_file(llvm.ObjectFileRef.from_data(code))
        self._engine.finalize_object()

    def addresses(self, names: Sequence[str]) -> list[int]:
        """Return the address of every named function; 0 where there is none."""
        return [int(self._engine.get_function_address(name)) for name in names]


def loaded_once(owner: object, code: bytes) -> Loaded:
    """Return the code of an owner in memory, the same to all who ask, in any thread.

    Two threads that come at once may both load it. One of the two is kept for both: the other is
    freed, and would be under the addresses that were taken from it.
    """
    kept: dict[str, Loaded] = vars(owner)
    return kept.get("_code") or kept.setdefault("_code", Loaded(code))
