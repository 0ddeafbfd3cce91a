"""Which commands write files for other tools."""
