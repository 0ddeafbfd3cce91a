"""What a reader sees of the page: settings in words, curves by their axes, values at the cursor."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ranklmodel.simulation.schedule import Floats
from ranklmodel.units.calendar import DAYS_PER_YEAR
from tests.explorer.page.conftest import Opened

MINUS = "\N{MINUS SIGN}"
_DAYS_PER = {"years": DAYS_PER_YEAR, "months": DAYS_PER_YEAR / 12, "days": 1.0}
_READ = """() => {
  const words = (one) => one.textContent.replace(/\\s+/g, ' ').trim();
  const number = (one, ...names) => names.map((name) => Number(one.getAttribute(name)));
  const setting = (one) => [one.id, one.tagName === 'SELECT'
    ? (one.id.endsWith('drug') || one.id.endsWith('sex') ? one.value
      : words(one.selectedOptions[0]))
    : words(one.closest('.field').querySelector('output'))];
  // the tick that a label of an axis stands at is drawn just before it
  const tick = (one) => ({ words: words(one), at: number(one, 'x', 'y'),
    line: one.previousElementSibling && number(one.previousElementSibling, 'x1', 'x2', 'y1', 'y2'),
    anchor: one.getAttribute('text-anchor') });
  const curve = (one) => ({ path: one.getAttribute('d'), colour: one.getAttribute('stroke'),
    dashed: one.hasAttribute('stroke-dasharray') });
  const entry = (one) => ({ words: words(one),
    colour: (one.querySelector('line') || one).getAttribute('stroke') });
  const chart = (one) => ({ id: one.id.replace('figure-', ''),
    ticks: [...one.querySelectorAll('.plot > text')].map(tick),
    curves: [...one.querySelectorAll('.plot > g[clip-path] > path')].map(curve),
    legend: [...one.querySelectorAll('.legend li')].map(entry),
    cursor: [...one.querySelectorAll('.marks line')].map((two) => number(two, 'x1')[0]),
    marks: [...one.querySelectorAll('.marks circle')].map((two) =>
      ({ at: number(two, 'cx', 'cy'), colour: two.getAttribute('fill') })) });
  const rows = [...document.querySelectorAll('#values tbody tr')].map((row) =>
    [...row.children].map(words));
  const trouble = document.getElementById('trouble');
  return {
    settings: Object.fromEntries([...document.querySelectorAll(
      '#controls input, #controls select')].map(setting)),
    charts: [...document.querySelectorAll('#charts figure:not([hidden])')].map(chart),
    rows, trouble: trouble.hidden ? '' : words(trouble), hash: location.hash,
  };
}"""


@dataclass(frozen=True)
class Axes:
    """From a place in a drawing to a day and a value, by the labels of its axes."""

    across: tuple[float, float]
    up: tuple[float, float]

    def day(self, x: Floats | float) -> Floats | float:
        """Return the day of a place."""
        return self.across[0] + self.across[1] * x

    def value(self, y: Floats | float) -> Floats | float:
        """Return the value of a place."""
        return self.up[0] + self.up[1] * y


def axes_of(chart: Mapping[str, Any]) -> Axes:
    """Return the axes of a drawn chart, which need two labels each that stand at their ticks."""
    days, values = [], []
    (unit,) = (re.match(r"(\w+) from the start", one["words"]) for one in chart["ticks"][-1:])
    assert unit, chart["ticks"]
    for one in chart["ticks"][:-1]:
        number = numbers(one["words"])[0]
        x1, x2, y1, y2 = one["line"]
        if one["anchor"] == "middle":
            assert x1 == x2 == one["at"][0]
            days.append((x1, number * _DAYS_PER[unit[1]]))
        else:
            assert y1 == y2 and abs(one["at"][1] - y1) < 6
            values.append((y1, number))
    return Axes(_line(days), _line(values))


def _line(pairs: list[tuple[float, float]]) -> tuple[float, float]:
    assert len(pairs) >= 2, pairs
    (first, low), (last, high) = pairs[0], pairs[-1]
    slope = (high - low) / (last - first)
    line = (low - slope * first, slope)
    assert np.allclose([line[0] + slope * place for place, _ in pairs], [n for _, n in pairs])
    return line


def numbers(text: str) -> list[float]:
    """Return the numbers of a text, in which a minus is a true one."""
    return [float(one.replace(MINUS, "-")) for one in re.findall(rf"{MINUS}?\d+(?:\.\d+)?", text)]


def half_of_last_digit(text: str) -> float:
    """Return how far a number may be from what is printed of it."""
    _, _, decimals = re.sub(r"[^\d.]", "", text).partition(".")
    return 0.5001 * 10.0 ** -len(decimals)


@dataclass
class Seen:
    """What a reader sees of the page at one moment.

    Attributes
    ----------
    settings : dict
        By side and field, what stands beside it; besides them the person or arm that the link
        names.
    charts : dict
        By name, places of ticks, curves and marks, and words of the legend.
    rows : list
        Of the table of all values.
    trouble : str
        What can not be computed.
    """

    settings: dict[str, dict[str, str]]
    charts: dict[str, dict[str, Any]]
    rows: list[list[str]]
    trouble: str


def see(opened: Opened) -> Seen:
    """Return what the page shows of both scenarios; the one that is changed stays the same."""
    first = opened.page.evaluate(_READ)
    side = opened.page.locator("input[name=side]:checked").get_attribute("value") or "a"
    settings = {side: first["settings"]}
    if opened.page.get_attribute("#compare", "aria-pressed") == "true":
        other = "b" if side == "a" else "a"
        opened.page.check(f"input[name=side][value={other}]")
        settings[other] = opened.page.evaluate(_READ)["settings"]
        opened.page.check(f"input[name=side][value={side}]")
    elif side != "a":
        raise AssertionError("B is changed, and not compared")
    for one, own in settings.items():
        stated = re.search(rf"[#&]{one}=([^&]*)", first["hash"])
        for key in ("person", "arm"):
            if stated and (name := re.search(rf"(?:^|;){key}:([^;]+)", stated[1])):
                own[key] = name[1]
    charts = {one["id"]: one for one in first["charts"]}
    return Seen(settings, charts, first["rows"], first["trouble"])


Table = dict[str, tuple[Floats, dict[str, Floats]]]


def saved_table(opened: Opened, folder: Path) -> Table:
    """Return days and values by side, as the page saves them."""
    with opened.page.expect_download() as waiting:
        opened.page.click("#save-csv")
    waiting.value.save_as(folder / "explorer.csv")
    columns: dict[tuple[str, str], list[tuple[float, float]]] = {}
    with (folder / "explorer.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            key = (row["scenario"].lower(), row["quantity"])
            columns.setdefault(key, []).append((float(row["day"]), float(row["value"])))
    table: Table = {}
    for (side, quantity), pairs in columns.items():
        days, values = np.array(pairs).T
        known, taken = table.setdefault(side, (days, {}))
        assert np.array_equal(known, days)
        taken[quantity] = values
    return table
