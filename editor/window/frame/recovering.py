"""People who left, keys that were lost: the dialog asked, and done what was chosen in it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.desk.review.ongoing_reviews import read_reviews
from editor.desk.session.identity import own_keys
from editor.desk.team import recovering
from editor.desk.team import sharing as sharing_work
from editor.policy.editing.review_edits import SetReviewRule
from editor.store.errors import NotTrusted, StoreError
from editor.store.repository import Repository
from editor.store.signing.keys import KeyStore
from editor.text.steering import filled
from editor.window.setup.recover_dialog import RecoverDialog, RecoveryWish, Way
from editor.window.widgets.cards import Tone
from editor.window.widgets.flow import NotSaved, Story
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk


class Recovering(QObject):
    """`told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._story: Story | None = None

    def ask(self) -> None:
        """Ask how to go on, and go on so."""
        reviews, session = self._desk.reviews.value, self._desk.session
        named = reviews.regime.rule.recovery if reviews is not None else ""
        self._desk.settling.emit()
        dialog = RecoverDialog(session.policy, session.author.email, self._page, is_named=bool(named))
        dialog.accepted.connect(lambda: self._begin(dialog.wish()))
        dialog.open()

    def _begin(self, wish: RecoveryWish) -> None:
        if wish.way is Way.MAKE:
            self._make(wish)
        else:
            self._story = Story(self._recovering(wish), self._on_failed)

    def _make(self, wish: RecoveryWish) -> None:
        assert wish.file is not None
        try:
            line = KeyStore.write_apart(wish.file)
            self._desk.submit(SetReviewRule(replace(self._desk.policy.review, recovery=line)))
        except StoreError as error:
            self._desk.failed.emit(error)
            return
        words = self.tr(
            "The key is in {file}: move it off this computer, to a place that few people reach. The draft "
            "names it; it counts once that is approved and released."
        )
        self.told.emit(Message(filled(words, file=wish.file), Tone.WARNING, about="recovery"))

    async def _recovering(self, wish: RecoveryWish) -> None:
        session = self._desk.session
        if not session.is_trusted:
            raise NotTrusted(session.folder)
        while session.is_dirty:
            await self._desk.version_saved()
        policy, author, now = session.policy, session.author, session.clock.now().replace(microsecond=0)

        def work(repository: Repository) -> sharing_work.Newest:
            made = recovering.put_in_force(
                repository,
                policy,
                author,
                session.keys or own_keys(),
                now,
                wish.leaving,
                key_file=wish.file,
                named="" if wish.file is None else read_reviews(repository).regime.rule.recovery,
                reason=wish.reason,
            )
            return sharing_work.newest(repository, made.version)

        found = await self._desk.in_repository_alone(work)
        sharing_work.finish(session, session.base_policy, found)
        self._desk.took_in()
        words = self.tr("You are in force, by the key of recovery. “verify” will always say so.")
        if wish.way is Way.ANEW:
            words = self.tr(
                "You are in force. “verify” names that as broken to whoever does not say: --anew {version}. Tell those"
                " who check this policy which version it is, and why."
            )
        self.told.emit(Message(filled(words, version=found.version[:10]), Tone.WARNING, about="recovery"))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, NotSaved):
            self._desk.failed.emit(error)
