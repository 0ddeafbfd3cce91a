"""Open a COMBINE archive in tellurium and compare what it shows with the results inside.

Run in an environment that has tellurium: ``python -m tests.oracles.open_archive FILE.omex``. Prints
the largest relative difference of every quantity of the SED-ML report on the days that both show,
and ends with status 1 where one of them is 1e-5 or more (the archive's solver tolerance is 1e-8).
"""

from __future__ import annotations

import csv
import io
import sys
import tempfile
import zipfile

AGREEMENT = 1e-5


def shown_by_tellurium(path: str) -> dict[str, list[float]]:
    """Run the archive; return the data generators of its simulation by name."""
    import matplotlib as mpl

    mpl.use("Agg")
    import tellurium

    with tempfile.TemporaryDirectory() as folder:
        results = tellurium.executeCombineArchive(path, workingDir=folder)
    (result,) = results.values()
    return {
        name.removeprefix("data_"): [float(row[0]) for row in data]
        for name, data in result["dataGenerators"].items()
    }


def own_results(path: str) -> dict[str, list[float]]:
    """Return the columns of ``results.csv`` in the archive, units left out of their names."""
    with zipfile.ZipFile(path) as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("results.csv").decode())))
    return {name.split(" [")[0]: [float(row[name]) for row in rows] for name in rows[0]}


def main(path: str) -> int:
    """Print the comparison; return the status."""
    shown, own = shown_by_tellurium(path), own_results(path)
    days = {round(day, 6): place for place, day in enumerate(own["day"])}
    both = [
        (k, days[round(day, 6)]) for k, day in enumerate(shown["time"]) if round(day, 6) in days
    ]
    print(f"tellurium shows {len(shown['time'])} days, {len(both)} of them are in results.csv")
    worst = 0.0
    for name in sorted(shown.keys() - {"time"}):
        pairs = [(shown[name][k], own[name][place]) for k, place in both]
        difference = max(abs(a - b) / max(abs(b), 1e-12) for a, b in pairs)
        print(f"{name:24s} {difference:.1e}")
        worst = max(worst, difference)
    return int(not both or worst >= AGREEMENT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
