"""``ranklmodel fit``: free parameters fitted to trials, from many starts."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.fits import posterior
from ranklmodel.commands.fits.profiles import files_of, in_json, print_profiles, profiled
from ranklmodel.commands.shared import completion, dosing_table, options
from ranklmodel.commands.shared.group import FAILED
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import (
    Report,
    emit,
    emit_json,
    emit_table,
    notice,
    progress,
)
from ranklmodel.disk.inputs import note_read, refuse_what_was_read
from ranklmodel.disk.processors import processors_lent
from ranklmodel.errors import InputError, RanklModelError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.estimation.fit import Fit
    from ranklmodel.inputs import Calibration, Library
    from ranklmodel.inputs.parameters.calibration_result import FittedValue

Fixed = Annotated[
    list[str] | None,
    typer.Option(
        "--fix",
        metavar="NAME[=VALUE]",
        help="Leave a parameter at a value, a number in its own unit or with a unit, or where "
        "the search would begin. May be repeated.",
    ),
]
Freed = Annotated[
    list[str] | None,
    typer.Option(
        "--free",
        metavar="NAME",
        help="Let a parameter move that is not free, or fixed. May be repeated.",
    ),
]

Budget = Annotated[
    str | None,
    typer.Option("--budget", metavar="TIME", help="After which no start begins, such as '30 min'."),
]
WithProfiles = Annotated[
    bool,
    typer.Option(
        "--profiles",
        help="Walk every free parameter to both ends of its interval, too; some minutes.",
    ),
]
WithPosterior = Annotated[
    bool,
    typer.Option(
        "--posterior",
        help="Draw all free parameters from what rows and priors say of them, too; many minutes. "
        "Needs the extra 'inference'.",
    ),
]
OutFile = Annotated[
    Path | None,
    typer.Option(
        "--out",
        parser=place,
        metavar="FILE",
        help="Where to write question and result, by default NAME.fitted.yaml here.",
    ),
]


def fit(
    name: Annotated[
        str,
        typer.Argument(
            metavar="CALIBRATION", help="A name or a path.", autocompletion=completion.calibrations
        ),
    ],
    out: OutFile = None,
    fix: Fixed = None,
    free: Freed = None,
    starts: Annotated[
        int, typer.Option("--starts", min=1, metavar="N", help="How many searches.")
    ] = 8,
    seed: Annotated[
        int, typer.Option("--seed", min=0, metavar="N", help="Of the starts that are drawn.")
    ] = 0,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers", min=1, metavar="W", help="How many processes, by default all processors."
        ),
    ] = None,
    budget: Budget = None,
    with_profiles: WithProfiles = False,
    with_posterior: WithPosterior = False,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "averaged",
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Fit the free parameters of a calibration to its trials, from many starts.

    The first search begins where the calibration states, the others where its priors and bounds
    allow. Each is kept beside the result, in NAME.fitted.starts, as soon as it has ended: a fit
    that was interrupted goes on from there and ends in the same bits, for any number of workers.

    The file written can be used by path: --calibration ./women.fitted.yaml. Beside it,
    NAME.fitted.draws.csv has 1000 draws of the parameters. The file that was read stays as it is,
    with its comments.

    With --profiles the intervals of all free parameters are printed: bounded, one-sided or flat.
    NAME.fitted.profiles.csv has the places on the way to their ends, with all parameters there,
    and NAME.fitted.profiles.svg the page of figures. Each end is kept in NAME.fitted.profiles.

    With --posterior medians and intervals of draws are printed, with R-hat and the numbers of
    effective draws. NAME.fitted.posterior.nc has the draws as ArviZ reads them, and where they are
    enough NAME.fitted.draws.csv becomes a thousand of them, so that bands are theirs. What was
    lived is kept in NAME.fitted.posterior.

    Doses are averaged; how far that moves any residual of the fit is printed. --dosing exact makes
    every dose an edge.

    Ends with status 0 when the best search came to rest and the data determine at least one
    parameter, with 1 when not (the file is written and says so), when an arm can not be run at
    the stated start or when draws are not enough, with 2 when the question can not be asked:
    unknown names, impossible bounds, no row to fit.

    Example: ranklmodel fit women --starts 20 --out my_params/calibrations/women.yaml

    Example: ranklmodel fit women --fix rankl_rise --fix "LS_turnover=0.06 1/year"

    Example: ranklmodel fit women --starts 1 --profiles --posterior
    """
    from ranklmodel.inputs.values.durations import days

    fit_and_write(
        name,
        out,
        {
            "fix": _fixed(fix),
            "free": tuple(free or ()),
            "starts": starts,
            "seed": seed,
            "workers": workers or min(starts, processors_lent()),
            "budget": None if budget is None else 86400.0 * days(budget, "--budget"),
            "engine": options.engine_of(engine),
            "dosing": options.dosing_of(dosing),
        },
        options.library_of(params, mechanisms),
        mechanisms,
        with_profiles=with_profiles,
        with_posterior=with_posterior,
        processes=workers or processors_lent(),
        as_json=as_json,
    )


