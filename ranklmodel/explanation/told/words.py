"""An explanation as a paragraph for people who do not read tables.

Every sentence is put together from numbers of the run. "Rose" and "fell" are said of what a
quantity did between its printed ends, "raised" and "lowered" of what something did to it; so they
hold for what falls as for what rises.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ranklmodel.explanation.told.rounding import (
    Part,
    Printed,
    Rounding,
    drivers_printed,
    percent,
    processes_printed,
)
from ranklmodel.explanation.upstream.drivers import UNDER_WAY
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.explanation.explained import Explanation
    from ranklmodel.explanation.upstream.drivers import Driver

_BACK = "ended where it began"
_MOST_TOLD = 4  # drivers in sentences of their own
_FROM, _WHOLE = 2.0, 0.002  # years or months, and how far from whole at most as a share
_TURNED = 0.1  # of the change, beyond both ends, for a turn to be worth a sentence
_TURNED_OVER = 3.0  # times the change, for what was made and removed to be worth a sentence
_SCALES = re.compile(
    r"(?:, \d|, as a share|, as the |, free and bound|, beyond all|; \d|,? relative to ).*$"
)
"""Where a description begins to say on what scale the quantity is."""

_AT_SITE = re.compile(r", (lumbar spine|total hip|femoral neck|trabecular bone of the spine)\b")
_WITH_ARTICLE = re.compile(
    r"(?:share|signal|age|odds|rate|occupancy|release|load|number|amount|turnover|strength) "
)
_PLURALS = {"year": "years", "day": "days", "month": "months"}
_SPELLED = {"percent": "%", "U_per_L": "U/L", "1": ""}


def in_words(explanation: Explanation) -> str:
    """Return an explanation as a paragraph.

    Parameters
    ----------
    explanation : Explanation
        What :func:`~ranklmodel.explanation.explanation.explain` returned.

    Returns
    -------
    str
        Sentences in one line.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> in_words(ranklmodel.explain(woman, "E2", 0.0, 30.0)).partition(".")[0]
    'In the first 30 days, plasma estradiol (E2) fell from 5'
    """
    printed = drivers_printed(explanation)
    sentences = [_what_happened(explanation), _turn(explanation)]
    if printed.parts:
        sentences += _what_drove_it(explanation, printed)
    sentences += [_what_lay_behind(explanation), _processes(explanation)]
    if not printed.parts:
        printed = processes_printed(explanation)
    sentences.append(_what_is_hidden(explanation, printed))
    return " ".join(sentence for sentence in sentences if sentence)


def named(description: str, name: str) -> str:
    """Return how a quantity is called: what its description says before it states a scale.

    Examples
    --------
    >>> named("active osteoclasts, 1 before menopause", "osteoclasts")
    'active osteoclasts'
    >>> named("areal bone mineral density, lumbar spine", "LS_BMD")
    'areal bone mineral density at the lumbar spine'
    >>> named("share of aromatase blocked by anastrozole", "anastrozole_block")
    'the share of aromatase blocked by anastrozole'
    """
    words = _SCALES.sub("", description) or name.replace("_", " ")
    words = _AT_SITE.sub(r" at the \1", words)
    return f"the {words}" if _WITH_ARTICLE.match(words) else words


def unit_in_print(unit: str) -> str:
    """Return a unit as it is read, empty for a bare number."""
    return _SPELLED.get(unit, unit)


def moved(before: float, after: float, unit: str = "1") -> str:
    """Return what a quantity did between two values, as they are printed.

    Examples
    --------
    >>> moved(1.59, 2.05), moved(5.8, 5.8001)
    ('rose from 1.59 to 2.05', 'ended where it began, at 5.8')
    """
    first, last = f"{before:.3g}", f"{after:.3g}"
    measure = unit_in_print(_PLURALS.get(unit, unit))
    measure = f" {measure}" if measure else ""
    if first == last:
        return f"{_BACK}, at {first}{measure}"
    return f"{_verb(after - before)} from {first} to {last}{measure}"


def time_in_words(day: float) -> str:
    """Return a day as people count it.

    Examples
    --------
    >>> time_in_words(0.0), time_in_words(30.0), time_in_words(365.25), time_in_words(1826.25)
    ('the start', 'day 30', 'month 12', 'year 5')
    """
    if not day:
        return "the start"
    for unit, length in (("year", DAYS_PER_YEAR), ("month", DAYS_PER_MONTH)):
        number = day / length
        if abs(number) >= _FROM and abs(number - round(number)) < _WHOLE * number:
            return f"{unit} {number:.0f}"
    if day >= _FROM * DAYS_PER_YEAR:
        return f"year {day / DAYS_PER_YEAR:.3g}"
    return f"day {day:.3g}"


def _interval(explanation: Explanation) -> str:
    start, stop = explanation.start_day, explanation.stop_day
    if start:
        return f"Between {time_in_words(start)} and {time_in_words(stop)}"
    unit, _, number = time_in_words(stop).partition(" ")
    return f"In the first {unit}" if number == "1" else f"In the first {number} {unit}s"


def _title(explanation: Explanation) -> str:
    name = explanation.quantity
    title = named(explanation.description, name)
    return title if title == name else f"{title} ({name})"


def _with_unit(explanation: Explanation, text: str) -> str:
    return f"{text} {unit_in_print(explanation.unit)}".rstrip()


def _what_happened(explanation: Explanation) -> str:
    rounding = Rounding.of(explanation)
    when, what = _interval(explanation), _title(explanation)
    before, after = rounding.text(explanation.before), rounding.text(explanation.after)
    change = rounding.change(explanation)
    if not change:
        return f"{when}, {what} {_BACK}, at {_with_unit(explanation, after)}."
    verb = _verb(change)
    by = _with_unit(explanation, rounding.text(abs(change)))
    share = percent(explanation, abs(explanation.change))
    by += "" if share is None else f" or {share:.3g} %"
    return f"{when}, {what} {verb} from {before} to {_with_unit(explanation, after)}, by {by}."


def _turn(explanation: Explanation) -> str:
    """Say that it went beyond both ends meanwhile."""
    if explanation.turning is None:
        return ""
    day, value = explanation.turning
    rounding = Rounding.of(explanation)
    ends = explanation.before, explanation.after
    beyond = max(value - max(ends), min(ends) - value)
    if beyond < _TURNED * abs(explanation.change) or not rounding.value(beyond):
        return ""
    degree = "highest" if value > max(ends) else "lowest"
    reached = _with_unit(explanation, rounding.text(value))
    return f"In between it was {degree}, {reached} at {time_in_words(day)}."


def _what_drove_it(explanation: Explanation, printed: Printed) -> list[str]:
    """Say what each large driver did, the largest first, in words that tell the direction."""
    change = Rounding.of(explanation).change(explanation)
    drivers = {driver.quantity: driver for driver in explanation.drivers}
    sentences = []
    for place, part in enumerate(printed.parts[:_MOST_TOLD]):
        told = _driver_in_words(explanation, drivers[part.name], part)
        if place == 0:
            against = change and part.amount * change < 0
            told += ": the largest influence" + (", though against the change" if against else "")
        sentences.append(f"{_capital(told)}.")
    return sentences


def _driver_in_words(explanation: Explanation, driver: Driver, part: Part) -> str:
    """Return what a driver did and what that did, as a clause."""
    if driver.quantity == UNDER_WAY:
        return f"what was under way at the start would by itself have {_pushed(explanation, part)}"
    verb = moved(driver.before, driver.after, driver.unit)
    clause = f"{named(driver.description, driver.quantity)} {verb}"
    if verb.startswith(_BACK):
        return f"{clause}, and what it did in between {_pushed(explanation, part)}"
    return f"{clause}, which {_pushed(explanation, part)}{_way(explanation, driver)}"


def _way(explanation: Explanation, driver: Driver) -> str:
    """Say through what a driver acts, where that is one quantity that nothing else moves."""
    ways = [
        one
        for one in explanation.causes
        if driver.quantity in {cause.quantity for cause in one.causes}
    ]
    if len(ways) != 1 or len(ways[0].causes) != 1:
        return ""
    return f" through {named(ways[0].description, ways[0].quantity)}"


def _pushed(explanation: Explanation, part: Part) -> str:
    verb = "raised" if part.amount > 0 else "lowered"
    amount = Rounding.of(explanation).text(abs(part.amount))
    return f"{verb} it by {_with_unit(explanation, amount)}"


def _what_lay_behind(explanation: Explanation) -> str:
    """Say what led to the change, from the beginning of the chain on."""
    chain = explanation.chain
    if len(chain) < 2:
        return ""
    steps = [
        f"{named(one.description, one.quantity)} {_verb(one.after - one.before)}"
        for one in reversed(chain)
    ]
    if chain[0].quantity != explanation.quantity and explanation.change:
        steps.append(f"{explanation.quantity} {_verb(explanation.change)}")
    return f"Step by step from the beginning: {', so '.join(steps)}."


def _verb(change: float) -> str:
    return "rose" if change > 0 else "fell"


def _processes(explanation: Explanation) -> str:
    """Say which process did most, and how much came and went where that is far more."""
    printed = processes_printed(explanation)
    if not printed.parts:
        return ""
    first = printed.parts[0]
    site = explanation.quantity.partition("_")[0] + "_"
    name = named(first.description, first.name.removeprefix(site))
    told = f"Of all processes, {name} did most"
    came = sum(part.amount for part in printed.parts if part.amount > 0)
    went = -sum(part.amount for part in printed.parts if part.amount < 0)
    if min(came, went) < _TURNED_OVER * abs(explanation.change):
        return f"{told}: it {_pushed(explanation, first)}."
    rounding = Rounding.of(explanation)
    gone = _with_unit(explanation, rounding.text(went))
    return (
        f"{told}, but much more came and went than is left: {rounding.text(came)} came and {gone} "
        "went, and the change is the difference."
    )


def _what_is_hidden(explanation: Explanation, printed: Printed) -> str:
    untold = max(0, len(printed.parts) - _MOST_TOLD) if explanation.drivers else 0
    smaller = untold + printed.smaller
    if not smaller:
        return ""
    what = "influence is" if smaller == 1 else "influences are"
    return f"{smaller} smaller {what} not told here."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
