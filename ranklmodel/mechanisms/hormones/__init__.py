"""Where hormones come from, and where they go: sex steroids, and those that keep calcium level."""
