"""Units of numbers: parsing, converting, comparing."""
