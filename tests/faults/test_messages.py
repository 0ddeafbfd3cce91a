"""Messages: every mistake says where it is, what was expected and which name is near."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.checks.run import check
from ranklmodel.inputs import Library
from tests.faults.asked import DENSITY, HORMONE, own_file, program, trial_in
from tests.trials.made import TREATED

ARM = TREATED + "    rows: [treated]\n"
LINE: dict[str, tuple[str, int, str]] = {
    "a number without unit": ("simulate atac_woman --set rankl_rise=99", 2, "99 lies outside"),
    "its bounds": ("simulate atac_woman --set rankl_rise=99", 2, "outside [0.05, 6]\n"),
    "a word": ("simulate atac_woman --set rankl_rise=two", 2, "'two'; expected a plain number"),
    "a decimal comma": ("simulate atac_woman --set rankl_rise=1,5", 2, "write a decimal point"),
    "a unit of a number": ("run atac --set rankl_rise=1kg", 2, "expected a plain number"),
    "500 years": ("simulate atac_woman --until 500y", 2, "atac_woman would be 563 years old"),
    "an explained century": ("explain atac_woman placebo --to 99y", 2, "lives end at 120 years"),
    "a century of risk": ("risk atac_woman --years 99", 2, "lives end at 120 years"),
    "no such kind": ("list nope", 2, "there are trial, design, population, cohort, regimen"),
    "a near kind": ("list trails", 2, "did you mean 'trial'?"),
    "no such arm": ("run atac --arm qqq", 2, "there are anastrozole, anastrozole_hormones, tam"),
    "one arm": ("explain atac --arm qqq", 2, "unknown arm of trial atac 'qqq'; there are anast"),
    "no such person": ("simulate qqq", 2, "see `ranklmodel list populations`"),
    "no such regimen": ("simulate atac_woman qqq", 2, "see `ranklmodel list regimens`"),
    "no such trial": ("run qqq", 2, "see `ranklmodel list trials`"),
    "no such quantity": ("simulate atac_woman --quantity qqq", 2, "`ranklmodel list quantities`"),
    "no such parameter": ("run atac --set qqq=1", 2, "see `ranklmodel list parameters`"),
    "no such calibration": ("run atac --calibration qqq", 2, "there are atac_ibis2, hormones"),
    "no such engine": ("run atac --engine qqq", 2, "there are fast, reference"),
    "no such dosing": ("run atac --dosing qqq", 2, "there are exact, averaged"),
    "a file of a run": ("verify missing.nc", 2, "missing.nc: there is no such file"),
    "no file of a run": ("run missing.nc", 2, "'missing.nc'; there is no such file"),
    "nothing to show": ("show missing.nc", 2, "'missing.nc'; there is no such file"),
    "nothing to explain": ("explain ./missing.yaml", 2, "'missing.yaml'; there is no such file"),
    "a folder as a file": ("verify /", 2, "/: no run.yaml in it; expected a folder"),
    "no person alone": ("explain atac_woman", 2, "is a population: name a regimen too"),
    "another kind": ("fit atac", 2, "unknown calibration 'atac', which is a trial; did you mean"),
    "one more": ("simulate atac", 2, "unknown population 'atac', which is a trial; did you"),
    "no number": ("risk atac_woman --years x", 2, "'--years': expected a number such as 2"),
    "no whole number": ("fit women --starts x", 2, "'--starts': expected a whole number; see"),
    "too few": ("fit women --starts 0", 2, "'--starts': expected a number of at least 1; see"),
    "an option of nothing": ("--nope", 2, "No such option: --nope"),
    "values of none": ("list trials --calibration women", 2, "--calibration: it goes with para"),
    "a folder without trial": ("run /", 2, "unknown trial file '/trial.yaml'; there is no such"),
    "a file as a folder": ("list --params /dev/null/x", 2, "/dev/null/x: there is no such folder"),
    "a risk": ("risk atac_woman --factor qqq", 2, "there are T_score, body_mass_index"),
}


@pytest.mark.parametrize("name", LINE)
def test_a_mistake_on_the_command_line(name: str) -> None:
    words, status, part = LINE[name]
    done = program(*words.split())
    assert (done.exit_code, done.stdout) == (status, "")
    assert done.stderr.startswith("error: ") and done.stderr.count("\n") == 1
    assert part in done.stderr


def woman(text: str) -> Callable[[Path], str]:
    """Return who writes a person with a line of her own and asks for a year of her."""

    def written(folder: Path) -> str:
        own = f"inherits: postmenopausal_woman\nage: 63 year\n{text}\n"
        return f"simulate {own_file(folder, 'populations', 'own', own)} --until 1y"

    return written


def tablets(text: str) -> Callable[[Path], str]:
    def written(folder: Path) -> str:
        file = own_file(folder, "regimens", "own", f"treatments: [{{{text}}}]\n")
        return f"simulate atac_woman {file} --until 1y"

    return written


def arm(before: str, after: str) -> Callable[[Path], str]:
    def written(folder: Path) -> str:
        assert before in ARM
        trial_in(folder, [DENSITY], ARM.replace(before, after))
        return f"run {folder / 'trials' / 'made'} --no-figure --no-bands --out {folder / 'out'}"

    return written


def question(before: str, after: str) -> Callable[[Path], str]:
    def written(folder: Path) -> str:
        asked = (
            "free: [TH_imbalance]\ntrials: [{trial: ibis2, arms: [placebo]}]\nstarts_from: people\n"
        )
        assert before in asked
        file = own_file(folder, "calibrations", "own", asked.replace(before, after))
        return f"fit {file} --out {folder / 'answer.yaml'}"

    return written


ONCE_DAILY = "interval: 1 day"
FILES: dict[str, tuple[Callable[[Path], str], str]] = {
    "a level above what there is": (tablets("drug: exercise, level: 5"), "exercise"),
    "a level below": (tablets("drug: exercise, level: -3"), "own.yaml"),
    "a trial of a fit": (question("ibis2", "ibis3"), "own.yaml: unknown trial 'ibis3'; did you"),
    "an arm of a fit": (question("[placebo]", "[plcebo]"), "own.yaml: unknown arm of trial ibis2"),
    "a start of a fit": (question("people", "peple"), "own.yaml: unknown calibration 'peple'; did"),
    "nothing to fit": (question("[TH_imbalance]", "[]"), ":3: free: expected 1 or more entries"),
    "a prior outside": (
        question(
            "[TH_imbalance]",
            "[{name: TH_imbalance, "
            "prior: {distribution: normal, center: 9, spread: 1, assumed: x}}]",
        ),
        "of TH_imbalance lies outside its bounds [0, 0.6]\n",
    ),
    "a list of hormones": (woman("hormones: [E2]"), "5: hormones: expected `key: value` pairs"),
    "a T-score of no one": (
        woman("bone_density: {LS_BMD: {t_score: -90}}"),
        "own.yaml:5: bone_density.LS_BMD.t_score: expected a number of at least -8, given -90",
    ),
    "a unit of laboratories": (woman("hormones: {E2: 30 U/L}"), "given 'U_per_L'"),
    "an unknown key": (woman("weigth: 60 kg"), "own.yaml:5: weigth: unknown key 'weigth'; there"),
    "a hormone that can not be met": (
        woman("years_since_menopause: -10 year"),
        "can not be met by ovarian_estradiol_secretion: nearest to it is 5.85; check what own st",
    ),
    "a date": (
        tablets(f"drug: anastrozole, dose: 1 mg, {ONCE_DAILY}, start: 2020-01-01"),
        "own.yaml:3: treatments[0].start: times count from the visit and are no dates",
    ),
    "a comma in a dose": (
        tablets(f'drug: letrozole, dose: "2,5 mg", {ONCE_DAILY}'),
        "own.yaml:3: treatments[0].dose: write a decimal point, given '2,5 mg'",
    ),
    "a drug": (
        tablets(f"drug: risedronat, dose: 5 mg, {ONCE_DAILY}"),
        "own.yaml): unknown drug 'risedronat'; did you mean 'risedronate'",
    ),
    "a drug of an arm": (
        arm("anastrozole_1mg_daily", "{treatments: [{drug: aspirin, dose: 1 mg, once: true}]}"),
        "trial.yaml): unknown drug 'aspirin'; there are alendronate, anastrozole",
    ),
    "no rows of a window": (
        arm("rows: [treated]", "windows: [{rows: [], unit: pct_change, start: 0 day, stop: 1 h}]"),
        "windows[0].rows: expected 1 or more",
    ),
    "rows of nobody": (arm("rows: [treated]", "rows: []"), "which is neither in `rows` of an arm"),
    "an arm that is not there": (
        arm("rows: [treated]", "rows: [treatd]"), "'treatd'; did you mean 'treated'?"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_mistake_in_a_file(tmp_path: Path, name: str) -> None:
    ask, part = FILES[name]
    done = program(*ask(tmp_path).split())
    assert done.exit_code in (1, 2), done.stdout
    assert done.stderr.startswith("error: ") and done.stderr.count("\n") == 1
    assert part in done.stderr
    assert "nput should" not in done.stderr and "valid " not in done.stderr


def test_an_arm_listed_as_not_modelled_is_not_unknown(tmp_path: Path) -> None:
    arms = TREATED + "not_modelled:\n  other: nobody states the dose\n"
    library = trial_in(tmp_path, [DENSITY, {**DENSITY, "arm": "other"}], arms)
    with pytest.raises(ranklmodel.InputError, match="'other' is not modelled: nobody states the"):
        library.trial("made").arm("other")
    done = program("run", "made", "--params", tmp_path, "--arm", "other")
    assert done.exit_code == 2 and "is not modelled: nobody states the dose" in done.stderr


def test_a_unit_that_is_not_answered_says_which_is(tmp_path: Path) -> None:
    rows = [DENSITY, {**DENSITY, "unit": "pg/mL", "time_months": 6}, {**HORMONE, "unit": "mg"}]
    result = ranklmodel.run_trial("made", library=trial_in(tmp_path, rows))
    said = [one.refusal.detail for one in result.left_out]
    assert any("LS_BMD is answered in g/cm^2 or as pct_change, not in pg/mL" in one for one in said)
    assert any("E2 is answered in pg/mL or as pct_change, not in mg" in one for one in said)


def test_a_trial_finds_the_people_beside_it(tmp_path: Path) -> None:
    own_file(tmp_path, "populations", "neighbour", "inherits: atac_woman\n")
    trial_in(tmp_path, [DENSITY], TREATED.replace("atac_woman", "neighbour"))
    for path in ("trials/made", "trials/made/trial.yaml"):
        words = ("--no-figure", "--no-bands", "--out", tmp_path / "out")
        assert program("run", tmp_path / path, *words).exit_code == 0


def test_a_check_goes_on_past_what_does_not_load(tmp_path: Path) -> None:
    trial_in(tmp_path, [DENSITY], ARM)
    made = tmp_path / "trials" / "made"
    for name, before, after in (("a", "atac_woman", "atac_wman"), ("z", "rows: [", "rows: [x")):
        other = tmp_path / "trials" / name
        other.mkdir()
        text = (made / "trial.yaml").read_text().replace("name: made", f"name: {name}")
        assert before in text
        (other / "trial.yaml").write_text(text.replace(before, after))
        (other / "observations.csv").write_bytes((made / "observations.csv").read_bytes())
    said = [str(problem) for problem in check(Library([tmp_path]))]
    assert any("unknown population 'atac_wman'" in one for one in said)
    assert any("'xtreated'; did you mean 'treated'" in one for one in said)


def test_a_check_of_a_menopause_ahead_says_what_it_is(tmp_path: Path) -> None:
    own = "inherits: postmenopausal_woman\nage: 40 year\nyears_since_menopause: -11 year\n"
    own_file(tmp_path, "populations", "own", own)
    with warnings.catch_warnings(record=True) as raised:
        warnings.simplefilter("always")
        said = [str(problem) for problem in check(Library([tmp_path]))]
    assert not [one for one in raised if issubclass(one.category, RuntimeWarning)]
    assert any("own" in one and "can not be met" in one for one in said)


def test_a_screening_visit_is_left_out_alone(tmp_path: Path) -> None:
    rows = [DENSITY, {**HORMONE, "time_months": -1}, {**DENSITY, "time_months": -0.5}]
    result = ranklmodel.run_trial("made", library=trial_in(tmp_path, rows))
    assert len(result.rows) == 1
    assert [one.refusal.reason for one in result.left_out] == ["before the visit"] * 2


@pytest.mark.parametrize(
    ("before", "after", "part"),
    [
        (
            "trial: geisler",
            "trial: geissler",
            "run.yaml: unknown trial 'geissler'; did you mean '",
        ),
        ("engine: fast", "engine: quick", "run.yaml: unknown engine 'quick'; there are fast, ref"),
        ("relative:", "relativ:", "tolerance.relativ: unknown key 'relativ'; did you mean 'relat"),
    ],
)
def test_a_mistake_in_the_file_of_a_run(tmp_path: Path, before: str, after: str, part: str) -> None:
    words = ("--no-figure", "--no-bands", "--out")
    assert program("run", "geisler", *words, tmp_path / "first").exit_code == 0
    file = tmp_path / "first" / "run.yaml"
    assert before in file.read_text()
    file.write_text(file.read_text().replace(before, after))
    done = program("run", file, *words[:2], "--out", tmp_path / "second")
    assert done.exit_code == 2 and part in done.stderr


def test_a_table_of_evidence_that_is_broken_is_named(tmp_path: Path) -> None:
    (tmp_path / "evidence").mkdir()
    (tmp_path / "evidence" / "parameters.csv").write_text("row,value\nhalf,3\n")
    done = program("list", "sources", "--params", tmp_path)
    assert done.exit_code == 2 and "parameters.csv:1: the table has no column" in done.stderr