def _fixed(texts: list[str] | None) -> dict[str, float | str | None]:
    """Return the parameters that ``--fix`` leaves where they are, or at a value."""
    stated: dict[str, float | str | None] = {}
    for text in texts or ():
        name = text.partition("=")[0].strip()
        if name in stated:
            raise InputError(f"{name!r} is fixed twice", key="--fix")
        stated[name] = options.overrides([text], "--fix")[name] if "=" in text else None
    return stated


def fit_and_write(
    name: str,
    out: Path | None,
    how: dict[str, Any],
    library: Library,
    mechanisms: list[Path] | None,
    *,
    with_profiles: bool = False,
    with_posterior: bool = False,
    processes: int = 1,
    as_json: bool,
) -> None:
    """Fit, write the result, and print it; `how` are further keywords of the fit.

    A fit of one start has one process; its profiles and its posterior have as many as `processes`.
    """
    from ranklmodel.estimation.fit import fit as fitted

    if with_posterior:
        posterior.require_posterior(how["seed"])
    target = _target(library, name, out)
    # what stands beside a result has no place beside a device
    is_file = target.is_file() or not target.exists()
    beside = target if is_file else Path(f"{library.calibration(name).name}.fitted.yaml")
    folder, draws = beside.with_suffix(".starts"), beside.with_suffix(".draws.csv")
    for path in (draws, *files_of(beside), posterior.file_of(beside)):
        if path.is_dir():
            raise InputError("a folder stands in the place of a file that is written", file=path)
    profiles_of = [path for path in files_of(beside) if path.exists()]
    posterior_of = [path for path in (posterior.file_of(beside),) if path.exists()]
    with progress("fitting") as shown, _said_what_is_kept(folder, shown) as report:
        result = fitted(
            name,
            library=library,
            mechanisms=mechanisms,
            folder=folder,
            progress=report,
            **how,
        )
        _write(result, target, draws, [*profiles_of, *posterior_of])
    _say_what_went(profiles_of, "--profiles", anew=with_profiles)
    _say_what_went(posterior_of, "--posterior", anew=with_posterior)
    found = profiled(result, beside, processes) if with_profiles else None
    made = posterior.drawn(result, beside, processes, how["seed"]) if with_posterior else None
    if as_json:
        answer = {**result.calibration.model_dump(mode="json"), **_beside(result)}
        if found is not None:
            answer["profiles"] = in_json(found)
        if made is not None:
            answer["posterior"] = posterior.in_json(made)
        emit_json(answer)
    else:
        _print(result, target, draws)
        if found is not None:
            print_profiles(found, beside)
        if made is not None:
            posterior.print_posterior(made, beside)
    if not result.succeeded or (made is not None and not made.enough):
        raise typer.Exit(FAILED)


def _say_what_went(earlier: list[Path], option: str, *, anew: bool) -> None:
    if earlier and not anew:
        gone = " and ".join(map(str, earlier))
        notice(f"{gone} told of an earlier fit and went with it; {option} writes it anew")


