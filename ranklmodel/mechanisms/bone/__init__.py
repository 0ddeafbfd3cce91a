"""Bone mass."""
