"""Young osteocytes, which remember for a year or two how much bone was formed."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover


def young_osteocytes(m: Builder) -> None:
    """Osteoblasts become osteocytes near the surface, which make the lineage's share of OPG.

    Their number follows the mineralising osteoblasts with the time in which they are buried deeper or
    lost. Where formation was low for long, as on denosumab, few are left, OPG is low, and resorption
    overshoots once RANKL is free again; where formation was high, as on an inhibitor, OPG builds up.
    Long but not short denosumab lowers OPG mRNA in bone by the loss of young osteocytes near its
    surfaces, while progenitors in marrow do not change (PMC10561722, abstract; mice with human RANKL).

    Two structures of this memory fit trial means alike, and parameters alone choose between them::

        young osteocytes (default)   opg_lineage_share 0.51, young_osteocyte_turnover 0.0017/day
                                     precursor_death 0.05/day, precursor_differentiation_ratio 0.3
        precursor pool               opg_lineage_share 0
                                     precursor_death 0.0014/day, precursor_differentiation_ratio 1.2
        neither                      as the default with opg_lineage_share 0

    On the command line, the pool is ``--set opg_lineage_share=0 --set precursor_death=0.0014 --set
    precursor_differentiation_ratio=1.2``. With a large ``young_osteocyte_turnover`` OPG follows the
    osteoblasts at once and there is no memory.
    """
    turnover(
        m,
        "young_osteocytes",
        "1",
        "young osteocytes near the surface of bone, 1 before menopause",
        rate=m.parameter("young_osteocyte_turnover", "1/day"),
        target=m["mineralising_osteoblasts"],
        made_by="young_osteocyte_embedding",
        lost_by="young_osteocyte_ageing",
    )
