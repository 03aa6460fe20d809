"""`dateline upgrade`: a policy's files go on to the newest format, as one version."""

import argparse

from editor.command.comparing import redline_mark
from editor.command.running.command import FINE, CommandWork, fail
from editor.command.running.working import add_author, add_folder, add_format, answer, author, working
from editor.exchange.site.redline_forms import marked_text, whole
from editor.policy.format import FORMAT, RULES, SetFormat
from editor.store.formats.layout import POLICY_FILE
from editor.text.redline.changes import as_json as spans_json
from editor.text.redline.redline import redline
from editor.text.redline.switches import PLAIN


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    parser.add_argument("--dry-run", action="store_true", help="show what would change, and change nothing")
    add_format(parser, "text", "json")
    add_author(parser)


def _run(arguments: argparse.Namespace) -> int:
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        if session.is_dirty:
            return fail("the policy has words that no version holds: save them as a version first, or take them back")
        old = (session.policy.format, session.policy.rules)
        facts: dict[str, object] = {"from": old[0], "to": FORMAT, "rules": RULES, "version": None}
        if old >= (FORMAT, RULES):
            answer(arguments.format, facts, [f"The policy is of format {FORMAT} already."])
            return FINE
        session.submit(SetFormat())
        save = session.begin_save(f"Go on to format {FORMAT}")
        assert save is not None
        before = work.repository.snapshot(save.base).read(POLICY_FILE) if save.base else b""
        spans = redline(before.decode(), (save.changes[POLICY_FILE] or b"").decode())
        if arguments.dry_run:
            session.undo()
            last = "Nothing was changed."
        else:
            facts["version"] = version = session.save(work.repository, save.message)
            last = f"Format {FORMAT}, rules {RULES}: version {version}."
        shown = marked_text(whole(spans, PLAIN), redline_mark())
        answer(arguments.format, {**facts, "redline": spans_json(spans)}, [f"{POLICY_FILE}:", "", shown, last])
    return FINE


UPGRADE = CommandWork(_arguments, _run)
