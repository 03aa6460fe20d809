"""The workspace of reviewers: queue, cards, approvals."""
