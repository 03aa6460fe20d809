"""Kinds of change: told by rule, with the fact or the word that tells it."""

import json
from pathlib import Path

import pytest

from editor.text.facts.fact import Fact
from editor.text.redline.changes import changes
from editor.text.redline.kinds.change_kinds import ChangeKind, StatedFact, change_kind
from editor.text.redline.redline import redline
from editor.text.redline.spans import Hunk, hunks
from editor.text.redline.words.vocabulary import Vocabulary, names_among
from tests.places import GOLDEN_FOLDER

LABELS = GOLDEN_FOLDER / "redline"


def kinds(old: str, new: str) -> list[str]:
    return [change_kind(hunk, old, new).kind.value for hunk in hunks(redline(old, new))]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("未滿13歲者不得使用。", "未滿16歲者不得使用。", "fact"),
        ("於三十日內刪除。", "於十四日內刪除。", "fact"),
        ("The fee is NT$ 300.", "The fee is NT$ 500.", "fact"),
        ("The share is 5%.", "The share is 7.5%.", "fact"),
        ("依《郵政法》辦理。", "依《電信法》辦理。", "fact"),
        ("You may object.", "You must object.", "duty"),
        ("客戶得請求刪除。", "客戶應請求刪除。", "duty"),
        ("本公司得轉交。", "本公司不得轉交。", "duty"),
        ("Der Kunde darf widersprechen.", "Der Kunde muss widersprechen.", "duty"),
        ("Write to a@parcel.example.", "Write to b@parcel.example.", "contact"),
        ("Call +886 2 1234 5678 now.", "Call +886 2 8765 4321 now.", "contact"),
        ("See https://parcel.example/a.", "See https://parcel.example/b.", "contact"),
        ("自2024年5月6日起。", "自2025年5月6日起。", "date"),
        ("As of May 5, 2024 only.", "As of June 1, 2025 only.", "date"),
        ("The red parcel waits.", "The blue parcel waits.", "wording"),
        ("甲，乙", "甲、乙", "punctuation"),
        ("It isn't late.", "It isn’t late.", "punctuation"),
        ("a  b", "a b", "layout"),
        ("A **bold** word", "A bold word", "layout"),
        ("供應商", "供貨商", "wording"),
        ("Write to 331 E Main St.", "Write to 2 Harrison St.", "contact"),
        ("You should not complain.", "You should complain.", "duty"),
        ("© 2006-2016 Parcel", "© 2006-2017 Parcel", "date"),
        ("A link\\_here", "A link_here", "layout"),
    ],
)
def test_a_change_has_the_kind_that_a_reader_would_name(old: str, new: str, kind: str) -> None:
    assert set(kinds(old, new)) == {kind}


def test_a_fact_that_changed_is_named_with_what_it_was_and_is() -> None:
    (hunk,) = hunks(redline("We keep it for 30 days.", "We keep it for 14 days."))
    assert change_kind(hunk).facts == (StatedFact(Fact.PERIOD, "30 days", "14 days"),)


def test_the_word_of_duty_that_came_is_named() -> None:
    assert change_kind(Hunk("may", "must", 0, 0)).duties == ("must",)


def test_a_sentence_that_came_with_a_fact_is_wording_that_names_the_fact() -> None:
    told = change_kind(Hunk("", "The courier waits for ten minutes, 30 days a year, at the gate of the depot.", 0, 0))
    assert (told.kind, told.facts) == (
        ChangeKind.WORDING,
        (StatedFact(Fact.PERIOD, "", "ten minutes"), StatedFact(Fact.PERIOD, "", "30 days")),
    )


def test_the_kinds_stand_with_the_gravest_first() -> None:
    assert next(iter(ChangeKind)) is ChangeKind.FACT


def told(old: str, new: str, language: str = "") -> list[set[str]]:
    known = Vocabulary(language)
    return [{kind.value for kind in change_kind(hunk, old, new, known).kinds} for hunk in hunks(redline(old, new))]


