"""Figures of many people: how they spread, who changes by how much, what a trial would see."""
