"""A person from a few words, as a population file would state her that inherits the rest."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ranklmodel import calls
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs.library.library import Library
from ranklmodel.inputs.library.stated import stated
from ranklmodel.inputs.people.file import population_file
from ranklmodel.inputs.people.population import Population, population_of
from ranklmodel.inputs.reading.records import FileProblemsError
from ranklmodel.inputs.reading.yaml_reader import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SEXES = {"woman": "female", "female": "female", "man": "male", "male": "male"}
_NOUNS = {"female": "woman", "male": "man"}
_OLDER_MAN = 60.0
_YOUNGER_WOMAN = 40.0
_SITES = ("LS_BMD", "TH_BMD", "FN_BMD")
PLACE = Path("what was said")
"""Stands for the file that there is none of, in messages and where files are listed."""


@dataclass(frozen=True)
class _Words:
    """What is said of a person; None where it is not."""

    sex: str | None
    age: float | None
    since_menopause: float | None
    bmi: float | None
    t_score: float | None


def person(
    sex: str | None = None,
    age: float | None = None,
    since_menopause: float | None = None,
    bmi: float | None = None,
    t_score: float | None = None,
    *,
    like: str | Path | Population | None = None,
    library: Library | None = None,
) -> Population:
    """Return a person from a few words.

    Parameters
    ----------
    sex : str, optional
        ``"woman"`` or ``"man"``; needed unless somebody is named.
    age : float, optional
        Years; needed unless somebody is named.
    since_menopause : float, optional
        Years since the menopause, negative while it is still to come. Where it is not said, the
        menopause is at the age that the model assumes, or at that of who is named.
    bmi : float, optional
        Body mass index, kg/m^2.
    t_score : float, optional
        T-score of spine, hip and femoral neck.
    like : str, Path or Population, optional
        Who she or he is otherwise, such as ``"atac_woman"``; by default a healthy woman before or
        after the menopause, a young man, or from 60 years on an older one.
    library : Library, optional
        Where names are looked up.

    Returns
    -------
    Population
        What is not said is inherited, and stands among what is assumed.

    Raises
    ------
    InputError
        If sex or age is missing, a value is one that nobody can have, or some do not go together,
        as a man and a menopause.
    UnknownNameError
        If there is nobody of that name, or no such sex.

    Examples
    --------
    >>> one = person("woman", 62, since_menopause=10, t_score=-1.8)
    >>> one.name, str(one.years_since_menopause), one.t_scores["LS_BMD"]
    ('woman_of_62_menopause_10_years_ago_T_minus_1_8', '10 year', -1.8)
    >>> person("man", 45).assumed["hormones.LH"]
    'inherited from young_man'
    """
    library = Library() if library is None else library
    calls.require(library, Library, "library", "a Library, as Library(['my_params'])")
    numbers = {"age": age, "since_menopause": since_menopause, "bmi": bmi, "t_score": t_score}
    words = _Words(_sex(sex), **{n: _number(value, n) for n, value in numbers.items()})
    base = None if like is None else stated(like, Population, library.population, "like")
    _refuse_what_is_missing(words, base)
    if base is not None and words == _Words(None, None, None, None, None):
        return base
    keys, assumed = _keys(words, base, library)
    if base is None:
        base = library.population(_healthy(words, keys))
    sites = [site for site in _SITES if base.bone_density.get(site)]
    if t_score is not None:
        keys["bone_density"] = {site: {"t_score": words.t_score} for site in sites or _SITES}
    data: dict[str, Any] = {
        "name": _name(words, base if like is not None else None),
        "description": f"{_described(words, base, named=like is not None)}.",
        "inherits": base.name,
        **keys,
        **({"assumed": assumed} if assumed else {}),
    }
    shape = population_file(library.own_parameters, library.substances)
    own = Document(PLACE, data, {(key,): 1 for key in data})
    with without_a_file():
        return population_of([own, *base.documents], shape, library)


def _sex(sex: str | None) -> str | None:
    if sex is None:
        return None
    if sex not in _SEXES:
        raise UnknownNameError("sex", str(sex), ("woman", "man"))
    return _SEXES[sex]


def _number(value: float | None, key: str) -> float | None:
    return None if value is None else calls.number(value, key)


def _refuse_what_is_missing(words: _Words, base: Population | None) -> None:
    if base is None and words.sex is None:
        raise InputError("say whether it is a woman or a man, or name somebody", key="sex")
    if base is None and words.age is None:
        raise InputError("say how old the person is, or name somebody", key="age")
    if base is not None and words.sex not in (None, base.sex):
        message = f"{base.name} is a {_NOUNS[base.sex]}; leave the name or the sex out"
        raise InputError(message, key="sex")
    sex = words.sex if base is None else base.sex
    if sex == "male" and words.since_menopause is not None:
        raise InputError("a man has no menopause", key="since_menopause")
    if base is not None and base.changes:
        message = f"{base.name} has parameters changed; describe a person before that"
        raise InputError(message, key="like")


def _keys(
    words: _Words, base: Population | None, library: Library
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the keys of the file, without densities, and what of them is assumed."""
    keys: dict[str, Any] = {} if words.sex is None else {"sex": words.sex}
    assumed: dict[str, str] = {}
    if words.age is not None:
        keys["age"] = f"{words.age:g} year"
    if words.bmi is not None:
        keys["body_mass_index"] = f"{words.bmi:g} kg/m^2"
    since = words.since_menopause
    if base is None and words.sex == "female" and since is None:
        assert words.age is not None
        usual = library.own_parameters["menopause_age"].value
        since = words.age - usual
        assumed["years_since_menopause"] = f"not stated; a menopause at {usual:g}"
    elif base is not None and base.years_since_menopause is not None:
        hers = base.years_since_menopause.to("year")
        if since is None and words.age is not None:
            since = hers + words.age - base.age.to("year")
            assumed["years_since_menopause"] = f"not stated; a menopause as early as {base.name}'s"
        if since is not None and (since > 0) != (hers > 0):
            side = "after" if hers > 0 else "before"
            message = f"{base.name} was measured {side} her menopause, so she can not stand for "
            message += f"a woman {'after' if since > 0 else 'before'} it; leave her name out"
            raise InputError(message, key="since_menopause")
    if since is not None:
        keys["years_since_menopause"] = f"{since:g} year"
    return keys, assumed


