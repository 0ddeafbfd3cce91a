"""Units, places and equations as SBML has them."""

from __future__ import annotations

import math

import pytest
import sympy

from ranklmodel.errors import ModelError
from ranklmodel.exchange.formats.sbml.mathml import tree
from ranklmodel.exchange.formats.sbml.places import Kind, place_of
from ranklmodel.exchange.formats.sbml.unit_definitions import factors, identifier
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.units.units import unit

libsbml = pytest.importorskip("libsbml")

# Size of each SBML kind in the root units of the network.
_SIZES = {
    "gram": 1.0,
    "metre": 1.0,
    "second": 1.0,
    "mole": 1.0,
    "litre": 1e-3,
    "dimensionless": 1.0,
    "katal": 6e4,  # in enzyme units, of which one in a litre is a root unit
}
_UNITS = sorted({q.unit for q in bone_model().quantities if "*" not in q.unit})


@pytest.mark.parametrize("text", [*_UNITS, "1/day/mg", "L/pmol/day", "mmol/L", "IU_vitamin_D/day"])
def test_definition_has_the_size_of_the_unit(text: str) -> None:
    size = math.prod(
        (f.multiplier * 10.0**f.scale * _SIZES[f.kind]) ** f.exponent for f in factors(text)
    )
    parsed = unit("1/(day*mg)") if text == "1/day/mg" else unit(text)
    assert math.isclose(size, parsed.factor, rel_tol=1e-12)


@pytest.mark.parametrize("text", _UNITS)
def test_identifier_is_a_valid_one(text: str) -> None:
    assert libsbml.SyntaxChecker.isValidSBMLSId(identifier(text))


@pytest.mark.parametrize(
    ("text", "kind", "compartment"),
    [
        ("1", Kind.SUBSTANCE, "body"),
        ("mg", Kind.SUBSTANCE, "body"),
        ("pg/mL", Kind.CONCENTRATION, "one_mL"),
        ("ng/dL", Kind.CONCENTRATION, "one_dL"),
        ("g/cm^2", Kind.CONCENTRATION, "one_cm2"),
        ("year", Kind.PARAMETER, ""),
        ("1/day", Kind.PARAMETER, ""),
        ("nmolBCE/mmolCr", Kind.PARAMETER, ""),
    ],
)
def test_place_of_a_state(text: str, kind: Kind, compartment: str) -> None:
    place = place_of(text)
    assert (place.kind, place.compartment) == (kind, compartment)


_FUNCTIONS = {"exp": math.exp, "ln": math.log, "sqrt": math.sqrt, "max": max, "min": min}


def _value(equation: object, numbers: dict[str, float]) -> float:
    """Evaluate a libSBML tree through libSBML's own text of it.

    Walking the tree would end in another library's classes: libSEDML brings its own, and Python's
    wrappers of the two share one table.
    """
    text = libsbml.formulaToL3String(equation).replace(" dimensionless", "").replace("^", "**")
    return float(eval(text, {"__builtins__": {}}, _FUNCTIONS | numbers))


def test_every_equation_of_the_bone_model_keeps_its_value() -> None:
    model = bone_model()
    names = [q.name for q in model.quantities]
    numbers = {name: 0.3 + (place % 17) / 10 for place, name in enumerate(names)}
    expressions = [r.expression for r in (*model.rules, *model.observables)]
    expressions += [p.rate for p in model.processes]
    for expression in expressions:
        symbols = {symbol: numbers[str(symbol)] for symbol in expression.free_symbols}
        expected = complex(expression.evalf(17, subs=symbols))
        if expected.imag == 0:
            assert math.isclose(
                _value(tree(expression), numbers), expected.real, rel_tol=1e-10, abs_tol=1e-12
            )


def test_a_function_sbml_lacks_is_refused() -> None:
    with pytest.raises(ModelError, match="erf"):
        tree(sympy.erf(sympy.Symbol("x", real=True)))


def test_cases_keep_their_value() -> None:
    libsbml = pytest.importorskip("libsbml")
    x, y = sympy.symbols("x y", real=True)
    cases = sympy.Piecewise((x, x > y), (2 * y, x <= -y), (0, True))
    text = libsbml.formulaToL3String(tree(cases))
    assert text == "piecewise(x, x > y, 2 dimensionless * y, x <= -y, 0 dimensionless)"


def test_a_condition_sbml_lacks_is_refused() -> None:
    pytest.importorskip("libsbml")
    x = sympy.Symbol("x", real=True)
    with pytest.raises(ModelError, match="condition"):
        tree(sympy.Piecewise((x, sympy.And(x > 1, x < 2)), (0, True)))
