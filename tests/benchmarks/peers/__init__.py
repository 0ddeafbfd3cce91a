"""Engines that can be measured here: each answers one question at a given tolerance.

A peer is asked only where its package is installed; nothing here installs any. What a peer needs at
once, when it is first asked, is compiled then and not measured.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.peers.amici_cvodes import amici, amici_gradient
from tests.benchmarks.peers.copasi_lsoda import copasi
from tests.benchmarks.peers.diffrax_kvaerno import diffrax
from tests.benchmarks.peers.own import ABSOLUTE, Runner, fast, problem_of, scipy_lsoda, tolerance
from tests.benchmarks.peers.roadrunner_cvode import roadrunner

__all__ = [
    "ABSOLUTE",
    "AMICI",
    "Runner",
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
}


def present() -> dict[str, Callable[[ModelRun, Floats], Runner]]:
    """Return the peers whose packages are installed."""
    return {
        name: make for name, (package, make) in _PEERS.items() if find_spec(package) is not None
    }
