"""Equations written as LLVM text."""
