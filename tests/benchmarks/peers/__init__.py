"""Engines that can be measured here: each answers one question at a given tolerance.

A peer is asked only where its package is installed; nothing here installs any. What a peer needs at
once, when it is first asked, is compiled then and not measured.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from shutil import which

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.peers.amici_cvodes import amici, amici_gradient
from tests.benchmarks.peers.bngsim_cvode import bngsim
from tests.benchmarks.peers.copasi_lsoda import copasi
from tests.benchmarks.peers.diffrax_kvaerno import diffrax
from tests.benchmarks.peers.diffsol_bdf import diffsol
from tests.benchmarks.peers.own import ABSOLUTE, Runner, fast, problem_of, scipy_lsoda, tolerance
from tests.benchmarks.peers.roadrunner_cvode import roadrunner

__all__ = [
    "ABSOLUTE",
    "AMICI",
    "LIMITS",
    "Runner",
    "absent",
    "amici_gradient",
    "fast",
    "present",
    "problem_of",
    "tolerance",
]

AMICI = "AMICI"

_PEERS: dict[str, tuple[str, Callable[[ModelRun, Floats], Runner]]] = {
    "fast": ("numba", fast),
    "libRoadRunner": ("roadrunner", roadrunner),
    AMICI: ("amici", amici),
    "COPASI": ("basico", copasi),
    "SciPy LSODA": ("scipy", scipy_lsoda),
    "diffrax": ("diffrax", diffrax),
    "BNGsim": ("bngsim", bngsim),
    "diffsol": ("pydiffsol", diffsol),
}

LIMITS = {
    "BNGsim": "needs the machine's C compiler, as its wheels hold none; takes differences for the "
    "Jacobian of the bone model, whose derivation it ends after 20 seconds (given a minute, runs "
    "were no faster); its own gradients were not asked",
    "diffsol": "knows no table of doses and begins anew at each; with KLU it ends the process by "
    "a segmentation fault on the model of bone (0.6.2), so that its own sparse LU is measured; its "
    "own gradients were not asked",
}
"""What a peer can not do, or was not asked."""


def present() -> dict[str, Callable[[ModelRun, Floats], Runner]]:
    """Return the peers whose packages are installed."""
    return {name: make for name, (_, make) in _PEERS.items() if name not in absent()}


def absent() -> dict[str, str]:
    """Return the peers that can not be asked here, each with the reason."""
    reasons = {
        name: f"left out, as the package {package} is not installed"
        for name, (package, _) in _PEERS.items()
        if find_spec(package) is None
    }
    if not any(map(which, ("cc", "gcc", "clang", "cl"))):
        reasons.setdefault("BNGsim", "left out, as there is no C compiler here")
    return reasons
