"""Cohorts: many people who are drawn, simulated, put in trials, and asked for their outcomes."""
