"""Estradiol tablets: most of it reaches plasma as estrone."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.drugs.oral_estrogens import met_by_liver


def estradiol_tablet(m: Builder) -> None:
    """Release a small part of a tablet as estradiol and a larger one as estrone; the rest is lost.

    Gut and liver turn estradiol into estrone and conjugates, a store that releases for a day: the
    half-life in plasma (14 h) is that of the release, not of estradiol (1 h). Estrone sulfate in
    plasma follows estrone. Some estrone becomes estradiol again, which is part of the estradiol that
    a tablet gives.

    It is not averaged: estradiol in plasma rises and falls with each tablet, and what it does there is
    no straight line. Averages of daily tablets were 0.0006 g/cm2 of spine off in two years.
    """
    k = m.parameter
    store = m.state("estradiol_tablet", "ug", "estradiol of tablets in gut and liver, mostly as conjugates of estrone")
    released = m.state("estradiol_tablet_released", "ug", "estradiol of tablets released or lost so far", settles=False)
    m.administration("estradiol", "oral", into=store)
    m.process(
        "release_of_oral_estradiol",
        k("oral_estradiol_release", "1/day") * store,
        uses=store,
        makes={
            m["E2"]: k("oral_estradiol_as_estradiol", "1"),
            m["E1"]: k("oral_estradiol_as_estrone", "1"),
            released: 1,
        },
    )
    met_by_liver(m, store, k("oral_estradiol_liver_reference", "ug"), "estradiol")
