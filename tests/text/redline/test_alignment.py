"""Which paragraph became which, where short ones moved and were rewritten on the way."""

from editor.text.redline.pieces.alignment import align

ITEMS = [
    "- Sending the parcel to the address that you gave.",
    "- Providing an export of the account contents.",
    "- Telling you which carrier has the parcel.",
    "- Keeping the invoices for the tax office.",
    "- Answering letters that reach our support desk.",
    "- Showing the way to the nearest parcel shop.",
]
LOGOS = [f"![{name} logo](assets/{name.lower()}.svg)" for name in ("CryptPad", "Signal", "Briar", "Fedora", "Monero")]


def moves(old: list[str], new: list[str]) -> dict[str, str]:
    return {old[i]: new[j] for i, j in align(old, new).moves.items()}


def test_a_short_item_moved_where_its_own_words_went_with_it() -> None:
    rewritten = "- an export advance the code contents."
    assert moves(ITEMS, [*ITEMS[:1], *ITEMS[2:], rewritten]) == {ITEMS[1]: rewritten}


def test_of_two_rows_of_one_form_none_moved() -> None:
    assert moves([*LOGOS, "The end."], [*LOGOS[1:], "The end.", "![Molly logo](assets/molly.svg)"]) == {}
