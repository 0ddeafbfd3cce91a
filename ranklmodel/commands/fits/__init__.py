"""Commands that fit parameters."""
