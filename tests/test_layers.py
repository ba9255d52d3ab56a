"""The laws of the house that a reader of the code may count on: who imports whom, and how long things may be."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ARCHIVE = ROOT / "archive"
CODE = sorted(path for path in ARCHIVE.rglob("*.py") if "migrations" not in path.parts)
TESTS = sorted((ROOT / "tests").rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))

# A room imports only rooms that stand before it. What is not named here (settings, wsgi, database …) is the frame.
ROOMS = (
    ("text", "terms"),
    ("facts", "likeness"),
    ("sentences",),
    ("gazetteer",),
    ("reading",),
    ("extraction",),
    ("linking",),
    ("pipeline", "sidecar", "contract", "child", "findings_json"),
    ("evaluation",),
    ("bilingual",),
    ("models",),
    ("storage",),
    ("search",),
    ("publishing", "pages"),
    ("api",),
    ("curation",),
)
PLACE = {room: place for place, rooms in enumerate(ROOMS) for room in rooms}
PAGES = ("serving", "rules", "kit", "figures", "entities", "provinces", "browse", "search", "report", "about")
ASKED = ("bilingual", "models", "search", "pages")  # what answers readers
RULES = ("archive.reading", "archive.extraction", "archive.linking")
WITHOUT_DJANGO = PLACE["evaluation"]
WEB = ("django", "psycopg2", "csp", "axes", "whitenoise", "dj_database_url")
ONE_DOOR = {"underthesea": "archive/extraction/signals.py"}
# How rows are written. Storage does; search makes its own tables from them; accounts are no rows of the archive.
WRITES = ("save", "create", "bulk_create", "bulk_update", "get_or_create", "update_or_create", "delete")
ACCOUNTS = ("archive/curation/permissions.py", "archive/management/commands/curator.py")
IMPORT_ALL = """
import importlib, os, pkgutil, sys
import django, archive
os.environ["DJANGO_SETTINGS_MODULE"] = "archive.settings"
django.setup()
done = []
def watch(event, given):
    if event == "open" and str(given[0]).startswith(os.getcwd()) and not str(given[0]).endswith((".py", ".pyc", ".so")):
        done.append(given[0])
    elif event in ("subprocess.Popen", "socket.connect"):
        done.append(event)
names = [module.name for module in pkgutil.walk_packages(archive.__path__, "archive.")]
sys.addaudithook(watch)
for name in names:
    if name != "archive.wsgi":
        importlib.import_module(name)
