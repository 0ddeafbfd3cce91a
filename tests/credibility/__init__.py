"""The lists that others judge models by, and what their boxes rest on."""
