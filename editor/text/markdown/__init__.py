"""The Markdown of a policy: its parser, its places, and the words that are compared and dated."""
