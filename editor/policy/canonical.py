"""The one form that a text has everywhere: in the draft, in its file, in a version, and wherever two are compared."""

from dataclasses import replace

from editor.loading import pattern
from editor.policy.policy import Policy

_LINE_END = pattern("\r+\n")


def with_line_ends(text: str) -> str:
    """The text with LF where it has CR LF, as its file says it."""
    return _LINE_END.sub("\n", text) if "\r" in text else text


def canonical_text(text: str) -> str:
    """The words that a text's file says: no line end after the last line, CR LF as LF; empty where there are none.

    What comes out goes through a file unchanged; a CR at the end would become part of the file's own line end.
    """
    return with_line_ends(text).rstrip("\r\n")


def canonical_policy(policy: Policy) -> Policy:
    """The policy as its files say it; the very same value where they say all of it."""
    texts = {cell: kept for cell, text in policy.texts.items() if (kept := canonical_text(text))}
    return policy if texts == policy.texts else replace(policy, texts=texts)
