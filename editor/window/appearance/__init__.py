"""Fonts, colours, icons, theme, settings, and the language of the window."""
