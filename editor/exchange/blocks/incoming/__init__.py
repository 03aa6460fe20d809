"""What texts from outside share: bytes as text, lists and notes as they are found, and the count of words."""
