"""The panels beside a translation: what it follows, its facts, memory and terms."""
