"""Fits the shipped calibrations anew: ``python -m ranklmodel.upkeep.calibration``.

`make calibration` does the same. Hormones come first, on their own trials, since bone does not act
on them; then bone, on women without therapy, on inhibitors, on and off estradiol and denosumab;
then, with bone held, what single drugs add. The values of hormones and drugs stand in the files of
their mechanisms as well, where every run finds them. Last, bone and drugs are freed at once on
women and men together, from where the stages end: that is the calibration in use. Whole models of
bone are searched for from twenty starts and ship draws of what their data leave open.
"""

from __future__ import annotations

import argparse
import re
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.processors import processors_lent
from ranklmodel.disk.text import read_text, write_text
from ranklmodel.errors import InputError
from ranklmodel.inputs.library.builtin import builtin_folder
from ranklmodel.inputs.library.library import Library
from ranklmodel.inputs.parameters.calibrations import (
    DEFAULT_CALIBRATION,
    FITTED_DOSE_BY_DOSE,
    Calibration,
    write_calibration,
)
from ranklmodel.inputs.parameters.draws import draws_file, write_draws

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.estimation.fit import Fit
    from ranklmodel.simulation.problem import Dosing

STAGES = ("hormones", "women", "therapies", DEFAULT_CALIBRATION)
"""The shipped calibrations in the order of their fits; each starts from those before it."""

WRITTEN = ("hormones", "therapies")
"""Those whose values are written into the files of mechanisms."""

ALTERNATIVES = ("women_pool", "women_slow_mineral")
"""Other structures of bone, fitted to the rows of `women` on request."""

ANDROGEN_ARM = "people_androgen"
"""An androgen arm on resorption, fitted to the rows of `people` on request."""

STARTS = {"women": 20, DEFAULT_CALIBRATION: 20}
"""How many searches; the others have the one start that they state."""

_ALL = (*STAGES, *ALTERNATIVES, ANDROGEN_ARM)

# Beside the folder, where starts that have ended are kept: an interrupted fit goes on from there.
_KEPT = Path("results", "calibration")

_DIGITS = 3


def with_value(text: str, parameter: str, value: float) -> str:
    r"""Return the text of a mechanism file in which one parameter has another value.

    Everything else, comments included, stays as it is.

    Parameters
    ----------
    text : str
        The file.
    parameter : str
        Name of the parameter.
    value : float
        Its value, in the unit of the file; three digits of it are written.

    Returns
    -------
    str
        The new text.

    Raises
    ------
    InputError
        If the parameter does not stand there once with a value.

    Examples
    --------
    >>> print(with_value("parameters:\n  a:\n    value: 2  # two\n", "a", 3.14159))
    parameters:
      a:
        value: 3.14  # two
    <BLANKLINE>
    """
    place = re.compile(rf"(?m)^(  {re.escape(parameter)}:\n(?:    .*\n)*?    value: )(\S+)")
    changed, found = place.subn(lambda match: f"{match[1]}{value:.{_DIGITS}g}", text)
    if found != 1:
        raise InputError(f"expected {parameter} with a value once, found it {found} times")
    return changed


def write_values(values: Mapping[str, float], folder: Path) -> list[Path]:
    """Write values of parameters into the mechanism files of a folder.

    Parameters
    ----------
    values : mapping of str to float
        By name, in the units of the files.
    folder : Path
        Laid out as ``params`` is.

    Returns
    -------
    list of Path
        The files that now read otherwise.

    Raises
    ------
    InputError
        If no file has one of the parameters.
    """
    before = {path: read_text(path) for path in sorted((folder / "mechanisms").rglob("*.yaml"))}
    texts = dict(before)
    for name, value in values.items():
        home = next((p for p, text in texts.items() if f"\n  {name}:\n" in text), None)
        if home is None:
            raise InputError(f"no mechanism file has the parameter {name!r}")
        texts[home] = with_value(texts[home], name, value)
    changed = [path for path, text in texts.items() if text != before[path]]
    for path in changed:
        write_text(path, texts[path])
    return changed


