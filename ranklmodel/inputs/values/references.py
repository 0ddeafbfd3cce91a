"""Bone density of young adults, against which T-scores are counted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import model_validator

from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.records import Record, Text, custom_error, validate
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.sources import AnySource

Sex = Literal["female", "male"]
Site = Literal["LS_BMD", "TH_BMD", "FN_BMD"]
DENSITIES = Measured("g/cm^2", "1.02 g/cm^2", 0.2, 2.5)
Density = Annotated[Quantity, DENSITIES]
DensitySpread = Annotated[Quantity, Measured("g/cm^2", "0.11 g/cm^2", 0.01, 0.5)]


def reference_parameters(sex: str, site: str) -> tuple[str, str]:
    """Return the parameters by which the model counts T-scores of one sex at one site.

    Parameters
    ----------
    sex : str
        ``female`` or ``male``.
    site : str
        Such as ``LS_BMD``.

    Examples
    --------
    >>> reference_parameters("male", "LS_BMD")
    ('men_LS_young_mean', 'men_LS_young_sd')
    """
    whose = "men_" if sex == "male" else ""
    place = site.removesuffix("_BMD")
    return f"{whose}{place}_young_mean", f"{whose}{place}_young_sd"


class YoungAdult(Record):
    """Bone density of healthy young adults at one site.

    Attributes
    ----------
    mean, standard_deviation : Quantity
        In g/cm^2.
    source : Source
        Where it was read.
    assumed : str, optional
        Why the numbers are taken although they were not read for this sex and site.
    """

    mean: Density
    standard_deviation: DensitySpread
    source: AnySource | None = None
    assumed: Text | None = None

    @model_validator(mode="after")
    def _has_an_origin(self) -> YoungAdult:
        if self.source is None and self.assumed is None:
            raise custom_error("give a source, or under `assumed` the reason")
        return self

    def t_score(self, density: float) -> float:
        """Return the T-score of a density in g/cm^2."""
        spread = self.standard_deviation.to("g/cm^2")
        return (density - self.mean.to("g/cm^2")) / spread

    def density(self, t_score: float) -> float:
        """Return the density in g/cm^2 of a T-score."""
        spread = self.standard_deviation.to("g/cm^2")
        return self.mean.to("g/cm^2") + t_score * spread


class BoneDensityFile(Record):
    """Young-adult reference by sex and site.

    Attributes
    ----------
    bone_density : mapping of str to mapping of str to YoungAdult
        By sex, then by site.
    """

    name: Text
    description: Text
    bone_density: dict[Sex, dict[Site, YoungAdult]]


class BoneDensityReference:
    """Young-adult bone density by sex and site.

    Parameters
    ----------
    content : BoneDensityFile
        The file.
    file : Path
        Where it came from.
    """

    __slots__ = ("_by_sex", "file")

    def __init__(self, content: BoneDensityFile, file: Path) -> None:
        self._by_sex: FrozenDict[Mapping[str, YoungAdult]] = FrozenDict(
            {
                str(sex): {str(site): young for site, young in by_site.items()}
                for sex, by_site in content.bone_density.items()
            }
        )
        self.file = file

    def young_adult(self, sex: str, site: str) -> YoungAdult:
        """Return the reference of one sex at one site.

        Raises
        ------
        InputError
            If the file has none.
        """
        by_site = self._by_sex.get(sex)
        distribution = None if by_site is None else by_site.get(site)
        if distribution is None:
            raise InputError(f"there is no young-adult reference for {sex} {site}", file=self.file)
        return distribution

    def t_score(self, sex: str, site: str, density: Quantity) -> float:
        """Return the T-score of a density."""
        return self.young_adult(sex, site).t_score(density.to("g/cm^2"))


def load_bone_density(path: Path) -> BoneDensityReference:
    """Read a file of young-adult bone density.

    Raises
    ------
    InputError
        If the file is not valid.
    """
    return BoneDensityReference(validate(BoneDensityFile, read_yaml(path)), path)
