"""Sutjandra 2011: denosumab under the skin, in plasma, and carried away by its target.

Two compartments, first-order absorption and quasi-steady binding to a target that is made and lost.
The antibody's own published disposition, without bone; its numbers are in
``params/examples/sutjandra_2011.yaml``.

Source: Sutjandra L, Rodriguez RD, Doshi S, et al. Clin Pharmacokinet 2011;50:793-807
(doi 10.2165/11594240-000000000-00000). The structure was read in its abstract, the numbers in two
published programs that cite it; its tables were not to be had.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.drugs import target_mediated

if TYPE_CHECKING:
    from ranklmodel.model.model import Model


def sutjandra_2011() -> Model:
    """Return the disposition of denosumab.

    Returns
    -------
    Model
        Amounts in mg, levels in ng/mL; ``denosumab_free`` is what was measured.

    Examples
    --------
    >>> [drug.drug for drug in sutjandra_2011().administrations]
    ['denosumab']
    """
    m = Builder("sutjandra_2011")
    with m.mechanism("sutjandra_2011"):
        target_mediated(m, "denosumab")
    return replace(m.assemble(), mechanisms={"sutjandra_2011": __doc__ or ""})
