"""Print in which share of draws from the priors each sign holds: ``python -m tests.behaviour``."""

from __future__ import annotations

import argparse

from tests.behaviour.draws import draws
from tests.behaviour.lived import holding
from tests.behaviour.statements import signs


def main() -> None:
    """Draw, run and print a table, the least share first."""
    parser = argparse.ArgumentParser(prog="python -m tests.behaviour", description=__doc__)
    parser.add_argument("--draws", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    shares = holding(draws(arguments.draws, arguments.seed)).mean(axis=0)
    told = [(mechanism, one) for mechanism, rows in signs().signs.items() for one in rows]
    rows = sorted(zip(shares, told, strict=True), key=lambda row: float(row[0]))
    for share, (mechanism, one) in rows:
        print(f"{100 * share:6.1f} %  {mechanism:22} {one}")


if __name__ == "__main__":
    main()
