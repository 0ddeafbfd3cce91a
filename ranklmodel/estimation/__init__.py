"""Which values of the parameters agree best with data."""
