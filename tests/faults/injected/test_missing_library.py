"""Libraries that are not there: the same answer without them, or one line that says so."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.faults.injected.child import Ended, files_of
from tests.quick import swept

REPOSITORY = Path(__file__).parents[3]
WITHOUT = """
import sys
for name in sys.argv.pop(1).split(","):
    sys.modules[name] = None
sys.argv[0] = "ranklmodel"
from ranklmodel.__main__ import main
main()
"""
LIFE = "simulate atac_woman --until 1mo --every 1mo --quantity LS_BMD"
# The library, and a command that may want it.
MISSING = {
    "llvmlite": LIFE,
    "numba": LIFE,
    "sympy": LIFE,
    "scipy": LIFE,
    "pandas": LIFE,
    "xarray": f"{LIFE} --out run.nc",
    "h5py": f"{LIFE} --out run.nc",
    "h5netcdf": f"{LIFE} --out run.nc",
    "matplotlib": f"{LIFE} --out drawing.svg",
    "PIL": f"{LIFE} --out drawing.svg",
    "platformdirs": LIFE,
    "pint": LIFE,
    "rich": LIFE,
    "ruamel": LIFE,
    "libsbml": "export sbml geisler --arm anastrozole_1mg --out model.xml",
    "antimony": "export antimony geisler --arm anastrozole_1mg --out model.ant",
    "libsedml": "export omex geisler --arm anastrozole_1mg --out model.omex",
    "libcombine": "export omex geisler --arm anastrozole_1mg --out model.omex",
    "petab": "export petab women --out problem",
    "SALib": "sensitivity atac_woman --samples 2 --parameter LS_turnover --month 1",
    "bottleneck,numexpr,dask": f"{LIFE} --out table.csv",
}
# One of each way to want it: to compile, to read, to write, for a format, for an extra, never. A
# program that starts without a library takes a second or two of a processor.
QUICK = ("llvmlite", "h5netcdf", "matplotlib", "pint", "libcombine", "petab", "SALib")


def ended(missing: str, command: str, folder: Path) -> Ended:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, missing, *command.split()],
        capture_output=True,
        text=True,
        timeout=300,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )
    return Ended(done.returncode, done.stdout, done.stderr)


@cache
def sound(command: str, folder: Path) -> tuple[Ended, dict[str, bytes]]:
    """Return what the command does where all libraries are there."""
    folder = folder / str(abs(hash(command)))
    folder.mkdir()
    return ended("none_such", command, folder), files_of(folder)


@pytest.mark.parametrize("missing", swept(MISSING, QUICK))
def test_a_missing_library(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, missing: str
) -> None:
    without = ended(missing, MISSING[missing], tmp_path)
    without.require_honest()
    if without.status:
        assert files_of(tmp_path) == {} and without.error != ""
        return
    right, files = sound(MISSING[missing], tmp_path_factory.getbasetemp())
    assert (right.status, right.out) == (0, without.out)
    # a run of the other engine is another run in its last digits, and says which it is
    if "reference engine" not in without.error:
        assert files_of(tmp_path).keys() == files.keys()
