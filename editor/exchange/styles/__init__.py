"""What the styles of a page do to the words that its readers see."""
