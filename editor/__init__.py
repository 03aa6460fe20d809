"""Dateline: a multilingual policy under an honest last-updated date."""

__version__ = "0.1.0"
