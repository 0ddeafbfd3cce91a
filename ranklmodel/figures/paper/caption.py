"""The caption of a figure: what is shown, what bands and bars mean, how many people, sources."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.figures.paper.content import PaperFigure, Result

_WIDTH = 100


def caption_of(figure: PaperFigure) -> str:
    """Return the caption of a figure as text in lines.

    Parameters
    ----------
    figure : PaperFigure
        The figure.

    Returns
    -------
    str
        Paragraphs: the heading; what is shown; bands; results and their bars; how many people; the
        source of every trial drawn; what else has to be said.
    """
    paragraphs = [f"Figure {figure.number}. {figure.title}.", figure.about]
    paragraphs += [words for words in (_bands(figure),) if words]
    results = [one for panel in figure.panels for one in panel.results]
    if results:
        paragraphs.append(_bars(results, diagonal=all(one.diagonal for one in figure.panels)))
        paragraphs.append(f"People: {'; '.join(_people(figure))}.")
        paragraphs.append("Sources:")
        paragraphs += [f"- {line}" for line in _sources(figure)]
    paragraphs += figure.notes
    paragraphs.append("A research model of average people in trials; not for clinical use.")
    return "\n\n".join(_wrapped(one) for one in paragraphs).replace("\n\n- ", "\n- ") + "\n"


def kept_together(text: str) -> str:
    r"""Return text in which a number stays on a line with the unit that follows it.

    Examples
    --------
    >>> kept_together("5 years of 1 mg, 95 %")
    '5 years of 1\xa0mg, 95\xa0%'
    """
    return re.sub(r"(\d) (?=(?:%|[munp]g|g|IU)(?!\w))", "\\1\N{NO-BREAK SPACE}", text)


def _wrapped(text: str) -> str:
    indent = "  " if text.startswith("- ") else ""
    lines = textwrap.fill(
        kept_together(text),
        _WIDTH,
        break_on_hyphens=False,
        break_long_words=False,
        subsequent_indent=indent,
    )
    return lines.replace("\N{NO-BREAK SPACE}", " ")


def _bands(figure: PaperFigure) -> str:
    without: dict[str, list[str]] = {}
    for panel in figure.panels:
        for why in dict.fromkeys(one.why_no_band for one in panel.curves):
            bare = [one for one in panel.curves if one.low is None and one.why_no_band == why]
            if why and bare:
                all_of_it = len(bare) == len(panel.curves)
                which = "" if all_of_it else f" ({', '.join(one.series for one in bare)})"
                without.setdefault(why, []).append(f'"{panel.title}"{which}')
    curves = [one for panel in figure.panels for one in panel.curves]
    if not curves and figure.picture is not None:
        return ""
    if all(one.low is None for one in curves) and figure.band.startswith("No bands"):
        return figure.band
    words = [f"Bands: {figure.band}"] if any(one.low is not None for one in curves) else []
    words += [f"No band in {', '.join(where)}: {why}." for why, where in without.items()]
    return " ".join(words)


def _bars(results: list[Result], *, diagonal: bool) -> str:
    """Say what marks and bars mean, as far as they occur."""
    words = []
    uses = {one.use for one in results}
    marks = {
        "fitted": "filled, in the fit",
        "predicted": "open, predicted only",
        "shown": "faint, shown without being counted",
    }
    words.append(f"Results are {'; '.join(text for use, text in marks.items() if use in uses)}.")
    if any(one.printed for one in results):
        words.append("A thick solid bar is the 95 % sampling interval that the trial printed.")
    if any(not one.printed for one in results):
        words.append("A thick broken bar is a 95 % sampling interval that is assumed.")
    words.append(
        "The thin bar adds the spread between trials of one treatment; one that would run "
        "through a whole panel stands in the table only."
    )
    if any(one.one_sided for one in results):
        words.append(
            "A triangle points to where the true value lies, below or above an assay's limit."
        )
    if any(one.between_arms for one in results):
        placed = "" if diagonal else ", as far from its curve as observed from predicted"
        words.append(f"A diamond is a difference from another arm{placed}.")
    if any(one.origin for one in results):
        words.append("A dotted line leads from where a change is counted.")
    return " ".join(words)


def _people(figure: PaperFigure) -> Iterator[str]:
    """Yield, for every trial and series drawn, how many people its results are of."""
    numbers: dict[str, set[int | None]] = {}
    for panel in figure.panels:
        for one in panel.results:
            whose = one.trial if panel.diagonal else f"{one.trial}, {one.series}"
            numbers.setdefault(whose, set()).add(one.n)
    for whose, of in numbers.items():
        known = sorted(n for n in of if n is not None)
        words = [f"n {'-'.join(map(str, dict.fromkeys((known[0], known[-1]))))}"] if known else []
        if None in of:
            words.append("of other results not read" if known else "not read")
        yield f"{whose}: {', '.join(words)}"


def _sources(figure: PaperFigure) -> Iterator[str]:
    """Yield the sources of every trial, then those of results that name others."""
    for trial in figure.trials:
        yield f"{trial.title}: " + "; ".join(str(one) for one in trial.sources)
