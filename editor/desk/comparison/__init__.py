"""Versions side by side: which section was which, and what changed."""
