"""Which people a cohort is drawn from, as a cohort file describes them."""
