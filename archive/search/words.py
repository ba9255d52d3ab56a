"""Tables of small words, question words and surnames, by which a query is read."""

from archive.text import slugify


def _listed(table: str, sign: str = " ") -> list[str]:
    return [entry.strip() for entry in table.replace("\n", sign).split(sign) if entry.strip()]


# Words that bind others and are not looked for while others are there; the second table also without marks.
SMALL = frozenset(_listed("và của ở tại là các những trong cho với về do được bị thì mà này đó"))
SMALL_UNMARKED = frozenset(_listed("va cua cac nhung trong voi duoc"))

# What every text here is: not looked for at the head of a query that goes on.
GENRE = tuple(
    tuple(phrase.split())
    for phrase in _listed("báo cáo về|báo cáo|bài báo|bài viết|bài đăng|bài về|tin về|tin tức|tìm báo cáo|tìm bài", "|")
)
# That it tells of something or appeared somewhere: not looked for before what it is.
TOLD = tuple(
    tuple(phrase.split())
    for phrase in _listed(
        """
        nói về|nói đến|viết về|đề cập đến|nhắc đến|nhắc tới|liên quan đến|liên quan tới|đưa tin về|đăng bài về
        được đăng trên|đăng tải trên|đăng trên|đăng ở|đăng bởi|đăng trong
        """,
        "|",
    )
)

# Words that make a body's name with what follows: "Bộ TT&TT" is not meant by a text with "đồng bộ" and "TT&TT".
HEADS = frozenset(_listed("sở bộ cục ngành phòng ban"))
# Of these, words that belong to the next syllable whatever it is: "sở y tế" is not meant by "cơ sở cách ly y tế".
LEADING = frozenset(_listed("sở bộ cục"))

# What kind of place a name says it is.
PLACE_KINDS = ("tỉnh", "thành phố", "tp", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đảo", "khu")
# What stands right after the body of a unit: "UBND huyện Tam Đảo" is not meant by "UBND … huyện Tam Đảo".
UNIT_KINDS = ("tỉnh", "huyện", "quận", "xã", "phường", "thị xã", "thị trấn", "thành phố")
UNIT_BODIES = ("Ủy ban nhân dân", "Hội đồng nhân dân")
# "chiều 30/12" is that afternoon.
PARTS_OF_DAY = frozenset(_listed("sang trua chieu toi"))

# "thứ năm" before a date only says which day of the week that was.
WEEKDAYS = tuple(tuple(day.split()) for day in _listed("thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật", "|"))

# What makes a sentence a question is not looked for: the longest first.
QUESTIONS = tuple(
    sorted(
        (
            tuple(phrase.split())
            for phrase in _listed(
                """
                báo nào|tờ báo nào|báo nào đăng bài|báo nào đưa tin|báo nào viết|báo nào đăng|đăng bài|đưa tin
                báo cáo nào|bài báo nào|bài viết nào|bài nào|tin nào|tỉnh nào|tỉnh thành nào|địa phương nào|nơi nào
                ngày nào|vào ngày nào|năm nào|tháng nào|khi nào|lúc nào|bao giờ|ở đâu|đâu
                nói về|nói gì về|nói gì|viết về|nhắc đến|nhắc tới|đề cập đến|đề cập|cho biết|hãy
                là ai|ai là|do ai|những ai|ai|là gì|làm gì|có những gì|gì|nào|mấy|bao nhiêu|là bao nhiêu
                bao nhiêu phần trăm|chiếm bao nhiêu phần trăm|mấy phần trăm|tên gì|tên là gì|những gì|ở tỉnh nào
                như thế nào|thế nào|ra sao|vì sao|tại sao|có phải|phải không|có không|hay không
                có bao nhiêu|hết bao nhiêu|đạt bao nhiêu|là mấy|có mấy|gồm những ai|là những ai|là người nào|người nào
                giữ chức vụ gì|giữ chức gì|chức vụ gì|chức gì|đang làm gì|diễn ra khi nào|diễn ra ở đâu
                diễn ra vào ngày nào|tổ chức khi nào|tổ chức ở đâu|tổ chức vào ngày nào|vào năm nào|trong năm nào
                vào tháng nào|vào lúc nào|từ khi nào|từ bao giờ|đơn vị nào|cơ quan nào|sở nào|huyện nào|xã nào|ngành nào
                """,
                "|",
            )
        ),
        key=len,
        reverse=True,
    )
)
# Words of a question that say nothing of what is asked for.
ASKED = frozenset(_listed("có đã sẽ đang vậy thế nhỉ ạ"))
QUESTION_WORDS = frozenset(_listed("ai gì nào mấy đâu"))
# Phrases that make a question even without marks and question mark.
ASKING = tuple(
    tuple(phrase.split())
    for phrase in _listed(
        """
        bao nhiêu|bao giờ|khi nào|lúc nào|thế nào|ra sao|vì sao|tại sao|ở đâu|là ai|ai là|do ai|là gì|tỉnh nào
        ngày nào
        """,
        "|",
    )
)

# Words by which a query without marks is seen to be English, and all that are not looked for then.
ENGLISH = frozenset(_listed("which who whose what where when how the of is are was were did does"))
ENGLISH_SMALL = ENGLISH | frozenset(
    _listed(
        """
        a an in on at by for to from and or with about into its their there this that these those it
        against during before after between through
        do has have had been be many much why whom any all
        use uses used using get got give gives gave make made reach reached
        chair chairs chaired attend attended speak spoke available located called named
        province provinces report reports reported reporting news article articles newspaper outlet
        say says said mention mentions mentioned hold held happen happened take took place work works
        """
    )
)

# Said before a name, and not looked for; the second table only before a name that is known or written as one.
HONORIFICS = (("đồng", "chí"), ("đ", "c"), ("ông",), ("bà",), ("ngài",), ("dong", "chi"))
CALLED = (("anh",), ("chị",), ("cô",), ("chú",), ("bác",))
HONORIFICS_OF_NAMES = (*CALLED, ("ong",), ("ba",), ("chi",), ("co",))

# A run of capitalised words that begins so is a person: "Nguyễn Bá Luân".
SURNAMES = frozenset(
    _listed(
        """
        nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lữ đinh đoàn trương mai trịnh đào lâm
        phùng tô tạ hà cao châu tăng quách la thái vương lưu nghiêm triệu kiều từ hứa khổng giang bạch lương
        """
    )
)

# Those that are no word of anything else.
SURNAMES_ONLY = frozenset(_listed("nguyễn trần phạm huỳnh phan bùi đặng"))

# The regions of provinces, by the slug that addresses write; a test demands that each of the gazetteer stands here.
REGIONS = {
    slugify(region): region
    for region in _listed(
        """
        Bắc Trung Bộ và duyên hải miền Trung|Duyên hải Nam Trung Bộ và Tây Nguyên|Trung du và miền núi phía Bắc
        Tây Nguyên|Đông Nam Bộ|Đồng bằng sông Cửu Long|Đồng bằng sông Hồng
        """,
        "|",
    )
}
