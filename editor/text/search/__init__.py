"""Finding words in texts."""
