"""What each failure tells a person: what happened, and what to do about it."""

import os
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path

from editor.desk.sentences.copy_failures import COPIES
from editor.desk.sentences.file_failures import HISTORIES, OTHER_FILES
from editor.desk.sentences.format_failures import FORMATS, GET_VERSION
from editor.desk.sentences.marking import QT_TRANSLATE_NOOP, fill
from editor.desk.sentences.review_failures import REVIEWING
from editor.desk.sentences.sharing_failures import SHARING
from editor.desk.sentences.translation_failures import TRANSLATION
from editor.exchange.blocks.errors import CutRefused, HasNul, NotUtf8
from editor.store.errors import FolderLocked, Holder, NewerFormat, from_os

CONTEXT = "Failures"
"""Under which the window translates these sentences. Below it stands as a literal: lupdate reads nothing else."""

# By the name of the error, since some rooms that raise them are above this one.
SENTENCES: Mapping[str, str] = {
    **TRANSLATION,
    **SHARING,
    **FORMATS,
    **REVIEWING,
    **OTHER_FILES,
    **HISTORIES,
    **COPIES,
    "NotAPolicyFolder": QT_TRANSLATE_NOOP(
        "Failures", "There is no policy in {folder}. Choose another folder, or begin a new policy."
    ),
    "FolderGone": QT_TRANSLATE_NOOP(
        "Failures",
        "{folder} is not where it was, or another folder stands there now. Your words are kept on this computer. Bring"
        " the folder back, or open it where it is now.",
    ),
    "AlreadyARepository": QT_TRANSLATE_NOOP(
        "Failures", "{folder} holds a git repository already. Choose an empty folder."
    ),
    "FolderNotEmpty": QT_TRANSLATE_NOOP(
        "Failures", "{folder} is not empty. Choose an empty folder, or a name that is not taken."
    ),
    "InsideARepository": QT_TRANSLATE_NOOP(
        "Failures",
        "{folder} lies inside the git repository {repository}, which would keep only a link to the policy and none of"
        " its words. Choose a folder outside of that repository, or one that its .gitignore leaves out.",
    ),
    "DamagedRepository": QT_TRANSLATE_NOOP(
        "Failures",
        "The history in {folder} cannot be read: {detail}. Nothing was changed. Restore the folder from a copy, or ask"
        " someone who knows git.",
    ),
    "DetachedHead": QT_TRANSLATE_NOOP(
        "Failures",
        "Another program left {folder} at an old version that is on no branch. Check out a branch with git first.",
    ),
    "FolderLocked": QT_TRANSLATE_NOOP(
        "Failures", "Another program is using {folder}. Close the policy there, then try again."
    ),
    "RepositoryBusy": QT_TRANSLATE_NOOP(
        "Failures",
        "Another program keeps the history in {folder} busy. Wait for it to finish and try again; if none is running,"
        " remove {locks}.",
    ),
    "ReadOnlyFolder": QT_TRANSLATE_NOOP(
        "Failures", "Nothing can be written to {path}. Ask for permission to write there, or choose another folder."
    ),
    "DiskFull": QT_TRANSLATE_NOOP(
        "Failures", "The disk is full: {path} could not be written. Make room; then it is tried again."
    ),
    "DiskFailure": QT_TRANSLATE_NOOP(
        "Failures", "The disk refused {path} (error {code}). Check the disk, and keep a copy of your words elsewhere."
    ),
    "HeadMoved": QT_TRANSLATE_NOOP(
        "Failures",
        "The folder is at a different version from the one your draft began from. Look at what is "
        "there, then save again; your words are kept.",
    ),
    "BadPath": QT_TRANSLATE_NOOP(
        "Failures", "The file name {path} cannot be used: {reason}. Rename the file with another program."
    ),
    "BadText": QT_TRANSLATE_NOOP(
        "Failures", "{field} holds a character that cannot be stored. Remove it and try again."
    ),
    "TagExists": QT_TRANSLATE_NOOP(
        "Failures", "The tag {name} already points at another version, and tags are never moved."
    ),
    "BadPattern": QT_TRANSLATE_NOOP(
        "Failures",
        "This is not a regular expression ({reason}). Correct it, or switch “.*” off to find the words as typed.",
    ),
    "CostlyPattern": QT_TRANSLATE_NOOP(
        "Failures", "This regular expression would take too long. Make it simpler, above all where repetitions repeat."
    ),
    "BadReplacement": QT_TRANSLATE_NOOP(
        "Failures", "“{part}” means nothing here. A group of the expression is written \\1, a backslash \\\\."
    ),
    "UnknownRevision": QT_TRANSLATE_NOOP(
        "Failures", "There is no version “{revision}” in this policy. The History workspace lists all of them."
    ),
    "MissingObject": QT_TRANSLATE_NOOP(
        "Failures",
        "The history in {folder} lacks the object {revision}. Nothing was changed. Restore the folder from a copy, or"
        " fetch the policy anew from where it is shared.",
    ),
    "NoSuchFile": QT_TRANSLATE_NOOP("Failures", "The version {revision} has no file {path}."),
    "NotAFile": QT_TRANSLATE_NOOP(
        "Failures",
        "{path} is not a plain file but a folder, a pipe, a socket or a device. Choose a file, or remove it.",
    ),
    "LeadsElsewhere": QT_TRANSLATE_NOOP(
        "Failures",
        "{path} leads elsewhere, and Dateline does not follow it. Put what is meant in its place, or make a whole copy"
        " of the folder with “git clone”.",
    ),
    "TooMuchTogether": QT_TRANSLATE_NOOP(
        "Failures",
        "{path} and what follows it was not read: the files have more than {limit} bytes together. Take some away.",
    ),
    "FileTooLarge": QT_TRANSLATE_NOOP(
        "Failures", "{path} has more than the {limit} bytes that a policy's file may have. Shorten it or take it away."
    ),
    "DamagedPolicy": QT_TRANSLATE_NOOP(
        "Failures",
        "{path} does not say what it should: {problem}. Correct it, or go back to an older version of it.",
    ),
    "BadLanguage": QT_TRANSLATE_NOOP(
        "Failures", "“{text}” is not a language code. Write one such as en, ja, zh-Hant or pt-BR."
    ),
    "BadSectionId": QT_TRANSLATE_NOOP(
        "Failures", "“{text}” cannot name a section: use small letters, digits and hyphens, 63 at most."
    ),
    "UnknownSection": QT_TRANSLATE_NOOP("Failures", "There is no section {section} any more."),
    "UnknownLanguage": QT_TRANSLATE_NOOP("Failures", "The policy has no language {language}. Add it first."),
    "SectionIdTaken": QT_TRANSLATE_NOOP(
        "Failures", "The section id {section} is taken, or once was. Choose another one."
    ),
    "LanguageTaken": QT_TRANSLATE_NOOP("Failures", "The policy has the language {language} already."),
    "SourceNeeded": QT_TRANSLATE_NOOP(
        "Failures", "{language} cannot be removed, since other languages are made from it."
    ),
    "OutsideText": QT_TRANSLATE_NOOP("Failures", "The change reached outside the text, so it was not made. Try again."),
    "UnusableText": QT_TRANSLATE_NOOP(
        "Failures", "Character {position} of this text is one that no file can hold. Remove it and try again."
    ),
    "TooManyMarks": QT_TRANSLATE_NOOP(
        "Failures",
        "This text has {marks} signs, figures and line ends; the limit is {limit}. Take some out, or cut it into"
        " sections.",
    ),
    "TooLongRun": QT_TRANSLATE_NOOP(
        "Failures",
        "This text has {letters} letters in a row without a space; the limit is {limit}. Put in spaces or line ends.",
    ),
    "BadFactName": QT_TRANSLATE_NOOP(
        "Failures", "“{name}” cannot name a fact: use small letters, digits, dots, hyphens and underscores."
    ),
    "BadTimeZone": QT_TRANSLATE_NOOP(
        "Failures", "“{name}” is not a time zone. Choose one from the list, such as Asia/Taipei."
    ),
    "BadNotice": QT_TRANSLATE_NOOP("Failures", "{days} days of notice are not possible: choose 0 to 3,650."),
    "LanguageWritten": QT_TRANSLATE_NOOP(
        "Failures",
        "There are words in {language} already, so nothing was imported. Import into a language without words, or"
        " into a new policy.",
    ),
    "DraftChanged": QT_TRANSLATE_NOOP(
        "Failures", "The draft changed meanwhile, so nothing was published. Look at it once more, then publish."
    ),
    "NotReady": QT_TRANSLATE_NOOP(
        "Failures", "The release is not ready, so nothing was published. Look at what stands against it."
    ),
    "NothingChanged": QT_TRANSLATE_NOOP(
        "Failures",
        "No word differs from release {number} of {updated}: there is nothing to publish and no new date.",
    ),
    "FutureVersion": QT_TRANSLATE_NOOP(
        "Failures",
        "Version {version} says it was made at {committed}, but this computer's clock shows {now}. Set the clock, or"
        " publish with a reason (--future REASON), which the release keeps.",
    ),
    "NotACorrection": QT_TRANSLATE_NOOP(
        "Failures",
        "The date {dated} cannot become {wanted}: choose another day, up to today ({today}).",
    ),
    "WordsDiffer": QT_TRANSLATE_NOOP(
        "Failures",
        "Titles, order or audiences differ from release {number}, so its date alone cannot be corrected. Publish them"
        " as a release of their own, or undo them first.",
    ),
    "ClockBehind": QT_TRANSLATE_NOOP(
        "Failures", "This computer's clock ({now}) stands before the last release ({last}). Set the clock first."
    ),
    "EffectiveTooEarly": QT_TRANSLATE_NOOP(
        "Failures",
        "{wanted} is too early to take effect: the notice ends on {earliest}. Choose that day or a later one.",
    ),
    "NotUtf8": QT_TRANSLATE_NOOP(
        "Failures", "Line {line} is not UTF-8. Open the file in an editor, save it as UTF-8, and import it again."
    ),
    "HasNul": QT_TRANSLATE_NOOP(
        "Failures",
        "Line {line} holds a NUL, which no text has. Save the file as UTF-8 text and import it again.",
    ),
    "LoneSurrogate": QT_TRANSLATE_NOOP("Failures", "Line {line} holds half a character. Remove it and try again."),
    "TooLarge": QT_TRANSLATE_NOOP(
        "Failures", "The file has {size} bytes; a policy's text may have {limit}. Import a part of it."
    ),
    "TooMany": QT_TRANSLATE_NOOP(
        "Failures", "The file has more than {limit} marks. Copy the words that are meant and import those."
    ),
    "TooDeep": QT_TRANSLATE_NOOP(
        "Failures", "More than {limit} elements of this page are nested in each other. Copy its text and check that."
    ),
    "EmptyText": QT_TRANSLATE_NOOP("Failures", "There are no words in it. Choose another file."),
    "NoOwnText": QT_TRANSLATE_NOOP(
        "Failures",
        "Its text is empty. {count} words stand elsewhere in it and would be left out: “{words}”. Copy those that are"
        " meant into a text, and import that.",
    ),
    "LineOutside": QT_TRANSLATE_NOOP("Failures", "There is no line {line}: the text has {lines} lines."),
    "NothingThere": QT_TRANSLATE_NOOP("Failures", "No section begins at line {line}."),
    "CutTaken": QT_TRANSLATE_NOOP("Failures", "A section begins at line {line} already."),
    "BlankLine": QT_TRANSLATE_NOOP("Failures", "Line {line} is blank. Choose a line with words as the heading."),
    "LineSetAside": QT_TRANSLATE_NOOP(
        "Failures", "Line {line} was set aside with the lines from {start} on. Put them back into the text first."
    ),
    "InsideBlock": QT_TRANSLATE_NOOP(
        "Failures", "Line {line} is in the middle of a paragraph or list that begins at line {start}. Cut there."
    ),
    "NeedsWords": QT_TRANSLATE_NOOP(
        "Failures", "What stands at line {line} cannot be a heading. Type the words of the heading."
    ),
    "BadLevel": QT_TRANSLATE_NOOP("Failures", "A heading's level is from 1 to 6, not {level}."),
    "TemplateMissing": QT_TRANSLATE_NOOP(
        "Failures", "There are no page templates in {folder}. Choose the folder that holds them."
    ),
    "TemplateBroken": QT_TRANSLATE_NOOP(
        "Failures", "The template {name} cannot be filled in (line {line}): {reason}. Correct it and try again."
    ),
    "PageRefused": QT_TRANSLATE_NOOP(
        "Failures",
        "The page in {language} was not written: it does not say what was released. Correct the template.",
    ),
    "StampMissing": QT_TRANSLATE_NOOP(
        "Failures", "The page in {language} was not written: its template drops the date or the number of the release."
    ),
    "WordsChanged": QT_TRANSLATE_NOOP(
        "Failures", "The page in {language} was not written: its template changes the released words."
    ),
    "NotAsMarkdown": QT_TRANSLATE_NOOP(
        "Failures", "The section {section} in {language} cannot be written as Markdown once its facts are filled in."
    ),
    "FileDiffers": QT_TRANSLATE_NOOP(
        "Failures",
        "No file was written: {file}, read again, did not say “{expected}” (section “{section}”) but “{found}”. Please"
        " report this with that text.",
    ),
    "WordDiffers": QT_TRANSLATE_NOOP(
        "Failures",
        "The Word file was not written: read again, it did not say “{expected}”. Please report this with that text.",
    ),
    "RedlinePageDiffers": QT_TRANSLATE_NOOP(
        "Failures",
        "The page was not written: read again, its section {section} did not say “{expected}”. Please report this with"
        " that text.",
    ),
    "UnfitCharacter": QT_TRANSLATE_NOOP(
        "Failures",
        "The section {section} holds a control character (number {code}) that no file of this kind can hold. Remove it"
        " and try again.",
    ),
    "NotAWordFile": QT_TRANSLATE_NOOP(
        "Failures", "This is not a Word document (.docx) that can be read. Open it in Word and save it again as .docx."
    ),
    "NotSentFromHere": QT_TRANSLATE_NOOP(
        "Failures", "This Word file was not exported by Dateline, so it does not say which section is which."
    ),
    "NoSectionMatches": QT_TRANSLATE_NOOP(
        "Failures",
        "Nothing in this file is like a section of the draft in {language}, so nothing was taken in. Choose another"
        " file or language.",
    ),
    "OtherLanguage": QT_TRANSLATE_NOOP(
        "Failures", "The file holds the text in {language}, not in {wanted}. Choose that language, or another file."
    ),
    "PdfDiffers": QT_TRANSLATE_NOOP(
        "Failures",
        "No file was written: the PDF, read again, did not say “{expected}” (section “{section}”) but “{found}”. Please"
        " report this with that text.",
    ),
    "NoPdf": QT_TRANSLATE_NOOP("Failures", "This is not a PDF, or it is damaged. Export it again or choose another."),
    "NotSet": QT_TRANSLATE_NOOP(
        "Failures",
        "No file was written: the text could not be set on pages ({reason}). Please report this with that text.",
    ),
    "NoTypeface": QT_TRANSLATE_NOOP(
        "Failures",
        "No font for the text in {language} is installed; one of these is needed: {families}. Install the package"
        " {package} (as root: apt-get install {package}), then try again.",
    ),
    "MissingGlyphs": QT_TRANSLATE_NOOP(
        "Failures",
        "No font on this machine has these letters of the text in {language}: {characters}. Install the fonts of the"
        " package {package} (as root: apt-get install {package}), then try again.",
    ),
    "NoRedlineIn": QT_TRANSLATE_NOOP(
        "Failures", "What changed cannot be marked in a file of the form {form}. Choose docx, pdf or html."
    ),
    "LanguageNotThere": QT_TRANSLATE_NOOP(
        "Failures", "The version {version} has no {language}. Choose a language that it has."
    ),
    "EngineClash": QT_TRANSLATE_NOOP(
        "Failures",
        "Another package has replaced the one that converts Chinese. Run: pip uninstall "
        "{distributions}; then: pip install --force-reinstall --no-deps opencc-python-reimplemented",
    ),
    "NoSeries": QT_TRANSLATE_NOOP(
        "Failures",
        "There are no dated texts in {source}. Name a folder of text files with a day in their names (2024-05-31), or a"
        " file that git keeps.",
    ),
    "NotInHistory": QT_TRANSLATE_NOOP(
        "Failures",
        "No git repository keeps versions of {file}. Name a file that git keeps, or a folder of dated files.",
    ),
    "NoSuchLanguage": QT_TRANSLATE_NOOP(
        "Failures", "No release has a page in {language}. Choose another language, or publish in it first."
    ),
    "NoRelease": QT_TRANSLATE_NOOP(
        "Failures", "There is no such release of this policy. Publish one first, or choose another number."
    ),
}

