"""The smallest parts of a text, where its words end, and where its sentences do not."""
