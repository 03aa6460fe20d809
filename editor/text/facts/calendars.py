"""What the years and months of other calendars and tongues are called, and how far their years are from ours."""

BEFORE_ROC = 1911
"""The year before the first of the Republic of China."""
BUDDHIST = 543
"""By how many years those of Thai dates are more."""
ERAS = {
    "中華民國": BEFORE_ROC,
    "中华民国": BEFORE_ROC,
    "民國": BEFORE_ROC,
    "民国": BEFORE_ROC,
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
}
"""The year before each era's first."""
VIETNAMESE_MONTHS = (
    *("một", "hai", "ba", "tư", "năm", "sáu"),
    *("bảy", "tám", "chín", "mười", "mười một", "mười hai"),
)
"""Months by number in words, where the Unicode locale data has figures."""
