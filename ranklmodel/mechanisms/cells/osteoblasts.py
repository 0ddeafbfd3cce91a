"""Osteoblasts, from recruitment to the end of mineralisation."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import stage


def osteoblasts(m: Builder) -> None:
    """Recruitment follows resorption; cells then lay collagen, then mineralise.

    Each stage is a first-order delay; together they last the four months of a formation period
    (iliac histomorphometry: 89 days of formation after 27 of resorption). A share of recruitment
    does not depend on resorption (bone lining cells, modelling), and all of it is less where
    sclerostin is high. All stages are relative to the healthy premenopausal woman.
    """
    early, late = m.parameter("osteoblast_stage_duration", "day"), m.parameter("mineralising_stage_duration", "day")
    laying, mineralising = m["collagen_laying_osteoblasts"], m["mineralising_osteoblasts"]

    uncoupled = m.parameter("uncoupled_recruitment", "1")
    coupled = (1 - uncoupled) * m["osteoclasts"]
    m.process(
        "osteoblast_recruitment", (uncoupled + coupled) * m["wnt_signal"] / early, makes=m["osteoblast_precursors"]
    )
    stage(
        m,
        "osteoblast_precursors",
        "recruited osteoblast precursors, 1 before menopause",
        lasting=early,
        ends_by="osteoblast_maturation",
        into=laying,
    )
    stage(
        m,
        "collagen_laying_osteoblasts",
        "osteoblasts laying collagen, 1 before menopause",
        lasting=early,
        ends_by="end_of_collagen_laying",
        into={mineralising: early / late},
    )
    stage(
        m,
        "mineralising_osteoblasts",
        "osteoblasts whose bone mineralises, 1 before menopause",
        lasting=late,
        ends_by="end_of_mineralisation",
    )
