"""LLVM text made machine code, kept and called."""