print([each for each in done if ".venv" not in str(each)], "underthesea" in sys.modules)
"""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room_of(path: Path) -> str:
    return path.relative_to(ARCHIVE).parts[0].removesuffix(".py")


@cache
def nodes_of(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def imports_of(path: Path) -> set[str]:
    """Every module that a file imports, wherever in it, with relative imports written out."""
    found = set()
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, *filter(None, [node.module])))
            found |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
    return found


def imported(path: Path, *libraries: str) -> set[str]:
    """What a file imports of the libraries."""
    return {module for module in imports_of(path) if module.split(".")[0] in libraries}


def faults(paths: Iterable[Path], fault_of: Callable[[Path], object]) -> dict[str, object]:
    """What is wrong with which file: {} when nothing is."""
    return {name_of(path): fault for path in paths if (fault := fault_of(path))}


def test_a_room_imports_only_rooms_before_it():
    def later(path: Path) -> set[str]:
        place = PLACE.get(room_of(path), len(ROOMS))
        rooms = {module.split(".")[1] for module in imported(path, "archive") if "." in module}
        return {room for room in rooms if PLACE.get(room, -1) > place}

    assert faults(CODE, later) == {}


def test_a_room_of_pages_imports_only_rooms_before_it():
    def later(path: Path) -> set[str]:
        names = [module.split(".") for module in imports_of(path) if module.startswith("archive.pages.")]
        return {name[2] for name in names} & set(PAGES[PAGES.index(path.parent.name) + 1 :])

    assert faults((ARCHIVE / "pages").rglob("*/*.py"), later) == {}


def test_the_path_runs_without_django():
    path_of_a_report = [path for path in CODE if PLACE.get(room_of(path), 99) <= WITHOUT_DJANGO]
    assert faults(path_of_a_report, lambda path: imported(path, *WEB)) == {}


def test_a_process_that_answers_readers_need_not_load_the_rules_that_read_reports():
    def rules(path: Path) -> set[str]:
        return {module for module in imported(path, "archive") if module.startswith(RULES)}

    assert faults([path for path in CODE if room_of(path) in ASKED], rules) == {}


def test_a_foreign_library_has_one_door():
    for library, door in ONE_DOOR.items():
        assert list(faults(CODE, lambda path, library=library: imported(path, library))) == [door]


def written_by(path: Path) -> set[str]:
    """What a file writes to the database, as its calls name it: "Report.objects.create", "word.save"."""
    calls = [ast.unparse(node.func) for node in nodes_of(path) if isinstance(node, ast.Call)]
    manager = {call for call in calls if ".objects." in call and call.endswith(".update")}
    return manager | {call for call in calls if "." in call and call.rpartition(".")[2] in WRITES}


def test_only_storage_writes_rows():
    others = [path for path in CODE if room_of(path) != "storage" and name_of(path) not in ACCOUNTS]
    calls = [(name_of(path), call) for path in others for call in written_by(path)]
    assert [each for each in calls if not each[1].startswith("Search")] == []
    assert {name.split("/")[1] for name, _ in calls} == {"search"}


def test_importing_the_code_opens_no_file_and_starts_nothing():
    done = subprocess.run(
        [sys.executable, "-B", "-c", IMPORT_ALL], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[] False"


def test_nothing_is_imported_from_tests():
    assert faults(CODE, lambda path: imported(path, "tests")) == {}


def test_no_module_is_named_for_nothing():
    assert [name_of(path) for path in CODE if path.stem in ("utils", "util", "helpers", "misc", "common")] == []


def test_no_signals_of_django_are_used():
    assert faults(CODE, lambda path: {each for each in imported(path, "django") if "django.dispatch" in each}) == {}


def test_a_file_can_be_read_in_one_sitting():
    assert faults([*CODE, *TESTS], lambda path: lines_over(path, 300)) == {}


def test_a_template_fits_on_two_screens():
    assert faults(TEMPLATES, lambda path: lines_over(path, 80)) == {}


def test_templates_decide_nothing():
    """They ask whether something is there; what it is compared with was settled before."""

    def compared(path: Path) -> list[str]:
        conditions = re.findall(r"{%-? *(?:el)?if\b(.*?)%}", path.read_text(encoding="utf-8"))
        return [each.strip() for each in conditions if re.search(r"[=<>]|\b(?:in|is)\b", each)]

    assert faults((ROOT / "templates").rglob("*.*ml"), compared) == {}


def lines_over(path: Path, ceiling: int) -> int:
    return max(0, len(path.read_text(encoding="utf-8").splitlines()) - ceiling)


def test_no_pattern_repeats_a_group_possessively():
    """Python 3.11.0 to 3.11.4 lose their way in one: "TT&TT" was two words there. An atomic group says the same."""

    def possessive(path: Path) -> list[str]:
        return re.findall(r"\)(?:[*+?]|\{+[\w, {]+\}+)\+", path.read_text())

    assert faults(CODE, possessive) == {}


def test_a_function_fits_on_a_screen():
    def long(path: Path) -> list[str]:
        functions = [node for node in nodes_of(path) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        return [f"{node.name}: {lines(node)}" for node in functions if lines(node) > ceiling(node, path)]

    assert faults(CODE, long) == {}


def ceiling(node: ast.FunctionDef, path: Path) -> int:
    """A view answers a request: it returns a response. What it shows is built by functions like all others."""
    answer = ast.unparse(node.returns) if node.returns else ""
    first = node.args.args[0].arg if node.args.args else ""
    view = answer.endswith("Response") or (first == "request" and not answer)
    return 15 if view and room_of(path) in ("pages", "api") else 40


def lines(node: ast.FunctionDef) -> int:
    return node.end_lineno - node.lineno + 1
