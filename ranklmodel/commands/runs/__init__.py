"""Commands that run a person or a trial."""
