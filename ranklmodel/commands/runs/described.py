"""People and regimens from a few options, beside or in place of those that are named."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, astuple, dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.inputs import Library, Population, Regimen

Sex = Annotated[
    str | None,
    typer.Option("--sex", metavar="WHO", help="Describe a person: woman or man, with --age."),
]
Age = Annotated[float | None, typer.Option("--age", metavar="YEARS", help="How old she or he is.")]
SinceMenopause = Annotated[
    float | None,
    typer.Option("--since-menopause", metavar="YEARS", help="Negative while it is still to come."),
]
BMI = Annotated[
    float | None, typer.Option("--bmi", metavar="KG/M2", help="Body mass index of the person.")
]
TScore = Annotated[
    float | None, typer.Option("--t-score", metavar="SD", help="At spine, hip and neck.")
]
Drug = Annotated[
    str | None,
    typer.Option("--drug", metavar="NAME", help="Describe a regimen: a drug, as is usual."),
]
Dose = Annotated[
    str | None, typer.Option("--dose", metavar="AMOUNT", help="Its dose, such as 1mg.")
]
Interval = Annotated[
    str | None, typer.Option("--interval", metavar="TIME", help="Between doses; as is usual.")
]
Years = Annotated[
    float | None,
    typer.Option("--years", metavar="YEARS", help="For how long what is taken is taken."),
]
Then = Annotated[
    str | None,
    typer.Option("--then", metavar="WHAT", help="After --years: off, a drug, or a regimen."),
]

Until = Annotated[
    str | None,
    typer.Option("--until", help="How long; 5 year, or two years beyond --years."),
]

_USUAL_YEARS, _YEARS_AFTER = 5.0, 2.0


@dataclass(frozen=True)
class PersonWords:
    """What is said of a person, by an option each; None where it is not."""

    sex: Sex = None
    age: Age = None
    since_menopause: SinceMenopause = None
    bmi: BMI = None
    t_score: TScore = None

    def person(self, named: Population | str | None, library: Library) -> Population | str | None:
        """Return who is meant: as named, but for what is said."""
        from ranklmodel.inputs.library.described_person import person

        if all(one is None for one in astuple(self)):
            return named
        with _by_option():
            return person(*astuple(self), like=named, library=library)


@dataclass(frozen=True)
class RegimenWords:
    """What is said of a regimen, by an option each; None where it is not."""

    drug: Drug = None
    dose: Dose = None
    interval: Interval = None
    years: Years = None
    then: Then = None

    def regimen(self, named: Regimen | str | None, library: Library) -> Regimen | str | None:
        """Return what is meant: as named or described, for as long as is said."""
        from ranklmodel.inputs.library.described_regimen import regimen
        from ranklmodel.inputs.library.usual_regimen import drugs_known
        from ranklmodel.inputs.values.durations import duration

        if all(one is None for one in astuple(self)):
            return regimen(named, library=library) if named in drugs_known(library) else named
        if named is not None and self.drug is not None:
            name = named if isinstance(named, str) else named.name
            message = f"the regimen {name} is named already; leave one of the two out"
            raise InputError(message, key="--drug")
        what = named or self.drug
        if what is None:
            raise InputError("say what is taken, with --drug NAME or a regimen", key="--drug")
        interval = None if self.interval is None else duration(self.interval, "--interval")
        with _by_option():
            return regimen(
                what,
                self.dose,
                interval=interval,
                years=self.years,
                then=self.then,
                library=library,
            )

    def until(self, asked: str | None) -> str:
        """Return how long a life is watched: as asked, or two years beyond what is said."""
        if asked is not None:
            return asked
        years = _USUAL_YEARS if self.years is None else self.years + _YEARS_AFTER
        return f"{years:g} year"


def refuse_what_is_scanned(name: str, person: PersonWords, taken: RegimenWords) -> None:
    """Refuse one value of what is scanned over several, and a person who has none of it.

    Raises
    ------
    InputError
        If that is stated.
    """
    stated = {**asdict(person), **asdict(taken)}
    if stated.get(name) is not None:
        message = "it is what the scan changes; leave it out"
        raise InputError(message, key=f"--{name.replace('_', '-')}")
    if name == "age" and person.sex is not None:
        message = "name who is of several ages, such as postmenopausal_woman or older_man"
        raise InputError(message, key="--sex")


@contextmanager
def _by_option() -> Iterator[None]:
    """Name what is wrong by its option."""
    try:
        yield
    except InputError as error:
        if error.key not in _OPTIONS:
            raise
        message, key = error.message, f"--{error.key.replace('_', '-')}"
        raise InputError(message, key=key) from None


_OPTIONS = (
    *("sex", "age", "since_menopause", "bmi", "t_score"),
    *("drug", "dose", "interval", "years", "then"),
)


def who_and_what(
    population: str | None,
    regimen: str | None,
    person_words: PersonWords,
    regimen_words: RegimenWords,
    library: Library,
) -> tuple[Population | str, Regimen | str]:
    """Return the person and the regimen that are named or described.

    Raises
    ------
    InputError
        If nobody is, or what is said does not go together.
    UnknownNameError
        If there is nobody or nothing of a name.
    """
    who = person_words.person(population, library)
    if who is None:
        message = "name somebody, such as atac_woman, or describe one: --sex woman --age 62"
        raise InputError(message, key="population")
    return who, regimen_words.regimen(regimen, library) or "placebo"


def lives_asked(
    texts: Sequence[object],
    person_words: PersonWords,
    regimen_words: RegimenWords,
    library: Library,
) -> list[tuple[Population | str, Regimen | str, Mapping[str, float | str]]]:
    """Return lives that are asked for in words, each as far as it is described.

    What is said of the person is said of all of them, and so is how long something is taken and
    what comes then; a drug with its dose is that of those that name no regimen.

    Parameters
    ----------
    texts : sequence
        As :func:`~ranklmodel.lives.asked.asked` reads them.
    person_words, regimen_words
        What is said.
    library : Library
        Where names are looked up.

    Raises
    ------
    InputError, UnknownNameError
        As :func:`who_and_what` and :func:`~ranklmodel.lives.asked.asked` do.
    """
    from ranklmodel.lives.asked import USUAL_PERSON, USUAL_REGIMEN, asked

    lasting = RegimenWords(years=regimen_words.years, then=regimen_words.then)
    nobody = None if person_words.sex is not None else USUAL_PERSON
    nothing = None if regimen_words.drug is not None else USUAL_REGIMEN
    lives = []
    for text in texts:
        one = asked(text, library)
        who = person_words.person(one.person or nobody, library)
        what = (
            lasting.regimen(one.regimen, library)
            if one.regimen is not None
            else regimen_words.regimen(nothing, library)
        )
        assert who is not None and what is not None  # somebody and something usual, otherwise
        lives.append((who, what, one.changes))
    return lives


def life_asked(
    text: str | None, person_words: PersonWords, regimen_words: RegimenWords, library: Library
) -> tuple[Population | str, Regimen | str]:
    """Return one life as :func:`lives_asked` does; its changes have an option of their own.

    Raises
    ------
    InputError, UnknownNameError
        As there, or if it states changes.
    """
    ((who, what, changes),) = lives_asked([text or ()], person_words, regimen_words, library)
    if changes:
        message = f"changes are stated with --set NAME=VALUE here, given {str(text)[:80]!r}"
        raise InputError(message, key="PERSON/REGIMEN")
    return who, what
