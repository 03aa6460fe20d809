"""What the window calls a fact of the policy: its name without the signs that its place in a text needs."""


def fact_words(name: str) -> str:
    """The words of a name such as deletion_days, for whoever reads it in a sentence."""
    return " ".join(name.replace("_", " ").replace("-", " ").replace(".", " ").split()) or name
