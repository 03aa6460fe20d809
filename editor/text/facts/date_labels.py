"""The words with which a text introduces a date of its own, in many languages."""

from enum import Enum

import regex


class Says(Enum):
    """What a text says of a date."""

    UPDATED = "updated"
    EFFECTIVE = "effective"
    ISSUED = "issued"
    NOTHING = "nothing"


_UPDATED = (
    r"last[\s\-]*(?:updat|modif|revis|chang|review|amend|edit)\w*"
    r"|(?:last|latest|most recent)\s+(?:update|revision|change)"
    r"|\b(?:updated|revised|modified|amended|update)\b|date of (?:the )?(?:last |latest )?(?:update|revision|change)",
    r"(?:最後|最后|最近|最新|上次)?(?:一次)?(?:更新|修改|修訂|修订|修正|變更|变更)|最終(?:更新|改定|改訂|変更)|改定|改訂",
    "최종|마지막|업데이트|개정|수정",
    r"zuletzt|letzte\w*\s+(?:aktualisierung|änderung|überarbeitung|fassung)|\bstand\b|aktualisiert|geändert am",
    r"derni[eè]re\s+(?:mise|modif|révis|version|actual)\w*|mis(?:e)?s?\s+à\s+jour|actualis[ée]|révisée?\s+le|modifiée?\s+le",
    r"[úu]ltim\w+\s+(?:\w+\s+){0,2}(?:actualiza|modifica|revisi|atualiza|aggiorna|versi)\w*|actualizad|atualizad|aggiornat",
    r"laatst|bijgewerkt|gewijzigd|herzien",
    r"ostatni\w*\s+(?:aktualiz|zmian|modyf)\w*|zaktualizowan|aktualizacj",
    r"последн\w+\s+(?:обновл|измен|редакц|актуализ)\w*|обновлен|редакция от|останн\w+\s+(?:оновл|зм[іi]н)\w*|оновлен",
    r"posledn\w+\s+(?:aktualiz|změn|zmen|úprav)\w*|naposled\w*|posljednj\w+\s+(?:izmjen|ažur)\w*|zadnj\w+\s+posod\w*",
    r"utolj[aá]ra|utolsó\s+(?:frissít|módosít)\w*|frissítve|módosítva|ultima\s+(?:actualiz|modific)\w*|actualizat",
    r"τελευτα[ίι]α\s+\w+|ενημερώθηκε|son\s+güncelle\w*|son\s+değişiklik|güncellen\w*|güncelleme",
    r"senast\s+\w+|sidst\s+\w+|sist\s+\w+|uppdater\w*|opdater\w*|oppdater\w*|viimeksi|päivitetty",
    r"terakhir\s+(?:di)?\w+|diperbarui|dikemas\s*kini|pembaruan|cập nhật|sửa đổi",
    "อัปเดต|อัพเดต|แก้ไข|ปรับปรุง|अपडेट|अद्यतन|संशोध|पिछली बार|আপডেট|হালনাগাদ|புதுப்பிக்க",
    "آخر تحديث|تحديث|تعديل|آخرین|بروزرسانی|به‌روز|עודכנ?ה?|עדכון",
)
_EFFECTIVE = (
    r"\beffective\b|in (?:effect|force)|takes? effect|applies from|valid (?:from|as of)|entry into force",
    "生效|施行|實施|实施|発効|有効日|適用|시행|발효|유효|효력",
    r"gültig|in kraft|gilt ab|wirksam|en vigueur|date d['’ ]effet|prend effet|applicable (?:à|au|depuis)",
    r"vigent|vigor\b|vigência|vigencia|efectiv|efetiv|effettiv|in vigore|validità|efficacia|decorre",
    r"van kracht|ingangsdatum|geldig|obowiązuj|wejścia? w życie|действу|вступ\w+ в силу|діють|діє\b|чинн|в сила",
    r"platn[áéýo]|účinn|hatály|érvényes|vigoare|ισχύ|yürürlük|geçerli|gäller|träder i kraft|gælder|voimassa",
    r"v veljavi|velja od|na snazi|stupa|primjenjuje|važeć|berlaku|hiệu lực|มีผล|लागू|प्रभावी|কার্যকর|நடைமுறை|அமலு",
    "تسري|يسري|سارية|ساري|نافذ|السريان|تاریخ اجرا|لازم‌الاجرا|תוקף",
)
_ISSUED = (
    r"\b(?:published|posted|issued|released|adopted|created|dated)\b|\bversion (?:of|dated|from)\b",
    r"^date\b(?!\s+of\s+birth)|^fecha(?!\s+de\s+nac)|^data\b(?!\s+di?e?\s+nasc)|^дата(?!\s+рожд)",
    "發布|发布|發佈|公布|公佈|公告|制定|通過|通过|公開|掲載|版本日期|作成|게시|공고|제정",
    r"veröffentlicht|^datum\b|version vom|fassung vom|publié|^date\s*:|version du|publicad|pubblicat",
    r"gepubliceerd|opublikowan|опубликован|zveřejněno|publicat|yayın|publicerad|تاريخ|תאריך|วันที่",
)


def _any(patterns: tuple[str, ...]) -> "regex.Pattern[str]":
    return regex.compile("|".join(patterns), regex.V1 | regex.IGNORECASE)


_LABELS = ((Says.UPDATED, _any(_UPDATED)), (Says.EFFECTIVE, _any(_EFFECTIVE)), (Says.ISSUED, _any(_ISSUED)))


def labels(text: str) -> list[tuple[Says, int, int]]:
    """The labels in a text with their places, `start` to before `end`, in order."""
    found = [(says, match.start(), match.end()) for says, pattern in _LABELS for match in pattern.finditer(text)]
    return sorted(found, key=lambda label: (label[1], -label[2]))
