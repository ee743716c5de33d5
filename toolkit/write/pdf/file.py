"""From objects to the bytes of a file: packed into object streams, which halves a tagged file, or plain, as PDF 1.4 has it."""

import zlib
from collections.abc import Sequence
from hashlib import md5
from itertools import accumulate
from struct import pack

_PACKED, _PLAIN = (b"%%PDF-%b\n%%\xe2\xe3\xcf\xd3\n" % version for version in (b"1.7", b"1.4"))
_IN_ONE_STREAM = 200
_LEVEL = 4
"""Half the time of the usual level, for files that are a twentieth larger."""


def plain_file(bodies: Sequence[bytes], catalog: int, info: int) -> bytes:
    """A file of PDF 1.4: objects numbered from 1, each as it stands, and a table of where they begin. `catalog` and `info` are their numbers."""
    parts = [_PLAIN, *(_object(number, body) for number, body in enumerate(bodies, 1))]
    starts = list(accumulate(map(len, parts)))
    rows = b"".join(b"%010d 00000 n \n" % start for start in starts[:-1])
    entries = b"/Size %d %b" % (len(parts), _trailer(catalog, info, b"".join(parts)))
    return b"".join((*parts, b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<<%b>>\nstartxref\n%d\n%%%%EOF\n" % (len(parts), rows, entries, starts[-1])))


def packed_file(bodies: Sequence[bytes], catalog: int, info: int) -> bytes:
    """A file of PDF 1.7: objects numbered from 1, in object streams where that is allowed. `catalog` and `info` are their numbers."""
    parts, offset = [_PACKED], len(_PACKED)
    rows: list[bytes] = [pack(">BIH", 0, 0, 65535)] + [b""] * len(bodies)
    packed = [number for number, body in enumerate(bodies, 1) if not body.endswith(b"endstream")]

    def place(number: int, body: bytes) -> None:
        nonlocal offset
        part = _object(number, body)
        rows[number] = pack(">BIH", 1, offset, 0)
        parts.append(part)
        offset += len(part)

    for number, body in enumerate(bodies, 1):
        if body.endswith(b"endstream"):
            place(number, body)
    for start in range(0, len(packed), _IN_ONE_STREAM):
        chunk = packed[start : start + _IN_ONE_STREAM]
        home = len(rows)
        rows.append(b"")
        place(home, _object_stream([(number, bodies[number - 1]) for number in chunk]))
        for index, number in enumerate(chunk):
            rows[number] = pack(">BIH", 2, home, index)
    parts.append(_cross_references(rows, offset, catalog, info, b"".join(parts)))
    return b"".join(parts)


def stream(entries: bytes, data: bytes, *, packed: bool = True) -> bytes:
    """The body of a stream with further entries in its dictionary, deflated when `packed`."""
    if packed:
        entries, data = entries + b" /Filter /FlateDecode", zlib.compress(data, _LEVEL)
    return b"<<%b /Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data)


def _object(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, body)


def _object_stream(objects: Sequence[tuple[int, bytes]]) -> bytes:
    index, offset = [], 0
    for number, body in objects:
        index.append(b"%d %d" % (number, offset))
        offset += len(body) + 1
    head = b" ".join(index) + b"\n"
    return stream(b"/Type /ObjStm /N %d /First %d" % (len(objects), len(head)), head + b"\n".join(body for _, body in objects))


def _cross_references(rows: list[bytes], offset: int, catalog: int, info: int, content: bytes) -> bytes:
    home = len(rows)
    rows = [*rows, pack(">BIH", 1, offset, 0)]
    entries = b"/Type /XRef /Size %d /W [1 4 2] %b" % (len(rows), _trailer(catalog, info, content))
    return b"%bstartxref\n%d\n%%%%EOF\n" % (_object(home, stream(entries, b"".join(rows))), offset)


def _trailer(catalog: int, info: int, content: bytes) -> bytes:
    print_ = md5(content, usedforsecurity=False).hexdigest().encode()
    return b"/Root %d 0 R /Info %d 0 R /ID [<%b> <%b>]" % (catalog, info, print_, print_)
