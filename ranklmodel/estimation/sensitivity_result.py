"""What a sensitivity analysis gave: effects with intervals, and all there is to say of them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, final

from ranklmodel.errors import UnknownNameError
from ranklmodel.estimation.sensitivity_designs import DESIGNS, Estimate
from ranklmodel.pictured import Pictured

if TYPE_CHECKING:
    from ranklmodel.estimation.sensitivity_ranges import Range

WIDE = {"sobol": 0.05, "morris": 0.2}
"""Intervals that are wider are said to be: shares of variance, and for Morris of the largest
effect on the output, which is to be told from the others."""
_NAMED = 5
_NUMBER = r"\d[\d.]*(e[+-]?\d+)?"
# Of variance, what is worth a word.
_TOLD = 0.001


@final
@dataclass(frozen=True)
class Output:
    """What is looked at.

    Attributes
    ----------
    quantity : str
        Of the model.
    month : float
        Since the baseline visit.
    unit : str
        Of the quantity; ``%`` for a change from the visit.
    usual : float
        What it is where nothing is varied.
    size : float
        What it would be large beside, so that rounding is told from movement.
    """

    quantity: str
    month: float
    unit: str
    usual: float = 0.0
    size: float = 0.0

    def __str__(self) -> str:
        """Return it in words."""
        how = "change in %" if self.unit == "%" else self.unit
        return f"{self.quantity} at month {self.month:g}, {how}"


@final
@dataclass(frozen=True)
class Effect:
    """What a parameter does to an output.

    Attributes
    ----------
    parameter : str
        Its name.
    output : Output
        On what.
    estimates : mapping of str to Estimate
        Of Sobol ``total`` and ``first``, shares of variance; of Morris ``mu_star``, ``mu`` and
        ``sigma`` in the output's unit.
    """

    parameter: str
    output: Output
    estimates: Mapping[str, Estimate]

    def __getitem__(self, measure: str) -> Estimate:
        """Return one of the estimates.

        Raises
        ------
        UnknownNameError
            If the method has no such measure.
        """
        if measure not in self.estimates:
            raise UnknownNameError("measure", measure, self.estimates)
        return self.estimates[measure]


@final
@dataclass(frozen=True)
class FailedRun:
    """A run without numbers.

    Attributes
    ----------
    run : int
        Which of all.
    reason : str
        What went wrong.
    values : mapping of str to float
        The parameters, each in its unit.
    """

    run: int
    reason: str
    values: Mapping[str, float]


@final
@dataclass(frozen=True, repr=False)
class Sensitivity(Pictured):
    """What parameters do to outputs over all their ranges at once.

    Attributes
    ----------
    about : str
        Who takes what.
    method : {"sobol", "morris"}
        How it was looked at.
    samples : int
        Blocks of runs (Sobol), or trajectories (Morris).
    seed : int
        Of the design.
    ranges : tuple of Range
        What was varied, and over what.
    outputs : tuple of Output
        What was looked at.
    effects : tuple of Effect
        By output, then parameter, in the order of both.
    runs : int
        How many were made.
    kept : int
        Blocks of which no run failed: those that count.
    failures : tuple of FailedRun
        Runs that have no numbers. Their whole blocks are left out, and nothing is put in.
    unmoved : tuple of Output
        Outputs that nothing moves, which have no effects.
    without_effect : mapping of str to str
        Parameters that were not varied, and why.

    Examples
    --------
    >>> import ranklmodel
    >>> looked = ranklmodel.sensitivity(
    ...     "atac_woman",
    ...     quantities=["LS_BMD", "CTX_s"],
    ...     parameters={"LS_turnover": ("1e-4 1/day", "4e-4 1/day"), "CTX_background": None},
    ...     samples=16,
    ... )
    >>> [looked.ranked(output)[0].parameter for output in looked.outputs]
    ['LS_turnover', 'CTX_background']
    """

    about: str
    method: str
    samples: int
    seed: int
    ranges: tuple[Range, ...]
    outputs: tuple[Output, ...]
    effects: tuple[Effect, ...]
    runs: int
    kept: int
    failures: tuple[FailedRun, ...]
    unmoved: tuple[Output, ...]
    without_effect: Mapping[str, str]

    @property
    def measures(self) -> tuple[str, ...]:
        """What is estimated of every effect; effects are ordered by the first."""
        return DESIGNS[self.method].measures

    def of(self, parameter: str, output: Output) -> Effect:
        """Return the effect of a parameter on an output.

        Raises
        ------
        UnknownNameError
            If the parameter was not varied, or nothing moves the output.
        """
        for one in self.effects:
            if (one.parameter, one.output) == (parameter, output):
                return one
        if parameter not in {one.name for one in self.ranges}:
            raise UnknownNameError("parameter", parameter, [one.name for one in self.ranges])
        moved = [str(one) for one in self.outputs if one not in self.unmoved]
        raise UnknownNameError("output that moves", str(output), moved)

    def ranked(self, output: Output) -> tuple[Effect, ...]:
        """Return the effects on an output, the largest first; none where nothing moves it."""
        of_output = [one for one in self.effects if one.output == output]
        return tuple(sorted(of_output, key=lambda one: -one[self.measures[0]].value))

    @property
    def widest(self) -> float:
        """The widest interval: of shares of variance, or of effects as a share of the largest."""
        return WIDE[self.method] * widest_of(self.effects, self.method)

    @property
    def notices(self) -> tuple[str, ...]:
        """What there is to know before an index is believed."""
        words = []
        if self.failures:
            words.append(self._failures_in_words())
        words += [f"nothing moves {one}: it has no indices" for one in self.unmoved]
        for one in self.ranges:
            if not one.low <= one.usual <= one.high:
                unit = "" if one.unit == "1" else f" {one.unit}"
                words.append(
                    f"{one.name} is varied from {one.low:.4g} to {one.high:.4g}{unit}, and the "
                    f"value in use, {one.usual:.4g}, is not among them"
                )
        if self.widest > WIDE[self.method]:
            words.append(self._width_in_words())
        return tuple(words)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What intervals can not tell: where the total order lies below the first."""
        return tuple(self._orders_in_words()) if self.method == "sobol" else ()

    def _failures_in_words(self) -> str:
        kinds: dict[str, list[str]] = {}
        for one in self.failures:  # of one kind are reasons that differ by their numbers
            kinds.setdefault(re.sub(_NUMBER, "", one.reason), []).append(one.reason)
        common = sorted(kinds.values(), key=lambda reasons: -len(reasons))
        told = "; ".join(f"{len(reasons)} as: {reasons[0]}" for reasons in common[:_NAMED])
        if len(common) > _NAMED:
            told += f"; {sum(map(len, common[_NAMED:]))} for other reasons"
        blocks = "blocks" if self.method == "sobol" else "trajectories"
        return (
            f"{len(self.failures)} of {self.runs} runs failed ({told}); "
            f"{self.samples - self.kept} of {self.samples} {blocks} hold one of them and are left "
            "out whole, so that indices are of the part of the ranges that can be run"
        )

    def _width_in_words(self) -> str:
        limit = WIDE[self.method]
        of = "" if self.method == "sobol" else " of the largest effect on the output"
        needed = self.samples * (self.widest / limit) ** 2
        enough = 2 ** math.ceil(math.log2(needed)) if self.method == "sobol" else math.ceil(needed)
        return (
            f"the widest 95 % interval is {self.widest:.2g}{of}, wider than {limit:g}; intervals "
            f"shrink with the root of the samples, so about {enough} samples instead of "
            f"{self.samples} would do"
        )

    def _orders_in_words(self) -> Iterable[str]:
        """Say where the total order lies below the first, which it can only by error."""
        for output in self.outputs:
            within: list[str] = []
            beyond: list[str] = []
            for one in self.effects:
                total, first = one.estimates["total"], one.estimates["first"]
                if one.output == output and total.value < first.value - _TOLD:
                    (within if total.high >= first.low else beyond).append(one.parameter)
            for names, how in (
                (within, "within the intervals: no interaction of theirs is told from noise"),
                (beyond, "beyond the intervals: take more samples"),
            ):
                if names:
                    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
                    which = f"{', '.join(names[:_NAMED])}{more}"
                    yield f"{output}: the total order of {which} lies below the first, {how}"

    def table(self) -> tuple[list[str], list[list[object]]]:
        """Return all effects as columns and rows, with ranges and units."""
        columns = ["quantity", "month", "output_unit", "parameter", "unit", "from", "to", "range"]
        columns += [f"{name}{end}" for name in self.measures for end in ("", "_low", "_high")]
        ranges = {one.name: one for one in self.ranges}
        rows: list[list[object]] = []
        for output in self.outputs:
            for one in self.ranked(output):
                over = ranges[one.parameter]
                where: list[object] = [output.quantity, output.month, output.unit, over.name]
                where += [over.unit, over.low, over.high, over.origin]
                for name in self.measures:
                    where += [one[name].value, one[name].low, one[name].high]
                rows.append(where)
        return columns, rows

    def as_record(self) -> dict[str, Any]:
        """Return all of it as plain values."""
        return {
            "about": self.about,
            "method": self.method,
            "samples": self.samples,
            "seed": self.seed,
            "runs": self.runs,
            "blocks kept": self.kept,
            "widest interval": self.widest,
            "notices": [*self.notices, *self.remarks],
            "ranges": [_range_record(one) for one in self.ranges],
            "outputs": [
                {
                    "quantity": output.quantity,
                    "month": output.month,
                    "unit": output.unit,
                    "usual": output.usual,
                    "moves": output not in self.unmoved,
                    "effects": [
                        {
                            "parameter": one.parameter,
                            **{name: asdict(one[name]) for name in self.measures},
                        }
                        for one in self.ranked(output)
                    ],
                }
                for output in self.outputs
            ],
            "failures": [asdict(one) for one in self.failures],
            "without effect": dict(self.without_effect),
        }


def widest_of(effects: Iterable[Effect], method: str) -> float:
    """Return the widest interval in units of what is wide; 0 where there are no effects.

    Of Morris the mean size of effects alone, each beside the largest on its output.
    """
    widest = 0.0
    if method == "sobol":
        widths = [each.width for one in effects for each in one.estimates.values()]
        return max(widths, default=0.0) / WIDE[method]
    by_output: dict[Output, list[Estimate]] = {}
    for one in effects:
        by_output.setdefault(one.output, []).append(one.estimates["mu_star"])
    for sizes in by_output.values():
        largest = max(one.value for one in sizes)
        widest = max(widest, max(one.width for one in sizes) / largest)
    return widest / WIDE[method]


def _range_record(one: Range) -> dict[str, Any]:
    return {
        "parameter": one.name,
        "unit": one.unit,
        "from": one.low,
        "to": one.high,
        "usual": one.usual,
        "logarithmic": one.logarithmic,
        "range": one.origin,
    }
