"""`dateline verify` and `dateline audit`."""