def _write(result: Fit, target: Path, draws: Path, earlier: list[Path]) -> None:
    """Write a result and its draws; where that fails, nothing of another result stands beside it.

    Raises
    ------
    InputError
        If one of them can not be written, or what told of an `earlier` fit not be removed.
    """
    from ranklmodel.inputs import write_calibration
    from ranklmodel.inputs.parameters.draws import write_draws

    names = [free.name for free in result.calibration.moved]
    for path in (draws, *earlier):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise InputError(f"can not be written: {error.strerror or error}", file=path) from None
    write_calibration(result.calibration, target)
    write_draws(draws, names, result.draws)


@contextmanager
def _said_what_is_kept(folder: Path, report: Report) -> Iterator[Report]:
    """Say, where a fit is interrupted or fails on its way, that it need not begin anew."""
    ended = 0

    def counting(done: int, total: int, words: str) -> None:
        nonlocal ended
        ended = done
        report(done, total, words)

    try:
        yield counting
    except (KeyboardInterrupt, RanklModelError):
        if ended:
            starts = "1 start that has ended is" if ended == 1 else f"{ended} starts that ended are"
            notice(f"{starts} kept in {folder}; the same command goes on from there")
        raise


def _target(library: Library, name: str, out: Path | None) -> Path:
    """Return the file to write, a link followed to what it means.

    Raises
    ------
    InputError
        If it is a folder, or a file that is read.
    """
    read = library.find("calibration", name)
    note_read(read)
    target = out
    if target is None:
        target = Path(f"{library.calibration(name).name}.fitted.yaml")
        if target.resolve() == read.resolve():
            message = "the result would be written over the question; say where with --out"
            raise InputError(message, file=target)
    if target.is_dir():
        raise InputError("--out is a folder; name a file", file=target)
    refuse_what_was_read(target)
    refuse_what_was_read(target.with_suffix(".draws.csv"))
    return target.resolve() if target.is_symlink() else target


def _beside(result: Fit) -> dict[str, Any]:
    """Return the part of the JSON answer that is not in the file."""
    averaged = {dosing_table.KEY: result.dosing_error} if result.dosing == "averaged" else {}
    return {"dosing": result.dosing, "notices": list(result.notices), **averaged}


def _print(result: Fit, target: Path, draws: Path) -> None:
    print_result(result.calibration)
    emit()
    for text in result.notices:
        emit(f"Note: {text}")
    left_out = result.calibration.result.left_out if result.calibration.result else ()
    others = f" ({len(left_out)} others of the same arms left out)" if left_out else ""
    starts, taken = result.starts, result.starts.taken
    number = len(starts.ended)
    if number > 1:
        before = f", {taken} of them in earlier runs" if taken else ""
        emit(f"{starts.reached} of {number} starts reached the best cost{before}")
    emit(f"{len(result.rows)} rows{others}, {result.evaluations} evaluations; written to {target}")
    emit(f"{len(result.draws)} draws of the parameters: {draws}")
    if result.dosing == "averaged":
        emit(
            "Doses were averaged over the intervals between them; with every dose an edge the z of "
            f"these rows would differ by at most {result.dosing_error:.1g}"
        )
    else:
        emit("Every dose was an edge of the integration.")


def print_result(calibration: Calibration) -> None:
    """Print fitted values with their standard errors, and what was fixed."""
    from ranklmodel.inputs.values.quantities import in_words

    if calibration.result is None:
        emit("no result yet")
        return
    rows = [
        [name, f"{fitted.value:g}", _error(fitted), fitted.unit]
        for name, fitted in calibration.result.values.items()
    ]
    emit_table(
        ["parameter", "value", "standard error", "unit"], rows, right=["value", "standard error"]
    )
    for name, at in calibration.result.fixed.items():
        emit(f"{name} was fixed at {in_words(at.value, at.unit)}")
    emit(f"cost {calibration.result.cost:g}, {calibration.result.date}")


def _error(fitted: FittedValue) -> str:
    """Return the standard error, or why there is none."""
    return fitted.in_words if fitted.standard_error is None else f"{fitted.standard_error:.3g}"
