"""The model in other people's formats: SBML, Antimony, PEtab, COMBINE archives and the report."""
