"""Where on a published page a policy's words stand, and what it hides."""
