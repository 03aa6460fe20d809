"""The workspace of versions."""
