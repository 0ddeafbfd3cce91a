"""What a population inherits: assumptions, what is taken out, and one range for every door."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library, Population, Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.lives.person import personal_values
from ranklmodel.lives.scenario import scenario
from ranklmodel.lives.treatments import WithoutEffectWarning

Write = Callable[[str, str], Path]
Make = Callable[..., Library]

BASE = (
    "description: one\nsex: female\nage: 60 year\nyears_since_menopause: 10 year\n"
    "body_mass_index: 25 kg/m^2\nSHBG: 60 nmol/L\n"
    "hormones: {E2: 20 pmol/L, E1: 30 pg/mL}\n"
    "bone_density: {LS_BMD: 1 g/cm^2, TH_BMD: {t_score: -1}}\n"
    "assumed: {hormones.E1: not read}\n"
)
CHILD = "description: two\ninherits: base\n"


@pytest.fixture
def own(write: Write, tmp_path: Path) -> Make:
    """Return a function that makes a library with populations of the user's."""

    def make(**texts: str) -> Library:
        for name, text in texts.items():
            write(f"populations/{name}.yaml", f"name: {name}\n{text}")
        return Library([tmp_path])

    return make


def estradiol(person: Population, library: Library) -> float:
    return float(scenario(person, library=library).run([1.0]).at("E2", 0.0))


def test_an_inherited_measurement_is_an_assumption(own: Make) -> None:
    library = own(
        base=BASE,
        child=CHILD + "SHBG: 70 nmol/L\nbone_density: {TH_BMD: 0.9 g/cm^2}\n",
        grandchild="description: three\ninherits: child\nhormones: {E2: 4 pg/mL}\n",
    )
    assert dict(library.population("base").assumed) == {"hormones.E1": "not read"}
    child = library.population("child")
    why = "inherited from base"
    assert dict(child.assumed) == {
        "hormones.E1": "not read",
        "hormones.E2": why,
        "body_mass_index": why,
        "bone_density.LS_BMD": why,
    }
    assumed = library.population("grandchild").assumed
    assert "hormones.E2" not in assumed
    assert (assumed["SHBG"], assumed["bone_density.LS_BMD"]) == ("inherited from child", why)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("hormones: {E2: null}\n", "hormones.E2"),
        ("hormones: {E1: null}\n", "hormones.E1"),
        ("bone_density: {TH_BMD: null}\n", "bone_density.TH_BMD"),
        ("bone_density: null\n", "bone_density.LS_BMD"),
        ("body_mass_index: null\n", "body_mass_index"),
        ("SHBG: null\n", "SHBG"),
    ],
)
def test_null_takes_out_what_is_inherited(own: Make, text: str, gone: str) -> None:
    child = own(base=BASE, child=CHILD + text).population("child")
    key, _, name = gone.partition(".")
    assert name not in getattr(child, key) if name else key not in child.covariates
    assert gone not in child.assumed


@pytest.mark.parametrize(
    ("text", "message", "key"),
    [
        ("hormones: {T: null}\n", "there is no inherited 'T' to take out", "hormones.T"),
        ("hormones: {E22: null}\n", "there is no inherited 'E22'", "hormones"),
        ("years_since_menopause: null\n", "write 'not reached'", "years_since_menopause"),
        ("age: null\n", "the key 'age' is missing", None),
    ],
)
def test_null_that_can_not_be_meant(own: Make, text: str, message: str, key: str | None) -> None:
    with pytest.raises(InputError, match=message) as caught:
        own(base=BASE, child=CHILD + text).population("child")
    assert key is None or str(caught.value.key).startswith(key)


def test_an_inherited_estradiol_follows_body_mass_index(own: Make) -> None:
    library = own(
        base=BASE,
        heavier=CHILD + "body_mass_index: 38 kg/m^2\n",
        same=CHILD + "body_mass_index: 25.0 kg/m^2\n",
        measured=CHILD + "body_mass_index: 38 kg/m^2\nhormones: {E2: 20 pmol/L}\n",
        grandchild="description: three\ninherits: heavier\n",
        back="description: four\ninherits: heavier\nbody_mass_index: 25 kg/m^2\n",
        usual=CHILD + "body_mass_index: null\n",
    )
    base = library.population("base")
    levels = {
        name: estradiol(library.population(name), library)
        for name in ("base", "heavier", "same", "measured", "grandchild", "back", "usual")
    }
    assert levels["base"] == pytest.approx(5.448, rel=1e-3)
    for name in ("same", "measured", "back"):
        assert levels[name] == pytest.approx(levels["base"], rel=1e-6)
    assert levels["heavier"] > 1.4 * levels["base"]
    assert levels["grandchild"] == levels["heavier"]
    # as if the one who was measured had changed
    changed = scenario(base, library=library, parameters={"body_mass_index": 38}).run([1.0])
    assert levels["heavier"] == pytest.approx(changed.at("E2", 0.0), rel=1e-9)
    assert levels["base"] < levels["usual"] < levels["heavier"]  # 27 kg/m^2, the model's own


