"""What a clinic measures: density, markers, hormones as assayed."""
