"""The package passes its own checks, and the checks look at what they say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sympy

from ranklmodel.checks import CHECKS, Check, Problem, Subject, check
from ranklmodel.checks.limits import InputsHaveRanges
from ranklmodel.checks.responses import Responses, with_rates_shown
from ranklmodel.errors import InputError, ModelError, SimulationError
from ranklmodel.inputs import Library, ParameterTable
from ranklmodel.language.builder import Builder
from ranklmodel.lives.person import constants_of
from ranklmodel.model.model import Model
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.steady import steady_state


@pytest.mark.slow  # with every calibration; the quick stage checks the values of the files
def test_the_package_has_no_problem(builtin: Library) -> None:
    assert [str(problem) for problem in check(builtin) if not problem.notice] == []


def test_checks_have_names_of_their_own() -> None:
    names = [one.name for one in CHECKS]
    assert len(set(names)) == len(names) >= 14


@pytest.mark.parametrize(
    ("cause", "effect", "sign"),
    [
        ("E2", "rankl_stimulus", -1),
        ("E2", "opg_by_stroma", 1),
        ("E2", "osteoclast_apoptosis", 1),
        ("E2", "LS_balance", 1),
        ("RANKL", "osteoclasts", 1),
        ("anastrozole_plasma", "active_aromatase", -1),
        ("anastrozole_plasma", "E2", -1),
        ("sclerostin", "osteoblast_recruitment", -1),
        ("exercise_load", "sclerostin", -1),
        ("osteoclasts", "LS_resorption_of_mature_bone", 1),
        ("osteoclasts", "CTX_s", 1),
        ("mineralising_osteoblasts", "LS_formation", 1),
        ("collagen_laying_osteoblasts", "P1NP", 1),
        ("body_mass_index", "E2", 1),
        ("SHBG", "free_estradiol", -1),
    ],
)
def test_the_chain_from_drug_to_bone_is_expected(
    builtin: Library, cause: str, effect: str, sign: int
) -> None:
    rows = builtin.expectations.directions
    assert any((row.cause, row.effect, row.sign) == (cause, effect, sign) for row in rows)


def turnover_model() -> Model:
    """Return a marker made in proportion to a driver, and cleared."""
    m = Builder("turnover")
    gain, loss = m.parameter("gain", "1/day"), m.parameter("loss", "1/day")
    age = m.state("age", "year", "clock", settles=False)
    driver, marker = m.state("driver", "1", "driver", start=1), m.state("marker", "1", "marker")
    m.process("driver_production", loss, makes=driver)
    m.process("driver_clearance", loss * driver, uses=driver)
    m.process("production", gain * driver**2, makes=marker)
    m.process("clearance", loss * marker, uses=marker)
    m.process("passing_of_time", m.conversion("day", "year"), makes=age)
    m.observable("root", "1", sympy.sqrt(marker), "root of the marker")
    return m.assemble()


@pytest.fixture
def responses() -> Responses:
    """Return the answers of the small model, whose marker settles at gain/loss."""
    import numpy as np

    engine = ReferenceEngine(with_rates_shown(turnover_model()))
    return Responses(engine, np.array([3.0, 0.5]), np.array([0.0, 1.0, 1.0]))


@pytest.mark.parametrize(
    ("cause", "effect", "settled", "slope"),
    [
        ("driver", "production", False, 2.0),
        ("driver", "marker", False, 0.0),
        ("driver", "marker", True, 2.0),
        ("driver", "root", True, 1.0),
        ("gain", "marker", True, 1.0),
        ("gain", "root", True, 0.5),
        ("loss", "marker", True, -1.0),
        ("loss", "clearance", False, 1.0),
        ("loss", "clearance", True, 0.0),
    ],
)
def test_slopes_are_elasticities(
    responses: Responses, cause: str, effect: str, settled: bool, slope: float
) -> None:
    assert responses.slope(cause, effect, settled) == pytest.approx(slope, abs=1e-6)


def test_a_state_that_nothing_brings_back_has_no_settled_answer() -> None:
    import numpy as np

    m = Builder("depot_that_never_empties")
    loss = m.parameter("loss", "1/day")
    depot, marker = m.state("depot", "1", "depot"), m.state("marker", "1", "marker")
    m.process("release", loss * depot, makes=marker)
    m.process("clearance", loss * marker, uses=marker)
    responses = Responses(
        ReferenceEngine(with_rates_shown(m.assemble())), np.array([0.5]), np.zeros(2)
    )
    at_once, settled = responses.slopes([("depot", "release", False), ("loss", "marker", True)])
    assert at_once == pytest.approx(0.5)
    assert "nothing brings 'depot' back" in str(settled)
    with pytest.raises(SimulationError, match="nothing brings 'depot' back"):
        responses.slope("loss", "marker", settled=True)


def test_the_engine_that_is_looked_with_computes_what_the_reference_does(
    model: Model, table: ParameterTable
) -> None:
    import numpy as np

    subject = Subject(Library())
    looked, reference = subject.engine, ReferenceEngine(with_rates_shown(model))
    assert not isinstance(looked, ReferenceEngine)
    constants = constants_of(looked, table)
    state = steady_state(looked, constants, looked.start(constants))
    states, several = np.array([state, 1.1 * state]), np.array([constants, 1.1 * constants])
    for one, other in (
        (looked.start(constants), reference.start(constants)),
        (looked.rates(1.1 * state, constants), reference.rates(1.1 * state, constants)),
        (looked.jacobian(state, constants), reference.jacobian(state, constants)),
        (looked.outputs(states, several), reference.outputs(states, several)),
    ):
        np.testing.assert_allclose(one, other, rtol=1e-9, atol=1e-9 * np.abs(other).max())


def test_a_function_that_is_not_compiled_is_left_to_the_reference() -> None:
    def with_an_error_function() -> Model:
        m = Builder("spread")
        rate = m.parameter("rate", "1/day")
        level = m.state("level", "1", "level", start=1)
        m.process("loss", rate * sympy.erf(level), uses=level)
        return m.assemble()

    assert isinstance(Subject(Library(), with_an_error_function).engine, ReferenceEngine)


def test_an_error_of_a_check_is_a_problem(builtin: Library) -> None:
    class Failing(Check):
        name = "it fails"

        def problems(self, subject: Subject) -> Iterator[Problem]:
            yield self.found("here", "first")
            raise ModelError("second")

    found = check(builtin, checks=[Failing()])
    assert [str(p) for p in found] == ["here: first [it fails]", "model: second [it fails]"]


def test_a_model_that_can_not_be_assembled_is_told_once(builtin: Library) -> None:
    def broken() -> Model:
        raise ModelError("'E2' is declared twice: first in sex_steroids")

    (problem,) = (one for one in check(builtin, assemble=broken) if not one.notice)
    assert problem.message == "'E2' is declared twice: first in sex_steroids"


def test_every_line_of_a_broken_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "regimens").mkdir()
    text = "name: broken\ndescription: Two faults.\ntreatments:\n"
    fault = "  - {drug: anastrozole, dose: 1, interval: 1 day}\n"
    (tmp_path / "regimens" / "broken.yaml").write_text(text + 2 * fault)
    found = [p for p in check(folders=[tmp_path], checks=CHECKS[:2]) if "broken.yaml" in p.where]
    assert len(found) == 2 and all(p.check == "files load" for p in found)


def test_a_folder_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such folder"):
        check(folders=[tmp_path / "absent"])


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            "inputs:\n  exercise_lode: {name: l, unit: '1', range: [0, 1], note: n}",
            "'exercise_load'",
        ),
        ("inputs:\n  exercise_load: {name: l, unit: day, range: [0, 1], note: n}", "expected '1'"),
        ("doses:\n  letrozol: {oral: {unit: mg, a_day: [1, 2], note: n}}", "'letrozole'"),
        ("doses:\n  letrozole: {implant: {unit: mg, a_day: [1, 2], note: n}}", "no implant drug"),
        ("doses:\n  letrozole: {oral: {unit: mg/day, a_day: [1, 2], note: n}}", "expected 'mg'"),
    ],
)
def test_a_range_of_nothing_in_the_model(tmp_path: Path, lines: str, message: str) -> None:
    (tmp_path / "mechanisms").mkdir()
    text = f"mechanism: cytokines\ndescription: Own ranges.\n{lines}\n"
    (tmp_path / "mechanisms" / "own.yaml").write_text(text)
    (problem,) = check(folders=[tmp_path], checks=[InputsHaveRanges()])
    assert message in problem.message
