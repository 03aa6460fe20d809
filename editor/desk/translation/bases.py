"""The source that a translation was made from, over any number of edits since: its text, and its facts as they were."""

from collections.abc import Mapping
from types import MappingProxyType

from editor.desk.versions.digests import text_words
from editor.policy.canonical import canonical_text
from editor.policy.language import Tag
from editor.policy.policy import Policy, fact_values
from editor.policy.sync import SyncRecord
from editor.store.errors import StoreError, UnknownRevision
from editor.store.formats.layout import FACTS_FILE, read_facts
from editor.store.repository import Repository
from editor.text.translation.following import FollowReading

_NONE: Mapping[str, str] = MappingProxyType({})


def base_of(
    repository: Repository, record: SyncRecord, policy: Policy, source: Tag, seen: Mapping[str, str] = _NONE
) -> FollowReading | None:
    """The source as it was read when the translation was in step; None where no version holds its text.

    `seen` are texts by blob that were in the draft in this sitting. The draft's own facts are tried first, then those
    of every version that changed them, newest first.
    """
    text = seen.get(record.source_blob)
    if text is None:
        try:
            text = canonical_text(repository.read_blob(record.source_blob).decode())
        except UnknownRevision:
            return None
    return read_with(text, record, policy.values(source), repository, source)


def read_with(
    text: str, record: SyncRecord, values: Mapping[str, str], repository: Repository, source: Tag
) -> FollowReading:
    """A text with those values of its facts that give the words which the record names; with today's if none do."""
    if "{{" not in text or text_words(text, values) == record.source_words:
        return FollowReading(text, values)
    for version in repository.history_of(FACTS_FILE):
        try:
            facts = read_facts(repository.snapshot(version.id).read(FACTS_FILE))
        except StoreError:
            continue
        past = fact_values(facts, source)
        if text_words(text, past) == record.source_words:
            return FollowReading(text, past)
    return FollowReading(text, values)
