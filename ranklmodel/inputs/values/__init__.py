"""What may stand as a value: numbers with units, durations, sources, substances, references."""