def cost_of(calibration: Calibration, library: Library) -> float:
    """Return the cost of the question of a calibration at its result, or where it starts.

    Parameters
    ----------
    calibration : Calibration
        Free parameters, trials and, where there is one, a result.
    library : Library
        Where names are looked up.
    """
    import numpy as np

    from ranklmodel.estimation.objective import objective
    from ranklmodel.estimation.predictions import HowRun
    from ranklmodel.lives.options import RunOptions

    dosing = _dosing_of(calibration.name)
    options = RunOptions.of(library=library, mechanisms=None, engine="fast", dosing=dosing)
    goal = objective(calibration, library, HowRun(options.integrator, dosing))
    known = {} if calibration.result is None else calibration.result.values
    values = [known[n].value if n in known else goal.table[n].value for n in goal.names]
    residuals = goal.residuals(np.array(values))
    return 0.5 * float(residuals @ residuals)


def fit_stage(name: str, folder: Path, *, starts: int | None = None, workers: int = 1) -> Fit:
    """Fit one calibration of a folder and write its result there; say what changed.

    Where there are several starts, draws of the parameters are written as well.

    Parameters
    ----------
    name : str
        One of `STAGES` or `ALTERNATIVES`, or `ANDROGEN_ARM`.
    folder : Path
        Laid out as ``params`` is.
    starts : int, optional
        How many searches, by default as `STARTS` says.
    workers : int
        How many processes.

    Raises
    ------
    InputError
        If the search did not come to rest; nothing is written then.
    """
    starts = STARTS.get(name, 1) if starts is None else starts
    library = Library(builtin=folder)
    former = library.calibration(name)
    before = cost_of(former, library)
    fit = _fitted(name, library, starts, workers, folder.parent / _KEPT / name)
    if not fit.succeeded:
        raise InputError(f"the search for {name!r} did not come to rest; nothing is written")
    _print(former, fit, before)
    file = library.find("calibration", name)
    write_calibration(fit.calibration, file)
    if starts > 1:
        write_draws(draws_file(file), [free.name for free in fit.calibration.moved], fit.draws)
    if name in WRITTEN:
        result = fit.calibration.result
        assert result is not None
        for path in write_values({n: v.value for n, v in result.values.items()}, folder):
            print(f"  written: {path.relative_to(folder)}")
    return fit


def _dosing_of(calibration: str) -> Dosing:
    return "exact" if calibration in FITTED_DOSE_BY_DOSE else "averaged"


def _fitted(name: str, library: Library, starts: int, workers: int, kept: Path) -> Fit:
    from ranklmodel.estimation.fit import fit

    def report(done: int, total: int, words: str) -> None:
        if sys.stderr.isatty():
            print(f"\r  {words}", end="", file=sys.stderr, flush=True)

    ended = fit(
        name,
        starts=starts,
        workers=workers if starts > 1 else 1,
        folder=kept if starts > 1 else None,
        library=library,
        dosing=_dosing_of(name),
        progress=report,
    )
    if sys.stderr.isatty():
        print("\r", end="", file=sys.stderr)
    return ended


def _print(former: Calibration, fit: Fit, before: float) -> None:
    """Print cost and values before and after, each with its standard error."""
    result = fit.calibration.result
    assert result is not None
    known = {} if former.result is None else former.result.values
    print(f"{fit.calibration.name}: cost {before:.2f} before, {result.cost:.2f} after")
    print(f"  {len(fit.rows)} rows, {len(result.values)} parameters, {fit.evaluations} evaluations")
    if len(fit.starts.ended) > 1:
        print(f"  {fit.starts.in_words()}")
    for name, value in result.values.items():
        old = f"{known[name].value:.4g}" if name in known else "-"
        error = value.in_words if value.standard_error is None else f"{value.standard_error:.2g}"
        print(f"  {name:32} {old:>10} -> {value.value:<10.4g} +- {error} {value.unit}")
    for notice in fit.notices:
        print(f"  {notice}")
    sys.stdout.flush()


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit every stage, or those named."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument(
        "stages",
        nargs="*",
        help=f"of {', '.join(_ALL)}; by default {', '.join(STAGES)}",
    )
    reader.add_argument(
        "--workers", type=int, default=processors_lent(), help="how many processes run starts"
    )
    options = reader.parse_args(arguments)
    folder = builtin_folder()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module=r"ranklmodel\.")
        for name in options.stages or STAGES:
            fit_stage(name, folder, workers=options.workers)


if __name__ == "__main__":
    main()
