"""A user's own mechanisms stand on top of the model, and what is wrong with them is said."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.errors import InputError, ModelError, UnitError
from ranklmodel.language.builder import Builder
from ranklmodel.lives import engines
from ranklmodel.lives.options import RunOptions
from ranklmodel.lives.treatments import WithoutEffectWarning
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.mechanisms.own import MechanismFolder, mechanisms_in, own_mechanisms
from tests.mechanisms.own_folder import CODE, NAME, only_read, written

REGIMEN = "odanacatib_50mg_weekly"


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with only_read(written(tmp_path_factory.mktemp("mechanisms") / "mine")) as folder:
        yield folder


@pytest.fixture
def to_change(tmp_path: Path) -> Path:
    return written(tmp_path / "mine")


def osteoclast_index(m: Builder) -> None:
    """Osteoclasts as an index."""
    m.observable("osteoclast_index", "1", m["osteoclasts"], "osteoclasts, 1 in the young adult")


def test_a_function_stands_on_top_of_the_model() -> None:
    plain, more = bone_model(), bone_model(extra=[osteoclast_index])
    assert [q.name for q in more.quantities] == [
        *(q.name for q in plain.quantities),
        "osteoclast_index",
    ]
    assert more.quantity("osteoclast_index").mechanism == "osteoclast_index"
    assert more.mechanisms["osteoclast_index"] == "Osteoclasts as an index."
    assert more.derivatives == plain.derivatives


def test_the_same_mechanisms_are_the_same_model(mine: Path) -> None:
    assert bone_model() is bone_model(extra=())
    assert bone_model([osteoclast_index]) is bone_model(osteoclast_index)
    assert bone_model(mine) is bone_model([str(mine)])
    assert bone_model(mine) is not bone_model()


def test_a_folder_is_loaded_file_by_file_and_tests_are_passed_over(mine: Path) -> None:
    assert [one.__name__ for one in mechanisms_in(mine)] == [NAME]
    assert not list(mine.rglob("__pycache__"))
    assert bone_model(mechanisms_in(mine)).quantity("collagen_cut").mechanism == NAME


def test_a_changed_file_is_another_mechanism(to_change: Path) -> None:
    before = bone_model(to_change)
    (to_change / "odanacatib.py").write_text(CODE.replace("(1 - block) *", "(1 - block) ** 2 *"))
    assert bone_model(to_change).fingerprint != before.fingerprint


def test_a_life_knows_its_model(mine: Path) -> None:
    woman = ranklmodel.scenario("atac_woman", REGIMEN, mechanisms=mine)
    assert woman.model is bone_model(mine)
    run = woman.run([35.0])
    assert run.percent_change("collagen_cut")[-1] < -40
    blocked = ranklmodel.simulate(
        "atac_woman", "cathepsin_blocker", mechanisms=[mine], until="1 week", every="1 day"
    )
    assert blocked["collagen_cut"] == pytest.approx(0.5 * run["collagen_cut"][0], rel=1e-3)


def test_both_engines_agree(mine: Path) -> None:
    runs = [
        ranklmodel.scenario("atac_woman", REGIMEN, mechanisms=mine, engine=name).run([35.0])
        for name in ("fast", "reference")
    ]
    fast, slow = (run["collagen_cut"] for run in runs)
    assert fast == pytest.approx(slow, rel=1e-4)


def test_what_the_package_computes_does_not_change(mine: Path) -> None:
    alone = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily").run([365.25])
    beside = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily", mechanisms=mine).run(
        [365.25]
    )
    assert beside["LS_BMD"] == pytest.approx(alone["LS_BMD"], rel=1e-6)


def test_everything_public_takes_mechanisms(mine: Path) -> None:
    many = ranklmodel.simulate_many(
        "atac_woman", [REGIMEN, "placebo"], mechanisms=mine, days=[35.0]
    )
    assert not many.failures
    cut = many.to_xarray(["collagen_cut"])["collagen_cut"].values
    assert cut[0, -1] < 0.6 * cut[1, -1]
    (row,) = ranklmodel.run_trial("cut", mechanisms=mine).rows
    assert ranklmodel.score("cut", mechanisms=mine).rows == (row,)
    fit = ranklmodel.calibrate("block", mechanisms=mine, dosing="exact")
    assert abs(fit.residuals[0]) < 0.01
    woman = ranklmodel.scenario("atac_woman", REGIMEN, mechanisms=mine)
    slope = ranklmodel.gradient(woman, [35.0], ["odanacatib_half_block"]).of("collagen_cut")
    assert slope[-1, 0] > 0
    why = ranklmodel.explain(woman, "odanacatib_blood", 0.0, 35.0)
    assert {one.process for one in why.contributions} == {"odanacatib_uptake", "odanacatib_loss"}


def test_a_figure_shows_the_box_of_the_mechanism(mine: Path) -> None:
    drawn = {patch.get_gid() for patch in ranklmodel.plot_chain(bone_model(mine)).axes[0].patches}
    assert f"mechanism_{NAME}" in drawn


def test_one_parameter_file_without_its_mechanism_is_said(mine: Path) -> None:
    library = ranklmodel.Library([mine])
    with pytest.warns(WithoutEffectWarning) as said:
        ranklmodel.scenario("atac_woman", library=library)
    text = str(said[0].message)
    assert "odanacatib.yaml: mechanism 'odanacatib' is not in the model" in text
    assert f"--mechanisms {mine}" in text


def test_a_mechanism_that_reads_none_of_its_parameters_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "idle"
    folder.mkdir()
    code = "def idle(m):\n    m.observable('seen', '1', 1 * m['osteoclasts'], 'what is seen')\n"
    (folder / "idle.py").write_text(code)
    entry = "{name: idle share, value: 1, unit: 1, bounds: [0, 2], kind: assumed, note: made up}"
    text = f"mechanism: idle\ndescription: Idle.\nparameters:\n  idle_share: {entry}\n"
    (folder / "idle.yaml").write_text(text)
    with pytest.warns(WithoutEffectWarning, match=r"idle\.yaml: idle\.py reads none of its 1 par"):
        ranklmodel.scenario("atac_woman", mechanisms=folder)


def test_a_parameter_file_of_a_name_near_one_is_said(tmp_path: Path) -> None:
    (tmp_path / "mechanisms").mkdir()
    text = (
        "mechanism: cytokine\ndescription: d\nparameters:\n  speed: {name: n, value: 1, unit: '1',"
        " bounds: [0, 2], kind: assumed, note: n}\n"
    )
    (tmp_path / "mechanisms" / "cytokine.yaml").write_text(text)
    with pytest.warns(WithoutEffectWarning, match=r"no cytokine.py .* did you mean 'cytokines'"):
        ranklmodel.scenario("atac_woman", library=ranklmodel.Library([tmp_path]))


def broken(folder: Path, code: str) -> Path:
    folder.mkdir()
    (folder / "blosozumab.py").write_text(code)
    return folder


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("def blosozumab(m)\n    pass\n", r"blosozumab\.py:1: not valid Python: expected ':'"),
        ("x = 1\n\ny = 1 / 0\n", r"blosozumab\.py:3: ZeroDivisionError: division by zero"),
        ("import nowhere\n", r"blosozumab\.py:1: ModuleNotFoundError: No module named 'nowhere'"),
        ("from .other import x\n", r"blosozumab\.py:1: ModuleNotFoundError"),
        ("raise SystemExit(3)\n", r"blosozumab\.py:1: SystemExit: 3"),
        ("def blosozumap(m): ...\n", r"blosozumab\.py: .*'blosozumab'.*did you mean 'blosozumap'"),
        ("blosozumab = 3\n", r"blosozumab\.py: expected a function 'blosozumab'"),
        ("def blosozumab(m):\n    m['osteoclasts'] + None\n", r"blosozumab\.py:2: TypeError"),
        ("def blosozumab(m):\n    m.statt('a')\n", r"blosozumab\.py:2: AttributeError: .*'statt'"),
        ("def blosozumab(m):\n    yield m\n", r"blosozumab\.py: 'blosozumab' returned a generator"),
        ("async def blosozumab(m): ...\n", r"blosozumab\.py: 'blosozumab' returned a coroutine"),
        (
            "def blosozumab(m):\n    m.state('a', 'mgg', 'a')\n",
            r"blosozumab\.py:2: .*'mgg'",
        ),
        (
            "def blosozumab(m):\n    m.observable('a', '1', 3 * m['osteoclasts'], 'a')\n",
            r"blosozumab\.py:2: .*holds the number 3",
        ),
        (
            "def blosozumab(m):\n    def deeper():\n        return 1 / 0\n    deeper()\n",
            r"blosozumab\.py:3: ZeroDivisionError",
        ),
    ],
)
def test_what_is_wrong_with_the_code_is_said_with_its_line(
    tmp_path: Path, code: str, says: str
) -> None:
    folder = broken(tmp_path / "mine", code)
    with pytest.raises((InputError, ModelError, UnitError), match=says):
        bone_model(folder)


def test_a_file_that_failed_is_not_kept(tmp_path: Path) -> None:
    before = set(sys.modules)
    folder = broken(tmp_path / "mine", "x = 1 / 0\n")
    with pytest.raises(InputError):
        mechanisms_in(folder)
    assert not [name for name in set(sys.modules) - before if "_own_" in name]
    (folder / "blosozumab.py").write_text("def blosozumab(m): ...\n")
    assert [one.__name__ for one in mechanisms_in(folder)] == ["blosozumab"]


def test_a_name_of_the_package_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "cytokines.py").write_text("def cytokines(m): ...\n")
    with pytest.raises(InputError, match=r"cytokines\.py: 'cytokines' is a mechanism of the pack"):
        bone_model(folder)
    with pytest.raises(InputError, match="'osteoclast_index' is given twice"):
        bone_model([osteoclast_index, osteoclast_index])


def test_a_quantity_of_the_package_is_not_replaced(tmp_path: Path) -> None:
    code = "def blosozumab(m):\n    m.rule('E2', 'pg/mL', m['E1'], 'estradiol')\n"
    with pytest.raises(ModelError, match=r"blosozumab\.py:2: 'E2' is declared twice"):
        bone_model(broken(tmp_path / "mine", code))


def test_a_folder_that_can_not_be_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    cases = {
        "no such folder; did you mean 'mine'": tmp_path / "mien",
        "no mechanism in this folder": folder,
        "expected a folder, this is a file": folder / "blosozumab.yaml",
    }
    folder.mkdir()
    (folder / "blosozumab.yaml").write_text("x: 1\n")
    for says, path in cases.items():
        with pytest.raises(InputError, match=says):
            MechanismFolder.at(path)


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("blosozumap.yaml", "mechanism: blosozumap\n", r"no blosozumap.py .* mean 'blosozumab'"),
        (
            "blosozumab.yaml",
            "mechanism: romosozumab\n",
            "expected 'blosozumab' as the file is named",
        ),
        ("blosozumab.yaml", "parameters: {}\n", "expected 'mechanism: blosozumab'"),
        ("my-drug.py", "", "expected a name such as 'denosumab', given 'my-drug'"),
        ("drugs/letrozole.py", "", r"letrozole.py: expected mechanisms in .* itself"),
    ],
)
def test_a_file_that_would_not_be_read_is_said(
    tmp_path: Path, file: str, text: str, says: str
) -> None:
    folder = broken(tmp_path / "mine", "def blosozumab(m): ...\n")
    (folder / file).parent.mkdir(exist_ok=True)
    (folder / file).write_text(text)
    with pytest.raises(InputError, match=says):
        MechanismFolder.at(folder)


def test_other_files_of_the_user_are_left_alone(to_change: Path) -> None:
    """What lies in the folder for other ends: results, notes, tests in a folder of their own."""
    (to_change / "run.yaml").write_text("format: ranklmodel-trial-run-1\n")
    (to_change / "tests").mkdir()
    (to_change / "tests" / "check_it.py").write_text("raise RuntimeError\n")
    assert MechanismFolder.at(to_change).names == (NAME,)


def test_a_mark_of_the_byte_order_is_no_code(tmp_path: Path) -> None:
    folder = broken(tmp_path / "mine", "\ufeffdef blosozumab(m): ...\n")
    assert [one.__name__ for one in mechanisms_in(folder)] == ["blosozumab"]


def test_what_is_no_mechanism_is_refused() -> None:
    with pytest.raises(InputError, match="mechanisms: expected a function with a name"):
        own_mechanisms([lambda m: None])
    with pytest.raises(InputError, match="mechanisms: expected a function with a name"):
        own_mechanisms([3])  # type: ignore[list-item]  # the mistake under test


def test_an_engine_has_its_model_already(mine: Path) -> None:
    engine = engines.engine_named("reference")
    with pytest.raises(InputError, match="an engine has its model already"):
        RunOptions.of(mechanisms=mine, engine=engine)


@pytest.mark.slow
def test_the_second_start_assembles_nothing(to_change: Path, tmp_path: Path) -> None:
    code = (
        "import sys, ranklmodel;"
        f"run = ranklmodel.simulate('atac_woman', {REGIMEN!r}, mechanisms={str(to_change)!r},"
        " until='1 week', every='1 day');"
        "print('sympy' in sys.modules, 'collagen_cut' in run.layout.outputs.names)"
    )
    environment = {"RANKLMODEL_CACHE": str(tmp_path / "cache"), "PYTHONPATH": ":".join(sys.path)}

    def said() -> str:
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env=environment,
        )
        return done.stdout.strip()

    assert said() == "True True"
    assert said() == "False True"
    (to_change / "odanacatib.py").write_text(CODE.replace("collagen_cut", "cut_collagen"))
    assert said() == "True False"


@pytest.mark.parametrize(
    "line",
    [
        "import yaml",
        "from pathlib import Path",
        "import importlib",
        "import random",
        "from ranklmodel.disk.text import read_text",
        "LARGEST = open('largest.txt').read()",
        "LARGEST = __import__('numbers_of_mine').LARGEST",
    ],
)
def test_code_that_may_read_elsewhere_is_not_taken_for_its_text(to_change: Path, line: str) -> None:
    """What it reads may change while its text stays, and kept equations would be old ones."""
    assert MechanismFolder.at(to_change).stands_alone
    (to_change / "odanacatib.py").write_text(
        CODE.replace("from ranklmodel", f"{line}\nfrom ranklmodel", 1)
    )
    assert not MechanismFolder.at(to_change).stands_alone


def test_the_engine_from_the_cache_gives_its_model(mine: Path) -> None:
    own = own_mechanisms(mine)
    first, again = (engines._fast_bone_engine(own) for _ in range(2))
    assert again.assembled() is first.assembled() is bone_model(mine)
