"""Search and replace in the window."""
