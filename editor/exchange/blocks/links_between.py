"""Links that stay inside a text: `#section`."""


def anchor_of(href: str) -> str:
    """The place inside the text that a link leads to; empty for a link that leads out of it, or nowhere."""
    return href[1:] if href.startswith("#") else ""
