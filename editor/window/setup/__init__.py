"""Dialogs about the policy itself: new policy, languages, details, people."""
