"""What published models say, beside the numbers of their papers and beside this model."""
