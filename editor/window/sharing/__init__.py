"""Sharing with other machines, joining, and settling what two people did."""
