"""Pictures of runs: one, several side by side, and a fan over a parameter."""
