"""Pictures of what a fit leaves open: profiles and posterior."""
