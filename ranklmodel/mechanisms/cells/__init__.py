"""Osteoclasts and osteoblasts."""
