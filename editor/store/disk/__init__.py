"""The folder on disk: files written whole, which paths are ours, and bringing files to a version."""
