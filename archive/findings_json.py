"""Findings as JSON and back: what a run keeps, so that its rows can be projected again and again.

Generic over the frozen dataclasses of `archive.facts`: a new field there needs nothing here.
"""

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from archive import facts

_TAG = "is"  # names the class where a field may hold one of several


def dump(value: Any) -> Any:
    """The value as JSON types: classes become objects, dates ISO strings, tuples lists.

    >>> dump(facts.Span(3, 9))
    {'start': 3, 'end': 9}
    """
    if is_dataclass(value):
        written = {field.name: dump(getattr(value, field.name)) for field in fields(value)}
        return {_TAG: type(value).__name__, **written} if isinstance(value, facts.Link) else written
    if isinstance(value, tuple):
        return [dump(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


def restore(data: dict) -> facts.Findings:
    """The findings that were dumped; equal to them in every part."""
    return restore_as(facts.Findings, data)


def restore_as(kind: Any, data: Any) -> Any:
    """The value of the named type that was dumped as `data`."""
    return _restorer(kind)(data)


@cache
def _restorer(kind: Any) -> Callable[[Any], Any]:
    if is_dataclass(kind):
        return _class_restorer(kind)
    if get_origin(kind) in (Union, types.UnionType):
        return _union_restorer(get_args(kind))
    if get_origin(kind) is tuple:
        part = _restorer(get_args(kind)[0])
        return lambda data: tuple(part(each) for each in data)
    if kind is date:
        return date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, StrEnum | float):
        return kind  # a float that came back from the database as a whole number is a float again
    return lambda data: data


def _class_restorer(kind: type) -> Callable[[dict], Any]:
    parts = {name: _restorer(hint) for name, hint in get_type_hints(kind).items()}
    return lambda data: kind(**{name: parts[name](value) for name, value in data.items() if name in parts})


def _union_restorer(kinds: tuple) -> Callable[[Any], Any]:
    rest = [kind for kind in kinds if kind is not types.NoneType]
    if len(rest) == 1:
        only = _restorer(rest[0])
        return lambda data: None if data is None else only(data)
    tagged = {kind.__name__: _restorer(kind) for kind in rest}
    return lambda data: None if data is None else tagged[data[_TAG]](data)
