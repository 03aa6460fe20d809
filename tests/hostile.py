"""Policy folders as a stranger may send them: whatever in them could name a program names one that leaves a mark."""

from pathlib import Path

HOOKS = (
    "reference-transaction",
    "pre-push",
    "post-checkout",
    "post-merge",
    "pre-commit",
    "commit-msg",
    "post-commit",
    "post-index-change",
    "pre-auto-gc",
    "post-rewrite",
    "fsmonitor-watchman",
)

SETTINGS = """
[core]
	fsmonitor = {program}
	alternateRefsCommand = {program}
	sshCommand = {program}
	gitProxy = {program}
	pager = {program}
	editor = {program}
	askPass = {program}
	hooksPath = {hooks}
[credential]
	helper = "!{program}"
[credential "https://policy.invalid"]
	helper = "!{program}"
[protocol "ext"]
	allow = always
[protocol]
	allow = always
[url "ext::{program} "]
	insteadOf = https://
	insteadOf = ssh://
	insteadOf = file://
	insteadOf = /
[remote "origin"]
	uploadpack = {program}
	receivepack = {program}
	vcs = ext
	proxy = {program}
[filter "marked"]
	clean = {program}
	smudge = {program}
	process = {program}
	required = true
[diff "marked"]
	command = {program}
	textconv = {program}
[diff]
	external = {program}
[merge "marked"]
	driver = {program}
[gpg]
	program = {program}
[gpg "ssh"]
	program = {program}
	defaultKeyCommand = {program}
[alias]
	fetch = "!{program}"
	push = "!{program}"
	gc = "!{program}"
[gc]
	auto = 1
	recentObjectsHook = {program}
[uploadpack]
	packObjectsHook = {program}
[sequence]
	editor = {program}
[commit]
	gpgSign = true
"""

ADDRESSES = (
    "ext::{program}",
    "ext::sh -c {program}",
    "--upload-pack={program}",
    "-oProxyCommand={program}",
    "ssh://-oProxyCommand={program}/x",
    "a@-oProxyCommand={program}:x",
    "fd::17",
    "transport::{program}",
    "https://policy.invalid/a\n\turl = ext::{program}",
)
"""Addresses that no dialog would take, written into the folder by hand."""


def spoil(folder: Path, mark: Path) -> None:
    """Make a policy's repository hostile: each program it names would write `mark`."""
    git = folder / ".git"
    program = git / "program"
    program.write_text(f"#!/bin/sh\necho \"$0 $*\" >> '{mark}'\nexit 0\n", encoding="utf-8")
    program.chmod(0o755)
    hooks = git / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in HOOKS:
        (hooks / name).write_bytes(program.read_bytes())
        (hooks / name).chmod(0o755)
    with (git / "config").open("a", encoding="utf-8") as config:
        config.write(SETTINGS.format(program=program, hooks=hooks))
    (git / "info").mkdir(exist_ok=True)
    (git / "info" / "attributes").write_text("* filter=marked diff=marked merge=marked\n", encoding="utf-8")
    (folder / "dulwich.py").write_text(f"open({str(mark)!r}, 'a').write('python')\n", encoding="utf-8")
    (folder / "sitecustomize.py").write_text(f"open({str(mark)!r}, 'a').write('python')\n", encoding="utf-8")


def share_at(folder: Path, address: str) -> None:
    """Let the folder name an address in its own configuration, as it came."""
    with (folder / ".git" / "config").open("a", encoding="utf-8") as config:
        quoted = address.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        config.write(f'[remote "origin"]\n\turl = "{quoted}"\n')
