"""A policy's time zone decides the day of a release."""

import zoneinfo

import pytest

from editor.policy.editing.edits import check_rules
from editor.policy.errors import BadTimeZone


def test_time_zones_are_known_where_the_system_knows_none() -> None:
    """As on Windows, or on an Ubuntu of the fewest packages."""
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=[])
    zoneinfo.ZoneInfo.clear_cache()
    try:
        for name in ("UTC", "Asia/Taipei", "America/Argentina/Buenos_Aires"):
            check_rules(name, 30)
        with pytest.raises(BadTimeZone):
            check_rules("Asia/Nowhere", 30)
    finally:
        zoneinfo.reset_tzpath(to=before)
