"""The same question gets the same answer through every door.

A woman is drawn with a history of her own, on a regimen drawn or shipped, with parameters of the
model's and of her own changed. Her files stand in a folder laid out as ``params`` is, and each door
is asked by name: ``simulate``, ``Scenario``, ``simulate_many`` in company, ``run_trial``,
``score``, the program with ``--json``, and a run written and read again.
"""

from __future__ import annotations

import contextlib
import json
import tempfile
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

import ranklmodel
from ranklmodel.cli import app
from ranklmodel.errors import InputError, RanklModelError
from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.lives.simulate import grid
from ranklmodel.simulation.archive import read_run
from ranklmodel.simulation.trajectory import Trajectory, constants_over_time
from ranklmodel.trials.run import TrialRun, curve_days
from ranklmodel.units.calendar import DAYS_PER_MONTH

AGREEMENT, IN_LANES = 1e-12, 1e-9  # many lives go through lanes, whose sums round otherwise

BUILT_IN = ("placebo", "anastrozole_1mg_daily", "letrozole_2_5mg_daily", "estradiol_patch_14ug")
WOMEN = (
    *("young_woman", "menopausal_woman", "postmenopausal_woman", "atac_woman", "ibis2_woman"),
    *("ultra_woman", "dixon_woman", "estrogen_withdrawal_woman", "aribon_woman_osteopenia"),
)
OF_THE_MODEL = {
    "rankl_rise": (0.3, 3.0),
    "anastrozole_clearance": (31.0, 55.0),
    "LS_imbalance": (0.05, 0.3),
    "TH_turnover": (1e-4, 4e-4),
}
HER_OWN = {
    "body_mass_index": (18.0, 45.0),
    "SHBG": (20.0, 120.0),
    "menopause_age": (44.0, 56.0),
    "degenerative_spine_change": (0.0, 0.01),
    "personal_aromatization": (0.5, 2.0),
    "TH_density_scale": (0.7, 1.2),
}
Treatment = Mapping[str, Any]


@dataclass(frozen=True)
class Question:
    """Who, on what, with what changed, how long and how.

    Attributes
    ----------
    woman : str
        The built-in person she inherits from.
    history : tuple of mapping
        What she took before the visit.
    regimen : str or tuple of mapping
        What she takes from then on: the name of a shipped regimen, or its treatments.
    changes : mapping of str to float
        Changed parameters.
    months : int
        How long.
    dosing : {"exact", "averaged"}
        Whether every dose is an edge.
    """

    woman: str
    history: tuple[Treatment, ...]
    regimen: str | tuple[Treatment, ...]
    changes: Mapping[str, float]
    months: int
    dosing: Literal["exact", "averaged"]


def _stretch(entry: Treatment, start: int, length: int | None) -> Treatment:
    ends = {} if length is None else {"stop": f"{start + length} day"}
    return {**entry, "start": f"{start} day", **ends}


def _daily(drug: str, dose: str, **more: Any) -> Treatment:
    return {"drug": drug, "dose": dose, "interval": "1 day", **more}


ENTRIES: tuple[Treatment, ...] = (
    _daily("anastrozole", "1 mg"),
    _daily("anastrozole", "2 mg", adherence=0.7),
    _daily("letrozole", "2.5 mg"),
    _daily("exemestane", "25 mg"),
    _daily("anastrozole", "1 mg", duration="6 hour"),
    {"drug": "anastrozole", "rate": "0.7 mg/day"},
    {"drug": "estradiol", "route": "transdermal", "rate": "50 ug/day"},
    {"drug": "gnrh_agonist", "level": 0.75},
    {"drug": "exercise", "level": 0.5},
    {"drug": "interleukin_1_blockade", "level": "60 percent"},
    {"drug": "tumour_necrosis_factor_blockade", "level": 0.5},
)
LATER = st.builds(
    _stretch, st.sampled_from(ENTRIES), st.integers(0, 150), st.none() | st.integers(1, 200)
)
ONCE = st.builds(
    _stretch,
    st.just({"drug": "anastrozole", "dose": "10 mg", "once": True}),
    st.integers(0, 100),
    st.none(),
)


