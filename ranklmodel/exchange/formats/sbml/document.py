"""One run as an SBML document that any simulator can repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from ranklmodel.exchange.formats.absent import absent_states
from ranklmodel.exchange.formats.courses import changes
from ranklmodel.exchange.formats.refused import refused_rules
from ranklmodel.exchange.formats.sbml import annotation, quantities
from ranklmodel.exchange.formats.sbml.consistency import require_consistent
from ranklmodel.exchange.formats.sbml.draft import Draft
from ranklmodel.exchange.formats.sbml.events import add_events, add_returns
from ranklmodel.exchange.formats.sbml.reactions import add_reactions
from ranklmodel.exchange.formats.sbml.rules import add_rules

if TYPE_CHECKING:
    from collections.abc import Collection

    from ranklmodel.exchange.formats.run import ModelRun

LEVEL, VERSION = 3, 2
_NOTICE = "Research model; not for clinical use."


def to_sbml(run: ModelRun, *, checked: bool = True) -> str:
    """Return a run as SBML Level 3 Version 2.

    Processes are reactions, rules and observables assignment rules, doses and settings events.
    Names are those of the model. Time is in days from the start of the run. What the model says
    nothing of in this person is left out, as far as no equation needs it; the notes name the rest.

    Parameters
    ----------
    run : ModelRun
        Model, constants, state at the start, doses and settings.
    checked : bool
        Whether the document must pass libSBML's full consistency check, units included.

    Returns
    -------
    str
        The document.

    Raises
    ------
    ModelError
        If libSBML finds anything, or SBML can not say something the model says.
    UnitError
        If SBML has no kind for a unit.
    """
    import libsbml

    document = libsbml.SBMLDocument(LEVEL, VERSION)
    model = document.createModel()
    draft = Draft(model, run)
    refused = refused_rules(run)
    add_head(model, draft, run.model.layout.absent_under(run.constants).keys() - refused)
    quantities.add_compartments(draft)
    changed = {change.input for change in changes(run)} | run.ruled_inputs
    quantities.add_constants(draft, changed)
    quantities.add_states(draft, absent_states(run))
    quantities.add_rules(draft, refused)
    add_reactions(draft)
    add_returns(draft, run)
    add_events(draft, run)
    add_rules(draft)
    text = str(libsbml.writeSBMLToString(document))
    if checked:
        require_consistent(text)
    return text


def add_head(model: Any, draft: Draft, silent: Collection[str] = ()) -> None:
    """Name the model, set its units, and say what it is, and what in it says nothing."""
    run = draft.run
    model.setId(run.model.name)
    model.setTimeUnits(draft.units["day"])
    model.setExtentUnits("dimensionless")
    model.setSubstanceUnits("dimensionless")
    annotation.describe(
        model,
        annotation.CONTINUOUS_FRAMEWORK,
        {},
        name=run.title or run.model.name,
    )
    lines = [
        run.title or run.model.name,
        f"Time zero is day {run.start:g}.",
        "What is never given in this run is held at zero by boundaryCondition.",
        *([f"Of this person nothing is said by: {', '.join(sorted(silent))}."] if silent else []),
        f"Equations: SHA-256 {run.model.fingerprint}.",
        _NOTICE,
    ]
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    model.setNotes(f"<body xmlns='http://www.w3.org/1999/xhtml'>{paragraphs}</body>")
