"""The reviews of a policy, read on from where this computer has read them before."""

import platformdirs

from editor import __version__
from editor.loading import later
from editor.store.repository import Repository

with later():
    from editor.desk.review import ledger_memory, ongoing_reviews


def reviews_of(repository: Repository) -> "ongoing_reviews.OngoingReviews":
    """For whoever reads them once, or makes a release."""
    memory = ledger_memory.LedgerMemory(platformdirs.user_cache_path("dateline"), repository, __version__)
    return ongoing_reviews.OngoingReviews(repository, memory)
