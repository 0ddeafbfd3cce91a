"""What happens from dose to dose in a stretch of averaged doses, and its derivatives."""
