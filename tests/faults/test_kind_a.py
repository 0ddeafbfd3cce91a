"""Numbers that are not what was asked for: sixteen kinds, and where the right answer is tested.

A file of this folder asks as people ask, by the program and the public calls; the others are named
from ``tests``. Cases that were met come first in the parameters of a test, further members follow.

| kind | here | elsewhere |
|---|---|---|
| prose decides arithmetic | test_rows: test_a_note_changes_nothing,
test_what_is_one_sided_or_narrower_stands_in_columns,
test_the_printed_mean_of_dixon_is_scored_as_any_other | trials/test_score:
test_narrower_intervals_are_widened, test_a_bound_costs_nothing_on_its_allowed_side_only |
| a batch without the life before the visit | test_lives:
test_a_batch_lives_the_life_before_the_visit | properties/test_doors:
test_every_door_gives_the_same_answer; lives/test_many: test_every_sample_is_what_simulate_gives |
| a calibration replaces all others | test_fits: test_a_fit_of_one_site_keeps_the_others |
inputs/test_starts_from: test_fitting_the_hip_alone_keeps_the_spine; commands/test_values_in_use:
test_list_prints_the_values_in_use, test_show_prints_the_value_in_use |
| a change without effect | test_lives: test_a_change_takes_effect,
test_a_change_that_can_not_act_is_refused | lives/test_directions: test_body_mass_index,
test_t_score; lives/test_unread: test_a_parameter_that_nothing_reads; inputs/test_inheritance:
test_an_inherited_estradiol_follows_body_mass_index, test_null_takes_out_what_is_inherited,
test_parameters_that_could_not_act |
| a forgotten key | test_lives: test_a_forgotten_key_or_a_wrong_prefix_is_refused,
test_an_unusual_dose_is_a_notice | lives/test_treatments: test_a_dose_far_from_usual_is_refused,
test_a_dose_without_interval_says_that_it_is_one |
| levels that do not exist | test_lives: test_a_level_that_does_not_exist_is_refused,
test_two_complete_blockers_are_one | lives/test_treatments: test_every_level_states_its_range,
test_several_blockers_each_act_on_what_the_others_leave |
| the last row of a run | test_lives: test_month_12_is_the_same_in_a_longer_run |
properties/test_length_of_a_run: test_exact, test_averaged,
test_causes_and_derivatives_of_the_last_day; inputs/test_regimens:
test_what_holds_on_a_day_does_not_depend_on_the_end |
| treatments over the visit | test_lives: test_what_is_taken_over_the_visit_is_taken_whole,
test_what_is_left_out_at_the_visit_is_said | lives/test_treatments:
test_the_same_amount_over_the_visit_by_any_way,
test_what_a_regimen_gives_before_the_visit_is_left_out_and_said |
| times finer than a double | test_lives: test_a_dose_that_enters_in_no_time_is_one_dose |
lives/test_treatments: test_the_amount_is_kept_at_any_duration |
| zero in a denominator | test_rows: test_an_observed_nothing_is_left_out_with_its_reason,
test_there_is_no_percent_of_nothing | simulation/test_trajectory:
test_of_nothing_there_is_no_percentage; trials/test_reasons:
test_percent_of_a_score_and_of_nothing_is_left_out; trials/test_score:
test_nothing_has_no_logarithm |
| an absolute density | test_rows: test_an_absolute_density_that_is_off_is_outside |
trials/test_score: test_absolute_density_is_a_percentage_of_the_printed_or_stated_baseline |
| one result twice | test_rows: test_one_result_twice_is_said_by_all,
test_a_fit_says_that_a_result_counts_twice, test_no_shipped_result_counts_twice,
test_a_row_twice_warns_in_python | inputs/test_repeats:
test_a_result_that_stands_twice_is_noticed; checks/test_rows:
test_rows_that_run_leaves_out_are_notices |
| an estimate that is none | test_fits: test_what_the_data_do_not_determine_is_said_and_read_again,
test_an_estimate_at_a_bound_is_said, test_a_fit_that_can_not_begin_says_why |
estimation/test_what_is_not_known: test_what_no_row_feels_is_not_determined,
test_a_failed_run_beside_the_search_is_a_rejected_step,
test_a_question_that_can_not_be_is_refused_in_its_file |
| the optimum of another tool | test_fits: test_a_prior_alone_peaks_where_it_is_stated |
exchange/test_petab_priors: test_a_prior_pulls_as_our_own; exchange/test_petab:
test_likelihood_is_our_own |
| a value that no one can have | test_lives:
test_a_value_that_no_one_can_have_is_refused_by_every_door | inputs/test_inheritance:
test_a_value_that_no_one_can_have_in_a_file, test_a_value_that_no_one_can_have_in_python,
test_no_formation_is_negative_within_the_bounds |
| labels that mislead | test_rows: test_a_misspelt_assay_is_refused_by_every_door,
test_what_was_fitted_and_what_was_assumed_is_what_is_shown | figures/test_trial_figure:
test_fitted_points_are_filled_and_predicted_ones_open, test_assumed_errors_are_drawn_differently;
trials/test_families: test_the_shipped_fit_says_what_was_in_it; trials/test_reasons:
test_an_assay_that_does_not_exist_is_refused |
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
KINDS = 16


def named_tests() -> list[tuple[str, str, str]]:
    """Return kind, file and test of each entry of the table above."""
    table = (__doc__ or "").partition("|---|---|---|\n")[2]
    cells = [" ".join(cell.split()) for cell in re.split(r"\|", table)]
    filled = [cell for cell in cells if cell]
    entries = []
    for kind, here, elsewhere in zip(filled[::3], filled[1::3], filled[2::3], strict=True):
        for folder, cell in (("faults/", here), ("", elsewhere)):
            for entry in cell.split(";"):
                file, _, names = entry.strip().partition(":")
                entries += [(kind, f"{folder}{file}.py", name.strip()) for name in names.split(",")]
    return entries


def test_every_kind_is_in_the_table() -> None:
    kinds = dict.fromkeys(kind for kind, _, _ in named_tests())
    assert len(kinds) == KINDS
    for kind in kinds:
        files = [file for other, file, _ in named_tests() if other == kind]
        assert any(file.startswith("faults/") for file in files), kind


@pytest.mark.parametrize("file", sorted({file for _, file, _ in named_tests()}))
def test_every_test_of_the_table_is_there(file: str) -> None:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    there = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert {name for _, other, name in named_tests() if other == file} <= there
