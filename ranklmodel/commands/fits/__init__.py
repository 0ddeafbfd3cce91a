"""Which commands fit parameters."""
