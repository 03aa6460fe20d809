"""The open policy as the panes know it, and the work done for it off the thread."""
