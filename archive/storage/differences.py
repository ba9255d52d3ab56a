"""What a new reading finds otherwise than the old one, as JSON for curators."""

from archive.facts import Findings, Linked


def difference(old: Findings, new: Findings) -> dict:
    """What changed: fields and clocks as [old, new], mentions and figures as added and removed; {} if nothing did."""
    parts = {
        "fields": _changes(_fields(old), _fields(new)),
        "clocks": _changes(_clocks(old), _clocks(new)),
        "mentions": _sets(_mentions(old), _mentions(new)),
        "figures": _sets({figure.quote for figure in old.figures}, {figure.quote for figure in new.figures}),
    }
    return {name: part for name, part in parts.items() if part}


def _fields(findings: Findings) -> dict[str, str]:
    stated = {statement.field: statement.value for statement in findings.statements}
    return stated | {"unit": findings.province, "outlet": findings.outlet}


def _clocks(findings: Findings) -> dict[str, str]:
    return {clock.which.value: clock.label for clock in findings.document.clocks}


def _mentions(findings: Findings) -> set[str]:
    named = set()
    for link in findings.links:
        meaning = link.entity.name if isinstance(link, Linked) else "?"
        named.add(f"{link.mention.kind}: {link.mention.surface} → {meaning}")
    return named


def _changes(old: dict[str, str], new: dict[str, str]) -> dict[str, list[str]]:
    names = sorted(old.keys() | new.keys())
    return {name: [old.get(name, ""), new.get(name, "")] for name in names if old.get(name, "") != new.get(name, "")}


def _sets(old: set[str], new: set[str]) -> dict[str, list[str]]:
    parts = {"added": sorted(new - old), "removed": sorted(old - new)}
    return {name: part for name, part in parts.items() if part}
