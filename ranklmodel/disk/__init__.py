"""Files, folders, the cache of compiled code, and versions of what is installed."""
