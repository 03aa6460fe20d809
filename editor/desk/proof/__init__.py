"""Proving dates, approvals, conversions and pages over the whole history."""