def test_body_mass_index_where_who_was_measured_states_none(own: Make) -> None:
    lines = [line for line in BASE.splitlines() if not line.startswith("body_mass")]
    library = own(base="\n".join(lines) + "\n", child=CHILD + "body_mass_index: 40 kg/m^2\n")
    child = library.population("child")
    assert dict(child.measured_at["E2"]) == {"body_mass_index": None}
    assert estradiol(child, library) > 1.5 * estradiol(library.population("base"), library)


def test_the_nearest_of_a_measured_value_and_what_meets_it_holds(own: Make) -> None:
    library = own(
        base=BASE,
        traced=CHILD + "parameters: {personal_aromatization: 2, LS_density_scale: 1.2}\n",
        measured="description: three\ninherits: traced\nhormones: {E2: 30 pmol/L}\n",
        young=CHILD + "years_since_menopause: not reached\nhormones: {E2: 90 pg/mL}\n"
        "parameters: {personal_aromatization: 2}\n",
    )
    measured = library.population("measured")
    assert dict(measured.parameters) == {"LS_density_scale": 1.2}
    assert estradiol(measured, library) == pytest.approx(8.17, rel=1e-3)
    traced = library.population("traced")
    life = scenario(traced, library=library)
    place = life.engine.layout.parameters.position
    assert life.baseline[0][place("personal_aromatization")] == 2
    assert life.baseline[0][place("LS_density_scale")] == 1.2
    assert life.run([1.0]).at("LS_BMD", 0.0) != pytest.approx(1.0, rel=1e-3)
    assert estradiol(library.population("young"), library) == pytest.approx(90, rel=1e-3)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("parameters: {personal_aromatization: 2}\nhormones: {E2: 5 pg/mL}\n", "solved to meet"),
        ("parameters: {LS_density_scale: 1}\nbone_density: {LS_BMD: 1 g/cm^2}\n", "solved to meet"),
        (
            "parameters: {ovarian_estradiol_secretion: 90}\nhormones: {E2: 90 pg/mL}\n"
            "years_since_menopause: not reached\n",
            "solved to meet",
        ),
        ("parameters: {body_mass_index: 30}\n", "state the key 'body_mass_index'"),
        ("parameters: {menopause_age: 45 year}\n", "state the key 'years_since_menopause'"),
        ("parameters: {TH_young_mean: 1.0}\n", "TH_BMD is stated as a T-score"),
    ],
)
def test_parameters_that_could_not_act(own: Make, text: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        own(base=BASE, child=CHILD + text).population("child")
    assert str(caught.value.key).startswith("parameters")
    assert caught.value.file is not None


NOBODY = [
    ("SHBG: 50 pmol/L\n", "SHBG"),
    ("SHBG: 5000 nmol/L\n", "SHBG"),
    ("body_mass_index: 7 kg/m^2\n", "body_mass_index"),
    ("body_mass_index: 26 g/cm^2\n", "body_mass_index"),
    ("degenerative_spine_change: -1 percent/year\n", "degenerative_spine_change"),
    ("years_since_menopause: 35 year\n", "years_since_menopause"),
    ("hormones: {E2: 0 pmol/L}\n", "hormones.E2"),
    ("hormones: {E1: 20 ug/mL}\n", "hormones.E1"),
    ("vitamin_D: 60 pmol/L\n", "vitamin_D"),
    ("bone_density: {TH_BMD: 0.09 g/cm^2}\n", "bone_density.TH_BMD"),
    ("parameters: {anastrozole_clearance: 1e6 L/day}\n", "parameters.anastrozole_clearance"),
]


@pytest.mark.parametrize(("text", "key"), NOBODY, ids=[text.strip() for text, _ in NOBODY])
def test_a_value_that_no_one_can_have_in_a_file(own: Make, text: str, key: str) -> None:
    library = own(base=BASE, child=CHILD + text, grandchild="description: three\ninherits: child\n")
    for name in ("child", "grandchild"):
        with pytest.raises(InputError, match=r"out of range|lies outside") as caught:
            library.population(name)
        assert caught.value.key == key
        assert caught.value.line is not None
        assert caught.value.file is not None
        assert caught.value.file.stem == "child"


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"covariates": FrozenDict({"SHBG": Quantity(50, "pmol/L")})}, "SHBG"),
        (
            {"covariates": FrozenDict({"body_mass_index": Quantity(270, "kg/m^2")})},
            "body_mass_index",
        ),
        ({"hormones": FrozenDict({"E2": Quantity(21.3, "umol/L")})}, "hormones.E2"),
        ({"bone_density": FrozenDict({"LS_BMD": Quantity(9.8, "g/cm^2")})}, "bone_density.LS_BMD"),
        ({"years_since_menopause": Quantity(45, "year")}, "years_since_menopause"),
    ],
)
def test_a_value_that_no_one_can_have_in_python(
    library: Library, values: dict[str, object], key: str
) -> None:
    woman = replace(library.population("atac_woman"), **values)  # type: ignore[arg-type]  # by name
    with pytest.raises(InputError, match=r"out of range|lies outside") as caught:
        personal_values(woman, library.parameters())
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("name", "value"),
    [("SHBG", "50 pmol/L"), ("SHBG", 600), ("body_mass_index", 9), ("menopause_age", 12)],
)
def test_a_value_that_no_one_can_have_as_a_change(
    library: Library, name: str, value: float | str
) -> None:
    with pytest.raises(InputError, match="lies outside") as caught:
        scenario("atac_woman", library=library, parameters={name: value})
    assert caught.value.key == name


