"""Rules on what is observed at the command line: shown, and what they came to is said."""

from __future__ import annotations

import json

from tests.commands.conftest import Invoke

DELAYED = "anastrozole_1mg_zoledronate_below_minus_2"
SHORT = ("--until", "1y", "--dosing", "averaged", "--quantity", "LS_BMD")
NEVER = "zoledronate never begins: LS_BMD T-score -1.0"


def test_show_says_when_it_begins(invoke: Invoke) -> None:
    done = invoke("show", DELAYED)
    assert done.exit_code == 0, done.output
    said = " ".join(done.stdout.split())
    assert (
        "zoledronate 4 mg intravenous every 6 month, begins when LS_BMD T-score or TH_BMD" in said
    )
    (entry,) = json.loads(invoke("show", DELAYED, "--json").stdout)
    begins = entry["treatments"][1]["begins_when"]
    assert (
        begins["observed"] == ["LS_BMD", "TH_BMD"] and begins["visits"]["every"]["unit"] == "year"
    )


def test_what_was_decided_is_said_by_every_command(invoke: Invoke) -> None:
    for command in (
        ("simulate", "atac_woman", DELAYED, *SHORT),
        ("compare", DELAYED, "placebo", *SHORT),
        ("explain", "atac_woman", DELAYED, "--quantity", "LS_BMD", "--to", "1y"),
    ):
        done = invoke(*command)
        assert done.exit_code == 0, done.output
        assert NEVER in " ".join(done.stdout.split()), command
    answer = json.loads(invoke("simulate", "atac_woman", DELAYED, *SHORT, "--json").stdout)
    assert answer["decisions"].startswith(NEVER)


def test_a_scan_says_it_of_each_value(invoke: Invoke) -> None:
    done = invoke("scan", "t_score", "-2.5", "-1", "--steps", "2", DELAYED, *SHORT)
    assert done.exit_code == 0, done.output
    assert "t_score = -2.5: zoledronate begins at year 0: LS_BMD T-score -2.5" in done.stdout
    assert "t_score = -1: zoledronate never begins" in done.stdout
