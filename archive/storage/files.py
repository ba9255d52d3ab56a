"""The files of a load: found in sorted order, named by their path below the root, read without ever hanging."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.facts import Sidecar
from archive.reading.refusal import Refused
from archive.sidecar import BadSidecar, read_sidecar, sidecar_of
from archive.text import compose

LIMIT = 1024 * 1024  # bytes of one report
_LONGEST_PATH = 1000


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of a load: its identity (NFC path below the root), where it stands, or why it is refused unread."""

    path: str
    file: Path | None
    refusal: Refused | None = None


def find_files(paths: Iterable[Path]) -> list[FoundFile]:
    """Every report file at or below the paths, sorted by identity; what can't be one stands there with its reason.

    In folders only `*.txt` are reports; a path that is named itself must be one.
    """
    found: dict[str, FoundFile] = {}
    for root in paths:
        for each in _below(Path(root)):
            if each.path in found:
                reason = f"Trùng tên với một tệp khác trong cùng lần nạp ({_shown(found[each.path].file)})."
                twin = f"{each.path} ({_shown(each.file)})"[:_LONGEST_PATH]
                found[twin] = FoundFile(twin, None, Refused("identity", reason))
            else:
                found[each.path] = each
    return sorted(found.values(), key=lambda each: each.path)


def _below(root: Path) -> Iterator[FoundFile]:
    if not os.path.lexists(root):
        yield _refused(root.name, "unreadable", "Không có tệp hay thư mục này.")
    elif root.is_dir():
        yield from _in_folder(root, root)
    elif root.suffix.lower() != ".txt":
        yield _refused(root.name, "not-text", "Chỉ nhận tệp .txt.")
    else:
        yield _one(root.name, root, root.parent)


def _in_folder(folder: Path, root: Path) -> Iterator[FoundFile]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield _refused(_relative(folder, root), "unreadable", f"Không mở được thư mục: {error.strerror}.")
        return
    for entry in entries:
        place = Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            yield from _in_folder(place, root)
        elif entry.is_symlink() and place.is_dir():
            yield _refused(_relative(place, root), "link", "Liên kết tới thư mục: không đi theo.")
        elif place.suffix.lower() == ".txt":
            yield _one(_relative(place, root), place, root)


def _relative(place: Path, root: Path) -> str:
    return place.relative_to(root).as_posix()


def _one(name: str, place: Path, root: Path) -> FoundFile:
    """The file by its name and kind alone; nothing is opened here."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return _refused(name, "name", "Tên tệp không phải UTF-8.")
    if not name.isprintable() or len(name) > _LONGEST_PATH:
        return _refused(name, "name", "Tên tệp có ký tự điều khiển hoặc quá dài.")
    try:
        if place.is_symlink() and not place.resolve(strict=True).is_relative_to(root.resolve()):
            return _refused(name, "link", "Liên kết ra ngoài thư mục được nạp.")
        if not stat.S_ISREG(place.stat().st_mode):
            return _refused(name, "special", "Không phải tệp thường (ống dẫn, thiết bị, ổ cắm, thư mục).")
    except (OSError, RuntimeError):
        return _refused(name, "unreadable", "Không đọc được tệp (liên kết hỏng hoặc thiếu quyền).")
    return FoundFile(compose(name), place)


def _refused(name: str, code: str, reason: str) -> FoundFile:
    return FoundFile(_shown(name)[:_LONGEST_PATH], None, Refused(code, reason))


def _shown(name: object) -> str:
    """A name that can be stored and printed, whatever bytes it has."""
    text = os.fsencode(str(name)).decode("utf-8", "backslashreplace")
    return compose("".join(letter if letter.isprintable() else f"\\x{ord(letter):02x}" for letter in text))


def read_file(found: FoundFile) -> bytes:
    """The bytes of a found file; raises `Refused`. A pipe put in its place meanwhile does not hang it."""
    if found.refusal:
        raise found.refusal
    try:
        descriptor = os.open(found.file, os.O_RDONLY | os.O_NONBLOCK)
        with open(descriptor, "rb") as stream:  # noqa: PTH123 (a descriptor has no path)
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise Refused("special", "Không phải tệp thường.")
            raw = stream.read(LIMIT + 1)
    except OSError as error:
        raise Refused("unreadable", f"Không đọc được tệp: {error.strerror}.") from None
    if len(raw) > LIMIT:
        raise Refused("too-large", "Tệp lớn hơn 1 MB.")
    if not raw:
        raise Refused("empty", "Tệp rỗng.")
    return raw


def read_beside(found: FoundFile) -> Sidecar | None:
    """What the sidecar beside a file states; raises `Refused` when there is one that can't be obeyed."""
    beside = sidecar_of(found.file)
    if not os.path.lexists(beside):
        return None
    try:
        if not stat.S_ISREG(beside.lstat().st_mode):
            raise Refused("sidecar", f"{beside.name}: không phải tệp thường.")
        return read_sidecar(beside)
    except (BadSidecar, OSError) as error:
        raise Refused("sidecar", str(error)) from None
