"""A Word file written: its paragraphs, marks and parts."""
