"""Versions and releases in the history, and the rules that they can break."""
