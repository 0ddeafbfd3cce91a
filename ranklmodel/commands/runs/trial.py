"""``ranklmodel trial``: what a trial that has not happened would see, and how many it needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress

if TYPE_CHECKING:
    from ranklmodel.cohorts.virtual_trials.result import OutcomeResult, VirtualTrial

IN_WORDS = {
    "sampling": "people and measurement",
    "parameters": "and parameters",
    "trials": "and trials",
}
"""What may differ from replicate to replicate, each with what stands before it."""

_Design = Annotated[
    str,
    typer.Argument(help="The plan: a design by name or path.", autocompletion=completion.designs),
]
_Sizes = Annotated[
    list[int] | None,
    typer.Option(
        "--people-per-arm",
        metavar="N",
        help="A size of the power curve. May be repeated; by default around that of 80 % power.",
    ),
]
_Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        parser=place,
        metavar="DIR",
        help="Write trial.json, differences.csv, power.csv, printed.csv, power.png and power.svg.",
    ),
]


def trial(
    design: _Design,
    replicates: Annotated[
        int, typer.Option("--replicates", help="How often the trial is made.")
    ] = 1000,
    people_per_arm: _Sizes = None,
    draws: Annotated[
        int, typer.Option("--draws", help="Draws of the parameters; 0 takes them as known.")
    ] = 24,
    pool: Annotated[
        int, typer.Option("--pool", help="People who are lived; participants are drawn from them.")
    ] = 250,
    seed: Annotated[
        int | None, typer.Option("--seed", help="Same seed, same numbers; there is a usual one.")
    ] = None,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            help="Processes that live the pool; by default one each processor where it is large.",
        ),
    ] = None,
    out: _Out = None,
    sets: options.Sets = None,
    calibration: options.CalibrationName = None,
    engine: options.EngineName = "fast",
    dosing: options.DosingName = "averaged",
    params: options.Folders = None,
    mechanisms: options.MechanismFolders = None,
    as_json: options.AsJson = False,
) -> None:
    """Make a trial that has not happened, again and again.

    Prints the difference of two arms with the range that trials of this plan see, power, how many
    people 80 and 90 % power need, the spread of changes, responders beyond the least significant
    change, and errors that real trials printed beside simulated ones. Three sources are told
    apart: people and measurement; parameters that are not known exactly; trials that differ.

    Example: ranklmodel trial freedom

    Example: ranklmodel trial ibis2_bone --people-per-arm 50 --people-per-arm 100 --out power
    """
    from ranklmodel.cohorts.virtual_trials.run import SEED, virtual_trial
    from ranklmodel.disk.folders import require_a_place
    from ranklmodel.disk.processors import usual_workers

    if out is not None:
        require_a_place(out)
    how = options.keywords_of(sets, calibration, params, mechanisms, engine, dosing)
    with progress("virtual trial") as report:
        result = virtual_trial(
            design,
            replicates=replicates,
            people_per_arm=people_per_arm or (),
            draws=draws,
            pool=pool,
            seed=SEED if seed is None else seed,
            workers=usual_workers(pool * (draws + 1)) if workers is None else workers,
            progress=report,
            **how,
        )
    if out is not None:
        _write(result, out)
    if as_json:
        emit_json(result.as_record())
        return
    _print(result)
    if out is not None:
        emit()
        emit(f"Results are in {out}")


def _write(result: VirtualTrial, out: Path) -> None:
    """Write tables and figure, which appear in the folder together."""
    import json

    from ranklmodel.disk.folders import filled, remove_file
    from ranklmodel.disk.text import csv_text, write_text
    from ranklmodel.figures.cohorts.power import plot_power
    from ranklmodel.figures.style import save

    figure = plot_power(result)
    tables = {
        "differences.csv": result.difference_records(),
        "power.csv": result.curve_records(),
        "printed.csv": result.printed_records(),
    }
    with filled(out) as folder:
        text = json.dumps(result.as_record(), indent=1, allow_nan=False, ensure_ascii=False)
        write_text(folder / "trial.json", text + "\n")
        for name, records in tables.items():
            if records:
                rows = (one.values() for one in records)
                write_text(folder / name, csv_text(records[0], rows))
        for name in ("power.png", "power.svg"):
            save(figure, folder / name)
    for name, records in tables.items():
        if not records:  # one of an earlier design would be taken for this one's
            remove_file(out / name)


def _print(result: VirtualTrial) -> None:
    design = result.design
    of, minus = design.compared
    emit(f"{design.title}: {of.title} less {minus.title}")
    draws = f"{result.draws} draws of the parameters" if result.draws else "no draws"
    emit(
        f"{result.replicates} replicates, a pool of {result.pool} people of {design.cohort} "
        f"({result.screened} looked at), {draws}, seed {result.seed}"
    )
    for one in result.outcomes:
        emit()
        _print_outcome(result, one)
    emit()
    _print_sizes(result)
    if result.printed:
        emit()
        _print_errors(result)
    if result.failures:
        emit()
        emit(f"Taken out of the pool: {len(result.failures)}; {result.failures[0]}")
    for note in result.notes:
        emit()
        emit(note)


def _print_outcome(result: VirtualTrial, one: OutcomeResult) -> None:
    unit = one.outcome.unit
    emit(f"{one.outcome.title} [{unit}]")
    columns = ["what differs", "difference", "95 % of trials", "power", "+-"]
    rows = [
        [
            IN_WORDS[source],
            f"{expected.mean:+.2f}",
            f"{expected.low:+.2f} to {expected.high:+.2f}",
            f"{expected.power:.3f}",
            f"{expected.power_error:.3f}",
        ]
        for source, expected in one.expected.items()
    ]
    emit_table(columns, rows, right=columns[1:])
    emit(
        f"Difference of the pool {one.difference:+.2f}, known to {one.pool_error:.2f} (power to "
        f"{one.pool_error_of_power:.3f}) as it has {result.pool} people; spread between trials "
        f"{one.between_trials:.2f}"
    )
    emit()
    least = one.outcome.least_significant
    beyond = "" if least is None else f" {least:.1f}" if least >= 1.0 else f" {least:.2f}"
    columns = ["arm", "people", "counted", "change", "SD", "of people", "of error", "SE"]
    columns += [f"gain beyond{beyond}", f"loss beyond{beyond}"]
    rows = [
        [
            arm.title,
            str(arm.people),
            f"{arm.counted:.0f}",
            f"{arm.change:+.2f}",
            f"{arm.deviation:.2f}",
            f"{arm.between_people:.2f}",
            f"{arm.of_measurement:.2f}",
            f"{arm.error:.3f}",
            "-" if arm.gain is None else f"{100 * arm.gain:.0f} %",
            "-" if arm.loss is None else f"{100 * arm.loss:.0f} %",
        ]
        for arm in one.arms
    ]
    emit_table(columns, rows, right=columns[1:])


def _print_sizes(result: VirtualTrial) -> None:
    """Print the power curve, and how many people are needed."""
    emit(f"Power for {result.first.outcome.title}, by the number of people in each arm")
    sources = list(result.first.expected)
    columns = ["people", *(IN_WORDS[source] for source in sources)]
    rows = [
        [str(one.people), *(f"{one.power[s]:.3f} +- {one.error[s]:.3f}" for s in sources)]
        for one in result.curve
    ]
    emit_table(columns, rows, right=columns)
    emit()
    columns = ["people in each arm for", *(IN_WORDS[source] for source in sources)]
    by_goal: dict[float, list[str]] = {}
    for one in result.sizes:
        ends = "" if one.low is None else f" ({one.low} to {one.high})"
        told = "not reached" if one.people is None else f"{one.people}{ends}"
        by_goal.setdefault(one.goal, []).append(told)
    rows = [[f"power {100 * goal:.0f} %", *told] for goal, told in by_goal.items()]
    emit_table(columns, rows, right=columns[1:])


def _print_errors(result: VirtualTrial) -> None:
    """Print errors of real trials beside simulated ones."""
    emit("Standard errors of the mean change that trials printed, and simulated, in points")
    columns = ["arm", "row", "quantity", "months", "people", "printed", "simulated", "ratio"]
    rows = [
        [
            one.arm,
            one.row,
            one.quantity,
            f"{one.since:g}-{one.visit:g}" if one.since else f"{one.visit:g}",
            str(one.people) if one.stated else f"{one.people} (plan)",
            f"{one.printed:.3f}",
            f"{one.simulated:.3f}",
            f"{one.ratio:.2f}",
        ]
        for one in result.printed
    ]
    emit_table(columns, rows, right=columns[3:])
    near = sum(one.near for one in result.printed)
    emit(f"{near} of {len(result.printed)} are within 30 %. Nothing is fitted to them.")
