"""Ratios of speed, on the same model at matched error, interleaved in one process."""
