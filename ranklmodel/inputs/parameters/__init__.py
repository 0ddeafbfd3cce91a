"""Parameter tables, the files they come from, and calibrations."""
