"""Dialogs of import and export, and of answers taken in."""
