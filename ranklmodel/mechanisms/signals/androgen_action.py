"""Androgens on resorption, apart from the estradiol that is made of them."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.person.sex import of_sex


def androgen_action(m: Builder) -> None:
    """Free testosterone restrains the RANKL that is made, by a power that is 0 unless somebody sets it.

    On anastrozole men's testosterone rises by a half while their estradiol halves, and markers of
    resorption were found unchanged (Burnett-Bowie 2009), where estradiol alone lets them rise by some
    twenty percent. A power of 0.2, RANKL lower by 8 % at half as much testosterone again, would explain
    it in part, and makes castration worse than the loss of estradiol. Density of men
    under castration refuses that much, and does not tell a little of it from none (docs/structures.md).
    Testosterone counts relative to that of a healthy adult of the same sex, so that young women and
    young men are as they were.
    """
    k = m.parameter
    healthy = of_sex(m, k("healthy_free_testosterone", "ng/dL"), k("men_healthy_free_testosterone", "ng/dL"))
    m.factor(
        "rankl_made",
        (healthy / m["free_testosterone"]) ** k("androgen_restraint", "1"),
        "RANKL made under androgens, 1 in a healthy adult of the same sex",
        name="rankl_by_androgens",
    )
