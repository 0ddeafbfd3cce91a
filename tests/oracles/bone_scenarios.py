"""Lives and treatments on which all engines have to agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.simulation.schedule import Schedule
from tests.oracles.engines import Floats

YEAR = 365.25
# Off the grid of doses, so that the first hours after a tablet are seen as well as the months.
_SAMPLES = (0.0, 0.03, 0.7, 1.03, 3.4, 7.03, 30.6, 91.2)


_FEW_DOSES = 30


@dataclass(frozen=True)
class BoneScenario:
    """A person, what she is given, and for how long she is followed.

    Attributes
    ----------
    name : str
        For the table.
    population : str
        Who.
    days : float
        How long.
    timetable : callable
        Makes doses and settings for a model layout's states and inputs.
    """

    name: str
    population: str
    days: float
    timetable: Callable[[], Schedule]

    @property
    def many_doses(self) -> bool:
        """Whether engines that begin anew at each dose take minutes for it."""
        return len(self.timetable().dose_times) > _FEW_DOSES

    def run(self, days: float | None = None) -> ModelRun:
        """Return the run from the baseline visit, cut to `days` where given."""
        life = scenario(self.population, engine="fast")
        constants, state = life.baseline
        whole = self.timetable()
        table = whole if days is None else _until(whole, days)
        return ModelRun(
            bone_model(), constants, state, table, title=self.name, table=life.parameters
        )

    def times(self, days: float | None = None) -> Floats:
        """Return when outputs are compared, doses and settings falling in between."""
        end = self.days if days is None else min(days, self.days)
        later = np.arange(182.6, end, 182.6)
        grid = np.array([*(t for t in _SAMPLES if t < end), *later, end])
        return np.unique(grid)


def _until(table: Schedule, days: float) -> Schedule:
    doses, settings = table.dose_times < days, table.setting_times < days
    return replace(
        table,
        dose_times=table.dose_times[doses],
        dose_states=table.dose_states[doses],
        dose_amounts=table.dose_amounts[doses],
        setting_times=table.setting_times[settings],
        setting_inputs=table.setting_inputs[settings],
        setting_values=table.setting_values[settings],
    )


def _doses(*courses: tuple[str, float, float, float, float]) -> Callable[[], Schedule]:
    """Courses of (state, amount, first day, interval, last day)."""

    def made() -> Schedule:
        position = bone_model().layout.states.position
        groups = []
        for state, amount, first, interval, last in courses:
            times = np.arange(first, last, interval)
            groups.append((times, position(state), np.full(len(times), amount)))
        return Schedule.build(groups, [])

    return made


def _settings(*steps: tuple[str, float, float, float]) -> Callable[[], Schedule]:
    """Levels of (input, value, from day, to day)."""

    def made() -> Schedule:
        position = bone_model().layout.inputs.position
        return Schedule.build(
            [],
            [
                (np.array([begin, end]), position(name), np.array([value, 0.0]))
                for name, value, begin, end in steps
            ],
        )

    return made


def _both(*parts: Callable[[], Schedule]) -> Callable[[], Schedule]:
    def made() -> Schedule:
        tables = [part() for part in parts]
        doses = [
            (t.dose_times[k : k + 1], int(t.dose_states[k]), t.dose_amounts[k : k + 1])
            for t in tables
            for k in range(len(t.dose_times))
        ]
        settings = [
            (t.setting_times[k : k + 1], int(t.setting_inputs[k]), t.setting_values[k : k + 1])
            for t in tables
            for k in range(len(t.setting_times))
        ]
        return Schedule.build(doses, settings)

    return made


ANASTROZOLE, LETROZOLE, EXEMESTANE = "anastrozole_gut", "letrozole_gut", "exemestane_gut"
DENOSUMAB, TAMOXIFEN = "denosumab_depot", "tamoxifen_body"

SCENARIOS: tuple[BoneScenario, ...] = (
    BoneScenario("untreated", "atac_woman", 5 * YEAR, Schedule),
    BoneScenario("through menopause", "menopausal_woman", 10 * YEAR, Schedule),
    BoneScenario(
        "anastrozole daily", "atac_woman", 1.5 * YEAR, _doses((ANASTROZOLE, 1.0, 0.0, 1.0, 1e3))
    ),
    BoneScenario(
        "anastrozole, then off", "atac_woman", 3 * YEAR, _doses((ANASTROZOLE, 1.0, 0.0, 1.0, YEAR))
    ),
    BoneScenario(
        "anastrozole on and off again",
        "ibis2_woman",
        2 * YEAR,
        _doses((ANASTROZOLE, 1.0, 0.0, 1.0, 180.0), (ANASTROZOLE, 1.0, 365.0, 1.0, 545.0)),
    ),
    BoneScenario(
        "anastrozole 0.1 mg", "atac_woman", YEAR, _doses((ANASTROZOLE, 0.1, 0.0, 1.0, 1e3))
    ),
    BoneScenario(
        "anastrozole 10 mg twice a day",
        "geisler_woman",
        0.5 * YEAR,
        _doses((ANASTROZOLE, 10.0, 0.0, 0.5, 1e3)),
    ),
    BoneScenario(
        "letrozole daily", "postmenopausal_woman", YEAR, _doses((LETROZOLE, 2.5, 0.25, 1.0, 1e3))
    ),
    BoneScenario(
        "exemestane daily", "postmenopausal_woman", YEAR, _doses((EXEMESTANE, 25.0, 0.0, 1.0, 1e3))
    ),
    BoneScenario(
        "a large dose every six months",
        "postmenopausal_woman",
        4 * YEAR,
        _doses((ANASTROZOLE, 180.0, 10.0, 182.625, 1e4)),
    ),
    BoneScenario(
        "estradiol patch for a year",
        "ultra_woman",
        2 * YEAR,
        _settings(("estradiol_transdermal_rate", 14.0, 0.0, YEAR)),
    ),
    BoneScenario(
        "GnRH agonist before menopause, with anastrozole",
        "young_woman",
        1.5 * YEAR,
        _both(
            _settings(("gnrh_agonist", 1.0, 30.5, 400.0)),
            _doses((ANASTROZOLE, 1.0, 45.0, 1.0, 200.0)),
        ),
    ),
    BoneScenario(
        "a quarter-hour infusion and a cytokine blocker",
        "ibis2_woman",
        2 * YEAR,
        _settings(
            ("anastrozole_oral_rate", 9600.0, 500.0, 500.0 + 1 / 96),
            ("tumour_necrosis_factor_blockade", 0.9, 100.0, 300.0),
        ),
    ),
    BoneScenario(
        "denosumab, then off",
        "freedom_woman",
        4 * YEAR,
        _doses((DENOSUMAB, 60.0, 0.0, 182.625, 2 * YEAR)),
    ),
    BoneScenario(
        "infusions of zoledronate, then ibandronate monthly",
        "horizon_woman",
        3 * YEAR,
        _both(
            _settings(
                ("zoledronate_intravenous_rate", 480.0, 0.0, 1 / 96),
                ("zoledronate_intravenous_rate", 480.0, YEAR, YEAR + 1 / 96),
            ),
            _doses(("ibandronate_entry", 150.0, 1.5 * YEAR, 30.4375, 1e4)),
        ),
    ),
    BoneScenario(
        "alendronate weekly, then risedronate daily with exemestane",
        "postmenopausal_woman",
        1.5 * YEAR,
        _doses(
            ("alendronate_entry", 70.0, 0.0, 7.0, YEAR),
            ("risedronate_entry", 5.0, YEAR, 1.0, 1e4),
            (EXEMESTANE, 25.0, YEAR, 1.0, 1e4),
        ),
    ),
    BoneScenario(
        "tamoxifen with anastrozole, then without",
        "atac_woman_combination",
        1.5 * YEAR,
        _doses((ANASTROZOLE, 1.0, 0.0, 1.0, YEAR), (TAMOXIFEN, 20.0, 0.5, 1.0, 1e4)),
    ),
    BoneScenario(
        "estradiol tablets, then conjugated estrogens",
        "pepi_woman",
        1.5 * YEAR,
        _doses(
            ("estradiol_tablet", 1000.0, 0.0, 1.0, YEAR),
            ("conjugated_estrogens", 625.0, YEAR, 1.0, 1e4),
        ),
    ),
    BoneScenario("a young man", "young_man", 5 * YEAR, Schedule),
    BoneScenario(
        "an older man on anastrozole, then off",
        "older_man",
        1.5 * YEAR,
        _doses((ANASTROZOLE, 1.0, 0.0, 1.0, YEAR)),
    ),
    BoneScenario(
        "GnRH agonist in a man, with testosterone pellets later",
        "older_man",
        2 * YEAR,
        _both(
            _settings(("gnrh_agonist", 1.0, 0.0, 400.0)),
            _doses(("testosterone_pellets", 800.0, YEAR, 180.0, 1e4)),
        ),
    ),
    BoneScenario(
        "testosterone gel with anastrozole in a man, then injections",
        "older_man",
        YEAR,
        _doses(
            ("testosterone_gel", 50.0, 0.25, 1.0, 200.0),
            (ANASTROZOLE, 1.0, 0.0, 1.0, 200.0),
            ("testosterone_ester", 200.0, 201.0, 14.0, 1e4),
        ),
    ),
    BoneScenario(
        "calcium and vitamin D with denosumab",
        "freedom_woman",
        2 * YEAR,
        _both(
            _settings(
                ("calcium_oral_rate", 1000.0, 0.0, YEAR),
                ("vitamin_D_oral_rate", 800.0, 0.0, YEAR),
            ),
            _doses((DENOSUMAB, 60.0, 0.0, 182.625, 1e4)),
        ),
    ),
    BoneScenario(
        "exercise, zoledronate and testosterone pellets of a woman",
        "horizon_woman",
        2 * YEAR,
        _both(
            _settings(
                ("LS_load", 1.0, 30.0, 500.0),
                ("TH_load", 1.0, 30.0, 500.0),
                ("zoledronate_intravenous_rate", 480.0, 0.0, 1 / 96),
            ),
            _doses(("testosterone_pellets", 100.0, 60.0, 120.0, 1e4)),
        ),
    ),
)