LOCKED_BY = QT_TRANSLATE_NOOP(
    "Failures",
    "{program} on {host} is using {folder} since {since} (process {pid}). Close the policy there, then try again.",
)
IN_ENCODING = QT_TRANSLATE_NOOP(
    "Failures",
    "The file is not UTF-8; it looks like {guess}. Open it in an editor, save it as UTF-8, and import it again.",
)


def failure_sentence(error: Exception) -> tuple[str, Mapping[str, str]]:
    """The template and the facts for an error of the rooms; KeyError for an error that is no such thing."""
    if isinstance(error, OSError):
        error = from_os(error, Path(os.fsdecode(error.filename or "")))
    facts = _facts(error)
    if isinstance(error, FolderLocked) and error.holder is not None:
        return LOCKED_BY, {**facts, **_facts(error.holder), **_who_holds(error.holder)}
    if isinstance(error, NewerFormat) and error.version:
        return GET_VERSION, facts
    if isinstance(error, NotUtf8 | HasNul) and error.guess is not None:
        return IN_ENCODING, facts
    if isinstance(error, CutRefused):
        return SENTENCES[type(error).__name__], {**facts, **_from_one(error)}
    return SENTENCES[type(error).__name__], facts


def told(error: Exception) -> str:
    """The error in English."""
    return fill(*failure_sentence(error))


def is_told(error: Exception) -> bool:
    """Whether there is a sentence for this error; any other one is the program's own mistake."""
    return type(error).__name__ in SENTENCES or (isinstance(error, OSError) and error.errno is not None)


def _facts(value: object) -> dict[str, str]:
    if not is_dataclass(value):
        return {}
    return {field.name: _shown(getattr(value, field.name)) for field in fields(value)}


def _who_holds(holder: Holder) -> dict[str, str]:
    """The moment to the minute, and the process as a name and no quantity."""
    try:
        since = f"{datetime.fromisoformat(holder.since).astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    except ValueError:
        since = holder.since
    return {"since": since, "pid": str(holder.pid)}


def _shown(value: object) -> str:
    match value:
        case tuple():
            return ", ".join(map(str, value))
        case int():
            return f"{value:,}" if value > 9999 else str(value)
        case _:
            return str(value)


def _from_one(error: CutRefused) -> dict[str, str]:
    """Lines as people count them."""
    return {name: str(getattr(error, name) + 1) for name in ("line", "start") if hasattr(error, name)}
