"""The coefficients of the Rosenbrock method as JavaScript: its sums written out, stage by stage."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ranklmodel.compiled.averaging.closed_form import POINTS, quadrature_rule
from ranklmodel.compiled.contract.tableaus import RODAS5P
from ranklmodel.explorer.printed.printing import literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.compiled.contract.tableaus import Tableau


def method_text(tableau: Tableau = RODAS5P) -> str:
    """Return the statement that defines ``METHOD``.

    Its ``sums[i](y, u, n, w, p, b)`` store the place of stage i and what is added to its rates,
    from the state, the stages before it one after the other, and one over the step;
    ``curve(u, n, d)`` stores the coefficients of the dense output.

    Parameters
    ----------
    tableau : Tableau
        The method.
    """
    sums = ["null"]
    for a, c in zip(tableau.a[1:], tableau.c[1:], strict=True):
        stages = f"const {','.join(_stage(k) for k in range(len(a)))};"
        stores = f"p[k]=y[k]+{_weighed(a)};b[k]=w*({_weighed(c)});"
        sums.append(f"(y,u,n,w,p,b)=>{{for(let k=0;k<n;k++){{{stages}{stores}}}}}")
    stages = f"const {','.join(_stage(k) for k in range(tableau.stages))};"
    rows = "".join(f"d[k+{q}*n]={_weighed(row) or '0'};" for q, row in enumerate(tableau.dense))
    curve = f"(u,n,d)=>{{for(let k=0;k<n;k++){{{stages}{rows}}}}}"
    numbers = f"gamma:{tableau.gamma!r},order:{tableau.order},stages:{tableau.stages}"
    return f"const METHOD = {{{numbers},\nsums:[{','.join(sums)}],\ncurve:{curve}}};"


def quadrature_text() -> str:
    """Return the statement that defines ``GAUSS``: points, weights and coarser weights of rules."""
    rules = []
    for points in POINTS:
        nodes, (weights, coarser) = quadrature_rule(points)
        named = {"nodes": nodes, "weights": weights, "coarser": coarser}
        rules.append({name: values.tolist() for name, values in named.items()})
    return f"const GAUSS = {json.dumps(rules, separators=(',', ':'))};"


def _stage(k: int) -> str:
    return f"u{k}=u[k+{k}*n]"


def _weighed(weights: Sequence[float]) -> str:
    parts = [f"{literal(one)}*u{k}" for k, one in enumerate(weights) if one != 0.0]
    return "+".join(parts).replace("+-", "-")
