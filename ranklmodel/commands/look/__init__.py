"""Which commands show and check what there is."""
