"""What is compared, kind by kind: a key's answers beside what `archive.contract.render` prints for the text."""

from collections.abc import Callable

from archive.evaluation import comparing, spelling
from archive.evaluation.comparing import Body, Outcome, Post, Quantity, any_same, match

Rule = Callable[[dict, dict], Outcome]


def people(key: dict, printed: dict) -> Outcome:
    return match((one["name"] for one in _subjects(key)), _names(_found_people(key, printed)), comparing.same_person)


def posts(key: dict, printed: dict) -> Outcome:
    """Who is what; another wording of a post already found is neither right nor wrong."""
    asked, found = _posts(_subjects(key)), _posts(_found_people(key, printed))
    return match(asked, found, comparing.same_post, lambda post: any_same(comparing.same_post, asked, post))


def bodies_found(key: dict, printed: dict) -> Outcome:
    return _bodies(key, printed, comparing.same_surface)


def bodies_resolved(key: dict, printed: dict) -> Outcome:
    return _bodies(key, printed, comparing.same_body)


def places(key: dict, printed: dict) -> Outcome:
    """Without the home province, which is asked as a field, and places that are only part of a body's name."""
    home = key.get("province") or ""
    names = " | ".join(spelling.written_out(body["name"]) for body in key.get("organisations", []))
    asked = [place for place in key.get("places", []) if not comparing.same_place(place, home)]
    found = {spelling.place(place): place for place in printed["places"]}.values()
    return match(
        asked,
        found,
        comparing.same_place,
        lambda place: comparing.same_place(place, home) or spelling.place(place) in names,
    )


def figures(key: dict, printed: dict) -> Outcome:
    return _figures(key, printed, comparing.same_quantity)


def targets(key: dict, printed: dict) -> Outcome:
    """Figures once more, now right only when told a target or no target as the key says."""
    return _figures(key, printed, comparing.same_aim)


def documents(key: dict, printed: dict) -> Outcome:
    return match(key.get("documents", []), printed["documents"], comparing.same_document)


def furniture(key: dict, printed: dict) -> Outcome:
    """Lines of page furniture that are kept out of the body."""
    body = spelling.plain(" ".join(printed["body"]))
    lines = [line for line in key.get("boilerplate", []) if len(spelling.plain(line)) > 3]
    leaked = [line for line in lines if spelling.plain(line) in body]
    return Outcome(tuple(line for line in lines if line not in leaked), tuple(leaked))


def body(key: dict, printed: dict) -> Outcome:
    """Figures' quotes that still stand in the body: nothing was thrown out with the furniture."""
    text = spelling.plain(" ".join(printed["body"]))
    quotes = [figure["quote"] for figure in key.get("indicators", [])]
    lost = [quote for quote in quotes if spelling.plain(quote) not in text]
    return Outcome(tuple(quote for quote in quotes if quote not in lost), tuple(lost))


def field(name: str) -> Rule:
    """A heading field: right, absent, or wrong; saying nothing is right where the key says nothing."""
    same = comparing.same_outlet if name == "source" else comparing.same_field

    def rule(key: dict, printed: dict) -> Outcome:
        right, answer = _right_answers(name, key), _answer(name, printed)
        if any(same(each, answer) for each in right):
            return Outcome(hits=(f"{answer}" if answer is not None else "không nêu",))
        wanted = f"{right[0]}" if right[0] is not None else "không nêu"
        return Outcome(missed=(wanted,), false=(f"{answer}",) if answer is not None else ())

    return rule


# Scored by precision and recall over the entries of all texts.
LISTS: dict[str, Rule] = {
    "people": people,
    "posts": posts,
    "bodies_found": bodies_found,
    "bodies_resolved": bodies_resolved,
    "places": places,
    "figures": figures,
    "targets": targets,
    "documents": documents,
}
# Scored by the share of texts in which they are right.
FIELDS: dict[str, Rule] = {
    name: field(name)
    for name in ("title", "published", "event_date", "province", "period_year", "kind", "source", "author")
}
# Scored by the share of lines, or quotes, that stand where they should.
SHARES: dict[str, Rule] = {"furniture": furniture, "body": body}


def _subjects(key: dict) -> list[dict]:
    return [one for one in key.get("people", []) if not one.get("credit")]


def _found_people(key: dict, printed: dict) -> list[dict]:
    """What was found, photographers left out: they are neither asked nor wrong."""
    credited = [one["name"] for one in key.get("people", []) if one.get("credit")]
    return [one for one in printed["people"] if not any_same(comparing.same_person, credited, one["name"])]


def _names(entries: list[dict]) -> list[str]:
    return [entry["name"] for entry in entries]


def _posts(entries: list[dict]) -> list[Post]:
    """Each post once, however it is spelt."""
    posts = {
        (spelling.person(one["name"]), spelling.written_out(role)): Post(one["name"], role)
        for one in entries
        for role in one.get("roles", [])
    }
    return list(posts.values())


def _bodies(key: dict, printed: dict, same: Callable[[Body, Body], bool]) -> Outcome:
    """A body that is named only inside somebody's post may be listed or not."""
    entries = key.get("organisations", [])
    home = "" if key.get("province_in_text", True) else key.get("province") or ""
    asked = [_body(entry, home) for entry in entries if not entry.get("optional")]
    optional = [_body(entry, home) for entry in entries if entry.get("optional")]
    held = " | ".join(spelling.written_out(post.role) for post in _posts(key.get("people", [])))

    def explained(found: Body) -> bool:
        short = spelling.written_out(found.name).removesuffix(f" {spelling.written_out(key.get('province') or '')}")
        return (bool(short) and short in held) or any_same(same, optional, found)

    return match(asked, [_body(entry) for entry in printed["organisations"]], same, explained)


def _body(entry: dict, home: str = "") -> Body:
    surfaces = frozenset((*entry.get("surface", ()), *entry.get("surfaces", ())))
    return Body(entry["name"], surfaces, frozenset(entry.get("name_alt", ())), home)


def _figures(key: dict, printed: dict, same: Callable[[Quantity, Quantity], bool]) -> Outcome:
    entries = key.get("indicators", [])
    asked = [_quantity(entry, bool(entry.get("target"))) for entry in entries if not entry.get("optional")]
    optional = [_quantity(entry, bool(entry.get("target"))) for entry in entries if entry.get("optional")]
    found = [_quantity(entry, entry["kind"] == "target") for entry in printed["indicators"]]
    return match(asked, found, same, lambda figure: any_same(comparing.same_quantity, optional, figure))


def _quantity(entry: dict, target: bool) -> Quantity:
    return Quantity(entry["quote"], spelling.number(entry.get("value")), entry.get("unit") or "", target)


def _right_answers(name: str, key: dict) -> list:
    """The right answer first, then the others."""
    if name == "period_year":
        others = [other.get("year") if isinstance(other, dict) else other for other in key.get("period_alt") or []]
        return [(key.get("period") or {}).get("year"), *others]
    right, others = key.get(name), list(key.get(f"{name}_alt") or [])
    if name == "title" and not key.get("title_in_text", True):
        return [None, *filter(None, [right])]
    if name == "province" and not key.get("province_in_text", True):
        others.append(None)
    return [right, *others]


def _answer(name: str, printed: dict) -> object:
    return (printed["period"] or {}).get("year") if name == "period_year" else printed[name]
