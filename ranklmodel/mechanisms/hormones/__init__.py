"""Where sex steroids come from, and where they go."""
