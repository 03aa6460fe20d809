"""What each file that holds no text to import tells a person: what it is, and what to do with it."""

from collections.abc import Mapping

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP

OTHER_FILES: Mapping[str, str] = {
    "OtherKindOfFile": QT_TRANSLATE_NOOP(
        "Failures",
        "{name} is of a kind that Dateline does not read. Open it in the program that it was made with, save it as"
        " .docx, and import that.",
    ),
    "NotAnOpenText": QT_TRANSLATE_NOOP(
        "Failures",
        "This is not an OpenDocument text (.odt) that can be read. Open it in LibreOffice and save it "
        "again as .odt or .docx.",
    ),
    "RtfFile": QT_TRANSLATE_NOOP(
        "Failures",
        "{name} is Rich Text (.rtf), which Dateline does not read. Open it in Word or LibreOffice, save it as .docx,"
        " and import that.",
    ),
    "PdfFile": QT_TRANSLATE_NOOP(
        "Failures",
        "{name} is a PDF: printed pages, of which nobody can tell paragraphs and headings for certain. Import the file"
        " that it was made from, or open it in Word, save it as .docx, and look through it.",
    ),
    "OldWordFile": QT_TRANSLATE_NOOP(
        "Failures",
        "{name} is in an older format of Word (.doc). Open it in Word or LibreOffice, save it as .docx, and"
        " import that.",
    ),
    "LockedFile": QT_TRANSLATE_NOOP(
        "Failures",
        "{name} is locked with a password. Open it in the program that it was made with, take the password off, save"
        " it, and import it again.",
    ),
    "SpreadsheetFile": QT_TRANSLATE_NOOP(
        "Failures",
        "{name} is a spreadsheet. Copy the cells that are meant into a table in Word, save that as .docx, and import"
        " it.",
    ),
    "PresentationFile": QT_TRANSLATE_NOOP(
        "Failures", "{name} holds slides. Copy their words into a document in Word, save that as .docx, and import it."
    ),
    "PictureFile": QT_TRANSLATE_NOOP(
        "Failures", "{name} is a picture, which holds no characters. Import the file that it was made from."
    ),
    "ArchiveFile": QT_TRANSLATE_NOOP(
        "Failures", "{name} is an archive of files. Unpack it, and import the one that holds the text."
    ),
}
"""By the name of the error."""

HISTORIES: Mapping[str, str] = {
    "HistoryThere": QT_TRANSLATE_NOOP(
        "Failures",
        "There are sections or releases in {language} already, so no history was taken in. Name an empty folder.",
    ),
    "BegunLater": QT_TRANSLATE_NOOP(
        "Failures",
        "This policy was begun on {begun}, after the first text of the history ({first}), and no release can be dated"
        " before it. Name an empty folder: the history begins a policy of its own there.",
    ),
    "MoreLanguages": QT_TRANSLATE_NOOP(
        "Failures",
        "A history is in one language, and this policy has {languages} as well, for which every release would wait."
        " Name an empty folder, and add those languages when the history is in.",
    ),
}
"""What keeps a series of dated texts from being taken in."""
