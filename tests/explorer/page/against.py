"""The numbers that are drawn against those that Python computes for the settings that are seen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ranklmodel.explorer.engine import engine_about
from ranklmodel.explorer.outputs import NAMES
from ranklmodel.simulation.schedule import Floats
from ranklmodel.simulation.trajectory import Trajectory
from tests.explorer.in_node import CLOSE, apart_by_output, range_of
from tests.explorer.page.as_seen import (
    Axes,
    Seen,
    Table,
    axes_of,
    half_of_last_digit,
    numbers,
    saved_table,
    see,
)
from tests.explorer.page.conftest import Opened
from tests.explorer.page.in_python import asked

PIXEL = 0.06  # paths are written to a tenth
CURVES: dict[str, dict[str, str]] = {
    "density": {"Lumbar spine": "LS_BMD", "Total hip": "TH_BMD", "Femoral neck": "FN_BMD"},
    "t_score": {
        "Lumbar spine": "LS_T_score",
        "Total hip": "TH_T_score",
        "Femoral neck": "FN_T_score",
    },
    "markers": {
        "CTX (resorption)": "CTX_s",
        "P1NP (formation)": "P1NP",
        "BSAP (formation)": "BSAP",
        "NTX, serum (resorption)": "NTX_s",
        "NTX, urine (resorption)": "NTX_u",
        "Osteocalcin (formation)": "OC",
    },
    "estradiol": {"Estradiol": "E2"},
    "signals": {
        "RANKL": "RANKL",
        "OPG": "OPG",
        "RANK occupied by RANKL": "rank_occupancy",
        "IL-1": "interleukin_1",
    },
    "cells": {
        "Osteoclasts": "osteoclasts",
        "Osteoblasts": "collagen_laying_osteoblasts",
        "Osteocytes": "osteocytes",
    },
    "hormones": {
        "Estrone": "E1",
        "Testosterone": "T",
        "LH": "LH",
        "PTH": "PTH",
        "Vitamin D": "vitamin_D",
        "Estrone sulfate": "E1S",
        "Bioavailable testosterone": "bioT",
        "FSH": "FSH",
        "Aromatization, by tracer": "aromatization",
    },
    "drugs": {
        "Anastrozole": "anastrozole_concentration",
        "Letrozole": "letrozole_concentration",
        "Exemestane": "exemestane_concentration",
        "Tamoxifen at receptors": "tamoxifen_at_receptors",
        "Denosumab": "denosumab_free",
        "Bisphosphonate on bone": "bisphosphonate_signal",
    },
}
"""What the legends of the charts call an output."""
WITH_DATA = {"NTX_s", "NTX_u", "OC", "E1S", "bioT", "FSH", "aromatization"}
"""Drawn only where a trial saw them."""
_LEVELS = ("t_score", "estradiol")
_NOTHING = 1e-9


def drawn_as(chart: str, values: Floats) -> Floats | None:
    """Return values as a chart draws them; nothing where there is nothing to draw."""
    if chart in _LEVELS:
        return values
    if chart == "drugs":
        return 100 * values / values.max() if values.max() > _NOTHING else None
    return 100 * (values / values[0] - 1) if abs(values[0]) > _NOTHING else None


def compared(opened: Opened, folder: Path) -> Table:
    """Hold all numbers that the page draws against Python's; returns what the page saves."""
    table = saved_table(opened, folder)
    seen = see(opened)
    require_python(seen, table)
    return table


def require_python(seen: Seen, table: Table) -> None:
    """Hold what is seen, and what is saved of it, against Python."""
    assert not seen.trouble
    assert table.keys() == seen.settings.keys()
    runs = {}
    for side, (days, values) in table.items():
        wanted = asked(seen.settings[side])
        assert days[0] == 0 and abs(days[-1] - wanted.end) < 1e-6, seen.settings[side]
        runs[side] = wanted.run(days)
        shares = apart_by_output(values, runs[side])
        # so written that what is no number is too far
        far = {name: one for name, one in shares.items() if not one <= CLOSE}
        assert not far, (seen.settings[side], far)
        assert {*values} <= {*NAMES} & {*runs[side].names}
    for name, chart in seen.charts.items():
        require_curves(chart, CURVES[name], runs)
    require_all_is_drawn(seen, runs)
    require_table(seen, runs)


def require_all_is_drawn(seen: Seen, runs: Mapping[str, Trajectory]) -> None:
    """Every output of a chart that is not zero has its curve, one for each scenario."""
    for name, labels in CURVES.items():
        due = {
            label
            for label, output in labels.items()
            for run in runs.values()
            if output in run.names and output not in WITH_DATA
            if drawn_as(name, np.asarray(run[output])) is not None
        }
        drawn = {label for label, _ in entries(seen.charts[name])} if name in seen.charts else set()
        assert due <= drawn, (name, due - drawn)


