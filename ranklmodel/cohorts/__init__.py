"""People who differ: sampled, run in numbers, put into trials, and summed up as outcomes."""
