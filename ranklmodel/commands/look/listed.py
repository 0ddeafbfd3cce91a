"""What ``ranklmodel list`` tells of each entry beside its name, for people and for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.commands.look.entries import Entry, as_data

if TYPE_CHECKING:
    from ranklmodel.inputs import Library, Treatment
    from ranklmodel.inputs.library.shelves import Kind
    from ranklmodel.mechanisms.own import Own


def drugs(library: Library, own: tuple[Own, ...] = ()) -> list[Entry]:
    """Return everything that a regimen can give.

    Parameters
    ----------
    library : Library
        Whose regimens and usual amounts count.
    own : tuple of MechanismFolder or callable
        The user's own mechanisms.

    Returns
    -------
    list of dict
        Name, title and ``routes``, sorted by name. Of each route the unit; ``a_day``, what people
        are given within a day, or ``range`` of what is held at a level; ``usual``, an amount over
        time; and the regimens that give it so.
    """
    from ranklmodel.mechanisms.assembly import bone_model

    limits = library.own_parameters.limits
    regimens = [library.regimen(name) for name in library.names("regimen")]
    entries: dict[str, Entry] = {}
    for way in bone_model(own).administrations:
        usual, level = limits.doses.get((way.drug, way.route)), limits.inputs.get(way.rate_input)
        substance = library.substances.get(way.drug)
        title = substance.title if substance else level.name if level else way.drug
        route: Entry = {"route": way.route, "unit": way.unit}
        if usual is not None:
            route |= {"unit": usual.unit, "a_day": list(usual.a_day)}
            route |= {} if usual.usual is None else {"usual": as_data(usual.usual)}
        elif level is not None and way.route == "level":
            route["range"] = list(level.range)
        route["regimens"] = [
            one.name
            for one in regimens
            if any((t.drug, _route(t)) == (way.drug, way.route) for t in one.treatments)
        ]
        empty: Entry = {"name": way.drug, "title": title.replace("_", " "), "routes": []}
        entries.setdefault(way.drug, empty)["routes"].append(route)
    return [entries[name] for name in sorted(entries, key=str.lower)]


def _route(treatment: Treatment) -> str:
    return "level" if treatment.level is not None else treatment.route or "oral"


def table_of_drugs(entries: list[Entry]) -> tuple[list[str], list[list[str]]]:
    """Return heads and rows of the table of `drugs`.

    Parameters
    ----------
    entries : list of dict
        As `drugs` returns them.

    Returns
    -------
    (list of str, list of list of str)
        Heads, and a row for each drug and route.
    """
    heads = ["drug", "route", "within a day", "usual", "regimens", "title"]
    rows = [
        [one["name"], *_amounts(route), str(len(route["regimens"])), one["title"]]
        for one in entries
        for route in one["routes"]
    ]
    return heads, rows


def describe_drug(entry: Entry) -> dict[str, str]:
    """Return a drug as lines to read.

    Parameters
    ----------
    entry : dict
        One of `drugs`.

    Returns
    -------
    dict of str to str
        Lines by heading, one heading a route.
    """
    facts = {"kind": "drug", "name": entry["name"], "meaning": entry["title"]}
    for route in entry["routes"]:
        by, within, usual = _amounts(route)
        said = (within and f"{within} within a day", usual and f"usually {usual}")
        regimens = ", ".join(route["regimens"])
        lines = (", ".join(one for one in said if one), regimens and f"in {regimens}")
        facts[f"as a {by}" if by == "level" else by] = "\n".join(one for one in lines if one)
    return {key: text for key, text in facts.items() if text}


def _amounts(route: Entry) -> tuple[str, str, str]:
    """Return a route, the span of what is given by it within a day, and what is usual."""
    span, usual = route.get("a_day") or route.get("range"), route.get("usual")
    unit = "" if route["unit"] == "1" else f" {route['unit']}"
    within = f"{span[0]:g} to {span[1]:g}{unit}" if span else ""
    return route["route"], within, f"{usual['value']:g} {usual['unit']}" if usual else ""


def endpoints(library: Library) -> list[Entry]:
    """Return what trials measure, with how a prediction of it is compared.

    Parameters
    ----------
    library : Library
        Whose endpoints.

    Returns
    -------
    list of dict
        Title, unit, kind, family, the output of the model, the scale of comparison, and the
        sampling error and spread between trials that are assumed on it.
    """
    return [
        {
            "name": name,
            "description": f"{one.title} [{one.unit}], {one.kind}, {one.family}",
            "title": one.title,
            "unit": one.unit,
            "kind": one.kind,
            "family": one.family,
            "output": one.output,
            "compared": one.compared,
            "sampling": one.sampling,
            "between": one.between,
        }
        for name, one in library.endpoints.by_name.items()
    ]


def table_of_endpoints(entries: list[Entry]) -> tuple[list[str], list[list[str]]]:
    """Return heads and rows of the table of `endpoints`.

    Parameters
    ----------
    entries : list of dict
        As `endpoints` returns them.

    Returns
    -------
    (list of str, list of list of str)
        Heads, and a row for each endpoint.
    """
    heads = ["endpoint", "title", "unit", "kind", "family", "output", "compared"]
    return heads, [[one[key] for key in ("name", *heads[1:])] for one in entries]


def describe_endpoint(entry: Entry) -> dict[str, str]:
    """Return an endpoint as lines to read.

    Parameters
    ----------
    entry : dict
        One of `endpoints`.

    Returns
    -------
    dict of str to str
        Lines by heading.
    """
    percent = entry["compared"] == "percent"
    scale = "points" if percent else f"of the {entry['compared']}"
    return {
        "kind": "endpoint",
        "name": entry["name"],
        "meaning": entry["title"],
        "unit": entry["unit"],
        "family": entry["family"],
        "output": entry["output"],
        "compared as": "percent change" if percent else entry["compared"],
        "spread of people": f"{entry['sampling']:g} {scale}, where a trial prints no error",
        "spread of trials": f"{entry['between']:g} {scale}, between trials of one treatment",
    }


def facts_of(library: Library, kind: Kind, name: str) -> Entry:
    """Return what a machine can count of a file of a kind.

    Parameters
    ----------
    library : Library
        Where it is looked up.
    kind : {"trial", "design", "population", "cohort", "regimen", "calibration"}
        What it is.
    name : str
        Its name.

    Returns
    -------
    dict
        Numbers of arms and rows of a trial; cohort and people of a design; sex and age of a
        population; what differs in a cohort; drugs of a regimen; of a calibration numbers of free
        parameters and trials, and the cost where it has a result.
    """
    if kind == "trial":
        trial = library.trial(name)
        rows = sum(len(arm.observations) for arm in trial.arms.values())
        return {"title": trial.title, "arms": len(trial.arms), "rows": rows}
    if kind == "design":
        plan = library.design(name)
        people = {arm.name: arm.people for arm in plan.arms.values()}
        return {"title": plan.title, "cohort": plan.cohort, "people": people}
    if kind == "population":
        person = library.population(name)
        return {"sex": person.sex, "age": as_data(person.age)}
    if kind == "cohort":
        cohort = library.cohort(name)
        quantities = [one.name for one in cohort.sampled]
        differences = [one.name for one in cohort.differences]
        return {"like": cohort.base.name, "quantities": quantities, "parameters": differences}
    if kind == "regimen":
        return {"drugs": list(library.regimen(name).drugs)}
    fit = library.calibration(name)
    counted: Entry = {"free": len(fit.moved), "trials": len(fit.trials)}
    return counted if fit.result is None else counted | {"cost": fit.result.cost}
