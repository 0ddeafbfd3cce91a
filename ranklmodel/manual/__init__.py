"""How the pages of the manual are made: of model, files, commands and docstrings."""
