"""What ``ranklmodel fit --profiles`` adds: intervals of every free parameter, and their figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.commands.shared.terminal import emit, emit_table, notice, progress

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.estimation.fit import Fit
    from ranklmodel.estimation.profile import Profiles


def files_of(beside: Path) -> tuple[Path, Path]:
    """Return where the table and the page of profiles are, beside the result of a fit."""
    return beside.with_suffix(".profiles.csv"), beside.with_suffix(".profiles.svg")


def profiled(result: Fit, beside: Path, workers: int) -> Profiles:
    """Profile a fit, and write its table and its page beside the result.

    Parameters
    ----------
    result : Fit
        The fit.
    beside : Path
        The file of its result; others stand beside it under its name.
    workers : int
        How many processes.

    Raises
    ------
    InputError
        If one of the files can not be written.
    """
    from ranklmodel.disk.text import csv_text, write_text
    from ranklmodel.estimation.profile import profiles
    from ranklmodel.figures import style
    from ranklmodel.report.profile_page import plot_profiles

    folder, ended = beside.with_suffix(".profiles"), 0

    with progress("profiling") as shown:

        def report(done: int, total: int, words: str) -> None:
            nonlocal ended
            ended = done
            shown(done, total, words)

        try:
            found = profiles(result, workers=workers, folder=folder, progress=report)
        except KeyboardInterrupt:
            if ended:
                notice(f"{ended} ends that were walked are kept in {folder}")
            raise
    columns = ("parameter", "unit", "side", "end", "rise_of_cost", *found.names)
    table, page = files_of(beside)
    write_text(table, csv_text(columns, found.rows()))
    style.save(plot_profiles(found), page)
    return found


def in_json(found: Profiles) -> dict[str, Any]:
    """Return profiles as plain data: intervals by name, null where nothing bounds an end."""
    return {
        "level": found.level,
        "rise_of_cost": found.rise,
        "evaluations": found.evaluations,
        "notices": list(found.notices),
        "parameters": {
            one.name: {
                "value": one.value,
                "unit": one.unit,
                "kind": one.kind,
                "low": one.interval[0],
                "high": one.interval[1],
                "low_end": one.low.kind,
                "high_end": one.high.kind,
            }
            for one in found.of
        },
    }


def print_profiles(found: Profiles, beside: Path) -> None:
    """Print intervals and what else there is to know."""
    percent = f"{100 * found.level:g} % interval"
    emit()
    emit_table(
        ["parameter", "value", percent, "unit", "profile"],
        [[one.name, f"{one.value:.4g}", one.in_words, one.unit, one.kind] for one in found.of],
        right=["value"],
    )
    emit()
    for text in found.notices:
        emit(f"Note: {text}")
    kinds = [one.kind for one in found.of]
    counted = ", ".join(
        f"{kinds.count(kind)} {kind}" for kind in ("bounded", "one-sided", "flat") if kind in kinds
    )
    taken = f", {found.taken} ends of them in earlier runs" if found.taken else ""
    emit(f"{len(found.of)} profiles ({counted}), {found.evaluations} evaluations{taken}")
    table, page = files_of(beside)
    emit(f"Places and figures: {table}, {page}")
