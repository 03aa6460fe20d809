"""Texts from elsewhere: plain text, Markdown, HTML and dated series, cut into sections."""
