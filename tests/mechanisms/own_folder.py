"""A folder as a user writes one: a drug, its numbers, regimens, a trial and a question."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ranklmodel.inputs.trials.observations import COLUMNS

NAME = "odanacatib"

CODE = '''\
"""Odanacatib, and the collagen that is cut in spite of it."""

from __future__ import annotations

from ranklmodel.language.builder import Builder


def odanacatib(m: Builder) -> None:
    """The drug passes from the gut into blood and blocks a share of cathepsin K.

    Another blocker may take a share of what it leaves.
    """
    gut = m.state("odanacatib_gut", "mg", "odanacatib in the gut")
    blood = m.state("odanacatib_blood", "mg", "odanacatib in blood")
    m.administration("odanacatib", "oral", into=gut)
    m.process(
        "odanacatib_uptake", m.parameter("odanacatib_absorption", "1/day") * gut, uses=gut,
        makes=blood, description="tablets dissolve",
    )
    m.process(
        "odanacatib_loss", m.parameter("odanacatib_elimination", "1/day") * blood, uses=blood,
        description="the liver takes it",
    )
    half = m.parameter("odanacatib_half_block", "mg")
    block = m.rule(
        "odanacatib_block", "1", blood / (blood + half), "share of cathepsin K that is blocked"
    )
    other = m.input("cathepsin_K_blockade", "1", "share that another blocker takes")
    m.level("cathepsin_K_blockade", sets=other)
    m.observable(
        "collagen_cut",
        "1",
        (1 - block) * (1 - other) * m["osteoclasts"],
        "collagen cut by osteoclasts, 1 in the young adult",
    )
'''

PARAMETERS = """\
mechanism: odanacatib
description: Odanacatib, made up for tests.

parameters:
  odanacatib_absorption:
    name: absorption of odanacatib
    value: 5
    unit: 1/day
    bounds: [1, 20]
    kind: assumed
    note: "Within hours."
  odanacatib_elimination:
    name: elimination of odanacatib
    value: 0.2
    unit: 1/day
    bounds: [0.05, 1]
    kind: assumed
    note: "Within days."
  odanacatib_half_block:
    name: odanacatib in blood that blocks half of cathepsin K
    value: 20
    unit: mg
    bounds: [1, 200]
    scale: log
    kind: assumed
    note: "Made up."

inputs:
  cathepsin_K_blockade:
    name: share of cathepsin K that another blocker takes
    unit: "1"
    range: [0, 1]
    combines: shares
    note: "A share."
"""

REGIMENS = {
    "odanacatib_50mg_weekly": "{drug: odanacatib, dose: 50 mg, interval: 7 day}",
    "cathepsin_blocker": "{drug: cathepsin_K_blockade, level: 0.5}",
}

ENDPOINTS = """\
endpoints:
  collagen_cut: {title: Collagen cut, kind: marker, family: resorption marker, unit: "1"}
"""

TRIAL = """\
name: cut
title: Cut
description: A month of odanacatib, made up for tests.
sources: ["made up"]
arms:
  treated:
    title: odanacatib 50 mg weekly
    population: atac_woman
    regimen: odanacatib_50mg_weekly
    follow_up: 40 day
"""

QUESTION = """\
name: block
description: How much odanacatib blocks half.
starts_from: women
free: [odanacatib_half_block]
trials: [{trial: cut}]
"""


def written(folder: Path) -> Path:
    """Write the folder and return it."""
    for name, text in {
        "odanacatib.py": CODE,
        "odanacatib.yaml": PARAMETERS,
        "test_odanacatib.py": "raise RuntimeError('a test is no mechanism')\n",
        "endpoints.yaml": ENDPOINTS,
        "trials/cut/trial.yaml": TRIAL,
        "calibrations/block.yaml": QUESTION,
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "regimens").mkdir()
    for name, treatment in REGIMENS.items():
        text = f"name: {name}\ndescription: Made up for tests.\ntreatments: [{treatment}]\n"
        (folder / "regimens" / f"{name}.yaml").write_text(text, encoding="utf-8")
    row = dict.fromkeys(COLUMNS, "") | {
        **{"study": "Cut", "arm": "treated", "role": "calibration", "endpoint": "collagen_cut"},
        **{"unit": "pct_change", "time_months": "1", "value": "-80", "se": "2"},
        **{"source": "made up", "source_kind": "abstract"},
    }
    with (folder / "trials/cut/observations.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerow(row)
    return folder


@contextmanager
def only_read(folder: Path) -> Iterator[Path]:
    """Give a folder to several tests, whose model so is assembled once; none may change it."""

    def files() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    before = files()
    yield folder
    assert files() == before, "a test has changed what others read"
