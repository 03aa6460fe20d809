"""A Word file read: its parts, lists, notes and tracked changes, and each view of its words."""
