"""The house rules that a linter does not know: sizes, imports, catches, words for people, what the repository holds."""

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from editor.command.running import start

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "editor").rglob("*.py"))
TEXTS_FOR_PEOPLE = sorted((ROOT / "translations").glob("*.ts"))

MODULE_LINES = 400
FUNCTION_LINES = 60
LATE_IMPORTS = {"editor/loading.py": ["import_module(self._name)"]}
"""The imports that do not stand at the top: the one door."""
CATCH_ALL: frozenset[str] = frozenset(
    {"editor/command/running/mistakes.py", "editor/window/frame/faults/crash.py", "editor/window/widgets/runner.py"}
)
"""Where any exception may be caught: the crash hooks of commands and of the window, and the background runner."""
TOP_LEVEL = {
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "editor",
    "pyproject.toml",
    "resources",
    "tests",
    "translations",
}
NAMED_TWICE = {
    "Mark": "what stands at a piece of a rendered block, and at a piece of a printed redline",
    "Piece": "a piece of a rendered block, and one of the redline view",
    "Setting": "setting a page, and setting a redline on the screen",
}
"""The public classes whose name stands for two things, each with both; no more than five."""
LARGEST_TABLE = 64
LARGE_TABLES = {"editor/policy/reviews/subject.py:of_cell"}
"""The tables that keep more: names of cells, which are no texts."""
LANGUAGES = {"zh_Hant", "zh_Hans", "en"}
ROOMS_FOR_PEOPLE = ("editor/window/", "editor/desk/sentences/")
"""Where the words of the window stand; lupdate reads no others."""


@cache
def trees() -> dict[str, ast.Module]:
    """The modules of the program, read."""
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8")) for path in MODULES}


def tracked() -> list[str]:
    """The files of the repository, those not yet committed included."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return [name for name in listed.stdout.decode("utf-8").split("\0") if name and (ROOT / name).is_file()]


def tracked_texts() -> Iterator[tuple[str, str]]:
    for name in tracked():
        try:
            yield name, (ROOT / name).read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_no_module_is_too_long() -> None:
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > MODULE_LINES} == {}


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{name}:{function.name}": (function.end_lineno or function.lineno) - function.lineno + 1
        for name, tree in trees().items()
        for function in functions(tree)
    }
    assert {name: length for name, length in lengths.items() if length > FUNCTION_LINES} == {}


def test_every_module_tells_its_subject_in_one_line() -> None:
    first_lines = {name: ast.get_docstring(tree, clean=False) or "" for name, tree in trees().items()}
    assert [name for name, text in first_lines.items() if not text or not text.splitlines()[0].strip()] == []


def test_a_public_name_means_one_thing() -> None:
    places: dict[str, list[str]] = {}
    for name, tree in trees().items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(name)
    assert {name: found for name, found in places.items() if len(found) > 1}.keys() == NAMED_TWICE.keys()
    assert len(NAMED_TWICE) <= 5


def test_a_room_has_no_facade() -> None:
    rooms = {name: tree for name, tree in trees().items() if name.count("/") > 1 and name.endswith("/__init__.py")}
    assert [name for name, tree in rooms.items() if len(tree.body) > 1] == []


def test_imports_stand_at_the_top() -> None:
    late = {name: list(late_imports(tree)) for name, tree in trees().items()}
    assert {name: modules for name, modules in late.items() if modules} == LATE_IMPORTS


def late_imports(tree: ast.Module) -> Iterator[str]:
    """What is imported inside functions, classes, conditions, and by calls that no tool can follow."""
    top = set(map(id, [*tree.body, *(node for door in doors(tree) for node in door.body)]))
    for node in ast.walk(tree):
        match node:
            case ast.Import() if id(node) not in top:
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom() if id(node) not in top:
                yield node.module or "."
            case ast.Call(func=ast.Name(id="__import__" | "import_module") | ast.Attribute(attr="import_module")):
                yield ast.unparse(node)


def doors(tree: ast.Module) -> list[ast.With]:
    """What stands at the top of a module in `with later():`."""
    return [node for node in tree.body if isinstance(node, ast.With) and ast.unparse(node.items[0]) == "later()"]


def test_only_modules_come_in_late_and_all_of_them_are_there() -> None:
    wanted = {
        (name, f"{node.module}.{alias.name}" if isinstance(node, ast.ImportFrom) else alias.name)
        for name, tree in trees().items()
        for door in doors(tree)
        for node in door.body
        if isinstance(node, ast.ImportFrom | ast.Import)
        for alias in node.names
    }
    assert len(wanted) > 100
    assert {(name, module) for name, module in wanted if importlib.util.find_spec(module) is None} == set()


def test_only_named_places_catch_every_exception() -> None:
    catching = {
        f"{name}:{handler.lineno}"
        for name, tree in trees().items()
        if name not in CATCH_ALL
        for handler in ast.walk(tree)
        if isinstance(handler, ast.ExceptHandler) and catches_everything(handler)
    }
    assert catching == set()


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """Whether a handler swallows any exception; one that cleans up and raises again does not."""
    caught = ast.unparse(handler.type) if handler.type else "BaseException"
    last = handler.body[-1]
    raises_again = isinstance(last, ast.Raise) and last.exc is None
    return bool(re.search(r"\b(Base)?Exception\b", caught)) and not raises_again


def test_words_for_people_are_literals() -> None:
    """lupdate records an f-string, but no translation ever matches it."""
    glued = {
        f"{name}:{call.lineno}"
        for name, tree in trees().items()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and not (call.args and isinstance(call.args[0], ast.Constant))
    }
    assert glued == set()


def test_nothing_that_dies_leaves_a_lambda_with_what_lives_on() -> None:
    """Looks and theme outlive every page; Qt forgets a dead page's own methods, but no lambda that holds the page."""
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sorted((ROOT / "editor/window").glob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"(?:looks|theme)\.\w+\.connect\(lambda", line)
    ]
    assert found == []


