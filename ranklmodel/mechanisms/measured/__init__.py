"""What a clinic measures of all this: density, markers, hormones as assayed."""
