"""Several lives in one SBML document, told apart by parameters that a condition table sets.

Time runs from the young adult on, so that an estimated parameter acts on the whole life and not
only from the baseline visit. Each treatment of each life is an event whose first day is a
parameter. It lies beyond every run, and the condition of its life brings it back; so no life gets
another's drugs.

The young adult's state is the declared start of each state, an equation in the parameters, times a
factor of the person. The declared starts are the steady state of the reference adult; a person who
aromatizes more or less has a slightly different one. Her factors, and the strength of her
aromatization that meets her measured estradiol, are exact at the exported parameter values and held
there. Two percent away from them the log-likelihood misses our own by about 1e-6 of its value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sympy

from ranklmodel.errors import ModelError
from ranklmodel.exchange.formats.absent import absent_states
from ranklmodel.exchange.formats.courses import changes
from ranklmodel.exchange.formats.sbml import quantities, require_consistent
from ranklmodel.exchange.formats.sbml.document import LEVEL, VERSION, add_head
from ranklmodel.exchange.formats.sbml.draft import Draft
from ranklmodel.exchange.formats.sbml.events import DAY, add_events, assign, event
from ranklmodel.exchange.formats.sbml.mathml import name, node, time, tree
from ranklmodel.exchange.formats.sbml.reactions import add_reactions

if TYPE_CHECKING:
    from ranklmodel.exchange.formats.petab.question import Question
    from ranklmodel.exchange.formats.run import ModelRun

NEVER = 1e9
_NOTHING = 1e-12


@dataclass(frozen=True)
class Lives:
    """The document and what tells its lives apart.

    Attributes
    ----------
    sbml : str
        The document.
    conditions : dict of str to dict of str to float
        For each life, the parameters it sets.
    """

    sbml: str
    conditions: dict[str, dict[str, float]]


def reading_name(output: str, day: float) -> str:
    """Return the parameter that remembers an output on a day from the baseline visit."""
    return f"{output}_on_day_{_spelled(day)}"


def lives_document(question: Question) -> Lives:
    """Return one SBML document for all lives of a question.

    Raises
    ------
    ModelError
        If libSBML finds anything, or a start can not be written as an equation.
    """
    import libsbml

    first = question.lives[0].run
    document = libsbml.SBMLDocument(LEVEL, VERSION)
    draft = Draft(document.createModel(), first)
    add_head(draft.sbml, draft)
    quantities.add_compartments(draft)
    changed = {c.input for life in question.lives for c in changes(life.run)}
    quantities.add_constants(draft, changed)
    held = frozenset.intersection(*(absent_states(life.run) for life in question.lives))
    quantities.add_states(draft, held)
    quantities.add_rules(draft)
    add_reactions(draft)
    conditions = {life.name: _own_constants(question, life.run) for life in question.lives}
    _add_starts(draft, question, conditions)
    for life in question.lives:
        begins = add_events(draft, life.run, f"{life.name}_")
        conditions[life.name] |= begins
        for moment in begins:
            draft.sbml.getParameter(moment).setValue(NEVER)
    _add_readings(draft, question, conditions)
    text = str(libsbml.writeSBMLToString(document))
    require_consistent(text)
    return Lives(text, conditions)


def _own_constants(question: Question, run: ModelRun) -> dict[str, float]:
    """Return the constants in which the lives differ, as this life has them."""
    values = [life.run.parameter_values | life.run.input_values for life in question.lives]
    mine = run.parameter_values | run.input_values
    return {key: mine[key] for key in mine if len({one[key] for one in values}) > 1}


def _add_starts(draft: Draft, question: Question, conditions: dict[str, dict[str, float]]) -> None:
    """Let every state begin at its declared start times the factor of the person."""
    model = draft.run.model
    starts = _in_parameters(draft.run)
    for place, state in enumerate(model.states):
        start = starts[state.name]
        factors = [_factor(state.name, start, life.run, place) for life in question.lives]
        expression = tree(start, draft.units[state.unit])
        if any(factor != 1.0 for factor in factors):
            factor_name = draft.take(f"{state.name}_start_factor")
            draft.parameter(factor_name, factors[0], "1", f"{state.name} of this young adult")
            for life, factor in zip(question.lives, factors, strict=True):
                conditions[life.name][factor_name] = factor
            expression = node("AST_TIMES", name(factor_name), expression)
        assignment = draft.sbml.createInitialAssignment()
        assignment.setSymbol(state.name)
        assignment.setMath(expression)


def _in_parameters(run: ModelRun) -> dict[str, sympy.Expr]:
    """Return the declared start of every state as an expression in parameters alone."""
    values: dict[sympy.Symbol, sympy.Expr] = {}
    for quantity, expression in run.model.starts:
        symbol = sympy.Symbol(quantity, real=True)
        values[symbol] = expression.xreplace(values)
    return {s.name: values[sympy.Symbol(s.name, real=True)] for s in run.model.states}


def _factor(state: str, start: sympy.Expr, run: ModelRun, place: int) -> float:
    """Return what a person's steady state is of the declared start."""
    values = run.parameter_values | run.input_values
    numbers = {symbol: values[str(symbol)] for symbol in start.free_symbols}
    declared = float(start.evalf(17, subs=numbers))
    adult = float(run.initial[place])
    if abs(declared) > _NOTHING:
        return adult / declared
    if abs(adult) > _NOTHING:
        raise ModelError(f"{state!r} starts at 0, but this young adult has {adult:g} of it")
    return 1.0


