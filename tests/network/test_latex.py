"""The LaTeX of a model says what the model computes, and can be set."""

from __future__ import annotations

import pytest
import sympy

from ranklmodel.errors import UnknownNameError
from ranklmodel.language.builder import Builder
from ranklmodel.language.latex import equations, expression_latex, mechanism_latex, symbol_latex
from ranklmodel.model.model import Model


def kinetics() -> Model:
    """Return a small model with all that an equation can hold."""
    m = Builder("kinetics")
    with m.mechanism("absorption"):
        speed = m.parameter("absorption_speed", "1/day")
        gut = m.state("gut", "mg", "drug in the gut")
        plasma = m.state("plasma", "mg", "drug in plasma")
        taken_up = m.parameter("share_taken_up", "1")
        m.process("uptake", speed * gut, uses=gut, makes={plasma: taken_up})
    with m.mechanism("reading"):
        volume = m.parameter("volume", "L")
        level = m.rule("level", "mg/L", plasma / volume, "concentration, 100 % of it")
        m.observable("print_out", "mg/L", 2 * level, "what the device prints")
    return m.assemble()


def test_equations_stand_with_the_mechanism_that_declared_them() -> None:
    found = equations(kinetics())
    assert list(found) == ["absorption", "reading"]
    assert [(e.name, e.kind) for e in found["absorption"]] == [
        ("gut", "derivative"),
        ("plasma", "derivative"),
        ("uptake", "process"),
    ]
    assert [(e.name, e.kind) for e in found["reading"]] == [
        ("level", "rule"),
        ("print_out", "observable"),
    ]


def test_equations_read_as_written() -> None:
    by_name = {e.name: e.latex for part in equations(kinetics()).values() for e in part}
    rate = r"v_{\mathrm{uptake}}"
    assert by_name["gut"] == rf"\frac{{d\,\mathrm{{gut}}}}{{dt}} = - {rate}"
    assert by_name["plasma"] == (
        rf"\frac{{d\,\mathrm{{plasma}}}}{{dt}} = \mathrm{{share\_taken\_up}} \cdot {rate}"
    )
    assert by_name["uptake"] == (
        rf"{rate} = \mathrm{{absorption\_speed}} \cdot \mathrm{{gut}},\quad "
        r"\mathrm{gut} \rightarrow \mathrm{share\_taken\_up} \cdot \mathrm{plasma}"
    )
    assert by_name["level"] == r"\mathrm{level} = \frac{\mathrm{plasma}}{\mathrm{volume}}"


def test_text_escapes_what_latex_would_take_for_a_command() -> None:
    text = mechanism_latex(kinetics(), "reading")
    assert r"concentration, 100 \% of it" in text
    assert r"\paragraph{Rules}" in text and r"\paragraph{Processes}" not in text
    assert text.count(r"\begin{itemize}") == text.count(r"\end{itemize}") == 2
    with pytest.raises(
        UnknownNameError, match="unknown mechanism 'readin'; did you mean 'reading'"
    ):
        mechanism_latex(kinetics(), "readin")


def test_every_quantity_of_the_bone_model_has_one_equation(model: Model) -> None:
    found = [e for part in equations(model).values() for e in part]
    quantities = (*model.states, *model.rules, *model.observables, *model.processes)
    assert sorted(e.name for e in found) == sorted(q.name for q in quantities)


def test_derivatives_name_every_process_that_moves_the_state(model: Model) -> None:
    derivatives = {
        e.name: e.latex
        for part in equations(model).values()
        for e in part
        if e.kind == "derivative"
    }
    names = [state.name for state in model.states]
    for name, latex in derivatives.items():
        moving = {
            process.name
            for column, process in enumerate(model.processes)
            if (names.index(name), column) in model.stoichiometry
        }
        shown = {p.name for p in model.processes if rf"v_{{{symbol_latex(p.name)}}}" in latex}
        assert shown == moving


def set_equations(model: Model, every: int) -> None:
    """Let Matplotlib, whose mathematics is LaTeX's, set every so many equations."""
    mathtext = pytest.importorskip("matplotlib.mathtext")
    parser = mathtext.MathTextParser("agg")
    found = [e for part in equations(model).values() for e in part]
    for equation in found[::every]:
        parser.parse(f"${equation.latex}$")


def test_equations_can_be_set(model: Model) -> None:
    set_equations(model, every=9)


@pytest.mark.slow
def test_every_equation_can_be_set(model: Model) -> None:
    set_equations(model, every=1)


def test_names_do_not_run_into_each_other() -> None:
    one, other = sympy.symbols("one other", real=True)
    assert expression_latex(one * other) == r"\mathrm{one} \cdot \mathrm{other}"
