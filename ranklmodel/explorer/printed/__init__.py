"""The model and the method of integration as JavaScript text."""
