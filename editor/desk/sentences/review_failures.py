"""What failures of reviews and keys tell a person."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP

REVIEWING: Mapping[str, str] = {
    "BadSignature": QT_TRANSLATE_NOOP("Failures", "The signature does not hold: {problem}. Ask for a new one."),
    "UnusableKey": QT_TRANSLATE_NOOP(
        "Failures",
        "{path} holds no Ed25519 key that can be used. A key with a passphrase goes into the agent first (ssh-add);"
        " then choose its .pub file.",
    ),
    "AgentRefused": QT_TRANSLATE_NOOP("Failures", "The ssh-agent did not sign. Unlock the key there, then try again."),
    "NotApproved": QT_TRANSLATE_NOOP(
        "Failures", "Not everything is approved: {subjects}. Ask for review, then publish."
    ),
    "NotSigned": QT_TRANSLATE_NOOP(
        "Failures",
        "These versions are not signed by anyone of the policy: {versions}. Look at them in Review and adopt them, then"
        " publish.",
    ),
    "NotPublisher": QT_TRANSLATE_NOOP(
        "Failures", "{email} has no role to publish here. Ask a publisher, or change the roles under People."
    ),
    "MayNotRecord": QT_TRANSLATE_NOOP(
        "Failures",
        "Your approval would not count here. The pane beside the text says why; People shows who may approve.",
    ),
    "UnsavedWords": QT_TRANSLATE_NOOP(
        "Failures", "These words are not in a version yet. Save a version, then approve them."
    ),
    "NoSuchPerson": QT_TRANSLATE_NOOP("Failures", "{email} is not among the people of the policy."),
    "OtherRecoveryKey": QT_TRANSLATE_NOOP(
        "Failures",
        "This is not the key of recovery that the policy names ({named}). Bring that one, or begin anew in the open:"
        " dateline recover --anew REASON.",
    ),
    "FlawedPeople": QT_TRANSLATE_NOOP(
        "Failures", "These people cannot be written down: {problem}. Change them under People, then save again."
    ),
}