@pytest.mark.parametrize(
    ("old", "new", "language", "facts"),
    [
        (
            "at least 16 years old",
            "over 16 years old",
            "en",
            [(Fact.AGE, "at least 16 years old", "over 16 years old")],
        ),
        ("kept for 30 days", "kept for up to 30 days", "en", [(Fact.PERIOD, "30 days", "up to 30 days")]),
        ("no more than 30 days", "not more than 30 days", "en", []),
        ("within 30 days of it", "within 30 days after it", "en", []),
        ("asked once a year", "asked twice a year", "en", [(Fact.NUMBER, "once", "twice")]),
        ("asked once you agree", "asked when you agree", "en", []),
        ("不超過三十日", "至少三十日", "zh-Hant", [(Fact.PERIOD, "不超過三十日", "至少三十日")]),
        ("первый день месяца", "пятый день месяца", "ru", [(Fact.ORDINAL, "первый", "пятый")]),
    ],
)
def test_what_bounds_a_figure_and_words_that_stand_for_one_are_facts(
    old: str, new: str, language: str, facts: list[tuple[Fact, str, str]]
) -> None:
    found = [change_kind(hunk, old, new, Vocabulary(language)) for hunk in hunks(redline(old, new))]
    assert [(one.fact, one.old, one.new) for each in found for one in each.facts] == facts


@pytest.mark.parametrize(
    ("old", "new", "language"),
    [
        ("Sie muss es melden.", "Sie müssen es melden.", "de"),
        ("公司必须通知您。", "公司務必通知您。", "zh"),
        ("You do not pay.", "You don't pay.", "en"),
        ("We will announce it.", "We announce it.", "en"),
        ("The Rights Notice", "財産的権利のお知らせ", "ja"),
    ],
)
def test_another_form_of_a_word_and_another_language_are_no_duty(old: str, new: str, language: str) -> None:
    assert "duty" not in set().union(*told(old, new, language))


def test_a_sentence_with_a_duty_is_one_and_a_passage_that_holds_one_among_others_is_not() -> None:
    sentence = "You must tell us at once where you live."
    passage = f"{sentence} We keep what you tell us with care, in the place where we work, and read it there. " * 3
    assert [change_kind(Hunk("", words, 0, 0)).kind.value for words in (sentence, passage)] == ["duty", "wording"]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("a fee of $1.50", "a fee of $150", "fact"),
        ("5.0% of it", "50% of it", "fact"),
        ("after 1.5 years", "after 15 years", "fact"),
        ("costs $50", "costs €50", "fact"),
        ("at -5 °C", "at 5 °C", "fact"),
        ("aged 13", "aged 13+", "fact"),
        ("≥ 13 years", "13 years", "fact"),
        ("on 1/12/2023", "on 11/2/2023", "date"),
        ("Article 6(1)(a) GDPR", "Article 6(1)(f) GDPR", "fact"),
        ("We use Stripe to pay.", "We use Adyen to pay.", "fact"),
        ("由綠界科技股份有限公司處理。", "由藍新金流股份有限公司處理。", "fact"),
        ("the Acme GmbH", "the Beta GmbH", "fact"),
        ("for 30 days and for 60 days", "for 60 days and for 30 days", "fact"),
        ("東京都港区六本木1-2-3", "東京都千代田区丸の内4-5-6", "contact"),
        ("Musterstraße 12, 10115 Berlin", "Hauptstraße 5, 20095 Hamburg", "contact"),
        ("call 1-800-555-0100", "call 1-800-555-0199", "contact"),
        ("Personal Data", "personal data", "letter case"),
        ("a, b", "a; b", "punctuation"),
        ("30 % of it", "30% of it", "layout"),
    ],
)
def test_facts_are_compared_before_anything_is_normalised(old: str, new: str, kind: str) -> None:
    assert set().union(*told(old, new)) == {kind}


