"""Who agreed to which words: authorship, approvals, records, the ledger."""
