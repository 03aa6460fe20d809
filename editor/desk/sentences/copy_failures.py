"""What is told of a copy that does not show the history as it was made, which says nothing of the policy."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP

COPIES: Mapping[str, str] = {
    "ShallowHistory": QT_TRANSLATE_NOOP(
        "Failures",
        "This copy lacks its oldest versions ({path}), so nothing can be proved or agreed to here. That says nothing"
        " of the"
        " policy. Fetch all of them first: git fetch --unshallow. In a check of a git host, write fetch-depth: 0.",
    ),
    "PartialHistory": QT_TRANSLATE_NOOP(
        "Failures",
        "This copy in {folder} was made without the files of its versions, so nothing can be proved or agreed to"
        " here. That"
        " says nothing of the policy. Clone it again without --filter. In a check of a git host, take out the line"
        " filter:.",
    ),
    "GraftedHistory": QT_TRANSLATE_NOOP(
        "Failures",
        "{path} makes this copy show a different history from the one that was made, so nothing can be "
        "proved or agreed to here. Delete that file, or make a new copy from a place you trust.",
    ),
}
"""By the name of the error."""
