"""Texts as blocks: paragraphs, headings, lists and tables between Markdown and other forms."""
