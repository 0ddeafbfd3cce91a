"""How long one start of a fit takes, from where it begins to where it comes to rest, beside others.

Everybody answers the same question and has to come to the same cost. What is done once for all
starts, as reading trials, writing PEtab and compiling, is not measured.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ranklmodel.disk.cache import cache_folder, key_of
from ranklmodel.estimation.multistart import SAME_COST
from ranklmodel.estimation.objective import Objective, objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.starts import stated_start
from ranklmodel.exchange.calibration import petab_question
from ranklmodel.exchange.formats.petab import write_petab
from ranklmodel.inputs import Calibration, Library
from ranklmodel.lives.engines import engine_named
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.figures import Row, row_of
from tests.benchmarks.measure import timed
from tests.benchmarks.peers.amici_cvodes import own_swig_first
from tests.benchmarks.peers.stepped_calibrate import stepped_search
from tests.oracles.pypesto_search import PypestoProblem, Simulator, pypesto_problem

SMALL = Path(__file__).parents[1] / "oracles" / "data" / "untreated_women.yaml"
STEPPED = "calibrate by steps"
PYPESTO: dict[str, tuple[Simulator, tuple[str, ...]]] = {
    "pyPESTO, libRoadRunner": ("roadrunner", ("pypesto", "roadrunner")),
    "pyPESTO, AMICI": ("amici", ("pypesto", "amici", "fides")),
}
# A search of less than so many seconds is run so often, as whatever else the machine does is seen.
_ROUNDS, _SHORT = 5, 2.0
# Where `make benchmark` writes what became of packages that are built from their sources.
_BUILD = Path(sys.prefix) / "peers.log"

_OF_PIP = re.compile(r"^ERROR:|subprocess")

# A search, which returns where it ended in the parameters' units.
Found = Callable[[], Floats]


def small_fit() -> Row:
    """Compare a start of a small fit of women without therapy; six parameters."""
    asked = Library().calibration(SMALL)
    goal = objective(asked, Library(), HowRun(engine_named("fast"), "averaged"))
    with tempfile.TemporaryDirectory() as folder:
        searches, notes = _of_pypesto(asked, goal, Path(folder))
        return _compared(goal, searches, notes)


def shipped_fit(name: str = "women") -> Row:
    """Compare a start of a shipped calibration, all else as it is, with the search by steps."""
    asked = Library().calibration(name)
    return _compared(objective(asked, Library(), HowRun(engine_named("fast"), "averaged")), {}, {})


def _compared(goal: Objective, others: dict[str, Found], notes: dict[str, Any]) -> Row:
    """Return the row; who came to another cost than the lowest is noted as apart."""
    searches: dict[str, Found] = {"fast": partial(_ours, goal), STEPPED: partial(_stepped, goal)}
    costs, spent = {}, {}
    for name, search in (searches | others).items():
        spent[name], ended = _timed(search)
        costs[name] = goal.linearized(ended).cost
    best = min(costs.values())
    notes |= {f"cost, {name}": round(cost, 4) for name, cost in costs.items()}
    notes["apart"] = [name for name, cost in costs.items() if cost > best + _same(best)]
    return row_of(f"{goal.calibration.name}: a start of a fit", spent, notes)


def _timed(search: Found) -> tuple[float, Floats]:
    """Return the time of a search, the least of some rounds where it is short, and its end."""
    ended: list[Floats] = []

    def run() -> None:
        ended.append(search())

    spent = timed(run).processor
    for _ in range(_ROUNDS - 1 if spent < _SHORT else 0):
        spent = min(spent, timed(run).processor)
    return spent, ended[-1]


def _same(best: float) -> float:
    return SAME_COST * max(best, 1.0)


def _ours(goal: Objective) -> Floats:
    return goal.from_search(Search(goal).rest(stated_start(goal)).point)


def _stepped(goal: Objective) -> Floats:
    return goal.from_search(stepped_search(goal).point)


def _of_pypesto(
    asked: Calibration, goal: Objective, folder: Path
) -> tuple[dict[str, Found], dict[str, str]]:
    """Return pyPESTO's searches, and why there is none with a simulator."""
    start = goal.from_search(stated_start(goal))
    searches: dict[str, Found] = {}
    notes: dict[str, str] = {}
    for name, (simulator, packages) in PYPESTO.items():
        missing = find_missing(packages)
        if missing:
            notes[name] = why_missing(missing)
            continue
        problem = problem_of_fit(asked, folder, simulator)
        searches[name] = lambda problem=problem: problem.search(start).values
    return searches, notes


def problem_of_fit(asked: Calibration, folder: Path, simulator: Simulator) -> PypestoProblem:
    yaml = folder / "problem.yaml"
    if not yaml.exists():
        write_petab(petab_question(asked), folder)
    if simulator == "roadrunner":
        return pypesto_problem(yaml, simulator)
    import amici

    own_swig_first()
    parts = sorted(path for path in folder.iterdir() if path.suffix in (".xml", ".tsv"))
    texts = [path.read_text(encoding="utf-8") for path in parts]
    name = "fit_" + key_of("amici", amici.__version__, *texts)[:16]
    return pypesto_problem(yaml, simulator, (cache_folder() or folder).absolute() / name)


def find_missing(packages: tuple[str, ...]) -> list[str]:
    """Return which packages are not there."""
    return [package for package in packages if find_spec(package) is None]


def why_missing(packages: list[str], log: Path = _BUILD) -> str:
    """Return why packages are not there: the last error of their building, where one is kept.

    That of a compiler comes before those that pip sums up with.
    """
    reason = "ask for the extra 'peers', of which AMICI is built by a C++ compiler"
    if log.is_file():
        text = log.read_text(encoding="utf-8", errors="replace").splitlines()
        errors = [line.strip() for line in text if "error:" in line.lower()]
        of_compiler = [line for line in errors if not _OF_PIP.search(line)]
        reason = [reason, *errors, *of_compiler][-1]
    return f"left out, as there is no {' and no '.join(packages)}: {reason}"
