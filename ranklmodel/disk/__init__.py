"""Files, folders, the cache of compiled code, versions of what is installed, and processes."""
