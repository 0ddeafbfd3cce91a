"""What a design is: who takes part, on what, how it is measured and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.commands.look.entries import as_data

if TYPE_CHECKING:
    from ranklmodel.inputs import Library
    from ranklmodel.inputs.designs.design import Design, Outcome, PlannedArm
    from ranklmodel.inputs.designs.file import EligibleFile

Facts = dict[str, str]
Entry = dict[str, Any]


def describe_design(library: Library, name: str) -> Facts:
    """Return a design as lines to read.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    name : str
        The design, by name or path.

    Returns
    -------
    dict of str to str
        Lines by heading.
    """
    design = library.design(name)
    analysis = design.analysis
    measured = {
        quantity: f"{quantity} CV {one.cv:g} %; {one.source or f'assumed: {one.assumed}'}"
        for quantity, one in design.measurements.items()
    }
    facts = {
        "name": design.name,
        "title": design.title,
        "description": design.description,
        "cohort": design.cohort,
        "eligible": "\n".join(_range(one) for one in design.eligible),
        "arms": "\n".join(_arm(design, one) for one in design.arms.values()),
        "comparison": f"{design.of} less {design.minus}",
        "measured": "\n".join(measured.values()),
        "outcomes": "\n".join(_outcome(one) for one in design.outcomes),
        "analysis": f"{analysis.method}, two-sided at {analysis.alpha:g}; who has left: "
        f"{analysis.missing}",
        "assumed": "\n".join(f"{key}: {why}" for key, why in design.assumed.items()),
        "source": str(design.source or ""),
        "file": str(design.file),
    }
    return {key: text for key, text in facts.items() if text}


def _range(one: EligibleFile) -> str:
    several = "lowest of " if one.lowest_of else "highest of " if one.highest_of else ""
    least = "" if one.least is None else f" from {_number(one.least)}"
    most = "" if one.most is None else f" to {_number(one.most)}"
    return f"{several}{', '.join(one.names)}{least}{most}"


def _number(quantity: Any) -> str:
    return f"{quantity.value:g}" if quantity.unit == "1" else str(quantity)


def _arm(design: Design, arm: PlannedArm) -> str:
    last = arm.staying(design.days)[-1]
    drugs = ", ".join(arm.regimen.drugs) or "nothing"
    told = f"{arm.name}: {arm.people} people on {drugs}, {100 * last:.0f} % stay to the end"
    if arm.adherence is None:
        return told
    means = ", then ".join(f"{100 * one.mean:g} %" for one in arm.adherence.stretches)
    return f"{told}; {means} of the tablets are taken"


def _outcome(one: Outcome) -> str:
    least = one.least_significant
    unit = " points" if one.in_percent else " of the ln ratio"
    beyond = "" if least is None else f"; least significant change {least:.3g}{unit}"
    return f"{one.title}{beyond}"


def design_entry(library: Library, name: str) -> Entry:
    """Return a design as data.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    name : str
        The design, by name or path.

    Returns
    -------
    dict
        Cohort, ranges, days, arms with their treatments, measurements and outcomes.
    """
    design = library.design(name)
    entry: Entry = as_data(
        {
            "name": design.name,
            "title": design.title,
            "description": design.description,
            "cohort": design.cohort,
            "eligible": design.eligible,
            "days": design.days,
            "arms": [
                {
                    "name": arm.name,
                    "title": arm.title,
                    "people": arm.people,
                    "treatments": arm.regimen.treatments,
                    "stay": arm.staying(design.days),
                    "adherence": arm.adherence,
                    "printed": arm.printed,
                }
                for arm in design.arms.values()
            ],
            "comparison": {"of": design.of, "minus": design.minus},
            "measurements": design.measurements,
            "outcomes": [
                {
                    "quantity": one.endpoint.name,
                    "since": one.since_in_words,
                    "visit": one.visit_in_words,
                    "unit": one.unit,
                    "least_significant_change": one.least_significant,
                }
                for one in design.outcomes
            ],
            "analysis": design.analysis,
            "assumed": design.assumed,
            "source": design.source,
            "file": design.file,
        }
    )
    return entry
