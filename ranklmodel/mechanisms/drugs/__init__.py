"""Where a drug goes in the body, and what it acts on."""