DUTIES = {
    "en": ("We don't sell your data.", "We sell your data."),
    "de": ("Wir geben Daten weiter.", "Wir geben keine Daten weiter."),
    "fr": ("Nous vendons vos données.", "Nous ne vendons pas vos données."),
    "es": ("Vendemos sus datos.", "No vendemos sus datos."),
    "it": ("Vendiamo i dati.", "Non vendiamo i dati."),
    "pt": ("Vendemos seus dados.", "Não vendemos seus dados."),
    "nl": ("Wij delen uw gegevens.", "Wij delen uw gegevens niet."),
    "sv": ("Vi säljer dina uppgifter.", "Vi säljer inte dina uppgifter."),
    "da": ("Vi sælger dine oplysninger.", "Vi sælger ikke dine oplysninger."),
    "fi": ("Myymme tietojasi.", "Emme myy tietojasi."),
    "pl": ("Sprzedajemy dane.", "Nie sprzedajemy danych."),
    "cs": ("Prodáváme vaše údaje.", "Neprodáváme vaše údaje."),
    "sk": ("Môžete odmietnuť súhlas.", "Musíte odmietnuť súhlas."),
    "hu": ("Az adatokat törölni lehet.", "Az adatokat törölni kell."),
    "ro": ("Vindem datele dvs.", "Nu vindem datele dvs."),
    "bg": ("Ние продаваме данните.", "Ние не продаваме данните."),
    "hr": ("Možete poslati zahtjev.", "Morate poslati zahtjev."),
    "sl": ("Podatke lahko izbrišemo.", "Podatke moramo izbrisati."),
    "lt": ("Galite atsisakyti.", "Privalote atsisakyti."),
    "lv": ("Jūs varat atteikties.", "Jūs nevarat atteikties."),
    "et": ("Me müüme andmeid.", "Me ei müü andmeid."),
    "el": ("Πουλάμε τα δεδομένα σας.", "Δεν πουλάμε τα δεδομένα σας."),
    "tr": ("Bilgilerinizi satıyoruz.", "Bilgilerinizi satmıyoruz."),
    "ru": ("Вы можете отказаться.", "Вы должны отказаться."),
    "uk": ("Ми продаємо дані.", "Ми не продаємо дані."),
    "ar": ("نبيع بياناتك.", "لا نبيع بياناتك."),
    "he": ("אנחנו מוכרים את המידע.", "אנחנו לא מוכרים את המידע."),
    "fa": ("ما می‌توانیم آن را بفروشیم.", "ما باید آن را بفروشیم."),
    "hi": ("हम डेटा बेचते हैं।", "हम डेटा नहीं बेचते हैं।"),
    "bn": ("আমরা তথ্য বিক্রি করি।", "আমরা তথ্য বিক্রি করি না।"),
    "id": ("Kami menjual data Anda.", "Kami tidak menjual data Anda."),
    "vi": ("Chúng tôi bán dữ liệu.", "Chúng tôi không bán dữ liệu."),
    "th": ("เราขายข้อมูล", "เราไม่ขายข้อมูล"),
    "ko": ("제공합니다", "제공하지 않습니다"),
    "ja": ("提供することがあります。", "提供しなければなりません。"),
    "zh-Hant": ("我們可分享資料。", "我們將分享資料。"),
    "zh-Hans": ("我们会分享您的资料。", "我们不会分享您的资料。"),
    "ca": ("Podeu demanar-ho.", "Heu de demanar-ho."),
}


@pytest.mark.parametrize("language", sorted(DUTIES))
def test_a_duty_that_came_or_went_is_told_in_every_language(language: str) -> None:
    old, new = DUTIES[language]
    found = [change_kind(hunk, old, new, Vocabulary(language)) for hunk in hunks(redline(old, new))]
    assert {kind for one in found for kind in one.kinds} == {ChangeKind.DUTY}
    assert "duty" in set().union(*told(old, new))


def test_a_change_of_several_kinds_lists_the_gravest_first() -> None:
    old, new = "We will keep it 30 days.", "We will not keep it 60 days."
    assert set().union(*told(old, new)) == {"fact", "duty"}
    rewritten = Hunk(
        "We hold whatever you send us for as long as thirty days after it came to us, in one of our own archives.",
        "All such records, wherever they may be found, are erased sixty days after their arrival at the latest.",
        0,
        0,
    )
    found = change_kind(rewritten)
    assert found.kinds == (ChangeKind.FACT, ChangeKind.WORDING)
    assert found.facts == (StatedFact(Fact.PERIOD, "thirty days", "sixty days"),)


def test_a_reference_that_follows_its_clause_is_numbering() -> None:
    old = "## 5. Fees@@We ask a fee.@@## 7. Rights@@See Section 5 for more.".replace("@", "\n")
    new = old.replace("5", "6")
    (reference,) = changes(redline(old, new))
    assert reference.explained is not None
    assert reference.explained.kinds == (ChangeKind.NUMBERING,)
    assert told("See Section 5 of the Act.", "See Section 6 of the Act.") == [{"fact"}]


