"""Faults of what is one bisphosphonate's own: its name, its way in, and its numbers."""

from __future__ import annotations

from tests.mutations.mutation import ASSEMBLED, KNOWN, LOADED, MOIETIES, Mutation

_ROUTES = {
    "zoledronate": "intravenous",
    "ibandronate": "oral",
    "risedronate": "oral",
    "alendronate": "oral",
}


def _faults_of(drug: str, route: str, sibling: str) -> dict[str, Mutation]:
    """Return the faults of one drug, another of its class being the one it is taken for."""
    source, file = f"{drug}.py", f"mechanisms/drugs/{drug}.yaml"
    own, wrong = f'"{drug}", "{route}"', "oral" if route == "intravenous" else "intravenous"
    return {
        f"{drug} by the wrong way": Mutation(
            source, own, f'"{drug}", "{wrong}"', KNOWN, f"{drug}_bioavailability"
        ),
        f"{drug} under the name of {sibling}": Mutation(
            source, own, f'"{sibling}", "{route}"', ASSEMBLED, f"{sibling}_entry"
        ),
        f"potency of a gram of {drug}": Mutation(
            file, "unit: 1/mg", "unit: 1/g", "units agree", "given '1/g', expected '1/mg'"
        ),
        f"{drug} that stays in the gut for weeks": Mutation(
            file, "value: 3\n", "value: 0.03\n", LOADED, "0.03 lies outside its bounds"
        ),
        f"{drug} in bone counted twice": Mutation(
            file, f"{drug}_bone: 1,", f"{drug}_bone: 2,", MOIETIES, f"{drug}_bone"
        ),
    }


OF_EACH_BISPHOSPHONATE = {
    name: fault
    for (drug, route), sibling in zip(_ROUTES.items(), [*_ROUTES][1:] + [*_ROUTES][:1], strict=True)
    for name, fault in _faults_of(drug, route, sibling).items()
}
