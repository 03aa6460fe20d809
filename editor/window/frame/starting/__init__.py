"""The window before a policy is open: the first window, the start page, the policies opened last."""
