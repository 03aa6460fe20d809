"""The outline of sections, with their states and languages."""
