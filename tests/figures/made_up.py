"""Models to draw: the bone model with many more mechanisms, a circle, and one that is all alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.mechanisms.examples.lemaire_2004 import lemaire_2004
from ranklmodel.model.model import Model

DRUGS = {
    "zoledronic_acid": ("osteoclasts",),
    "etidronate": ("osteoclasts",),
    "tiludronate": ("osteoclasts",),
    "neridronate": ("osteoclasts",),
    "pamidronate": ("osteoclasts",),
    "clodronate": ("osteoclasts",),
    "narlumosbart": ("RANKL",),
    "romosozumab": ("sclerostin",),
    "blosozumab": ("sclerostin",),
    "teriparatide": ("osteoblast_precursors", "RANKL", "vitamin_k"),
    "abaloparatide": ("osteoblast_precursors", "calcitonin"),
    "cinacalcet": ("calcitonin",),
}
"""States that each acts on."""

MECHANISMS = {
    "magnesium": (("LS_resorbed", "vitamin_k"), ()),
    "vitamin_k": (("age", "calcitonin"), ()),
    "calcitonin": (("magnesium", "vitamin_k"), ("RANKL", "osteoblast_precursors")),
    "inhibins": (("ovarian_function", "E2"), ("osteoclast_precursors",)),
    "muscle": (("age", "inhibins"), ("sclerostin",)),
    "marrow_fat": (("age", "wnt_signal"), ("osteoblast_precursors", "interleukin_6")),
}
"""What each reads, and the states it acts on."""


def loop() -> Model:
    """Return a model of two mechanisms that act on each other."""
    m = Builder("loop")
    with m.mechanism("first"):
        a = m.state("a", "1", "first state")
        pace = m.parameter("pace", "1/day")
    with m.mechanism("second"):
        b = m.state("b", "1", "second state")
        m.process("a_to_b", pace * a, makes=b)
    with m.mechanism("first"):
        m.process("b_to_a", pace * b, makes=a)
    return m.assemble()


@cache
def crowded() -> Model:
    """Return the bone model with twelve more drugs and seven more mechanisms."""
    drugs = [_drug(name, targets) for name, targets in DRUGS.items()]
    others = [_mechanism(name, *acting) for name, acting in MECHANISMS.items()]
    return bone_model([*drugs, *others, fracture_risk])


def fracture_risk(m: Builder) -> None:
    """Fractures follow from density, age and muscle."""
    scale = m.parameter("fracture_scale", "1/year")
    risk = scale * m["age"] * m["LS_mineral"] * m["muscle"] * m["TH_mineral"]
    m.observable("fracture_risk", "1", risk, "risk of a fracture")


def _drug(name: str, targets: tuple[str, ...]) -> Callable[[Builder], None]:
    def mechanism(m: Builder) -> None:
        amount = m.state(f"{name}_amount", "1", f"{name} in the body")
        m.administration(name, "oral", into=amount)
        pace = m.parameter(f"{name}_pace", "1/day")
        for target in targets:
            m.process(f"{name}_on_{target}", pace * amount, makes=m[target])

    mechanism.__name__ = name
    mechanism.__doc__ = f"Let {name} act on what it acts on."
    return mechanism


def _mechanism(
    name: str, read: tuple[str, ...], targets: tuple[str, ...]
) -> Callable[[Builder], None]:
    def mechanism(m: Builder) -> None:
        level = m.state(name, "1", f"level of {name}")
        pace = m.parameter(f"{name}_pace", "1/day")
        for one in read:
            scale = m.parameter(f"{name}_scale_of_{one}", UNITS.get(one, "1"))
            m.process(f"{name}_under_{one}", pace * m[one] / scale, makes=level)
        for target in targets:
            m.process(f"{name}_on_{target}", pace * level, makes=m[target])

    mechanism.__name__ = name
    mechanism.__doc__ = f"The level of {name} answers what it reads, and acts on the cells of bone."
    return mechanism


UNITS = {"age": "year", "E2": "pg/mL"}

MODELS: dict[str, Callable[[], Model]] = {
    "bone": bone_model,
    "crowded": crowded,
    "lemaire": lemaire_2004,
    "loop": loop,
}
