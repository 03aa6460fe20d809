"""The review of a conversion between Traditional and Simplified Chinese."""
