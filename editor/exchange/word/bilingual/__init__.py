"""A text beside its translation in a table of Word, for reviewers: out, and in again."""
