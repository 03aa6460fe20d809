"""`dateline language`: a language comes into a policy, is published, goes back into preparation, or ends."""

import argparse
from dataclasses import replace
from enum import Enum

from editor.command.running.command import FINE, CommandWork, fail
from editor.command.running.working import add_author, add_folder, add_format, answer, author, language, working
from editor.desk.translation.translating import mark_in_step
from editor.policy.editing.edits import AddLanguage, Batch, ChangeLanguage, Edit, RemoveLanguage, SetTitle
from editor.policy.language import Language, LanguageState, Making, made_language
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.conversion.routes import route


class _State(Enum):
    """What becomes of a language."""

    PREPARATION = "in-preparation"
    PUBLISHED = "published"
    ENDED = "ended"


_STATES = {_State.PREPARATION: LanguageState.PREPARATION, _State.PUBLISHED: LanguageState.PUBLISHED}
_TOLD = {
    _State.PREPARATION: "is in preparation: no release holds it, and none waits for it",
    _State.PUBLISHED: "is published from the next release on, which waits for it",
    _State.ENDED: "is taken out of the draft; the next release ends it, and its words stay in the history",
}


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    parser.add_argument("language", metavar="LANG", help="a tag such as pt-BR, or a language's name")
    parser.add_argument("--state", choices=[state.value for state in _State], help="what becomes of it")
    parser.add_argument(
        "--in-step", action="store_true", help="say that its texts follow their source as it stands now"
    )
    parser.add_argument("--title", help="the policy's title in it")
    parser.add_argument(
        "--from", dest="origin", type=language, metavar="LANG", help="a new one: what it is made from (the source)"
    )
    add_format(parser, "text", "json")
    add_author(parser)


def _run(arguments: argparse.Namespace) -> int:
    try:
        wanted = arguments.language = language(arguments.language)
    except argparse.ArgumentTypeError as error:
        return fail(str(error))
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        edit = _edit(session.policy, arguments)
        if edit is None:
            if arguments.in_step:
                return fail(f"there is no text in {wanted} that is made from another and could be marked in step")
            states = "|".join(state.value for state in _State)
            return fail(f"say what becomes of {wanted}: --state {states}, --in-step, or --title")
        session.submit(edit)
        made = session.save(work.repository, f"Language {wanted}")
        here = next((one for one in session.policy.languages if one.tag == wanted), None)
    state = _State.ENDED if here is None else next(key for key, value in _STATES.items() if value is here.state)
    answer(arguments.format, {"version": made, "language": wanted, "state": state.value}, [f"{wanted} {_TOLD[state]}"])
    return FINE


def _edit(policy: Policy, arguments: argparse.Namespace) -> Edit | None:
    wanted, state = arguments.language, None if arguments.state is None else _State(arguments.state)
    known = next((one for one in policy.languages if one.tag == wanted), None)
    if state is _State.ENDED:
        return RemoveLanguage(wanted)
    if known is None:
        new = _new(policy, arguments)
        return AddLanguage(new if state is None else replace(new, state=_STATES[state]), arguments.title or "")
    edits: list[Edit] = [] if arguments.title is None else [SetTitle(wanted, arguments.title)]
    if arguments.in_step:
        marks = (mark_in_step(policy, Cell(section, wanted)) for section in policy.section_ids)
        edits += [mark for mark in marks if mark is not None]
    if state is not None:
        edits.append(ChangeLanguage(replace(known, state=_STATES[state])))
    return Batch(tuple(edits)) if edits else None


def _new(policy: Policy, arguments: argparse.Namespace) -> Language:
    origin = arguments.origin or policy.source
    converts = route(origin, arguments.language) is not None
    return made_language(arguments.language, Making.CONVERTED if converts else Making.TRANSLATED, origin)


LANGUAGE = CommandWork(_arguments, _run)
