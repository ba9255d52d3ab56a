"""What a new reading finds otherwise than the old one, as JSON for curators, and as one sentence."""

from archive.facts import Findings, Kind, Linked, Span

# The parts that come and go, in the order in which they are told.
PARTS = {
    Kind.PERSON.value: "người",
    Kind.BODY.value: "cơ quan",
    Kind.PLACE.value: "địa danh",
    Kind.DOCUMENT.value: "văn bản",
    Kind.TOPIC.value: "chủ đề",
    "posts": "chức vụ",
    "figures": "số liệu",
    "quotations": "lời trích dẫn",
    "unlinked": "tên chưa nối",
}
NAMES = {
    "province": "tỉnh",
    "unit": "đơn vị tỉnh",
    "title": "tên báo cáo",
    "kind": "loại",
    "scope": "phạm vi",
    "source": "nguồn",
    "outlet": "mã nguồn",
    "author": "tác giả",
    "published": "ngày đăng",
    "event": "ngày diễn ra",
    "reported": "kỳ báo cáo",
    "planned": "kỳ kế hoạch",
}
_UNKNOWN = "không rõ"


def difference(old: Findings, new: Findings) -> dict:
    """What changed: fields and clocks as [old, new], each of `PARTS` as added and removed; {} if nothing did."""
    before, after = parts_of(old), parts_of(new)
    changes = {"fields": _changes(_fields(old), _fields(new)), "clocks": _changes(_clocks(old), _clocks(new))}
    changes |= {name: _sets(before[name], after[name]) for name in PARTS}
    return {name: change for name, change in changes.items() if change}


def parts_of(findings: Findings) -> dict[str, set[str]]:
    """What a reading finds, part by part, each thing once by its name or words."""
    return {part: set(places) for part, places in places_of(findings).items()}


def places_of(findings: Findings) -> dict[str, dict[str, Span]]:
    """`parts_of`, each thing with the first place where it stands in the text."""
    parts: dict[str, dict[str, Span]] = {name: {} for name in PARTS}
    for link in findings.links:
        mention = link.mention
        name = link.entity.name if isinstance(link, Linked) else mention.surface
        parts[mention.kind.value if isinstance(link, Linked) else "unlinked"].setdefault(name, mention.span)
        for role in mention.roles:
            parts["posts"].setdefault(f"{name}: {role.text}", role.span)
    for figure in findings.figures:
        parts["figures"].setdefault(figure.quote, figure.span)
    for quotation in findings.quotations:
        parts["quotations"].setdefault(quotation.text, quotation.span)
    return parts


def told(difference: dict, against: int = 0) -> str:
    """The difference in one sentence: "+14 người, −3, 2 trái với quyết định …; tỉnh: Long An → Tây Ninh"."""
    counts = [_count(difference[name], word) for name, word in PARTS.items() if name in difference]
    if against:
        counts.append(f"{against} trái với quyết định của người biên tập")
    fields = difference.get("fields", {}) | difference.get("clocks", {})
    if "province" in fields:
        fields.pop("unit", None)
    changes = [f"{NAMES.get(name, name)}: {old or _UNKNOWN} → {new or _UNKNOWN}" for name, (old, new) in fields.items()]
    return "; ".join([", ".join(counts), *changes]).removeprefix("; ") or "không có gì khác"


def _count(change: dict, word: str) -> str:
    signs = [f"{sign}{len(change[name])}" for sign, name in (("+", "added"), ("−", "removed")) if name in change]
    return ", ".join([f"{signs[0]} {word}", *signs[1:]])


def _fields(findings: Findings) -> dict[str, str]:
    stated = {statement.field: statement.value for statement in findings.statements}
    return stated | {"unit": findings.province, "outlet": findings.outlet}


def _clocks(findings: Findings) -> dict[str, str]:
    return {clock.which.value: clock.label for clock in findings.document.clocks}


def _changes(old: dict[str, str], new: dict[str, str]) -> dict[str, list[str]]:
    names = sorted(old.keys() | new.keys())
    return {name: [old.get(name, ""), new.get(name, "")] for name in names if old.get(name, "") != new.get(name, "")}


def _sets(old: set[str], new: set[str]) -> dict[str, list[str]]:
    parts = {"added": sorted(new - old), "removed": sorted(old - new)}
    return {name: part for name, part in parts.items() if part}
