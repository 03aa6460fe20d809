"""What failures between copies of a policy tell a person."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP

SHARING: Mapping[str, str] = {
    "Offline": QT_TRANSLATE_NOOP(
        "Failures", "{address} cannot be reached just now. Your work is kept here; share it when you are online again."
    ),
    "NoSuchRemote": QT_TRANSLATE_NOOP(
        "Failures",
        "There is no repository at {address}, or none that you may see. Check the address with whoever gave it to you.",
    ),
    "AccessNeeded": QT_TRANSLATE_NOOP(
        "Failures",
        "{address} did not let you in. Check your name and password, or give your SSH key to whoever keeps it.",
    ),
    "UnknownHost": QT_TRANSLATE_NOOP(
        "Failures",
        "The key of the host at {address} is not known here, or differs from the one seen before. "
        "Connect to it once with ssh in a terminal and compare its key with the one that its keeper "
        "names; then try again.",
    ),
    "RemoteRefused": QT_TRANSLATE_NOOP(
        "Failures",
        "{address} did not take the versions: {detail}. They are kept here. Ask whoever keeps it what the rule is.",
    ),
    "RemoteMoved": QT_TRANSLATE_NOOP(
        "Failures",
        "Others shared with {address} at the same moment, several times in a row. Your work is kept "
        "here; share it again.",
    ),
    "NotTrusted": QT_TRANSLATE_NOOP(
        "Failures",
        "{folder} did not come from this computer, and Dateline signs nothing in it before you trust it. Look at it"
        " first; then trust it in the window, or add --trust to the command.",
    ),
    "OpenAddress": QT_TRANSLATE_NOOP(
        "Failures",
        "What goes to {address} can be read and changed on the way, passwords as well. Write the address of that"
        " repository that begins with https://, or ask whoever keeps it for one.",
    ),
    "BadAddress": QT_TRANSLATE_NOOP(
        "Failures",
        "“{address}” is not the address of a repository. Write one such as "
        "https://host/team/policy.git, git@host:team/policy.git, or the whole path of a folder.",
    ),
    "Stopped": QT_TRANSLATE_NOOP("Failures", "Sharing was stopped; nothing was changed."),
    "RemoteRewritten": QT_TRANSLATE_NOOP(
        "Failures",
        "The history at {address} was rewritten: the version {seen} that was there is gone. Nothing was "
        "taken in. Ask your team before you go on: an approval or an objection may have been removed.",
    ),
    "NothingInCommon": QT_TRANSLATE_NOOP(
        "Failures", "There is a different policy there: the two histories have no version in common."
    ),
    "ForeignClash": QT_TRANSLATE_NOOP(
        "Failures",
        "Both sides changed files that are not part of the policy: {paths}. Merge them with git, then share again.",
    ),
}