@pytest.mark.parametrize(
    ("old", "new", "language", "kind"),
    [
        ("It is.@@於三十日內刪除。", "It is.@@於十四日內刪除。", "en", "fact"),
        ("It is.@@您得隨時查閱。", "It is.@@您不得隨時查閱。", "en", "duty"),
        ("本政策。@@You may object.", "本政策。@@You must object.", "zh-Hant", "duty"),
        ("Это.@@We keep it for thirty days", "Это.@@We keep it for sixty days", "ru", "fact"),
        ("本規約。@@- [MDN](a)", "本規約。@@- [MDN](a)@- [MDN Plus](b)", "ja", "wording"),
    ],
)
def test_a_text_of_two_languages_is_read_in_both(old: str, new: str, language: str, kind: str) -> None:
    texts = old.replace("@", "\n"), new.replace("@", "\n")
    found = [change_kind(hunk, *texts, Vocabulary(language)).kind.value for hunk in hunks(redline(*texts))]
    assert found == [kind]


NAMES = Vocabulary("", frozenset({"paypal", "Stripe", "Blue Ocean", "綠界", "《隱私權條例》"}))


@pytest.mark.parametrize(
    ("old", "new", "facts"),
    [
        ("We pay by paypal now.", "We pay by klarna now.", [("paypal", "klarna")]),
        ("We pay by paypal now.", "We pay by Adyen now.", [("paypal", "Adyen")]),
        ("Wir zahlen mit paypal.", "Wir zahlen mit Stripe.", [("paypal", "Stripe")]),
        ("由綠界處理。", "由藍新處理。", [("綠界", "藍新")]),
        ("Paid by Stripe and us.", "Paid by Stripe, paypal and us.", [("", "paypal")]),
        ("Ask Blue Ocean for it.", "Ask Blue Water for it.", [("Blue Ocean", "Blue Water")]),
        ("Paid by paypal.", "Paid by whom we choose then.", [("paypal", "whom we choose then")]),
        ("Paid by Stripe at once.", "Paid by Stripe later.", []),
        ("The paypals of it.", "The stripes of it.", []),
    ],
)
def test_a_name_of_the_policy_is_a_fact_where_another_took_its_place(
    old: str, new: str, facts: list[tuple[str, str]]
) -> None:
    found = [change_kind(hunk, old, new, NAMES) for hunk in hunks(redline(old, new))]
    assert [(fact.old, fact.new) for one in found for fact in one.facts if fact.fact is Fact.NAME] == facts


def test_values_that_state_a_figure_are_no_names() -> None:
    values = ["30 days", "Acme", "info@acme.example", "https://acme.example", "1 May 2026", "x", "飛鳥郵政"]
    assert list(names_among(values)) == ["Acme", "飛鳥郵政"]


def test_the_language_of_a_text_decides_how_its_figures_are_read() -> None:
    (hunk,) = hunks(redline("up to 1.500 users", "up to 1500 users"))
    german, english = (
        change_kind(hunk, "up to 1.500 users", "up to 1500 users", Vocabulary(tag)).kind.value for tag in ("de", "en")
    )
    assert (german, english) == ("punctuation", "fact")


