"""Keep numbers and exports, or compare them: ``python -m tests.golden store | compare``.

Takes some two minutes. ``compare`` ends with status 1 where anything differs by more than
``--tolerance``, which is 0 where it is not given.
"""

from __future__ import annotations

import argparse
import sys
from itertools import groupby

from tests.golden import kept
from tests.golden.tables import Difference


def main() -> int:
    """Store or compare."""
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("what", choices=("store", "compare"))
    parser.add_argument(
        "--tolerance", type=float, default=0.0, help="largest relative difference that passes"
    )
    arguments = parser.parse_args()
    now = kept.computed(lambda name: print(f"  {name}", file=sys.stderr, flush=True))
    if arguments.what == "store":
        for path in kept.write(now):
            print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")
        return 0
    return int(report(kept.differences(kept.read(), now), arguments.tolerance))


def report(found: list[Difference], tolerance: float) -> bool:
    """Print what each group differs by; return whether any is too far."""
    too_far = False
    for group, members in groupby(sorted(found, key=_group), key=_group):
        together = list(members)
        size = max(one.size for one in together)
        too_far = too_far or size > tolerance or (tolerance == 0 and not _all_same(together))
        word = "bit-equal" if _all_same(together) else f"differs by up to {size:.3g}"
        print(f"{group} ({len(together)}): {word}")
        others = sorted((one for one in together if not one.same), key=lambda one: -one.size)
        for one in others[:10]:
            print(f"  {one.name.partition('/')[2]}: {one.size:.3g}, {one.words}")
        if len(others) > 10:
            print(f"  and {len(others) - 10} others")
    return too_far


def _group(one: Difference) -> str:
    return one.name.partition("/")[0]


def _all_same(together: list[Difference]) -> bool:
    return all(one.same for one in together)


if __name__ == "__main__":
    sys.exit(main())
