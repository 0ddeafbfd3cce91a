"""Aromatase: the enzyme that inhibitors block, and those that inactivate it wear down."""

from __future__ import annotations

from sympy import Symbol

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover
from ranklmodel.mechanisms.person.sex import only_in_men


def aromatase(m: Builder) -> None:
    """Enzyme is made and broken down; what of it is at work is a product open to inhibitors.

    It is a state because the effect of an inhibitor that inactivates it ends only as fast as enzyme
    is made again. Blocks of different drugs multiply: each acts on what the others leave.
    """
    rate = m.parameter("aromatase_turnover", "1/day")
    enzyme = turnover(
        m,
        "aromatase",
        "1",
        "aromatase that is not inactivated, 1 without drugs",
        rate=rate,
        target=1,
        made_by="aromatase_synthesis",
        lost_by="aromatase_degradation",
    )
    attack = m.sum("aromatase_attack", "1/day", "rate at which drugs inactivate aromatase")
    m.process("aromatase_inactivation", attack * enzyme, uses=enzyme)
    m.product("active_aromatase", "1", "aromatase at work, 1 without drugs", base=enzyme)
    _in_the_testis(m, rate)


def _in_the_testis(m: Builder, rate: Symbol) -> None:
    """Say the same of the testis, where drugs meet a hundred times as much substrate.

    A drug needs so many times its level for the same effect there: it adds a factor to
    ``active_testicular_aromatase``, or a rate to ``testicular_aromatase_attack``, by its level over
    ``testicular_competition``.
    """
    m.parameter("testicular_competition", "1")
    enzyme = turnover(
        m,
        "testicular_aromatase",
        "1",
        "aromatase of the testis that is not inactivated, 1 without drugs",
        rate=rate,
        target=1,
        made_by="testicular_aromatase_synthesis",
        lost_by="testicular_aromatase_degradation",
    )
    attack = m.sum("testicular_aromatase_attack", "1/day", "rate at which drugs inactivate aromatase of the testis")
    m.process("testicular_aromatase_inactivation", attack * enzyme, uses=enzyme)
    m.product("active_testicular_aromatase", "1", "aromatase of the testis at work, 1 without drugs", base=enzyme)
    only_in_men(m, "testicular_aromatase", "testicular_aromatase_attack", "active_testicular_aromatase")
