"""Numbers: engines, steady states, trajectories. Knows no biology."""
