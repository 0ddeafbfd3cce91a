"""Commands that show and check what there is."""
