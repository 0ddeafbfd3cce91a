"""Bisphosphonates: from where they enter onto bone, into it, and out again by resorption."""

from __future__ import annotations

from tests.equations.written import Change, Formula, Values, Written

ROUTES = {
    "alendronate": "oral",
    "ibandronate": "oral",
    "risedronate": "oral",
    "zoledronate": "intravenous",
}


def avidity(v: Values) -> float:
    return 1 + v.bisphosphonate_avidity_share * (v.osteoclasts - 1)


def settling(v: Values, drug: str) -> float:
    """Odds of the skeleton against the kidney, of what is absorbed; by vein all is."""
    absorbed = v[f"{drug}_bioavailability"] if ROUTES[drug] == "oral" else 1.0
    odds = v[f"{drug}_skeletal_share"] / (1 - v[f"{drug}_skeletal_share"]) * avidity(v)
    return absorbed * odds / (1 + odds)


def signal_of(drug: str) -> Formula:
    return lambda v: (
        v[f"{drug}_potency"] * v[f"{drug}_surface"]
        + v[f"{drug}_potency"] * v.bisphosphonate_weight_in_bone * v[f"{drug}_bone"]
    )


def death(v: Values) -> float:
    """Rises with a power of the signal, counted from a small one: exactly 1 without a drug."""
    least, power = v.bisphosphonate_threshold, v.bisphosphonate_exponent
    signal = sum(signal_of(drug)(v) for drug in ROUTES)
    return 1 + ((least + signal) ** power - least**power)


def processes_of(drug: str) -> dict[str, Change]:
    entry, surface, bone, gone = (
        f"{drug}_{place}" for place in ("entry", "surface", "bone", "eliminated")
    )
    way = f"{drug}_{ROUTES[drug]}"
    pace = f"{drug}_entry_rate"
    return {
        f"{way}_infusion": Change(lambda v: v[f"{way}_rate"], {entry: 1}),
        f"{drug}_settling": Change(
            lambda v: v[pace] * v[entry] * settling(v, drug), {entry: -1, surface: 1}
        ),
        f"{drug}_excretion": Change(
            lambda v: v[pace] * v[entry] * (1 - settling(v, drug)), {entry: -1, gone: 1}
        ),
        f"{drug}_burial": Change(
            lambda v: v.bisphosphonate_surface_loss * v.bisphosphonate_buried_share * v[surface],
            {surface: -1, bone: 1},
        ),
        f"{drug}_detachment": Change(
            lambda v: (
                v.bisphosphonate_surface_loss * (1 - v.bisphosphonate_buried_share) * v[surface]
            ),
            {surface: -1, gone: 1},
        ),
        f"{drug}_release_by_resorption": Change(
            lambda v: v.bisphosphonate_release * v.osteoclasts * v[bone], {bone: -1, gone: 1}
        ),
    }


BISPHOSPHONATES = Written(
    rules={
        **{f"bisphosphonate_signal_by_{drug}": signal_of(drug) for drug in ROUTES},
        "bisphosphonate_signal": lambda v: sum(signal_of(drug)(v) for drug in ROUTES),
        "bisphosphonate_avidity": avidity,
        "osteoclast_apoptosis_factor_by_bisphosphonates": death,
    },
    processes={name: one for drug in ROUTES for name, one in processes_of(drug).items()},
    starts={
        f"{drug}_{place}": 0
        for drug in ROUTES
        for place in ("entry", "surface", "bone", "eliminated")
    },
    never_settle=frozenset(f"{drug}_eliminated" for drug in ROUTES),
)
