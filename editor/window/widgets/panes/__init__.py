"""Panes of a workspace: their heads, tools, folds, and the order in which one reads them."""
