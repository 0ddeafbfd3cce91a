"""What all commands share: the terminal, options, errors."""
