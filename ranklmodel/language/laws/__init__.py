"""Laws that many mechanisms share: turnover, flow, stages, saturation, steps, and drugs in plasma.

Each is a plain function that declares on the builder what a modeler would otherwise write out, and
returns the symbol that matters; the quantities and processes it declares are ordinary ones.
"""
