"""Sex: one model serves women and men, who differ in numbers and in their gonads."""

from __future__ import annotations

from sympy import Expr, Symbol

from ranklmodel.language.builder import Builder


def sex(m: Builder) -> None:
    """Say whether the person is a man; ``sex`` of a population sets it.

    What men have of their own, testes, stands beside what women have; where both have a thing in
    another size, as clearances, each has a parameter of its own and :func:`of_sex` takes one.
    """
    m.rule("testes", "1", m.parameter("male", "1"), "1 where there are testes, 0 in women")


def of_sex(m: Builder, women: Expr, men: Expr) -> Expr:
    """Return the women's value of a quantity in a woman and the men's in a man, each to the last bit.

    Parameters
    ----------
    m : Builder
        The model.
    women, men : sympy.Expr
        In one unit.
    """
    return (1 - m["male"]) * women + m["male"] * men


def only_in_men(m: Builder, *quantities: Symbol | str) -> None:
    """Refuse quantities of a woman: whatever their equations give there says nothing of her."""
    m.only_in("men", *quantities, where=m["male"])


def only_in_women(m: Builder, *quantities: Symbol | str) -> None:
    """Refuse quantities of a man: whatever their equations give there says nothing of him."""
    m.only_in("women", *quantities, where=m["male"], present=False)
