"""Bone as a joint fit of other subjects has it, until the shipped fit does."""

from __future__ import annotations

TRIED = {
    "uncoupled_recruitment": 0.22,
    "osteoblast_stage_duration": 18.0,
    "mineralising_stage_duration": 70.0,
    "young_mineral": 0.87,
    "LS_imbalance": 0.13,
    "TH_imbalance": 0.13,
    "estrogen_receptor_alpha_half": 0.25,
}
