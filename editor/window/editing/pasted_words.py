"""What the bar says after a paste: what came in, and what was left out."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject

from editor.desk.sentences import imports
from editor.text.editing.copied import contents
from editor.text.editing.keys import Pasted
from editor.text.steering import filled, one_by_one
from editor.window.text.pressing import Clipping

_MOST_TOLD = 3
"""Things left out that are named one by one."""


class PastedWords(QObject):
    """Says it in the language of the window."""

    def told(self, incoming: Clipping) -> str:
        """The words for what was pasted; none where it was a few words and all of them came."""
        markdown = incoming.key.markdown if isinstance(incoming.key, Pasted) else ""
        found = contents(markdown)
        left = list(imports.told_losses(incoming.losses, _of_imports))
        if incoming.pictures:
            left.append(self.tr("%n pictures were left out.", "", incoming.pictures))
        if not left and found.total() < 2 and not found["table"] + found["list"]:
            return ""
        came = self.tr(", ").join(self._counted(found))
        sentences = [filled(self.tr("Pasted: {things}."), things=came), *left[:_MOST_TOLD]]
        if len(left) > _MOST_TOLD:
            sentences.append(self.tr("And %n more.", "", len(left) - _MOST_TOLD))
        return one_by_one(sentences)

    def _counted(self, found: Mapping[str, int]) -> Iterator[str]:
        """How many there are of each thing, the largest things first."""
        for words, count in (
            (self.tr("%n tables", "", found["table"]), found["table"]),
            (self.tr("%n lists", "", found["list"]), found["list"]),
            (self.tr("%n heading(s)", "", found["heading"]), found["heading"]),
            (self.tr("%n paragraphs", "", found["paragraph"]), found["paragraph"]),
            (self.tr("%n links", "", found["link"]), found["link"]),
        ):
            if count:
                yield words


def _of_imports(words: str) -> str:
    return QCoreApplication.translate(imports.CONTEXT, words)
