"""What of a trial's results is not drawn in the explorer, and why, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.figures.trial.panels import endpoints_of

if TYPE_CHECKING:
    from ranklmodel.trials.reasons import LeftOut
    from ranklmodel.trials.run import TrialRun

_BASELINE = "baseline"
_NO_ANSWER = "no output of the model answers to"


# Of what the model has no output for, and so no title.
_WORDS = {
    "BMD_radius13": "density at the distal third of the radius",
    "P1NP_time_to_exceed_baseline": "the time until P1NP exceeds its start",
    "sCTX_time_to_exceed_baseline": "the time until serum CTX exceeds its start",
    "spine_trab_strength": "strength of the trabecular spine",
}


def undrawn_of(run: TrialRun) -> list[str]:
    """Return what of a trial has no point on a curve, in words: how many results of what, and why.

    Parameters
    ----------
    run : TrialRun
        The simulated trial.

    Returns
    -------
    list of str
        One for each reason; empty where all is drawn.

    Examples
    --------
    >>> import ranklmodel
    >>> undrawn_of(ranklmodel.run_trial("ttrials", dosing="averaged"))[-1]
    '3 results of strength of the trabecular spine (no output of the model answers to it)'
    """
    by_reason: dict[str, list[LeftOut]] = {}
    for one in run.left_out:
        by_reason.setdefault(_reason(one), []).append(one)
    endpoints = endpoints_of(run).by_name
    titles = {name: _within_a_sentence(endpoint.title) for name, endpoint in endpoints.items()}
    return [_in_words(reason, rows, titles) for reason, rows in by_reason.items()]


def _reason(one: LeftOut) -> str:
    """Return why a row has no place on a curve."""
    detail = one.refusal.detail
    if one.refusal.reason == _BASELINE:
        return "values at the start, where curves begin"
    if not detail:
        return one.refusal.reason
    return f"{_NO_ANSWER} it" if detail.startswith(_NO_ANSWER) else detail


def _in_words(reason: str, rows: list[LeftOut], titles: dict[str, str]) -> str:
    measured = [one.observation.endpoint for one in rows if one.observation is not None]
    words = {**_WORDS, **titles}
    names = [words.get(name) or name.replace("_", " ") for name in dict.fromkeys(measured)]
    results = f"{len(rows)} result{'' if len(rows) == 1 else 's'}"
    return f"{results} of {', '.join(names)} ({reason})" if names else f"{results} ({reason})"


def _within_a_sentence(title: str) -> str:
    """Return a title as it stands within a sentence: abbreviations keep their capitals."""
    return title if title[1:2].isupper() or title[1:2].isdigit() else title[:1].lower() + title[1:]
