"""What translators exchange: work, memories, termbases, quotes."""