def test_changes_of_many_languages_have_the_kind_that_a_person_gave_them(data_dir: Path) -> None:
    rows = (data_dir / "cases" / "redline" / "kinds.tsv").read_text("utf-8").splitlines()[1:]
    right = 0
    for row in rows:
        _, old, new, kind = row.split("\t")
        right += set().union(*told(old, new)) == set(kind.rstrip("?").split("+"))
    assert right >= 0.95 * len(rows)


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("set `opt_in` now", "set `opt_out` now", "fact"),
        ("the form ABC-123 is", "the form ABC-124 is", "fact"),
        ("error E1234 means", "error E1299 means", "fact"),
        ("Case C-311/18", "Case C-362/14", "fact"),
        ("2.1 Access\\_\\_@@x", "2.1 Access@@x", "punctuation"),
        ("Scope -@@x", "Scope@@x", "punctuation"),
        ("Scope@-----@x", "Scope@--------@x", "layout"),
        ("* One", "1. One", "layout"),
        ("① One", "② One", "numbering"),
        ("| 1. | One |", "| 2. | One |", "numbering"),
        ("3 - Fees", "4 - Fees", "numbering"),
        ("甲、總則", "乙、總則", "numbering"),
        ("we (1) ask, (2) go", "we (i) ask, (ii) go", "numbering"),
        ("One [^1] more", "One [^2] more", "numbering"),
        ("thirty (30) days", "thirty (60) days", "fact"),
        ("## 總則", "## 一、總則", "numbering"),
        ("Fees", "1. Fees", "layout"),
        ("Kontakt: 2 Harrison St # 175, A", "Kontakt: 149 New Montgomery Street, 4th Floor, A", "contact"),
        ("you may complain", "you have the option to complain", "duty"),
        ("see section 10(b) of it", "see section **10(b)** of it", "layout"),
        ('{% include x width="100%" %}', '{% include x width="80%" %}', "layout"),
        ("## Crashes {: #essential }", "## Crashes {: #telemetry }", "layout"),
        ('{: datetime="2020-10-27" }', '{: datetime="2020-11-11" }', "date"),
        ("See the IN NO EVENT (FIVE HUNDRED)".upper(), "See the IN NO EVENT (FIVEHUNDRED)".upper(), "wording"),
        ("Ask:@", "Ask:@* [CIRA](https://www.cira.example/en/canadian-shield/privacy/policy)@", "wording"),
        ("in your Firefox Account, as", "in your Mozilla account, as", "fact"),
        ("the Firefox.__ It is", "the Mozilla.__ It is", "fact"),
        ("Mountain View, CA 94041", "Mountain View, CA 94105", "contact"),
        ("the foot note is", "the footnote is", "wording"),
        ("Ihres Firefox-Kontos hier", "Ihres Mozilla-Kontos hier", "fact"),
        ("[give](donate.md) now", "[give](https://donate.example/us) now", "contact"),
        ("after two unpaid months", "after 2 unpaid months", "layout"),
        ("미국이 아닌 경우", "미국인 경우", "duty"),
        ("使用Firefox時", "使用 Firefox 時", "layout"),
    ],
)
def test_codes_marks_of_lists_and_signs_are_told_apart(old: str, new: str, kind: str) -> None:
    assert set().union(*told(old.replace("@", "\n"), new.replace("@", "\n"))) == {kind}


def test_a_code_is_named_as_an_identifier() -> None:
    (hunk,) = hunks(redline("the form ABC-123 is", "the form ABC-124 is"))
    assert change_kind(hunk).facts == (StatedFact(Fact.IDENTIFIER, "ABC-123", "ABC-124"),)


@pytest.mark.parametrize(
    ("old", "new", "kind", "language"),
    [line.split("\t") for line in (LABELS / "kinds_made.tsv").read_text("utf-8").splitlines()[1:]],
)
def test_a_change_made_up_in_one_of_many_languages_has_its_kind(old: str, new: str, kind: str, language: str) -> None:
    assert set().union(*told(old, new, language)) == {kind}


def histories(data_dir: Path) -> dict[str, tuple[str, str]]:
    """The real pairs of old and new texts, by name."""
    lines = (data_dir / "histories" / "pairs.jsonl").read_text("utf-8").split("\n")
    return {pair["id"]: (pair["old"], pair["new"]) for pair in (json.loads(line) for line in lines if line)}


@pytest.mark.parametrize("labels", ["kinds.tsv", "kinds_unseen.tsv"])
def test_real_changes_have_the_kind_that_a_person_gave_them(labels: str, data_dir: Path) -> None:
    """The labels name hunks of real policies by their places alone."""
    pairs = histories(data_dir)
    rows = [line.split("\t") for line in (LABELS / labels).read_text("utf-8").splitlines()[1:]]
    right = 0
    for name, *places, label in rows:
        i, i_end, j, j_end = map(int, places)
        old, new = pairs[name]
        right += change_kind(Hunk(old[i:i_end], new[j:j_end], i, j), old, new).kind.value == label
    assert len(rows) >= 200
    assert right / len(rows) >= 0.95


def test_changes_labelled_after_the_rules_were_made_have_their_kind(data_dir: Path) -> None:
    """Sets of 60 hunks of real policies and translations; a version in `parallel` is held against its next one."""
    pairs = histories(data_dir)
    rows = [line.split("\t") for line in (LABELS / "kinds_further.tsv").read_text("utf-8").splitlines()[1:]]
    right = 0
    for name, *places, language, label in rows:
        i, i_end, j, j_end = map(int, places)
        if name not in pairs:
            versions = sorted((data_dir / name).parent.glob("*.md"))
            after = versions[versions.index(data_dir / name) + 1]
            pairs[name] = (data_dir / name).read_text("utf-8"), after.read_text("utf-8")
        old, new = pairs[name]
        found = change_kind(Hunk(old[i:i_end], new[j:j_end], i, j), old, new, Vocabulary(language))
        right += found.kind.value == label
    assert len(rows) == 1020
    assert right >= 0.95 * len(rows)
