"""The files of a policy: what each says, and how it is written."""
