"""What an assembled model derives from its quantities is right."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields, replace

import numpy as np
import pytest
import sympy

from ranklmodel.errors import ModelError, UnknownNameError
from ranklmodel.inputs import ParameterTable
from ranklmodel.language.builder import Builder
from ranklmodel.lives.person import constants_of
from ranklmodel.model.layout import Layout
from ranklmodel.model.model import Model
from ranklmodel.model.quantities import Parameter, Process, Quantity, State
from ranklmodel.simulation.problem import Engine
from ranklmodel.simulation.schedule import Floats


def random_points(
    engine: Engine, table: ParameterTable, number: int
) -> list[tuple[Floats, Floats]]:
    """Return states and constants scattered around the declared start, inputs not at rest."""
    points = []
    for seed in range(number):
        draw = np.random.default_rng(seed)
        constants = constants_of(engine, table)
        constants *= np.exp(draw.uniform(-0.15, 0.15, len(constants)))
        first = len(engine.layout.parameters)
        constants[first:] = draw.uniform(0.05, 0.5, len(constants) - first)
        start = engine.start(constants)
        state = np.where(start > 0, start, 0.3) * np.exp(draw.uniform(-0.7, 0.7, len(start)))
        points.append((state, constants))
    return points


def test_jacobian_agrees_with_finite_differences(engine: Engine, table: ParameterTable) -> None:
    for state, constants in random_points(engine, table, 4):
        exact = engine.jacobian(state, constants)
        numeric = np.empty_like(exact)
        for column, value in enumerate(state):
            step = 1e-5 * value
            high, low = state.copy(), state.copy()
            high[column] += step
            low[column] -= step
            rise = engine.rates(high, constants) - engine.rates(low, constants)
            numeric[:, column] = rise / (2 * step)
        # Scaled so that each entry is what a doubling of its state does to its rate.
        size = np.abs(exact * state).max(axis=1, keepdims=True) + 1e-12
        deviation = np.abs(exact - numeric) * state / size
        assert deviation.max() < 1e-6
        assert np.count_nonzero(exact) > 100


def test_derivatives_are_stoichiometry_times_rates(
    model: Model, engine: Engine, table: ParameterTable
) -> None:
    state, constants = random_points(engine, table, 1)[0]
    numbers = dict(zip(model.symbols(model.states), state, strict=True))
    names = (*engine.layout.parameters.names, *engine.layout.inputs.names)
    numbers |= {model.symbol(n): v for n, v in zip(names, constants, strict=True)}
    numbers |= {model.symbol(c.name): c.value for c in model.conversions}
    for rule in model.rules:
        numbers[model.symbol(rule.name)] = float(rule.expression.evalf(subs=numbers))
    total = dict.fromkeys((s.name for s in model.states), 0.0)
    for process in model.processes:
        rate = float(process.rate.evalf(subs=numbers))
        for name, share in process.makes.items():
            total[name] += rate * float(share.evalf(subs=numbers))
        for name, share in process.uses.items():
            total[name] -= rate * float(share.evalf(subs=numbers))
    rates = engine.rates(state, constants)
    np.testing.assert_allclose(rates, list(total.values()), rtol=1e-10, atol=1e-13)
    assert np.count_nonzero(rates) == len(rates)


def test_outputs_are_states_then_rules_then_observables(
    model: Model, engine: Engine, table: ParameterTable
) -> None:
    state, constants = random_points(engine, table, 1)[0]
    shown = engine.outputs(state[None], constants)[0]
    names = engine.layout.outputs.names
    assert names == tuple(q.name for q in (*model.states, *model.rules, *model.observables))
    np.testing.assert_array_equal(shown[: len(state)], state)
    values = dict(zip(names, shown, strict=True))
    constant = dict(zip(engine.layout.parameters.names, constants, strict=False))
    expected = constant["LS_density_scale"] * values["LS_mineral"]
    expected *= 1 + constant["degenerative_spine_change"] * values["degenerative_years"]
    assert values["LS_BMD"] == pytest.approx(expected, rel=1e-12)


def test_rules_are_computed_after_what_they_need(model: Model) -> None:
    seen: set[str] = set()
    names = {rule.name for rule in model.rules}
    for rule in model.rules:
        needs = {str(s) for s in rule.expression.free_symbols} & names
        assert needs <= seen, rule.name
        seen.add(rule.name)


def rule_pair(first: str, second: str) -> Model:
    """Return a model of two rules, made without the builder, which allows no forward reference."""
    from ranklmodel.model.quantities import Rule

    a, b = sympy.symbols("a b", real=True)
    rules = (
        Rule("a", "1", "first", expression=sympy.sympify(first, locals={"a": a, "b": b})),
        Rule("b", "1", "second", expression=sympy.sympify(second, locals={"a": a, "b": b})),
    )
    return Model("pair", rules)


def test_a_circle_of_rules_is_shown() -> None:
    with pytest.raises(
        ModelError, match=r"^rules depend on each other: (a <- b <- a|b <- a <- b)$"
    ):
        _ = rule_pair("b + 1", "a + 1").rules
    assert [rule.name for rule in rule_pair("b + 1", "b*0 + 1").rules] == ["b", "a"]


def test_a_circle_of_starts_is_shown() -> None:
    a, b = sympy.symbols("a b", real=True)
    circular = Model("starts", (State("a", "1", "", start=b), State("b", "1", "", start=a)))
    with pytest.raises(ModelError, match=r"^start values depend on each other: "):
        _ = circular.starts


def test_unknown_names_come_with_the_nearest(model: Model) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'osteoclasts'"):
        model.quantity("osteoclast")
    with pytest.raises(UnknownNameError, match="unknown state 'estrogen_deficit'"):
        model.derivative("estrogen_deficit")
    with pytest.raises(UnknownNameError, match=r"unknown route of anastrozole 'nasal'"):
        model.layout.administration("anastrozole", "nasal")
    with pytest.raises(UnknownNameError, match=r"unknown drug 'anastrazole'; did you mean"):
        model.layout.administration("anastrazole", "oral")


def test_layout_survives_json(model: Model) -> None:
    text = json.dumps(model.layout.to_json())
    again = Layout.from_json(json.loads(text))
    assert again == model.layout
    assert again.outputs == model.layout.outputs
    assert json.dumps(again.to_json()) == text


def small_model() -> Model:
    """Return a model with every kind of quantity."""
    m = Builder("small")
    given = m.input("supply", "mg/day", "supply")
    gut = m.state("gut", "mg", "in the gut", start=m.parameter("dose", "mg"))
    plasma = m.state("plasma", "mg", "in plasma")
    ratio = m.conversion("mg", "ug")
    speed = m.rule("speed", "1/day", m.parameter("rate", "1/day"), "speed")
    m.process("uptake", speed * gut, uses=gut, makes=plasma)
    m.process("supplying", given, makes=gut)
    m.observable("reading", "ug", plasma * ratio, "reading")
    m.administration("drug", "oral", into=gut)
    return m.assemble()


def changes_of(quantity: Quantity) -> list[Quantity]:
    """Return the quantity with each of its parts changed."""
    other: list[Quantity] = [
        replace(quantity, name=quantity.name + "_other"),
        replace(quantity, unit="kg"),
    ]
    for field in fields(quantity):
        value = getattr(quantity, field.name)
        if isinstance(value, sympy.Expr):
            other.append(replace(quantity, **{field.name: value + 1}))
        elif isinstance(value, float):
            other.append(replace(quantity, **{field.name: value + 1e-9}))
        elif isinstance(value, bool):
            other.append(replace(quantity, **{field.name: not value}))
        elif isinstance(value, dict) and value:
            twice = {name: 2 * share for name, share in value.items()}
            other.append(replace(quantity, **{field.name: twice}))
    return other


def test_fingerprint_changes_with_every_part_of_every_quantity() -> None:
    whole = small_model()
    prints = {whole.fingerprint}
    expected = 1
    for place, quantity in enumerate(whole.quantities):
        others = [(o,) for o in changes_of(quantity)] + [()]
        for other in others:
            parts = (*whole.quantities[:place], *other, *whole.quantities[place + 1 :])
            prints.add(Model("small", parts, whole.administrations).fingerprint)
            expected += 1
    prints.add(Model("small", whole.quantities, ()).fingerprint)
    assert len(prints) == expected + 1


def test_fingerprint_of_the_bone_model_changes_with_every_quantity(model: Model) -> None:
    prints = {
        Model(model.name, tuple(q for q in model.quantities if q is not left_out)).fingerprint
        for left_out in model.quantities[::12]
    }
    assert len(prints) == len(model.quantities[::12])


def test_fingerprint_is_the_same_in_another_process(model: Model) -> None:
    code = "from ranklmodel.mechanisms.assembly import bone_model as m; print(m().fingerprint)"
    found = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == model.fingerprint


def test_a_model_can_not_be_changed(model: Model) -> None:
    with pytest.raises(FrozenInstanceError):
        model.name = "other"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        model.states[0].unit = "kg"  # type: ignore[misc]


def test_doses_enter_through_a_process_of_their_own(model: Model) -> None:
    for entry in model.administrations:
        if entry.state:
            infusion = model.quantity(f"{entry.drug}_{entry.route}_infusion")
            assert isinstance(infusion, Process) and set(infusion.makes or {}) == {entry.state}


def test_moieties_are_null_vectors_of_the_stoichiometry(model: Model) -> None:
    entering = {f"{a.drug}_{a.route}_infusion" for a in model.administrations}
    names = [state.name for state in model.states]
    for moiety in model.conserved_moieties:
        for column, process in enumerate(model.processes):
            change = sympy.Add(
                *(
                    share * model.stoichiometry.get((names.index(name), column), 0)
                    for name, share in moiety.items()
                )
            )
            assert process.name in entering or sympy.simplify(change) == 0


def test_a_leak_ends_a_moiety() -> None:
    m = Builder("ring")
    rate = m.parameter("rate", "1/day")
    a, b = m.state("a", "mg", "one"), m.state("b", "mg", "other")
    m.process("there", rate * a, uses=a, makes=b)
    m.process("back", rate * b, uses=b, makes={a: 2})
    assert m.assemble().conserved_moieties == ()
    n = Builder("ring")
    rate = n.parameter("rate", "1/day")
    a, b = n.state("a", "mg", "one"), n.state("b", "mg", "other")
    n.process("there", rate * a, uses=a, makes={b: 2})
    n.process("back", rate * b, uses={b: 2}, makes=a)
    (moiety,) = n.assemble().conserved_moieties
    assert moiety["a"] / moiety["b"] == 2


def test_every_parameter_stands_in_an_equation(model: Model) -> None:
    used: set[str] = set()
    for quantity in model.quantities:
        for part in ("start", "expression", "rate"):
            expression = getattr(quantity, part, None)
            used |= {str(s) for s in expression.free_symbols} if expression is not None else set()
        for part in ("uses", "makes"):
            for share in (getattr(quantity, part, None) or {}).values():
                used |= {str(s) for s in share.free_symbols}
    idle = {q.name for q in model.quantities if isinstance(q, Parameter)} - used
    assert not idle