@st.composite
def earlier(draw: st.DrawFn) -> Treatment:
    """Return a treatment that ended before the visit, at it, or goes on a little beyond it."""
    length = draw(st.integers(20, 600))
    stop = draw(st.sampled_from([-400, -90, -1, 0]))
    return _stretch(draw(st.sampled_from(ENTRIES)), stop - length, length)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """Return a question; a quarter of the regimens are shipped ones."""
    written = st.lists(LATER | ONCE, min_size=1, max_size=3).map(tuple)
    changes = {
        name: draw(st.floats(low, high))
        for bounds in (OF_THE_MODEL, HER_OWN)
        for name, (low, high) in bounds.items()
        if draw(st.integers(0, 3)) == 0
    }
    return Question(
        woman=draw(st.sampled_from(WOMEN)),
        history=tuple(draw(st.lists(earlier(), max_size=2))),
        regimen=draw(st.sampled_from(BUILT_IN)) if draw(st.integers(0, 3)) == 0 else draw(written),
        changes=changes,
        months=draw(st.integers(1, 14)),
        dosing=draw(st.sampled_from(["exact", "exact", "averaged"])),
    )


TRIAL = """\
name: drawn
title: Drawn
description: Made up for tests.
sources: ["made up for tests"]
arms:
  treated: {title: treated, population: her, regimen: hers, follow_up: LENGTH month}
  untreated: {title: untreated, population: her, regimen: placebo, follow_up: LENGTH month}
"""
ENDPOINTS = (("LS_BMD", "pct_change"), ("TH_BMD", "pct_change"), ("CTX_s", "pct_change"))


class Doors:
    """One question, asked through each door; the folder that holds its files.

    Parameters
    ----------
    question : Question
        What is asked.
    folder : Path
        An empty folder.
    """

    def __init__(self, question: Question, folder: Path) -> None:
        self.question, self.folder = question, folder
        self.regimen = question.regimen if isinstance(question.regimen, str) else "hers"
        self._write()
        self.library = Library([folder])
        self.how: dict[str, Any] = {"library": self.library, "dosing": question.dosing}
        self.every, self.until = "1 month", f"{question.months} month"

    def _write(self) -> None:
        asked, trial = self.question, self.folder / "trials" / "drawn"
        trial.mkdir(parents=True)
        for kind in ("populations", "regimens"):
            (self.folder / kind).mkdir()
        history = json.dumps([{"treatments": asked.history}]) if asked.history else "[]"
        her = f"name: her\ndescription: Drawn.\ninherits: {asked.woman}\nhistory: {history}\n"
        (self.folder / "populations" / "her.yaml").write_text(her)
        if not isinstance(asked.regimen, str):
            hers = f"name: hers\ndescription: Drawn.\ntreatments: {json.dumps(asked.regimen)}\n"
            (self.folder / "regimens" / "hers.yaml").write_text(hers)
        text = TRIAL.replace("LENGTH", str(asked.months))
        text = text.replace("regimen: hers", f"regimen: {self.regimen}")
        (trial / "trial.yaml").write_text(text)
        rows = [
            f"{arm},{endpoint},{unit},{month},-2"
            for arm in ("treated", "untreated")
            for endpoint, unit in ENDPOINTS
            for month in sorted({1, asked.months})
        ]
        header = "arm,endpoint,unit,time_months,value\n"
        (trial / "observations.csv").write_text(header + "\n".join(rows) + "\n")

    def life(self, regimen: str | None = None) -> Scenario:
        """Return the scenario that the question is."""
        return scenario(
            "her", regimen or self.regimen, parameters=dict(self.question.changes), **self.how
        )

    def invoked(self, *words: str) -> Result:
        """Return what the program answers, asked with her changes and for JSON."""
        sets = [
            word for name, x in self.question.changes.items() for word in ("--set", f"{name}={x!r}")
        ]
        shared = ["--params", str(self.folder), "--dosing", self.question.dosing, "--json"]
        return CliRunner().invoke(app, [*words, *sets, *shared], prog_name="ranklmodel")

    def program(self, *words: str) -> dict[str, Any]:
        """Return what the program prints as JSON."""
        done = self.invoked(*words)
        assert done.exit_code == 0, (done.stderr, done.exception)
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    def trial(self) -> TrialRun:
        """Return the trial she is in."""
        return ranklmodel.run_trial("drawn", parameters=dict(self.question.changes), **self.how)


