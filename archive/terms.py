"""The closed vocabularies of the archive: each value is stored and printed as it stands here."""

from enum import StrEnum


class BlockKind(StrEnum):
    """What a range of the text is on its page."""

    TITLE = "title"
    KICKER = "kicker"  # the short line above a title
    DATELINE = "dateline"  # the page's own date and time
    LEAD = "lead"
    HEADING = "heading"  # inside the body
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    BYLINE = "byline"
    FURNITURE = "furniture"  # menus, share buttons, players, repeated titles: kept, not read


# What a report says itself, without its title, its captions and the page around it.
BODY_BLOCKS = (BlockKind.LEAD, BlockKind.HEADING, BlockKind.PARAGRAPH)


class Origin(StrEnum):
    """On whose word a statement stands; the later ones yield to the earlier."""

    CURATED = "curated"
    SIDECAR = "sidecar"
    STATED = "stated"
    INFERRED = "inferred"


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    RANGE = "range"


class Which(StrEnum):
    """The four clocks of a report."""

    PUBLISHED = "published"
    EVENT = "event"
    REPORTED = "reported"
    PLANNED = "planned"


class Kind(StrEnum):
    """What a mention is a mention of."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    DOCUMENT = "document"
    TOPIC = "topic"


class ReportKind(StrEnum):
    """What sort of meeting or review the report is about."""

    YEAR_REVIEW = "tổng kết"
    MIDYEAR_REVIEW = "sơ kết"
    MEETING = "họp"
    OTHER = "khác"


class Scope(StrEnum):
    PROVINCE = "province"
    NATIONAL = "national"
    UNKNOWN = "unknown"


class FigureKind(StrEnum):
    RESULT = "result"
    TARGET = "target"
    COMPARISON = "comparison"
    RANK = "rank"
    COUNT = "count"


class Bound(StrEnum):
    """What the words before a value say of the true one: the qualifier in one of five meanings."""

    AT_LEAST = "at-least"  # hơn, trên, ít nhất, tối thiểu
    AT_MOST = "at-most"  # dưới, tối đa, không quá
    ABOUT = "about"  # khoảng, chừng, xấp xỉ
    ALMOST = "almost"  # gần: a little less
    RANGE = "range"  # from the value to `upper`


class Speech(StrEnum):
    """How words that somebody said stand in the text."""

    DIRECT = "direct"  # between quotation marks
    REPORTED = "reported"  # after "cho biết", "nhấn mạnh rằng", without marks
