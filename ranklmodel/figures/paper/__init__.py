"""The paper's worth of figures: one module a figure, each with its data and its caption."""