def apart(one: Any, other: Any) -> float:
    """Return how far arrays are apart; what is next to nothing is compared with 1 of its unit."""
    one, other = np.asarray(one, float), np.asarray(other, float)
    assert one.shape == other.shape
    size = np.maximum(np.abs(other).max(axis=0), 1.0)
    return float((np.abs(one - other).max(axis=0) / size).max())


def assert_runs_agree(doors: Doors, life: Scenario, run: Trajectory) -> None:
    """Raise AssertionError unless each door that shows a run shows this one."""
    asked = doors.question
    changes = dict(asked.changes)
    alone = ranklmodel.simulate(
        "her",
        doors.regimen,
        until=doors.until,
        every=doors.every,
        parameters=changes,
        **doors.how,
    )
    assert apart(alone.values, run.values) <= AGREEMENT
    many = ranklmodel.simulate_many(
        ["her", asked.woman],
        ["placebo", doors.regimen],
        parameters=[changes, {}],
        days=run.days,
        **doors.how,
    )
    place = next(
        k
        for k, one in enumerate(many.samples)
        if (one.person, one.regimen, dict(one.changes)) == ("her", doors.regimen, changes)
    )
    assert apart(many[place].values, run.values) <= IN_LANES
    names = ("LS_BMD", "FN_BMD", "E2", "CTX_s", "ovarian_function", "sclerostin")
    words = ["simulate", "her", doors.regimen, "--until", doors.until, "--every", doors.every]
    answer = doors.program(*words, *(word for name in names for word in ("--quantity", name)))
    assert apart(answer["days"], run.days) == 0.0
    for name in names:
        assert apart(answer["values"][name], run[name]) <= AGREEMENT, name


def assert_file_agrees(doors: Doors, life: Scenario, run: Trajectory) -> None:
    """Raise AssertionError unless a run that is written, read and run again is the same."""
    data = read_run(file := ranklmodel.write_run(run, doors.folder / "run.nc"))
    assert set(run.absent).isdisjoint(data)
    for name in run.names:
        assert data[name].values.tolist() == run[name].tolist(), name
    assert ranklmodel.verify_run(file, life.engine).largest_deviation <= AGREEMENT


def assert_trials_agree(doors: Doors, life: Scenario) -> None:
    """Raise AssertionError unless each door that shows the trial shows what the life does."""
    trial = doors.trial()
    arm = trial.trial.arm("treated")
    run = life.run(curve_days(arm))
    assert apart(trial.trajectories["treated"].values, run.values) <= AGREEMENT
    other = doors.life("placebo").run(curve_days(trial.trial.arm("untreated")))
    rows = [(row.arm, row.endpoint, row.month, row.predicted, row.z) for row in trial.rows]
    assert len(rows) == 2 * len(ENDPOINTS) * len({1, doors.question.months})
    for who, endpoint, month, predicted, _ in rows:
        assert month is not None
        seen = run if who == "treated" else other
        change = 100 * (seen.at(endpoint, month * DAYS_PER_MONTH) / seen.at(endpoint, 0.0) - 1)
        assert abs(predicted - change) <= AGREEMENT * max(100.0, abs(change)), (who, endpoint)
    scored = ranklmodel.score(["drawn"], parameters=dict(doors.question.changes), **doors.how)
    assert scored.left_out == ()
    doors_of_rows = {
        "score": [(r.arm, r.endpoint, r.month, r.predicted, r.z) for r in scored.rows],
        "run --json": as_rows(
            doors.program("run", "drawn", "--no-figure", "--out", str(doors.folder / "results"))
        ),
        "score --json": as_rows(doors.program("score", "drawn")),
    }
    for door, others in doors_of_rows.items():
        assert [one[:3] for one in others] == [one[:3] for one in rows], door
        assert apart([one[3:] for one in others], [one[3:] for one in rows]) <= AGREEMENT, door


