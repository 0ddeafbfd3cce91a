"""How far model and project meet the lists that others judge them by, box by box.

The lists are data, ``params/credibility``; each box is looked up in the project (:mod:`project`,
:mod:`facts`) by a function of its own, or is left for a person.
"""
