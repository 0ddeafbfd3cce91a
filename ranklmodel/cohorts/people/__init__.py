"""Virtual people: sampled from a cohort, each from her number alone."""
