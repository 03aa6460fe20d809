"""Every rule that can be broken is told in a sentence."""

import re
from pathlib import Path

from editor.desk.proof import prover, proving_reviews
from editor.desk.review import ledger, records, trust
from editor.desk.sentences.breaches import SENTENCES, sentence
from editor.desk.versions import manifest_breaches, release_breaches
from editor.policy.releases import proof
from editor.policy.releases.proof import Breach
from editor.policy.reviews.review import RecordKind, Why

CODE = re.compile(
    r'\(\s*(?:release|number|manifest\.number),?\s*"S\d",\s*"([a-z-]+)"'
    r'|"[SR]\d"(?: if .+)?, [\w()]+(?:\.\w+)?(?:\))?(?: \+ 1)?, "([a-z-]+)"'
)
OF_RECORDS = re.compile(r'_breach\(\s*number(?: - 1)?, "([a-z-]+)"|return "([a-z]+-[a-z]+)"')
OF_SIGNATURES = re.compile(
    r'(?:problem, holder|problem) = "([a-z-]+)"|, "([a-z-]+)"\n|code="([a-z-]+)"'
    r'|(?:version|1), "([a-z-]+)", (?:key|facts)'
)


def codes() -> set[str]:
    found: set[str] = set()
    for module in (proof, prover, manifest_breaches):
        assert module.__file__ is not None
        for one, other in CODE.findall(Path(module.__file__).read_text(encoding="utf-8")):
            found.add(one or other)
    others = ((records, OF_RECORDS), (records, CODE), (trust, OF_SIGNATURES))
    for module, pattern in (*others, *((one, CODE) for one in (ledger, release_breaches, proving_reviews))):
        assert module.__file__ is not None
        text = Path(module.__file__).read_text(encoding="utf-8")
        found.update(code for several in pattern.findall(text) for code in several if code)
    found |= {f"late-{kind.value}" for kind in (RecordKind.APPROVAL, RecordKind.OBJECTION)} | {
        trust.ANEW,
        trust.REFUSED,
    }
    found |= {f"refused-{why.value.replace(' ', '-')}" for why in Why}
    return found | {f"tag-{code}" for code in ("unsigned", "bad-signature", "unknown-key")}


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert codes() == set(SENTENCES)


def test_a_sentence_names_rule_release_and_facts() -> None:
    said = sentence(Breach("S6", 2, "tag-moved", {"tag": "release/2", "target": "aaaa", "version": "bbbb"}))
    assert said == "S6, release 2: Its tag release/2 points at aaaa, not at its version bbbb."
