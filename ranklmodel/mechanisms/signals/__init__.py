"""How the want of estrogen reaches the cells: receptors, cytokines, RANKL and OPG."""
