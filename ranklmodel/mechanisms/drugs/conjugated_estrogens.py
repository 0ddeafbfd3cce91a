"""Conjugated estrogens, tablets of estrone sulfate and the sulfates of equine estrogens."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.drugs.oral_estrogens import met_by_liver


def conjugated_estrogens(m: Builder) -> None:
    """Release estrone into plasma; equine estrogens act beside estradiol.

    Two arms, because two things were measured. Estrone rises 3.6-fold, and the estradiol that the
    model makes of it is the 2.7-fold that was measured; but SHBG rises 2.5-fold, so that free
    estradiol less than doubles (PMC2866828), too little for what bone gains (PEPI). Equilin and its
    kin, a third of what circulates (PMID 18357800), are in no estradiol assay: they are taken as free
    estradiol of equal effect, in proportion to the tablets' amount in the body. A single equivalent
    for both arms would leave measured estradiol, estrone and SHBG out.

    Their conjugates stay for a day, so that a daily tablet is nearly an even supply; regimens give it
    as one. The equine estrogens share receptors with estradiol, hence the drug is not averaged.
    """
    k = m.parameter
    body = m.state("conjugated_estrogens", "ug", "conjugated estrogens in gut, liver and plasma")
    released = m.state(
        "conjugated_estrogens_released", "ug", "conjugated estrogens released or lost so far", settles=False
    )
    m.administration("conjugated_estrogens", "oral", into=body)
    m.process(
        "release_of_conjugated_estrogens",
        k("conjugated_estrogens_release", "1/day") * body,
        uses=body,
        makes={m["E1"]: k("conjugated_estrogens_as_estrone", "1"), released: 1},
    )
    m.term(
        "acting_estrogen",
        m["estrogen_receptor_alpha_half"] * body / k("equine_estrogens_half_amount", "ug"),
        "equine estrogens as the free estradiol that would act as they do",
    )
    met_by_liver(m, body, k("conjugated_estrogens_liver_reference", "ug"), "conjugated estrogens")
