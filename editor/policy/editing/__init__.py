"""Every edit of a policy, what it changed, and two people's edits together."""
