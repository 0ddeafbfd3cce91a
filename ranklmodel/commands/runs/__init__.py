"""Which commands run a person or a trial."""
