"""Who a person is, as a population file describes her."""
