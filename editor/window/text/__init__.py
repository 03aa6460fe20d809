"""Text on the screen: panes, marks, highlighting, previews."""
