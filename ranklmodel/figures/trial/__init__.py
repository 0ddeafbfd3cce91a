"""A trial's figure: panels, points, curves and key."""
