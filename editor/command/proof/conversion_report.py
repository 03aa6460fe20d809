"""What `dateline verify` says of converted languages: what they are made of, and what was not computed again."""

from collections.abc import Iterator, Sequence

from editor.desk.proof.proving_conversions import ConversionProof, HandEdit, Unproved

_WHY = {
    Unproved.OTHER_DICTIONARY: "made with other dictionaries than this program has",
    Unproved.NO_RECORD: "nothing says what they were made from",
    Unproved.NO_SOURCE: "the words that they were made from are in no version",
}


def conversion_lines(proofs: Sequence[ConversionProof]) -> Iterator[str]:
    """A line for each language, each edit by hand, and each reason why something was not computed again."""
    for proof in proofs:
        if proof.sections:
            yield (
                f"{proof.language} = convert({proof.origin}) by {', '.join(proof.configs)}"
                f" + {_count(len(proof.decisions), 'decision')} + {_count(len(proof.hand_edits), 'hand edit')}"
                f", in {_count(proof.sections, 'section')}."
            )
        for edit in proof.hand_edits:
            yield f"  {edit.cell.language}/{edit.cell.section}:{edit.line}: {edit.old!r} -> {edit.new!r}"
        for reason, words in _WHY.items():
            cells = [cell.section for cell, why in proof.unproved if why is reason]
            if cells:
                yield f"{proof.language}: {_count(len(cells), 'section')} not recomputed, {words}: {', '.join(cells)}."


def conversion_json(proofs: Sequence[ConversionProof]) -> list[dict[str, object]]:
    """The same for programs."""
    return [
        {
            "language": proof.language,
            "origin": proof.origin,
            "configs": list(proof.configs),
            "sections": proof.sections,
            "decisions": len(proof.decisions),
            "hand_edits": [_edit(edit) for edit in proof.hand_edits],
            "not_recomputed": [{"section": cell.section, "reason": why.value} for cell, why in proof.unproved],
        }
        for proof in proofs
    ]


def _edit(edit: HandEdit) -> dict[str, object]:
    return {"section": edit.cell.section, "line": edit.line, "old": edit.old, "new": edit.new}


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