def as_rows(answer: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Return the rows of an answer in JSON as those of a trial are compared."""
    keys = ("arm", "endpoint", "month", "predicted", "z")
    return [tuple(row[key] for key in keys) for row in answer["rows"]]


def assert_days_are_of_no_consequence(life: Scenario, run: Trajectory, day: float) -> None:
    """Raise AssertionError unless a day shows the same alone as among others of a longer run."""
    alone, row = life.run([day]), int(np.flatnonzero(run.days == day)[0])
    layout = life.engine.layout
    inputs = len(layout.parameters)
    short = constants_over_time(layout, alone.problem)[-1, inputs:]
    long = constants_over_time(layout, run.problem)[row, inputs:]
    assert short.tolist() == long.tolist()
    ends = alone.solution.states[-1], run.solution.states[row]
    size = np.maximum(np.abs(run.solution.states).max(axis=0), 1e-3)
    assert (np.abs(ends[0] - ends[1]) / size).max() < 10 * life.tolerance.relative


def assert_every_door_refuses(doors: Doors) -> None:
    """Raise AssertionError unless what one door refuses is refused, or listed, by all."""
    changes = dict(doors.question.changes)
    how: dict[str, Any] = {"parameters": changes, "until": doors.until, **doors.how}
    with pytest.raises(RanklModelError):
        ranklmodel.simulate("her", doors.regimen, **how)
    with pytest.raises(RanklModelError):
        ranklmodel.simulate_many("her", doors.regimen, **how)[0]
    with pytest.raises(RanklModelError):
        doors.trial()
    for words in (
        ["simulate", "her", doors.regimen, "--until", doors.until],
        ["run", "drawn", "--no-figure", "--out", str(doors.folder / "results")],
    ):
        done = doors.invoked(*words)
        assert done.exit_code in (1, 2) and done.stdout == "", (words, done.stdout)
    with contextlib.suppress(InputError):  # a value that no one can have is refused at once
        scored = ranklmodel.score(["drawn"], parameters=changes, **doors.how)
        assert not [row for row in scored.rows if row.arm == "treated"]
        assert [one for one in scored.left_out if one.arm == "treated"]


def ask_all(question: Question, *, filed: bool) -> None:
    """Ask a question through every door and compare; files take longer than all the rest."""
    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
        # of a drug that is not given, of what is no longer met
        warnings.simplefilter("ignore", UserWarning)
        doors = Doors(question, Path(folder))
        try:
            life = doors.life()
            run = life.run(grid(doors.until, doors.every))
        except RanklModelError:
            assert_every_door_refuses(doors)
            return
        if filed:
            assert_file_agrees(doors, life, run)
        assert_runs_agree(doors, life, run)
        assert_trials_agree(doors, life)
        assert_days_are_of_no_consequence(life, run, float(run.days[len(run.days) // 2]))


GENERATED = [Phase.explicit, Phase.generate]


@settings(max_examples=3, phases=GENERATED)  # six seconds a question; the slow test asks many
@given(questions())
def test_every_door_gives_the_same_answer(question: Question) -> None:
    ask_all(question, filed=False)


# One person who has lived, changed in herself and in the model.
HER = Question(
    woman="atac_woman",
    history=(_stretch(_daily("anastrozole", "1 mg"), -400, 300),),
    regimen=(_stretch({"drug": "estradiol", "route": "transdermal", "rate": "50 ug/day"}, 9, 70),),
    changes={"rankl_rise": 1.7, "body_mass_index": 31.0},
    months=3,
    dosing="exact",
)


def test_a_written_run_is_another_door() -> None:
    with tempfile.TemporaryDirectory() as folder:
        doors = Doors(HER, Path(folder))
        life = doors.life()
        assert_file_agrees(doors, life, life.run(grid(doors.until, doors.every)))


@pytest.mark.slow
@settings(max_examples=10, phases=GENERATED)
@given(questions())
def test_every_door_gives_the_same_answer_to_many_questions(question: Question) -> None:
    ask_all(question, filed=True)
