"""What is heard of a button: a name that holds the words on it, so that one can say to it what one sees."""

from editor.text.steering import joined


def spoken_name(words: str, name: str) -> str:
    """The name of a button with these words on it (WCAG 2.2, 2.5.3): the fuller name, with them where it lacks them."""
    seen = words.strip().rstrip(".…")
    if not name or seen.casefold() in name.casefold():
        return name or words
    return joined(": ", (seen, name))
