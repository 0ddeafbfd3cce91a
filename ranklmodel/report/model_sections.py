"""A model and its parameters as headings, equations and tables, one section for each mechanism."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.inputs.parameters.table import MECHANISM_FILE
from ranklmodel.report.blocks import Block, Equation, Heading, Paragraph, Picture, Table
from ranklmodel.report.diagram import to_mermaid, to_svg
from ranklmodel.units.units import unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.inputs import ParameterEntry, ParameterTable
    from ranklmodel.model.model import Model
    from ranklmodel.model.quantities import Process, Quantity

_AMOUNTS = ("mg/day", "ug/day", "ng/day", "mmol/day")


def model_blocks(
    model: Model, table: ParameterTable, descriptions: Mapping[str, str]
) -> tuple[Block, ...]:
    """Return diagram, equations and parameters of a model.

    Parameters
    ----------
    model : Model
        The equations.
    table : ParameterTable
        Values, ranges and sources.
    descriptions : mapping of str to str
        What each mechanism does, by its name.

    Returns
    -------
    tuple of Block
        Without the document's own heading.
    """
    blocks: list[Block] = [
        Heading(2, "Overview"),
        Paragraph(
            f"{len(model.states)} states, {len(model.processes)} processes, "
            f"{len(model.rules)} rules, {len(model.observables)} observables, "
            f"{len(model.parameters)} parameters. Time is in days. "
            f"Equations: SHA-256 {model.fingerprint}."
        ),
        Picture("How the mechanisms act on each other", to_svg(model), to_mermaid(model)),
    ]
    for mechanism in dict.fromkeys(q.mechanism for q in model.quantities if q.mechanism):
        blocks += _mechanism(model, table, mechanism, descriptions.get(mechanism, ""))
    return tuple(blocks)


def _mechanism(
    model: Model, table: ParameterTable, mechanism: str, description: str
) -> list[Block]:
    blocks: list[Block] = [Heading(2, mechanism.replace("_", " ").capitalize())]
    if description:
        blocks.append(Paragraph(" ".join(description.split())))
    blocks += equation_blocks(model, mechanism)
    return [*blocks, *parameter_blocks(model, table, mechanism)]


def equation_blocks(model: Model, mechanism: str) -> list[Block]:
    """Return the equations of a mechanism: states, processes, rules, observables.

    Parameters
    ----------
    model : Model
        The equations.
    mechanism : str
        Its name.

    Returns
    -------
    list of Block
        Headings of level 3, equations, and the starts of states.
    """
    own = [q for q in model.quantities if q.mechanism == mechanism]
    blocks = [*_states(model, own), *_processes(model, own)]
    for title, kind in (("Rules", model.rules), ("Observables", model.observables)):
        of_mechanism = [rule for rule in kind if rule.mechanism == mechanism]
        if of_mechanism:
            blocks.append(Heading(3, title))
            blocks += [Equation(r.name, r.expression, _note(r)) for r in of_mechanism]
    return blocks


def _states(model: Model, own: list[Quantity]) -> list[Block]:
    states = [state for state in model.states if state in own]
    if not states:
        return []
    blocks: list[Block] = [Heading(3, "States")]
    for state in states:
        derivative = model.derivative(state.name)
        blocks.append(Equation(state.name, derivative, _note(state), rate_of_change=True))
    starts = tuple((state.name, str(state.start)) for state in states)
    return [*blocks, Table(("state", "start in the young adult"), starts)]


def _processes(model: Model, own: list[Quantity]) -> list[Block]:
    processes = [process for process in model.processes if process in own]
    if not processes:
        return []
    blocks: list[Block] = [Heading(3, "Processes")]
    for process in processes:
        blocks.append(Equation(process.name, process.rate, _changes(model, process)))
    return blocks


def _changes(model: Model, process: Process) -> str:
    """Return what a process uses and makes, in words, and the unit of its rate."""
    parts = []
    for word, shares in (("uses", process.uses or {}), ("makes", process.makes or {})):
        listed = [s if amount == 1 else f"{amount} of {s}" for s, amount in shares.items()]
        if listed:
            parts.append(f"{word} {', '.join(listed)}")
    what = f"{process.description}; " if process.description else ""
    source = f" ({process.source})" if process.source else ""
    return f"{what}{'; '.join(parts)} [{rate_unit(model, process)}]{source}"


def rate_unit(model: Model, process: Process) -> str:
    """Return the unit of a process as people write it: that of a state it moves one by one, a day.

    Parameters
    ----------
    model : Model
        The equations.
    process : Process
        One of its processes.

    Returns
    -------
    str
        An amount a day, or what came out of its rate, where it moves no state one by one.

    Examples
    --------
    >>> from ranklmodel.lives.scenario import scenario
    >>> model = scenario("atac_woman").model
    >>> rate_unit(model, model.quantity("anastrozole_elimination"))
    'mg/day'
    """
    for state, amount in {**(process.uses or {}), **(process.makes or {})}.items():
        if amount == 1:
            of_state = model.quantity(state).unit
            return "1/day" if of_state == "1" else f"{of_state}/day"
    own = unit(process.unit)
    return next((text for text in _AMOUNTS if own.same_as(unit(text))), process.unit)


def _note(quantity: Quantity) -> str:
    source = f" ({quantity.source})" if quantity.source else ""
    return f"{quantity.description} [{quantity.unit}]{source}"


def parameter_blocks(model: Model, table: ParameterTable, mechanism: str) -> list[Block]:
    """Return the parameters of a mechanism with value, unit, range, kind and source.

    Parameters
    ----------
    model : Model
        The equations.
    table : ParameterTable
        Values, ranges and sources.
    mechanism : str
        Its name.

    Returns
    -------
    list of Block
        A heading of level 3 and a table; nothing where it has no parameter.
    """
    rows = []
    for quantity in (one for one in model.parameters if one.mechanism == mechanism):
        if quantity.name in table:
            entry = table[quantity.name]
            low, high = entry.bounds
            source = "; ".join(str(x) for x in (entry.source, entry.note) if x is not None)
            rows.append(
                (
                    quantity.name,
                    entry.title,
                    f"{entry.value:.6g}",
                    entry.unit,
                    f"{low:.4g} to {high:.4g}",
                    _kind(entry),
                    source,
                )
            )
    if not rows:
        return []
    columns = ("parameter", "name", "value", "unit", "range", "kind", "source")
    return [Heading(3, "Parameters"), Table(columns, tuple(rows))]


def _kind(entry: ParameterEntry) -> str:
    """Return how a value came about, and where it comes from if not from its mechanism file."""
    return entry.kind if entry.origin == MECHANISM_FILE else f"{entry.kind}: {entry.origin}"


def reference_blocks(model: Model, table: ParameterTable) -> tuple[Block, ...]:
    """Return every source of equations and parameters, each once."""
    named = [quantity.source for quantity in model.quantities if quantity.source]
    used = [table[p.name].source for p in model.parameters if p.name in table]
    texts = sorted({*named, *(str(source) for source in used if source is not None)})
    rows = tuple((text,) for text in texts)
    return (Heading(2, "References"), Table(("source",), rows))
