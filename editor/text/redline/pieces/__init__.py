"""Which paragraphs, sentences and other pieces of two texts belong together."""
