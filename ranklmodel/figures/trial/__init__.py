"""How a trial looks: its panels, curves, points and key."""
