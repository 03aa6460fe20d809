"""Translation memories and termbases: TMX and TBX."""
