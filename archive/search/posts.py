"""Posts in a text: "chủ tịch", and "phó chủ tịch", which is another post and no "chủ tịch"."""

from archive.text import fold

# The first words of posts that have deputies, longest first; what stands for one in the index is joined by full stops.
_POSTS = tuple(
    tuple(post.split())
    for post in (
        *("tổng giám đốc", "tổng biên tập", "chánh văn phòng", "chánh thanh tra", "chủ tịch", "giám đốc", "bí thư"),
        *("chủ nhiệm", "trưởng ban", "trưởng phòng", "trưởng đoàn", "cục trưởng", "vụ trưởng", "viện trưởng"),
        *("hiệu trưởng", "thủ tướng", "tư lệnh"),
    )
)
_BY_FIRST = {
    word: tuple(post for post in _POSTS if word in (post[0], fold(post[0])))
    for word in {word for post in _POSTS for word in (post[0], fold(post[0]))}
}
_DEPUTY = ("phó", "pho")


def find_posts(words: list[str]) -> list[tuple[int, int]]:
    """(index of the first word, words) of every post in words in lower case, marked or not."""
    found, end = [], 0
    for index, word in enumerate(words):
        if word not in _BY_FIRST or index < end:
            continue
        post = next((post for post in _BY_FIRST[word] if _says(words[index : index + len(post)], post)), None)
        if post:
            end = index + len(post)
            deputy = index > 0 and words[index - 1] in _DEPUTY
            found.append((index - deputy, len(post) + deputy))
    return found


def _says(words: list[str], post: tuple[str, ...]) -> bool:
    return len(words) == len(post) and all(w in (p, fold(p)) for w, p in zip(words, post, strict=True))