def _add_readings(
    draft: Draft, question: Question, conditions: dict[str, dict[str, float]]
) -> None:
    """Add parameters that keep an output as it was on a day, for changes since then."""
    starts = {life.name: life.run.start for life in question.lives}
    outputs_by_day: dict[float, dict[str, None]] = {}
    for row in question.measurements:
        if row.reference_day is not None:
            outputs_by_day.setdefault(row.reference_day, {})[row.output] = None
            moment = f"day_{_spelled(row.reference_day)}_visit"
            conditions[row.life][moment] = row.reference_day - starts[row.life]
    for day, outputs in sorted(outputs_by_day.items()):
        moment = draft.take(f"day_{_spelled(day)}_visit")
        draft.parameter(moment, NEVER, DAY, f"day {day:g} from the baseline visit")
        due = node("AST_RELATIONAL_GEQ", time(), name(moment))
        reading_event = event(draft, f"{moment}_reading", f"what is read on day {day:g}", due)
        for output in outputs:
            unit = draft.run.model.by_name[output].unit
            reading = draft.take(reading_name(output, day))
            draft.parameter(reading, 1.0, unit, f"{output} on day {day:g}", constant=False)
            assign(reading_event, reading, tree(_in_states(draft.run, output), draft.units[unit]))


def _in_states(run: ModelRun, output: str) -> sympy.Expr:
    """Return an output without rules: AMICI has no rules where an event assigns a value."""
    model = run.model
    values: dict[sympy.Symbol, sympy.Expr] = {}
    for rule in (*model.rules, *model.observables):
        assert rule.expression is not None  # as every rule of a model that is assembled
        values[model.symbol(rule.name)] = rule.expression.xreplace(values)
    symbol = model.symbol(output)
    return values.get(symbol, symbol)


def _spelled(day: float) -> str:
    """Return a day as part of an identifier."""
    return f"{day:.6g}".replace(".", "_").replace("-", "minus_")


def default_conditions(lives: Lives, sbml_values: dict[str, float]) -> dict[str, dict[str, float]]:
    """Return conditions in which every life sets every parameter that any of them sets."""
    every = dict.fromkeys(key for own in lives.conditions.values() for key in own)
    return {
        life: {key: own.get(key, sbml_values[key]) for key in every}
        for life, own in lives.conditions.items()
    }