def test_the_event_loop_is_never_blocked() -> None:
    blocking = {
        f"{name}:{call.lineno} {call.func.attr}"
        for name, tree in trees().items()
        if name.startswith("editor/window/")
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and (call.func.attr in {"processEvents", "sleep"} or (call.func.attr == "exec" and "application" not in name))
    }
    assert blocking == set()


def test_no_path_of_one_machine_is_in_the_repository() -> None:
    path = re.compile(r"(?<![\w./~$}*-])/(?:work|root|home|Users|mnt)/\w")
    found = {
        f"{name}: {line.strip()[:80]}"
        for name, text in tracked_texts()
        for line in text.splitlines()
        if path.search(line)
    }
    assert found == set()


def test_no_sentence_of_the_real_policy_is_in_the_repository(real_text: str) -> None:
    sentences = {part for part in re.split(r"[\n\u3002\uff0c\uff1b\uff1a]", real_text) if len(part.strip()) >= 12}
    found = {(name, sentence) for name, text in tracked_texts() for sentence in sentences if sentence in text}
    assert found == set()


def test_the_repository_holds_what_the_design_names_and_no_more() -> None:
    top = {name.split("/")[0] for name in tracked()}
    assert {name for name in top if not name.startswith(".")} - TOP_LEVEL == set()