def entries(chart: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return label and colour of each entry of a legend that is of an output."""
    pairs = []
    for entry in chart["legend"]:
        fits = [one for one in CURVES[chart["id"]] if entry["words"].startswith(f"{one} ")]
        if fits:
            pairs.append((max(fits, key=len), entry["colour"]))
    return pairs


def require_curves(
    chart: Mapping[str, Any], labels: Mapping[str, str], runs: Mapping[str, Trajectory]
) -> None:
    """Hold curves, marks at the cursor and the words of the legend against runs."""
    axes, legend = axes_of(chart), entries(chart)
    colours = {colour: labels[label] for label, colour in legend}
    assert len(colours) == len(legend), legend
    assert {one["colour"] for one in chart["curves"]} == {*colours}
    (cursor,) = {axes.day(x) for x in chart["cursor"]}
    marks = list(chart["marks"])
    texts = {labels[label]: entry_words(chart, label) for label, _ in legend}
    for colour, output in colours.items():
        curves = [one for one in chart["curves"] if one["colour"] == colour]
        read = values_read(texts[output], list(runs) if len(runs) > 1 else [""])
        for curve in curves:
            side = "b" if curve["dashed"] else "a"
            run = runs[side]
            wanted = drawn_as(chart["id"], np.asarray(run[output]))
            assert wanted is not None
            require_path(curve["path"], axes, run.days, wanted, (chart["id"], side, output))
            now = float(np.interp(cursor, run.days, wanted))
            close = CLOSE * drawn_range(chart["id"], np.asarray(run[output]))
            mark = next(one for one in marks if one["colour"] == colour)
            marks.remove(mark)
            assert abs(axes.day(mark["at"][0]) - cursor) < 1e-6
            assert abs(axes.value(mark["at"][1]) - now) < close + 1e-6, (chart["id"], side, output)
            text = read[side if len(runs) > 1 else ""]
            assert abs(numbers(text)[0] - now) < half_of_last_digit(text) + close, (output, text)
    assert not marks


def drawn_range(chart: str, values: Floats) -> float:
    """Return the range of an output in the unit in which a chart draws it."""
    if chart in _LEVELS:
        return range_of(values)
    return 100 * range_of(values) / abs(values.max() if chart == "drugs" else values[0])


def entry_words(chart: Mapping[str, Any], label: str) -> str:
    """Return what a legend says behind a label."""
    colour = dict(entries(chart))[label]
    (words,) = (one["words"] for one in chart["legend"] if one["colour"] == colour)
    return str(words.removeprefix(label).strip())


def values_read(words: str, sides: list[str]) -> dict[str, str]:
    """Return the number of each side in words such as `A 0.3 %, B 1.2 %`."""
    if not any(sides):
        return dict.fromkeys(sides, words)
    parts = dict(part.split(" ", 1) for part in words.split(", "))
    return {side: parts.get(side.upper(), "") for side in sides}


def require_path(
    path: str, axes: Axes, days: Floats, wanted: Floats, what: tuple[str, str, str]
) -> None:
    """Hold the points of a path against days and values, to the pixel."""
    points = np.array([[float(n) for n in one.split(" ")] for one in path[1:].split("L")])
    assert len(points) == len(days), what
    x, y = points.T
    assert np.abs(axes.day(x) - days).max() < PIXEL * abs(axes.across[1]), what
    close = PIXEL * abs(axes.up[1]) + CLOSE * max(np.ptp(wanted), _NOTHING)
    assert np.abs(axes.value(y) - wanted).max() < close, what


def require_table(seen: Seen, runs: Mapping[str, Trajectory]) -> None:
    """Hold the table of all values at the cursor against runs."""
    titles = {one["title"]: one["name"] for one in engine_about()["outputs"]}
    chart = seen.charts["density"]
    cursor = float(axes_of(chart).day(chart["cursor"][0]))
    assert len(seen.rows) > 20
    for head, *cells in seen.rows:
        title = max((one for one in titles if head.startswith(one)), key=len)
        output = titles[title]
        for k, (_, run) in enumerate(sorted(runs.items())):
            start, now, change = cells[3 * k : 3 * k + 3]
            if not start:
                assert output not in run.names or not np.any(run[output])
                continue
            values = np.asarray(run[output])
            then = float(np.interp(cursor, run.days, values))
            moved = then - values[0]
            if change.endswith("%"):
                moved *= 100 / values[0]
            close = CLOSE * range_of(values)
            part = 100 / abs(values[0]) if change.endswith("%") else 1.0
            levels = ((start, values[0], close), (now, then, close))
            for text, wanted, more in (*levels, (change, moved, part * close)):
                off = abs(numbers(text)[0] - wanted)
                assert off < half_of_last_digit(text) + more, (output, text, wanted)


def different(before: Table, after: Table) -> bool:
    """Return whether any number of a run is another one."""
    if before.keys() != after.keys():
        return True
    for side, (days, values) in after.items():
        then, others = before[side]
        if not np.array_equal(days, then) or values.keys() != others.keys():
            return True
        for name, own in values.items():
            if not np.allclose(own, others[name], rtol=1e-7, atol=1e-9):
                return True
    return False
