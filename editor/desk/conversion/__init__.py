"""Traditional and Simplified Chinese: converting a language, its review, its decisions."""
