"""The workspace of releases: gates, stamp, preview, proof."""
