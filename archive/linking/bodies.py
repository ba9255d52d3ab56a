"""Bodies: national ones stand alone, provincial ones get their province, relative names the body that they mean."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from archive.extraction.bodies_open import OWN_DISTRICT
from archive.facts import Ambiguous, EntityName, Kind, Link, Linked, Mention, Unknown
from archive.gazetteer import Department, Gazetteer, Place, Unit, normal
from archive.linking.body_names import MANY, BodyName, clean, take_apart
from archive.linking.home import Home
from archive.linking.places import Surroundings
from archive.text import slugify

_NO_BODY = re.compile(r"^(?:toàn )?(?:ngành|lĩnh vực|công tác|quy hoạch|hoạt động)\b", re.IGNORECASE)
_MINISTRY = re.compile(r"^(?:Bộ (?!Chỉ huy|CHQS|Tư lệnh|đội|phận|CH )|Tổng cục |Ủy ban Quốc gia |Văn phòng Quốc hội)")
_BRANCH = re.compile(
    r"^(?:(?:Ban Chấp hành |BCH )?Đảng bộ|(?:Ban Thường vụ )?Đảng ủy"
    r"|(?:Ban Chấp hành )?Công đoàn|Thanh tra|Văn phòng|Chi bộ|Đoàn [Tt]hanh niên|Phòng .+?)\s+(?=Sở\b)"
)
_BOUND_HEADS = (
    "sở ",
    "ủy ban nhân dân",
    "hội đồng nhân dân",
    "ban chỉ đạo ",
    "tỉnh ủy",
    "thành ủy",
    "công an",
    "ban thường vụ tỉnh",
)
_RELATIVE = frozenset(
    {
        *(
            "sở",
            "ban chỉ đạo",
            "ban điều hành",
            "ban",
            "trung tâm",
            "ủy ban",
            "hội",
            "đài",
            "chi cục",
            "ban quản lý",
            "hội đồng",
            "cục",
        ),
        *("bộ", "công ty", "tập đoàn", "tổ công tác", "văn phòng", "viện"),
    }
)
# "8/8 huyện đã kiện toàn | Ban Chỉ đạo", "các xã thành lập | Tổ công nghệ số": each has its own.
_OF_MANY = re.compile(
    r"(?:\bcác|\bnhiều|\bmỗi|\b100%|\d+/\d+|\b\d+)(?: đơn vị)? (?:huyện|quận|thị xã|xã|phường|địa phương|sở|đơn vị"
    r"|cơ quan|tỉnh)\b[^.;]{0,40}?(?:thành lập|kiện toàn|củng cố)(?: được)?\s*$",
    re.IGNORECASE,
)
# Rooms of districts and of the police, which no Sở stands above.
_ROOMS_ELSEWHERE = re.compile(
    r"Phòng (?:Văn hóa|VH|Giáo dục|GD|Kinh tế|Nội vụ|Lao động|Tư pháp|Tài chính|Y tế|Dân tộc|Nông nghiệp|Tài nguyên"
    r"|Quản lý đô thị|Quản lý xuất|An ninh|Cảnh sát|CS|Kỹ thuật hình sự|Tham mưu|P[ACVXK]\d)"
)
_OWN_NAMED = re.compile(r"^(?:Trường (?:Đại học|ĐH|Cao đẳng|CĐ)|Đại học|Học viện|Công ty|Tổng [Cc]ông ty|Tập đoàn)\b")
_SERVICE_CENTRES = re.compile(
    r"^trung tâm (?:thông tin|giám sát|điều hành|phục vụ|giải quyết|hành chính|dữ liệu|tích hợp"
    r"|công nghệ thông tin|cntt|chuyển đổi số|công nghệ số|chính quyền|truyền thông|lưu trữ|khuyến nông"
    r"|kiểm soát|xúc tiến|dịch vụ việc làm)\b"
)
_DISTRICT_LEVELS = frozenset({"huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu"})
_DISTRICT_STEMS = re.compile(
    r"^(?:Huyện ủy|Quận ủy|Thị ủy|Huyện đoàn|Quận đoàn|Thị đoàn|Đảng ủy (?:xã|phường))", re.IGNORECASE
)


def full_name(stem: str, unit: Unit, binding: str = "tỉnh") -> str:
    """The canonical name with its province: "Sở Y tế tỉnh Long An", "Tỉnh ủy Long An"."""
    kind = f" {unit.kind}" if binding else ""
    return f"{stem}{kind} {unit.name}"


def _holds_a_name(stem: str) -> bool:
    """ "Trung tâm dữ liệu Công viên phần mềm Quang Trung", "… quốc gia": whose it is, is said."""
    words = stem.split()
    return "quốc gia" in normal(stem) or any(one.istitle() and other.istitle() for one, other in pairwise(words[2:]))


@dataclass
class BodyLinker:
    """Links the bodies of one report in order, remembering full names for the short ones that follow."""

    gazetteer: Gazetteer
    home: Home
    around: Surroundings
    _known: dict[str, Counter] = field(default_factory=dict)  # head word → entities named in full, how often
    _stems: dict[str, EntityName] = field(default_factory=dict)  # a stem → the body that first bore it here
    _shorts: dict[str, EntityName] = field(default_factory=dict)  # "PSC" → the body it was given as short form of

    _department_last: EntityName | None = None

    def link_all(self, mentions: Iterable[Mention]) -> dict[Mention, Link]:
        """Every mention's outcome; a short name before its full name is looked at again at the end."""
        found = {mention: self.link(mention) for mention in mentions}
        for mention, link in found.items():
            if link.rule in ("no-antecedent", "own-name"):
                found[mention] = self._link(mention)
        return found

    def link(self, mention: Mention) -> Link:
        """One of the three outcomes; a body named in full is remembered."""
        found = self._link(mention)
        if isinstance(found, Linked):
            head = normal(found.entity.name).split()[0]
            self._known.setdefault(head, Counter())[found.entity] += 1
            if head == "sở" and found.entity.unit:
                self._department_last = found.entity
            if found.entity.unit:
                self._stems.setdefault(normal(take_apart(mention.name, self.gazetteer).stem), found.entity)
            if short := re.search(r"\(\s*([^()]{2,12}?)\s*\)", mention.surface):
                self._shorts.setdefault(normal(short[1]), found.entity)
        return found

    def _link(self, mention: Mention) -> Link:
        name = clean(mention.name)
        if _NO_BODY.match(name):
            return Unknown(mention, "field-not-body", "Tên một ngành hay lĩnh vực, không phải cơ quan.")
        if MANY.search(name):
            return Unknown(mention, "many-bodies", "Chỉ nhiều cơ quan cùng loại, không phải một cơ quan.")
        if standing := self._standing(name, clean(mention.surface)):
            return Linked(mention, standing, "national-body")
        if normal(name) in _RELATIVE:
            return self._antecedent(mention, name)
        parts = take_apart(name, self.gazetteer)
        if _OWN_NAMED.match(name) and not self.gazetteer.departments_named(parts.stem):
            parts = BodyName(name)
        if normal(parts.stem) in _RELATIVE and not parts.place:
            return self._antecedent(mention, parts.stem)
        if parts.place:
            return self._named(mention, parts)
        return self._unplaced(mention, parts)

    def _standing(self, name: str, surface: str) -> EntityName | None:
        for spelling in (name, surface):
            found = self.gazetteer.bodies_named(spelling)
            if len(found) == 1:
                return EntityName(Kind.BODY, found[0].key, found[0].name, "", found[0].parent)
        if _MINISTRY.match(name):
            return EntityName(Kind.BODY, f"{slugify(name)}@", name)
        return None

    # A short name after a full one

    def _antecedent(self, mention: Mention, name: str) -> Link:
        head = normal(name)
        same_word = self._known.get(head.split()[0], Counter())
        known = Counter({one: count for one, count in same_word.items() if normal(one.name).startswith(f"{head} ")})
        if not known:
            return Unknown(mention, "no-antecedent", "Tên gọi tắt mà trước đó không có tên đầy đủ.")
        return Linked(mention, known.most_common(1)[0][0], "short-name-after-full")

    # With a place of its own

    def _named(self, mention: Mention, parts: BodyName) -> Link:
        lower = parts.level in _DISTRICT_LEVELS or _DISTRICT_STEMS.match(parts.stem)
        unit = None if lower else self.around.unit_named(parts.place, parts.level)
        if unit:
            return self._of_unit(mention, parts.stem, unit, "named-province")
        level = parts.level or ("huyện" if parts.stem.startswith("Huyện") else "")
        candidates = self.around.choose(f"{level} {parts.place}".strip(), mention.span, parts.upper)
        if len(candidates) == 1:
            return self._of_place(mention, parts.stem, candidates[0])
        if candidates:
            entities = tuple(self._place_body(parts.stem, place) for place in candidates[:12])
            return Ambiguous(mention, entities, "district-in-several-provinces", "Tên huyện có ở nhiều tỉnh.")
        return Unknown(mention, "unknown-place", f"Không rõ “{parts.place}” ở đâu.")

    # Without a place

    def _unplaced(self, mention: Mention, parts: BodyName) -> Link:
        if entity := self._shorts.get(normal(parts.stem)):
            return Linked(mention, entity, "given-short-form")
        if parts.level in _DISTRICT_LEVELS or _DISTRICT_STEMS.match(parts.stem):
            return self._of_sole_district(mention, parts)
        if _OF_MANY.search(self.around.before(mention.span)):
            return Unknown(mention, "many-bodies", "Mỗi địa phương, đơn vị có một; không phải một cơ quan.")
        if venue := self.around.venue(mention.span):
            return self._of_unit(mention, parts.stem, venue, "venue-of-the-sentence")
        if branch := self._branch_of_last(parts.stem):
            return Linked(mention, branch, "room-of-the-department")
        unit = self.home.unit
        if parts.level == "thành phố" and unit and unit.kind != "thành phố":
            return self._of_sole_district(mention, parts)
        if not (parts.level or self._is_bound(parts.stem)):
            if room := self._room(parts.stem):
                return Linked(mention, room, "room-of-the-department")
            if entity := self._stems.get(normal(parts.stem)):
                return Linked(mention, entity, "named-before")
            return Linked(mention, EntityName(Kind.BODY, f"{slugify(parts.stem)}@", parts.stem), "own-name")
        if unit is None and (entity := self._stems.get(normal(parts.stem))):
            return Linked(mention, entity, "named-before")
        if unit is None:
            return Unknown(mention, "no-home-province", "Tên tương đối, mà không rõ bài của tỉnh nào.")
        return self._of_unit(mention, parts.stem, unit, "home-province")

    def _of_sole_district(self, mention: Mention, parts: BodyName) -> Link:
        kind = parts.level or {"quận": "quận", "thị": "thị xã"}.get(normal(parts.stem).split()[0], "huyện")
        own = self.around.own_places(kind, mention.span)
        places = own if len(own) == 1 or mention.rule == OWN_DISTRICT else self.around.of_kind(kind)
        if len(places) == 1:
            return self._of_place(mention, parts.stem, places[0], "only-district-named")
        return Unknown(mention, "which-district", "Không rõ của huyện, xã nào.")

    def _is_bound(self, stem: str) -> bool:
        plain = f"{normal(stem)} "
        if _SERVICE_CENTRES.match(plain) and not _holds_a_name(stem):
            return True
        return bool(self.gazetteer.departments_named(stem) or _BRANCH.match(stem) or plain.startswith(_BOUND_HEADS))

    def _room(self, stem: str) -> EntityName | None:
        """ "Phòng Bưu chính - Viễn thông": a room of the department that the text spoke of last."""
        if not stem.startswith("Phòng ") or _ROOMS_ELSEWHERE.match(stem) or self._department_last is None:
            return None
        above = self._department_last
        name = f"{stem}, {above.name}"
        return EntityName(Kind.BODY, f"{slugify(stem)}@{above.key}", name, above.unit, above.key)

    def _branch_of_last(self, stem: str) -> EntityName | None:
        """ "Công đoàn Sở": of the department that the text spoke of last."""
        branch, above = _BRANCH.match(stem), self._department_last
        if not branch or above is None or normal(stem[branch.end() :]) != "sở":
            return None
        name = f"{branch[0]}{above.name}"
        return EntityName(Kind.BODY, f"{slugify(branch[0])}@{above.key}", name, above.unit, above.key)

    # Entities

    def _department(self, stem: str) -> Department | None:
        return next(iter(self.gazetteer.departments_named(stem)), None)

    def _of_unit(self, mention: Mention, stem: str, unit: Unit, rule: str) -> Link:
        return Linked(mention, self.provincial(stem, unit), rule)

    def provincial(self, stem: str, unit: Unit) -> EntityName:
        """The body of this stem in a province, under the body above it."""
        branch = _BRANCH.match(stem)
        department = self._department(stem[branch.end() :] if branch else stem)
        name = department.name if department else stem
        parent = self._parent_key(department, unit)
        if branch:
            parent, name = f"{slugify(name)}@{unit.key}", f"{branch[0]}{name}"
        binding = department.binding if department else "tỉnh"
        return EntityName(Kind.BODY, f"{slugify(name)}@{unit.key}", full_name(name, unit, binding), unit.key, parent)

    def _parent_key(self, department: Department | None, unit: Unit) -> str:
        return f"{slugify(department.parent)}@{unit.key}" if department and department.parent else ""

    def _of_place(self, mention: Mention, stem: str, place: Place, rule: str = "named-district") -> Link:
        return Linked(mention, self._place_body(stem, place), rule)

    def _place_body(self, stem: str, place: Place) -> EntityName:
        department = self._department(stem)
        name = department.name if department else stem
        unit = self.gazetteer.unit(place.unit) if place.unit else None
        above = f", {unit.full_name}" if unit else ""
        joined = place.name if _DISTRICT_STEMS.match(name) else place.full_name
        return EntityName(Kind.BODY, f"{slugify(name)}@{place.key}", f"{name} {joined}{above}", place.unit, place.key)
