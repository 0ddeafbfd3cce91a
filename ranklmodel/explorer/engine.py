"""The engine of the explorer: one JavaScript text, generated from what Python's engines run."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from ranklmodel.explorer.asked import (
    DEFAULT_PEOPLE,
    FIRST_DAYS,
    KEYS,
    NOT_WITH_AN_ARM,
    RANGES,
    SEXES,
    TREATMENT_KEYS,
)
from ranklmodel.explorer.drugs import DRUGS, SITES_OF_EXERCISE, SUPPLEMENTS
from ranklmodel.explorer.outputs import about_outputs
from ranklmodel.explorer.plain.arms import arms_data
from ranklmodel.explorer.plain.courses import drug_data, places_data, unit_course
from ranklmodel.explorer.plain.people import people_data
from ranklmodel.explorer.printed.kernels import printed_model
from ranklmodel.explorer.printed.method import method_text, quadrature_text
from ranklmodel.explorer.printed.printing import PRELUDE, shortened
from ranklmodel.version import __version__

if TYPE_CHECKING:
    from ranklmodel.inputs import Library
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Engine

GLOBAL = "ranklmodelEngine"
"""Name of the global object that the text defines."""

_FILES = ("integrator", "resting", "meeting", "schedule", "averaging", "life", "explain")
_NAMED = ("adult_age", "visit_age", "menopause_age", "body_mass_index")
# As accurate as a picture needs many times over, in fewer steps than at the usual tolerance.
_RELATIVE, _ABSOLUTE = 3e-6, 3e-9


@lru_cache(maxsize=2)
def _data(calibration: str | None) -> tuple[Engine, dict[str, Any], dict[str, Any]]:
    """Return the engine, what the text knows, and what it tells a page about itself."""
    from ranklmodel.lives.options import RunOptions

    options = RunOptions() if calibration is None else RunOptions(calibration=calibration)
    engine, library, table = options.integrator, options.library, options.table
    layout = engine.layout
    people = people_data(engine, table, library)
    arms = arms_data(library, layout)
    outputs = about_outputs(layout)
    data = {
        **people,
        "arms": arms,
        "outputs": _outputs(layout, outputs),
        "places": places_data(layout, table.limits),
        "drugs": {drug.name: drug_data(drug, layout) for drug in DRUGS},
        "beside": _beside(layout),
        "ranges": {
            name: {"low": r.low, "high": r.high, "value": r.value, "unit": r.unit}
            for name, r in RANGES.items()
        },
        "keys": KEYS,
        "treatmentKeys": TREATMENT_KEYS,
        "notWithArm": NOT_WITH_AN_ARM,
        "defaults": DEFAULT_PEOPLE,
        "firstDays": FIRST_DAYS,
        "youngAdults": _young_adults(library),
        "sites": {f"{site}_BMD": _site(site, layout) for site in ("LS", "TH", "FN")},
        "titles": {drug.name: drug.title for drug in DRUGS},
        "menopause": list(table["menopause_age"].bounds),
        "relative": _RELATIVE,
        "absolute": _ABSOLUTE,
    }
    about = {
        "version": __version__,
        "calibration": options.calibration,
        "fingerprint": layout.fingerprint,
        "outputs": outputs,
        "controls": [_control(name) for name in RANGES],
        "drugs": [drug.about() for drug in DRUGS],
        "people": [
            {
                "name": name,
                **{key: one[key] for key in _OF_PERSON},
                "t_scores": _t_scores(library, name),
            }
            for name, one in people["people"].items()
        ],
        "arms": [
            {"name": name, **{key: one for key, one in arm.items() if key != "courses"}}
            for name, arm in arms.items()
        ],
    }
    return engine, data, about


_OF_PERSON = ("title", "sex", "age", "years_since_menopause", "bmi")


def engine_about(calibration: str | None = None) -> dict[str, Any]:
    """Return what the engine tells a page: outputs, controls, drugs, people and arms of trials.

    Parameters
    ----------
    calibration : str, optional
        Name of a calibration; the usual one by default.

    Examples
    --------
    >>> [drug["name"] for drug in engine_about()["drugs"]][:2]
    ['anastrozole', 'letrozole']
    """
    return _data(calibration)[2]


def engine_source(calibration: str | None = None) -> str:
    """Return the engine as one JavaScript text, which needs nothing else.

    It defines the global `ranklmodelEngine` with `about` and `simulate(scenario)`, where a scenario
    is what :func:`~ranklmodel.explorer.asked.life_asked` takes.

    Parameters
    ----------
    calibration : str, optional
        Name of a calibration; the usual one by default.

    Returns
    -------
    str
        In strict mode, for a page, a worker or node.

    Examples
    --------
    >>> text = engine_source()
    >>> "ranklmodelEngine" in text, len(text) < 600_000
    (True, True)
    """
    engine, data, about = _data(calibration)
    layout = engine.layout
    model = printed_model(engine.assembled())
    held = [k for k, settles in enumerate(layout.settles) if not settles]
    places = {name: layout.parameters.position(name) for name in _NAMED}
    folder = files("ranklmodel.explorer").joinpath("javascript")
    parts = [
        '"use strict";',
        "(() => {",
        PRELUDE,
        f"const whole = {model.whole};",
        f"const REDUCTIONS = [{','.join(model.reductions)}], WISHED = {_json(model.wished)};",
        method_text(),
        quadrature_text(),
        f"const HELD = {_json(held)}, PLACES = {_json(places)};",
        f"const AGE = {layout.states.position('age')};",
        "const HELD_ENTRIES = whole.rows.map((_, k) => k)"
        ".filter((k) => HELD.includes(whole.rows[k]));",
        f"const DATA = {_json(data)};",
        *(shortened(folder.joinpath(f"{name}.js").read_text("utf-8")) for name in _FILES),
        f"globalThis.{GLOBAL} = {{about: {_json(about)}, simulate, explain}};",
        "})();",
    ]
    return "\n".join(parts) + "\n"


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def _outputs(layout: Layout, outputs: list[dict[str, str]]) -> list[dict[str, Any]]:
    """Return place and whose of every output that is shown."""
    of_women = set(layout.absent({"male": 1.0}))
    of_men = set(layout.absent({"male": 0.0}))
    return [
        {
            "name": one["name"],
            "place": layout.outputs.position(one["name"]),
            "of": "woman" if one["name"] in of_women else "man" if one["name"] in of_men else "",
        }
        for one in outputs
    ]


def _beside(layout: Layout) -> dict[str, list[dict[str, Any]]]:
    beside = {key: [unit_course(drug, unit, layout)] for key, (drug, unit) in SUPPLEMENTS.items()}
    return {**beside, "exercise": [unit_course(site, "1", layout) for site in SITES_OF_EXERCISE]}


def _young_adults(library: Library) -> dict[str, dict[str, Any]]:
    """Return mean and spread of young adults in g/cm^2 by sex and site."""
    sites = ("LS_BMD", "TH_BMD", "FN_BMD")
    reference = library.bone_density
    return {
        word: {
            site: {
                "mean": reference.young_adult(sex, site).density(0.0),
                "spread": reference.young_adult(sex, site).density(1.0)
                - reference.young_adult(sex, site).density(0.0),
            }
            for site in sites
        }
        for sex, word in SEXES.items()
    }


def _site(site: str, layout: Layout) -> dict[str, int]:
    """Return the outputs that the mineral of a site is the sum of."""
    parts = ("balance_volume", "remodelling_space", "mineral_missing", "mineral")
    names = ("balance", "space", "missing", "mineral")
    places = (layout.outputs.position(f"{site}_{part}") for part in parts)
    return dict(zip(names, places, strict=True))


def _t_scores(library: Library, name: str) -> dict[str, float]:
    """Return the T-scores of what was measured in a person."""
    person, reference = library.population(name), library.bone_density
    return {
        site: round(reference.t_score(person.sex, site, density), 3)
        for site, density in person.bone_density.items()
    }


def _control(name: str) -> dict[str, Any]:
    limits = RANGES[name]
    control = {
        "name": name,
        "title": limits.title,
        "kind": "range",
        "low": limits.low,
        "high": limits.high,
        "step": limits.step,
        "unit": limits.unit,
        "value": limits.value,
    }
    return {**control, "needs": {"sex": limits.of}} if limits.of else control
