"""Sex steroids."""