def _healthy(words: _Words, keys: Mapping[str, Any]) -> str:
    """Return the population that stands for a healthy person of this age."""
    age = words.age
    assert age is not None
    if words.sex == "male":
        return "older_man" if age >= _OLDER_MAN else "young_man"
    if float(str(keys["years_since_menopause"]).split()[0]) > 0:
        return "postmenopausal_woman"
    return "premenopausal_woman" if age >= _YOUNGER_WOMAN else "young_woman"


def _name(words: _Words, base: Population | None) -> str:
    parts = [base.name] if base is not None else [_NOUNS[str(words.sex)]]
    since = words.since_menopause
    parts += [] if words.age is None else ["of", _in_name(words.age)]
    if since is not None:
        parts += ["menopause", *_when(since)]
    parts += [] if words.bmi is None else ["BMI", _in_name(words.bmi)]
    parts += [] if words.t_score is None else ["T", _in_name(words.t_score)]
    return "_".join(parts)


def _when(since: float) -> list[str]:
    return ["in", _in_name(-since), "years"] if since < 0 else [_in_name(since), "years", "ago"]


def _in_name(number: float) -> str:
    return in_name(f"{number:g}")


def in_name(text: str) -> str:
    """Return words and numbers as a name, or as a part of one.

    Examples
    --------
    >>> in_name("-1.8"), in_name("anastrozole_0.5 mg every 2 day")
    ('minus_1_8', 'anastrozole_0_5_mg_every_2_day')
    """
    return re.sub(r"[^A-Za-z0-9]+", "_", text.replace("-", "minus_")).strip("_")


@contextmanager
def without_a_file() -> Iterator[None]:
    """Say what is wrong by the key alone: what was said in a call stands in no file.

    Raises
    ------
    InputError
        Of the same message and key, of the first problem where there are several.
    """
    try:
        yield
    except FileProblemsError as error:
        first = error.problems[0]
        raise InputError(first.message, key=first.key) from None
    except InputError as error:
        if error.file != PLACE:
            raise
        raise InputError(error.message, key=error.key) from None


def _described(words: _Words, base: Population, *, named: bool) -> str:
    parts = [f"As {base.name}" if named else f"A {_NOUNS[base.sex]} otherwise as {base.name}"]
    parts += [] if words.age is None else [f"{words.age:g} years old"]
    since = words.since_menopause
    if since is not None:
        when = f"{since:g} years since" if since >= 0 else f"{-since:g} years before"
        parts.append(f"{when} the menopause")
    parts += [] if words.bmi is None else [f"with a body mass index of {words.bmi:g} kg/m^2"]
    parts += [] if words.t_score is None else [f"with T-scores of {words.t_score:g}"]
    return ", ".join(parts)
