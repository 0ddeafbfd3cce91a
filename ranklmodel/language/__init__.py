"""How a mechanism is written, in words that check units as they are used."""
