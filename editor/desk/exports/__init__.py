"""What goes out: files of a release, and answers to a counterparty."""
