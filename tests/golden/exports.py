"""The exports to keep, as the program writes them, without what a day or a machine puts in."""

from __future__ import annotations

import contextlib
import re
import tempfile
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import h5py
import numpy as np
from typer.testing import CliRunner

from tests.golden import internals
from tests.golden.tables import Table

# What is called, by the file or folder it writes. The arms differ in what is given: tablets,
# patches through the skin, patches and a cytokine blocker, nothing. The archive of an arm with
# tablets holds its SBML, Antimony, SED-ML, tables and PEtab problem as well.
CALLS: Mapping[str, tuple[str, ...]] = {
    "atac.omex": ("export", "omex", "atac", "--arm", "anastrozole"),
    "ultra.omex": ("export", "omex", "ultra", "--arm", "estradiol", "--no-petab"),
    "menopause.omex": ("export", "omex", "menopause", "--no-petab", "--calibration", "none"),
    "estrogen_withdrawal.xml": ("export", "sbml", "estrogen_withdrawal", "--arm", "etanercept"),
    "geisler.ant": ("export", "antimony", "geisler", "--arm", "letrozole"),
    "women_petab": ("export", "petab", "women"),
    "model.tex": ("export", "latex"),
    "model.md": ("export", "markdown"),
    "report.html": ("report",),
    "report.md": ("report",),
    "report.tex": ("report",),
    "run.csv": ("simulate", "atac_woman", "anastrozole_1mg_5_years"),
    "run.nc": ("simulate", "atac_woman", "anastrozole_1mg_5_years", "--dosing", "averaged"),
}
# What is printed rather than written, by the name it is kept under.
PRINTED: Mapping[str, tuple[str, ...]] = {
    "explain_atac.json": ("explain", "atac", "--arm", "anastrozole", "--json"),
    "explain_menopause.json": ("explain", "menopause", "--quantity", "CTX_s", "--json"),
    "run_geisler.json": ("run", "geisler", "--json"),
    "check.json": ("check", "--json"),
}

# Attributes of a netCDF file that say who wrote it, and in words how, not what.
_OF_THE_WRITER = {"versions", "doses", "fingerprint", "_NCProperties"}
_NEUTRAL: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b[0-9a-f]{40,128}\b"), "(digest)"),
    (re.compile(r"\b20\d\d-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?"), "(date)"),
    (
        re.compile(r"\b(lib[A-Z]\w+|ranklmodel|h5netcdf|matplotlib) v?\d+(?:\.\d+)+"),
        r"\1 (version)",
    ),
    # where a module lies is what is about to change
    (re.compile(r"\branklmodel[./](?:\w+[./])*\w+"), "(module)"),
    (re.compile(r"(?<![\w.<~/}-])(?:/[\w.-]+)+/(?=\w)"), "(folder)/"),
)


def neutral(text: str) -> str:
    """Return a text without dates, versions, digests, and places of modules and folders."""
    for pattern, word in _NEUTRAL:
        text = pattern.sub(word, text)
    return text


def all_exports(
    done: Callable[[str], None] = lambda name: None,
) -> tuple[dict[str, str], dict[str, Table]]:
    """Return all exports as neutral texts, and the numbers of the netCDF file as tables.

    Parameters
    ----------
    done : callable, optional
        Called with the name of each export that has been written.

    Returns
    -------
    texts : dict of str to str
        By path; the files of an archive or a folder lie below its name.
    tables : dict of str to Table
        One for each variable of the netCDF file.
    """
    texts: dict[str, str] = {}
    tables: dict[str, Table] = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.chdir(folder),
        warnings.catch_warnings(),
    ):
        # Other people's libraries warn of their own future; the texts are what counts here.
        warnings.simplefilter("ignore")
        for name, words in CALLS.items():
            _printed((*words, "--out", name))
            if name.endswith(".nc"):
                texts[f"{name}.txt"], tables = _network_data(Path(name))
            else:
                texts |= _texts_of(Path(name))
            done(name)
        for name, words in PRINTED.items():
            texts[name] = _printed(words)
            done(name)
        here = str(Path(folder).resolve())
    return {name: neutral(text.replace(here, "(folder)")) for name, text in texts.items()}, tables


def _printed(words: tuple[str, ...]) -> str:
    """Call the program in this process, which assembles the model once for all calls."""
    result = CliRunner().invoke(internals.app, list(words), prog_name="ranklmodel")
    if result.exit_code != 0:
        raise RuntimeError(f"{' '.join(words)}: {result.output}") from result.exception
    return result.stdout


def _texts_of(path: Path) -> dict[str, str]:
    """Return the files of a folder or an archive, or the one file."""
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.is_file())
        return {file.as_posix(): file.read_text(encoding="utf-8") for file in files}
    if path.suffix == ".omex":
        with zipfile.ZipFile(path) as archive:
            return {
                f"{path.name}/{name}": archive.read(name).decode("utf-8")
                for name in sorted(archive.namelist())
            }
    return {path.name: path.read_text(encoding="utf-8")}


def _network_data(path: Path) -> tuple[str, dict[str, Table]]:
    """Return names, units and facts of a netCDF file as text, its numbers as tables."""
    tables, lines = {}, []
    with h5py.File(path) as file:
        for key in sorted(set(file.attrs) - _OF_THE_WRITER):
            lines.append(f"{key}: {_plain(file.attrs[key])}")
        for name in sorted(file):
            variable = file[name]
            found = np.asarray(variable[()])
            about = [
                _plain(variable.attrs[key])
                for key in ("units", "long_name")
                if key in variable.attrs
            ]
            lines.append(f"{name} {found.shape} {found.dtype.kind}: {', '.join(about)}")
            if found.dtype.kind in "fiu":
                values = found.astype(np.float64).reshape(found.size, 1)  # its shape is in the text
                tables[f"netCDF/{name}"] = Table((name,), values)
            else:
                lines += [f"  {_plain(value)}" for value in found.ravel()]
    return "\n".join(lines) + "\n", tables


def _plain(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8")
    return str(value.tolist() if isinstance(value, np.ndarray | np.generic) else value)
