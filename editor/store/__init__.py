"""Where a policy lives: a folder in a git repository."""
