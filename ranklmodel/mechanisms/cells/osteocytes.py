"""Osteocytes and sclerostin: load and estrogen on the recruitment of osteoblasts."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover


def osteocytes(m: Builder) -> None:
    """Osteocytes answer load and estrogen through sclerostin, and keep up the balance of bone.

    Viable osteocytes follow estrogen slowly: what is lost of them weakens formation over about a
    year (see bone_mass). Sclerostin rises with the deficit and falls with load above habit; what
    else raises or lowers its production multiplies it.
    """
    k, deficit = m.parameter, m["estrogen_deficit"]
    loss = k("osteocyte_loss", "1")
    viable = turnover(
        m,
        "osteocytes",
        "1",
        "viable osteocytes, 1 before menopause",
        rate=k("osteocyte_turnover", "1/day"),
        target=1 - loss * deficit,
        made_by="osteocyte_embedding",
        lost_by="osteocyte_death",
    )
    m.rule(
        "osteocyte_deficit",
        "1",
        (1 - viable) / loss,
        "estrogen deficit as the osteocytes have felt it over the past year or so",
    )

    load = m.input("exercise_load", "1", "mechanical load above habit, 0 at habit")
    m.level("exercise", sets=load)
    made = m.product("sclerostin_stimulus", "1", "sclerostin production relative to before menopause at habitual load")
    m.factor(
        "sclerostin_stimulus",
        1 + k("sclerostin_rise", "1") * deficit,
        "sclerostin production for want of estrogen",
        "sclerostin_by_estrogen_deficit",
    )
    m.factor(
        "sclerostin_stimulus",
        1 / (1 + k("sclerostin_load_response", "1") * load),
        "sclerostin production under load above habit",
        "sclerostin_by_load",
    )
    sclerostin = turnover(
        m,
        "sclerostin",
        "1",
        "sclerostin, 1 before menopause at habitual load",
        rate=k("sclerostin_turnover", "1/day"),
        target=made,
    )
    inhibition = k("sclerostin_inhibition", "1")
    m.rule(
        "wnt_signal",
        "1",
        (1 + inhibition) / (1 + inhibition * sclerostin),
        "Wnt signalling, 1 before menopause at habitual load",
    )
