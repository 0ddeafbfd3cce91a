"""Print the table of ratios: `python -m tests.benchmarks [--json] [--quick]`."""

from __future__ import annotations

import json
import sys

from tests.benchmarks import figures


def rows(quick: bool) -> list[figures.Row]:
    """Return all figures, in order."""
    found = [figures.single(14, 1e-3), figures.single(14, 1e-6, ("SciPy LSODA",))]
    found += [figures.averaged(), figures.ensemble(100 if quick else 1000), figures.floor()]
    if not quick:
        found += [figures.single(2557, 1e-3, ("SciPy LSODA",)), *figures.scaling()]
    return found


def main() -> None:
    """Run and print."""
    for row in rows("--quick" in sys.argv):
        if "--json" in sys.argv:
            print(json.dumps(row), flush=True)
            continue
        cells = [f"{peer} {ms:.3g} ms" for peer, ms in row["ms"].items()]
        cells += [f"{ratio:.1f}x {peer}" for peer, ratio in row["ratios"].items()]
        cells += [f"{name} {value}" for name, value in row["notes"].items()]
        print(f"{row['figure']:40s}" + " | ".join(cells), flush=True)


if __name__ == "__main__":
    main()