def test_no_formation_is_negative_within_the_bounds(library: Library) -> None:
    """Bone formed per bone resorbed falls by no more than the imbalance at a full deficit."""
    table = library.parameters()
    for name in ("LS_imbalance", "TH_imbalance", "FN_imbalance"):
        assert table[name].bounds[1] < 1.0
    with pytest.raises(InputError, match="lies outside"):
        scenario("atac_woman", parameters={"FN_imbalance": 5})


NEW = (
    "mechanism: kidneys\ndescription: Kidneys.\nparameters:\n  eGFR:\n    name: filtration\n"
    "    value: 80\n    unit: mL/min\n    bounds: [5, 200]\n    kind: assumed\n    note: usual\n"
    "    personal: true\n"
)


def test_a_personal_parameter_is_a_key_of_population_files(own: Make, write: Write) -> None:
    write("mechanisms/kidneys.yaml", NEW)
    library = own(
        base=BASE + "eGFR: 60 mL/min\n",
        child=CHILD,
        other=CHILD + "eGFR: 3 L/h\n",
        unknown=CHILD + "eGRF: 60 mL/min\n",
        bare=CHILD + "eGFR: 60\n",
        beyond=CHILD + "eGFR: 600 mL/min\n",
        twice=CHILD + "parameters: {eGFR: 50}\n",
        none=CHILD + "eGFR: null\n",
    )
    table = library.parameters()
    base, child, other = (library.population(name) for name in ("base", "child", "other"))
    assert personal_values(child, table)["eGFR"] == 60
    assert child.assumed["eGFR"] == "inherited from base"
    assert personal_values(other, table)["eGFR"] == pytest.approx(50)
    assert other.measured_at["E2"]["eGFR"] == base.covariates["eGFR"]
    assert "eGFR" not in library.population("none").covariates
    for name, message in (
        ("unknown", "unknown key 'eGRF'; did you mean 'eGFR'"),
        ("bare", "a unit is missing after 60; write it as in '80 mL/min'"),
        ("beyond", r"600 mL/min lies outside \[5, 200\]"),
        ("twice", "state the key 'eGFR'"),
    ):
        with pytest.raises(InputError, match=message) as caught:
            library.population(name)
        assert caught.value.file is not None
        assert caught.value.file.stem == name
        assert caught.value.line is not None
    with (
        pytest.warns(WithoutEffectWarning, match="eGFR of base has no effect: the model has no"),
        pytest.warns(WithoutEffectWarning, match="mechanism 'kidneys' is not in the model"),
    ):
        scenario(base, library=library)


@pytest.mark.parametrize("name", ["age", "hormones", "covariates"])
def test_a_personal_parameter_may_not_take_the_name_of_another_key(
    own: Make, write: Write, name: str
) -> None:
    write("mechanisms/kidneys.yaml", NEW.replace("eGFR", name))
    with pytest.raises(InputError, match="says something else by this name") as caught:
        own(base=BASE).population("base")
    assert (caught.value.key, caught.value.line) == (f"parameters.{name}", 4)


def test_calcium_intake_is_a_covariate(own: Make) -> None:
    library = own(base=BASE + "calcium_intake: 1 g/day\n", much=BASE + "calcium_intake: 9 g/day\n")
    woman = library.population("base")
    assert personal_values(woman, library.parameters())["calcium_intake"] == 1000
    with pytest.raises(InputError, match="outside"):
        library.population("much")
