"""Publishing: what a release would hold, its gates, and making it."""
