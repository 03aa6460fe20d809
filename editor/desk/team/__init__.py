"""Many machines: joining, sharing, and what other programs did to the folder."""
