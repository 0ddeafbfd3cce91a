"""Print how far engines are apart on every scenario: ``python -m tests.oracles.table``.

The largest relative difference over all states, rules and observables and all times, for every two
engines. Takes some minutes; ``--quick`` follows everybody for a month only.
"""

from __future__ import annotations

import argparse
import sys

from ranklmodel.exchange.formats.sbml import to_sbml
from tests.oracles.bone_scenarios import SCENARIOS, BoneScenario
from tests.oracles.engines import ENGINES, pairwise

MONTH = 30.6


def differences(case: BoneScenario, days: float | None) -> dict[tuple[str, str], float]:
    """Run a scenario by all engines; return the largest difference of every two."""
    run, times = case.run(days), case.times(days)
    sbml = to_sbml(run)
    return pairwise({name: engine(sbml, run, times) for name, engine in ENGINES.items()})


def main() -> int:
    """Print the table as Markdown; returns 1 where two engines differ by 1e-6 or more."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--quick", action="store_true", help="one month of each scenario")
    days = MONTH if arguments.parse_args().quick else None
    pairs: list[tuple[str, str]] = []
    worst = 0.0
    for case in SCENARIOS:
        found = differences(case, days)
        if not pairs:
            pairs = list(found)
            print("| scenario | years | " + " | ".join(f"{a} / {b}" for a, b in pairs) + " |")
            print("|---|---|" + "---|" * len(pairs))
        years = (case.days if days is None else days) / 365.25
        cells = " | ".join(f"{found[pair]:.1e}" for pair in pairs)
        print(f"| {case.name} | {years:.3g} | {cells} |", flush=True)
        worst = max(worst, *found.values())
    print(f"\nLargest difference: {worst:.1e}")
    return int(worst >= 1e-6)


if __name__ == "__main__":
    sys.exit(main())
