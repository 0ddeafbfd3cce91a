"""What the files say about people, treatments, trials and numbers, as lines to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.inputs import Calibration, Library, ParameterEntry, Quantity, Regimen, Treatment
    from ranklmodel.inputs.parameters.free import FreeParameter

Facts = dict[str, str]

# Of a study's arm with many visits the first say what the rest is.
_ROWS_SHOWN = 4
_PERSON = ("age", "years_since_menopause", "calcium_intake", "vitamin_D")


def describe_parameter(library: Library, entry: ParameterEntry, own: ParameterEntry) -> Facts:
    """Return what is known of a parameter.

    Parameters
    ----------
    library : Library
        Where calibrations are looked up.
    entry : ParameterEntry
        With the value in use.
    own : ParameterEntry
        As the mechanism file has it.

    Returns
    -------
    dict of str to str
        The value in use, how it came about and where it comes from; range, sources, values of the
        calibrations.
    """
    facts = {
        "name": entry.name,
        "meaning": entry.title,
        "value": f"{entry.value:g} {_unit(entry.unit)}".strip(),
        "kind of value": entry.kind,
        "origin": entry.origin,
        "mechanism file": "" if entry is own else _in_its_file(own),
        "calibrated": "\n".join(_calibrated(library, entry)),
        "bounds": f"{entry.bounds[0]:g} to {entry.bounds[1]:g} {_unit(entry.unit)}".strip(),
        "search": entry.scale,
        "whose": "the person's own" if entry.personal else "",
        "source": str(own.source or ""),
        "evidence": "\n".join(_evidence(library, own)),
        "note": entry.note or "",
        "mechanism": entry.mechanism,
        "file": f"{entry.file}:{entry.line}" if entry.line else str(entry.file),
    }
    return _known(facts)


def _in_its_file(own: ParameterEntry) -> str:
    return f"{own.value:g} {_unit(own.unit)}".rstrip() + f", {own.kind}"


def _evidence(library: Library, own: ParameterEntry) -> list[str]:
    """Return what the rows state that a source names; of many of one name the first ones."""
    lines = []
    for cited in own.source.evidence if own.source is not None else ():
        rows = list(dict.fromkeys(row.in_words() for row in library.evidence.rows(cited)))
        lines += [f"{cited}: {row}" for row in rows[:_ROWS_SHOWN]]
        if len(rows) > _ROWS_SHOWN:
            lines.append(f"{cited}: and {len(rows) - _ROWS_SHOWN} more")
    return lines


def _calibrated(library: Library, entry: ParameterEntry) -> list[str]:
    lines = []
    for name in library.names("calibration"):
        result = library.calibration(name).result
        if result is not None and entry.name in result.values:
            fitted = result.values[entry.name]
            error = "" if fitted.standard_error is None else f" +- {fitted.standard_error:.2g}"
            lines.append(f"{fitted.value:g}{error} {_unit(fitted.unit)}".rstrip() + f" in {name}")
    return lines


def describe_population(library: Library, name: str) -> Facts:
    """Return who a population is, and which of her levels have no effect."""
    # Assembling the model takes a second; other questions do not wait for it.
    from ranklmodel.lives.unread import unmet_levels
    from ranklmodel.mechanisms.assembly import bone_model

    person = library.population(name)
    facts = {"name": person.name, "description": person.description, "sex": person.sex}
    stated = {key: getattr(person, key) for key in _PERSON}
    for key, value in {**stated, **person.covariates}.items():
        if value is not None:
            facts[key.replace("_", " ")] = _with_assumption(str(value), key, person.assumed)
    for site, density in person.bone_density.items():
        assumed = f"bone_density.{site}"
        facts[site] = _with_assumption(_rounded(density), assumed, person.assumed)
    unmet = unmet_levels(person, bone_model().anchors) if person.hormones else ()
    for hormone, level in person.hormones.items():
        facts[hormone] = _with_assumption(str(level), f"hormones.{hormone}", person.assumed)
        if hormone in person.read_as:
            facts[hormone] += f", read as {person.read_as[hormone]}"
        if hormone in unmet:
            facts[hormone] += " (no effect: nothing is set so that the model meets it)"
    facts["earlier therapy"] = "\n".join(_treatments(one) for one in person.history)
    own = person.parameters.items()
    facts["own parameters"] = "\n".join(f"{key} = {value}" for key, value in own)
    facts["source"] = str(person.source or "")
    facts["files"] = "\n".join(str(file) for file in person.files)
    return _known(facts)


def describe_regimen(library: Library, name: str) -> Facts:
    """Return what is given and when."""
    regimen = library.regimen(name)
    return _known(
        {
            "name": regimen.name,
            "description": regimen.description,
            "treatments": _treatments(regimen) or "none",
            "file": str(regimen.file or ""),
        }
    )


def describe_trial(library: Library, name: str) -> Facts:
    """Return the arms of a trial and its sources."""
    from ranklmodel.inputs.trials.trial import OBSERVATIONS
    from ranklmodel.trials.summary import in_rows

    trial = library.trial(name)
    facts = {"name": trial.name, "title": trial.title, "description": trial.description}
    for arm in trial.arms.values():
        facts[f"arm {arm.name}"] = (
            f"{arm.population.name} on {arm.regimen.name}, {in_rows(len(arm.observations))}, "
            f"followed for {arm.follow_up / DAYS_PER_MONTH:.3g} months"
        )
    for arm_name, reason in trial.not_modelled.items():
        facts[f"not modelled: {arm_name}"] = reason
    facts["sources"] = "\n".join(str(source) for source in trial.sources)
    facts["file"] = str(trial.file)
    rows = trial.file.with_name(OBSERVATIONS)
    facts["rows as printed"] = str(rows) if rows.is_file() else ""
    return _known(facts)


def describe_calibration(library: Library, name: str) -> Facts:
    """Return what a calibration moves, compares with and found."""
    fit = library.calibration(name)
    facts = {"name": fit.name, "description": fit.description}
    facts["free"] = ", ".join(free.name for free in fit.moved)
    facts["priors"] = "\n".join(_prior(free) for free in fit.moved if free.prior is not None)
    facts["trials"] = ", ".join(part.trial for part in fit.trials)
    facts["starts from"] = fit.starts_from or "the values of the mechanism files"
    if fit.fix:
        facts["fixed"] = "\n".join(_fixed(fit, name) for name in fit.fix)
    if fit.result is None:
        facts["result"] = "none yet"
        return facts
    lines = []
    for parameter, fitted in fit.result.values.items():
        error = f" ({fitted.in_words})" if fitted.in_words else ""
        if fitted.standard_error is not None:
            error = f" +- {fitted.standard_error:.2g}"
        lines.append(f"{parameter} = {fitted.value:g}{error} {_unit(fitted.unit)}".rstrip())
    facts["result"] = "\n".join(lines)
    facts["cost"] = f"{fit.result.cost:g}"
    if fit.result.rows:
        used, others = len(fit.result.rows), len(fit.result.left_out)
        facts["rows"] = f"{used} compared with, {others} of the same arms left out"
    facts["date"] = fit.result.date
    return facts


def _treatments(regimen: Regimen) -> str:
    return "\n".join(_treatment(one) for one in regimen.treatments)


def _treatment(one: Treatment) -> str:
    size = one.dose or one.rate or one.level
    text = f"{one.drug} {size}"
    if one.route is not None:
        text += f" {one.route}"
    if one.interval is not None:
        text += f" every {one.interval}"
    if one.adherence < 1:
        text += f", {100 * one.adherence:g} % taken"
    if one.begins_when is None:
        text += f", from {one.start}"
    if one.has_rules:
        text += f", {one.rules_in_words}"
        return text + (f", to {one.stop}" if one.stop is not None else "")
    return text + (f" to {one.stop}" if one.stop is not None else " on")


def _with_assumption(text: str, key: str, assumed: Mapping[str, str]) -> str:
    return f"{text} (assumed: {assumed[key]})" if key in assumed else text


def _rounded(quantity: Quantity) -> str:
    return f"{quantity.value:.4g} {quantity.unit}"


def _prior(free: FreeParameter) -> str:
    """Return what is believed of a parameter, and where that comes from."""
    prior = free.prior
    assert prior is not None
    if not prior.pulls:
        return f"{free.name}: {prior.distribution}"
    numbers = f"{free.name}: {prior.distribution} {prior.center:g}, {prior.spread:g}"
    return f"{numbers}; {prior.origin}" if prior.origin else numbers


def _fixed(fit: Calibration, name: str) -> str:
    """Return where a parameter is fixed, as the question states it or as the result was found."""
    stated, found = fit.fix[name], fit.result.fixed.get(name) if fit.result else None
    if stated is not None:
        return f"{name} = {stated.value:g} {_unit(stated.unit or '1')}".rstrip()
    if found is not None:
        return f"{name} = {found.value:g} {_unit(found.unit)}".rstrip() + ", where it started from"
    return f"{name}, where it starts from"


def _unit(unit: str) -> str:
    return "" if unit == "1" else unit


def _known(facts: Facts) -> Facts:
    return {key: text for key, text in facts.items() if text}
