"""OpenDocument texts (.odt) on their way in."""
