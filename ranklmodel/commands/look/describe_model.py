"""What the model says about its quantities, as lines to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    import sympy

    from ranklmodel.inputs import Library
    from ranklmodel.mechanisms.own import Own
    from ranklmodel.model.model import Model

Facts = dict[str, str]


def describe_quantity(model: Model, name: str) -> Facts:
    """Return a quantity with its equation and what it takes part in.

    Parameters
    ----------
    model : Model
        The assembled model.
    name : str
        A quantity of it.

    Returns
    -------
    dict of str to str
        Lines by heading.
    """
    from ranklmodel.model.influences import readers
    from ranklmodel.model.quantities import Input, Process, Rule, State

    quantity = model.quantity(name)
    facts = {
        "kind": type(quantity).__name__.lower(),
        "name": name,
        "meaning": quantity.description,
        "unit": quantity.unit,
    }
    if isinstance(quantity, State):
        facts["equation"] = _balance(model, name)
        facts["young adult"] = readable(quantity.start)
    elif isinstance(quantity, Rule):
        facts["equation"] = f"{name} = {readable(quantity.expression)}"
    elif isinstance(quantity, Process):
        facts["equation"] = f"rate = {readable(quantity.rate)}"
        facts["uses"] = _shares(quantity.uses)
        facts["makes"] = _shares(quantity.makes)
    elif isinstance(quantity, Input):
        facts["at rest"] = f"{quantity.resting:g}"
    facts["acts on"] = ", ".join(readers(model, name))
    facts["source"] = quantity.source
    facts["mechanism"] = quantity.mechanism
    return {key: text for key, text in facts.items() if text}


def describe_mechanism(library: Library, name: str, own: tuple[Own, ...] = ()) -> Facts:
    """Return what a mechanism says of itself, its quantities and its parameters."""
    from ranklmodel.mechanisms.assembly import bone_model
    from ranklmodel.model.quantities import Observable, Process, Rule, State

    model = bone_model(own)
    facts = {"name": name, "text": model.mechanisms.get(name, "")}
    if name not in model.mechanisms:
        facts["text"] = "Not in the model: only its parameter file is there."
    for heading, kind in (
        ("states", State),
        ("rules", Rule),
        ("observables", Observable),
        ("processes", Process),
    ):
        facts[heading] = "\n".join(
            q.name for q in model.quantities if type(q) is kind and q.mechanism == name
        )
    table = library.own_parameters
    facts["parameters"] = "\n".join(n for n, one in table.items() if one.mechanism == name)
    return {key: text for key, text in facts.items() if text}


def quantity_entry(model: Model, name: str) -> dict[str, Any]:
    """Return a quantity for machines: numbers as numbers, lists as lists, equations as text.

    Parameters
    ----------
    model : Model
        The assembled model.
    name : str
        A quantity of it.

    Returns
    -------
    dict
        As `describe_quantity`, by the same headings; ``uses`` and ``makes`` give the amount of
        each state.
    """
    from ranklmodel.model.influences import readers
    from ranklmodel.model.quantities import Input, Process

    quantity = model.quantity(name)
    entry: dict[str, Any] = {**describe_quantity(model, name)}
    entry["acts on"] = list(readers(model, name))
    if isinstance(quantity, Input):
        entry["at rest"] = quantity.resting
    elif isinstance(quantity, Process):
        for heading, shares in (("uses", quantity.uses), ("makes", quantity.makes)):
            entry[heading] = {one: readable(amount) for one, amount in (shares or {}).items()}
    return {key: fact for key, fact in entry.items() if fact not in ("", [], {})}


def mechanism_entry(library: Library, name: str, own: tuple[Own, ...] = ()) -> dict[str, Any]:
    """Return a mechanism for machines: the names of its parts as lists.

    Parameters
    ----------
    library : Library
        Whose parameters count.
    name : str
        The mechanism.
    own : tuple of MechanismFolder or callable
        The user's own mechanisms.

    Returns
    -------
    dict
        As `describe_mechanism`, by the same headings.
    """
    facts = describe_mechanism(library, name, own)
    as_text = ("name", "text")
    return {key: one if key in as_text else one.split("\n") for key, one in facts.items()}


def readable(expression: sympy.Expr | None) -> str:
    """Return an expression as it is typed on paper, with ``^`` for powers."""
    from sympy import sstr

    return "" if expression is None else str(sstr(expression)).replace("**", "^")


def _balance(model: Model, state: str) -> str:
    """Return the processes that change a state, one a line, each with its sign and amount a day."""
    row = [one.name for one in model.states].index(state)
    lines = [f"d {state} / d day ="]
    for (place, column), amount in model.stoichiometry.items():
        if place == row:
            process = model.processes[column]
            # The amount carries the sign; what uses a state has a negative one.
            used = amount.could_extract_minus_sign()
            product = readable((-amount if used else amount) * process.rate)
            lines.append(f"  {'-' if used else '+'} {product}    [{process.name}]")
    return "\n".join(lines) if len(lines) > 1 else f"d {state} / d day = 0"


def _shares(shares: Mapping[str, sympy.Expr] | None) -> str:
    items = (shares or {}).items()
    return ", ".join(n if str(a) == "1" else f"{readable(a)} of {n}" for n, a in items)