def test_the_readme_says_what_each_dependency_is_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    rows = re.findall(r"^\| ([a-z0-9, -]+) \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    told = {name.strip() for row in rows for name in row.split(",")}
    needed = {re.split(r"[^\w-]", requirement)[0] for requirement in project["dependencies"]}
    assert told == needed


def test_the_system_packages_of_the_program_and_of_the_script_are_the_same() -> None:
    script = (ROOT / ".ci" / "system-packages").read_text("utf-8")
    listed = re.search(r'^packages="([^"]+)"', script, re.MULTILINE)
    assert listed is not None
    assert tuple(listed[1].split()) == start.SYSTEM_PACKAGES


def messages(path: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """The texts of a translation file: context, source and comment, and how each is translated."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message.find("translation")
    return {key: translation for key, translation in found.items() if translation is not None}


def forms(translation: ElementTree.Element) -> list[str]:
    """The words of a translation, one form for each number of things."""
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def is_translated(translation: ElementTree.Element) -> bool:
    return translation.get("type") is None and all(text.strip() for text in forms(translation))


def test_every_language_of_the_window_is_there() -> None:
    assert {path.stem.removeprefix("editor_") for path in TEXTS_FOR_PEOPLE} == LANGUAGES


@pytest.mark.parametrize("path", TEXTS_FOR_PEOPLE, ids=lambda path: path.stem)
def test_every_text_of_the_window_is_translated(path: Path) -> None:
    assert [key for key, translation in messages(path).items() if not is_translated(translation)] == []


@pytest.mark.parametrize("path", TEXTS_FOR_PEOPLE, ids=lambda path: path.stem)
def test_a_translation_keeps_every_field_and_every_letter(path: Path) -> None:
    """A lost field hides a fact; a letter for the menu stands where the English has one, as `(&S)` in Chinese."""
    wrong = {
        (key[1], form)
        for key, translation in messages(path).items()
        for form in forms(translation)
        if fields(form) != fields(key[1]) or letters(form) != letters(key[1])
    }
    assert wrong == set()


def fields(text: str) -> list[str]:
    """What is filled in while the program runs."""
    return sorted(re.findall(r"\{+[^{}]*\}+|%n", text))


def letters(text: str) -> list[str]:
    """The letters to press in a menu."""
    return [letter.upper() for letter in re.findall(r"&(.)", text)]


def test_english_has_a_singular_and_a_plural_of_every_count() -> None:
    english = messages(ROOT / "translations/editor_en.ts")
    counted = {key[1]: forms(translation) for key, translation in english.items() if "%n" in key[1]}
    assert counted
    assert {source: found for source, found in counted.items() if len(found) != 2 or "(s)" in "".join(found)} == {}


def test_the_translations_hold_the_texts_of_the_program_and_no_others(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = [name for name in tracked() if name.startswith(ROOMS_FOR_PEOPLE) and name.endswith(".py")]
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [str(lupdate), *sources, "-locations", "none", "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    wanted = set(messages(fresh))
    for path in TEXTS_FOR_PEOPLE:
        known = set(messages(path))
        needed = {key for key in wanted if "%n" in key[1]} if path.stem == "editor_en" else wanted
        assert (path.name, known - needed, needed - known) == (path.name, set(), set())


def test_the_repository_holds_no_file_that_is_made_from_another() -> None:
    assert [name for name in tracked() if name.endswith(".qm")] == []


def test_every_literal_for_people_is_where_lupdate_reads_it() -> None:
    """A text with a context of its own outside those rooms would never be translated."""
    marked = {
        name
        for name, tree in trees().items()
        if not name.startswith(ROOMS_FOR_PEOPLE)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in {"tr", "QT_TRANSLATE_NOOP"}
    }
    assert marked == set()


@pytest.mark.long
def test_the_wheel_holds_resources_and_translations(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    shipped = [name for name in tracked() if name.split("/")[0] in {"editor", "resources"}]
    wanted = {name if name.startswith("editor/") else f"editor/{name}" for name in shipped}
    wanted |= {f"editor/translations/{path.stem}.qm" for path in TEXTS_FOR_PEOPLE}
    assert {name for name in wanted if not Path(name).name.startswith(".")} - inside == set()
    assert [name for name in inside if name.startswith("tests/") or name.endswith(".ts")] == []


def test_only_small_tables_are_kept_for_good() -> None:
    """Whole texts are `@remembered`: a pool that counts would hold a thousand of them as long as the process lives."""
    pools = {
        f"{name}:{function.name}"
        for name, tree in trees().items()
        for function in functions(tree)
        for mark in function.decorator_list
        if (size := pool_size(mark)) is not None and size > LARGEST_TABLE
    }
    assert pools == LARGE_TABLES


def pool_size(mark: ast.expr) -> int | None:
    """How many answers a decorator keeps; None where it keeps none, or for a function of no text."""
    if not (isinstance(mark, ast.Call) and ast.unparse(mark.func) == "lru_cache"):
        return None
    size = next((word.value for word in mark.keywords if word.arg == "maxsize"), None)
    return 128 if size is None else int(ast.literal_eval(size) or 1 << 62)


def test_nothing_is_imported_that_an_install_does_not_bring() -> None:
    """What only the tests install is there in a checkout and missing where the program is used."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {plain_name(re.split(r"[<>=!~;\[ ]", one)[0]) for one in project["dependencies"]}
    bringing = packages_distributions()
    found = set()
    for tree in trees().values():
        for node in ast.walk(tree):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found |= {name.partition(".")[0] for name in names}
    others = found - sys.stdlib_module_names - {"editor", ""}
    with_others = {"shiboken6", "markupsafe"}
    assert {
        name for name in others - with_others if not {plain_name(one) for one in bringing.get(name, [name])} & declared
    } == set()


def plain_name(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()
