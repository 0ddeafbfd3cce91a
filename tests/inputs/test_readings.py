"""What a printed figure is read as: the row changes its name, its numbers stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.trials.many import score
from tests.trials.made import TREATED, UNTREATED, library_with

PEAK = "treated,,Cmax,ng/mL,,22.6,0.5,1,none\n"
CLOCK = (
    "treated,,NTX_u,nmolBCE_per_mmolCr,-24,36.8,,,\ntreated,,NTX_u,nmolBCE_per_mmolCr,24,48.8,,,\n"
)
READ = (
    "{rows: [treated], endpoint: Cmax, because: x, read_as: {endpoint: anastrozole, time: 1 hour}}"
)
LATER = "{rows: [treated], endpoint: NTX_u, read_as: {later: 24 month}, because: x}"


def readings(*entries: str) -> str:
    return "readings:\n" + "".join(f"  - {entry}\n" for entry in entries)


def test_a_peak_is_the_level_at_its_time(tmp_path: Path) -> None:
    library = library_with(tmp_path, PEAK, more=readings(READ))
    (row,) = library.trial("made").observations
    assert (row.endpoint, row.value, row.se) == ("anastrozole", 22.6, 0.5)
    assert row.time_months == pytest.approx(1 / 24 / 30.4375)
    (scored,) = score("made", library=library).rows
    assert scored.output == "anastrozole_concentration"


def test_months_may_count_from_another_day(tmp_path: Path) -> None:
    untimed = CLOCK + "treated,,NTX_u,nmolBCE_per_mmolCr,,45.6,,,\n"
    library = library_with(tmp_path, untimed, more=readings(LATER))
    rows = library.trial("made").observations
    assert [row.time_months for row in rows] == [0, 48, None]
    (scored,) = score("made", library=library).rows
    # what is printed for the first visit is the baseline of the later one
    assert scored.unchanged == pytest.approx(36.8)


def test_a_reading_may_mean_rows_of_one_unit_and_of_some_months(tmp_path: Path) -> None:
    rows = "treated,,E2,pmol/L,3,3.7,,,\ntreated,,E2,pmol/L,6,3.6,,,\ntreated,,E2,pg/mL,3,1,,,\n"
    again = "{rows: [treated], endpoint: E2, read_as: {arm: again}, because: x, "
    more = readings(again + "unit: pmol/L, months: [3]}") + "not_modelled: {again: said twice}\n"
    library = library_with(tmp_path, rows, more=more)
    kept = {(row.unit, row.month) for row in score("made", library=library).rows}
    assert kept == {("pmol/L", 6.0), ("pg/mL", 3.0)}
    none = readings(again + "unit: pmol/L, months: [12]}") + "not_modelled: {again: said twice}\n"
    with pytest.raises(InputError, match="the endpoint 'E2 pmol/L month 12'"):
        library_with(tmp_path, rows, more=none).trial("made")


def test_a_row_may_be_given_to_a_difference_of_drug_levels(tmp_path: Path) -> None:
    rows = PEAK.replace(",22.6,0.5", ",-50,5").replace("ng/mL", "%")
    rows += "treated,,E2,pmol/L,3,3.7,,,\nuntreated,,E2,pmol/L,3,3.7,,,\n"
    less = "{treatments: [{drug: anastrozole, route: oral, dose: 0.5 mg, interval: 1 day}]}"
    arms = TREATED.replace("anastrozole_1mg_daily", less) + UNTREATED.replace(
        "placebo\n", "anastrozole_1mg_daily\n"
    ).replace("title: anastrozole_1mg_daily", "title: more")
    read_as = "{arm: apart, endpoint: anastrozole, unit: pct_diff, time: 3 month}"
    more = readings(f"{{rows: [treated], endpoint: Cmax, read_as: {read_as}, because: x}}")
    more += "differences: {less: {of: treated, minus: untreated, rows: [apart]}}\n"
    library = library_with(tmp_path, rows, arms=arms, more=more)
    scores = score("made", library=library)
    (apart,) = [row for row in scores.rows if row.arm == "less"]
    # nobody has the drug at baseline: half the dose is half the level, not half a change
    assert apart.predicted == pytest.approx(-50, abs=1e-6)
    assert apart.within


@pytest.mark.parametrize(
    ("entries", "message", "key"),
    [
        ([READ.replace("anastrozole", "anastrozol")], "did you mean 'anastrozole'", "endpoint"),
        ([READ.replace("endpoint: Cmax", "endpoint: Cmin")], "no row of treated", "endpoint"),
        ([READ.replace("[treated]", "[treatd]")], "no row of treatd", "endpoint"),
        ([READ.replace("time: 1 hour", "unit: strides")], "unknown unit 'strides'", "unit"),
        ([READ, READ], r"read by readings\[0\] already", "rows"),
        ([READ.replace("time: 1 hour", "later: 1 hour")], "no time|none of its rows", "later"),
        ([READ.replace("time: 1 hour", "time: 1 hour, later: 1 hour")], "not both", "later"),
        ([READ.replace("{endpoint: anastrozole, time: 1 hour}", "{}")], "state one of", "read_as"),
    ],
)
def test_a_reading_that_can_not_act_is_refused(
    tmp_path: Path, entries: list[str], message: str, key: str
) -> None:
    library = library_with(tmp_path, PEAK, more=readings(*entries))
    with pytest.raises(InputError, match=message) as refused:
        library.trial("made")
    assert key in str(refused.value.key)


def test_the_rows_of_the_package_keep_their_numbers() -> None:
    trial = Library().trial("shieh2020")
    assert [row.value for row in trial.observations] == [36.8, 48.8]
    assert [row.value for row in trial.not_modelled_observations] == [45.6, 2.9]
