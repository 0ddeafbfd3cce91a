"""What ``ranklmodel fit --posterior`` adds: draws of all free parameters, and their intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.commands.shared.terminal import emit, emit_table, notice, progress
from ranklmodel.disk.libraries import require_libraries

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.estimation.fit import Fit
    from ranklmodel.estimation.posterior import Posterior


def require_posterior(seed: int) -> None:
    """Refuse, before a fit begins, a seed or an installation of which a posterior can not be.

    Raises
    ------
    InputError
        With the command that helps, or the largest seed.
    """
    from ranklmodel.estimation.posterior import require_seed

    require_libraries("nutpie", "arviz_base", "arviz_stats", extra="inference")
    require_seed(seed, "--seed")


def file_of(beside: Path) -> Path:
    """Return where the posterior of a result stands."""
    return beside.with_suffix(".posterior.nc")


def drawn(result: Fit, beside: Path, workers: int, seed: int) -> Posterior:
    """Draw the posterior of a fit, and write it and the draws of bands beside the result.

    Draws that are too few leave those that the curvature tells of where they are.

    Parameters
    ----------
    result : Fit
        The fit.
    beside : Path
        The file of its result; others stand beside it under its name.
    workers : int
        How many processes.
    seed : int
        Of the random numbers.

    Raises
    ------
    InputError
        If one of the files can not be written.
    """
    from ranklmodel.disk.text import write_bytes
    from ranklmodel.estimation.posterior import posterior
    from ranklmodel.inputs.parameters.draws import draws_file, write_draws

    folder = beside.with_suffix(".posterior")
    with progress("drawing") as shown:
        try:
            made = posterior(result, workers=workers, seed=seed, folder=folder, progress=shown)
        except KeyboardInterrupt:
            notice(f"what was lived is kept in {folder}; the same command goes on from there")
            raise
    content = made.inference_data().to_netcdf(engine="h5netcdf")
    write_bytes(file_of(beside), bytes(content))
    if made.enough:
        write_draws(draws_file(beside), made.names, made.draws())
    return made


def in_json(made: Posterior) -> dict[str, Any]:
    """Return a posterior as plain data: intervals and diagnostics by name."""
    return {
        "enough": made.enough,
        "draws": int(made.costs.size),
        "accepted": made.accepted,
        "evaluations": {"with_derivatives": made.linearized, "without": made.lived},
        "failed": made.failed,
        "notices": list(made.notices),
        "parameters": {
            name: {
                "median": float(made.medians[place]),
                "unit": made.units[place],
                "low": made.interval(name)[0],
                "high": made.interval(name)[1],
                "r_hat": float(made.r_hat[place]),
                "bulk_effective": float(made.bulk[place]),
                "tail_effective": float(made.tail[place]),
            }
            for place, name in enumerate(made.names)
        },
    }


def print_posterior(made: Posterior, beside: Path) -> None:
    """Print intervals and what else there is to know."""
    rows = []
    for place, name in enumerate(made.names):
        low, high = made.interval(name)
        rows.append(
            [
                name,
                f"{made.medians[place]:.4g}",
                f"{low:.4g} to {high:.4g}",
                made.units[place],
                f"{made.r_hat[place]:.3f}",
                f"{made.bulk[place]:.0f}",
                f"{made.tail[place]:.0f}",
            ]
        )
    emit()
    columns = ["parameter", "median", "95 % interval", "unit", "R-hat", "bulk ESS", "tail ESS"]
    emit_table(columns, rows, right=["median", "R-hat", "bulk ESS", "tail ESS"])
    emit()
    for text in made.notices:
        emit(f"Note: {text}")
    emit(
        f"{made.costs.size} draws of {len(made.costs)} chains, {100 * made.accepted:.0f} % of "
        f"proposals accepted; all rows lived {made.lived} times, {made.linearized} times with "
        "derivatives"
    )
    kept = "bands are of them from now on" if made.enough else "bands are not of them"
    emit(f"Draws: {file_of(beside)}; {kept}")
