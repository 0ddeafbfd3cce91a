"""Numbers with units, durations, sources, substances and reference densities."""
