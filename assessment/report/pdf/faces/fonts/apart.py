"""Takes a face apart so that it packs smaller: what is alike stands together. whole.go, in the folder above, puts it together again.

Of the outlines the contours of each glyph come first, then the points of each contour, then all flags, all steps across, all steps up, and the
glyphs that are made of others. Where a glyph begins and the box round it follow from these, and are left out. The rest is mostly numbers
of two bytes: it comes as all first bytes of each four, all second ones, and so on.
"""

import struct

REPEAT, SHORT, SAME = 8, (2, 4), (16, 32)  # what the bits of a flag mean; the last two across and up


def number(n):
    """A whole number as Go's encoding/binary has it."""
    taken = bytearray()
    while n > 0x7F:
        taken.append(n & 0x7F | 0x80)
        n >>= 7
    return bytes(taken) + bytes([n])


def apart(face):
    tables = {}
    for at in range(12, 12 + 16 * struct.unpack(">H", face[4:6])[0], 16):
        tag, begins, length = struct.unpack(">4s4xII", face[at : at + 16])
        tables[tag] = (begins, length)
    (loca, length), (glyf, outlined), (head, _) = tables[b"loca"], tables[b"glyf"], tables[b"head"]
    assert head < loca and glyf == (loca + length + 3) // 4 * 4
    wide = face[head + 51]
    begins = struct.unpack(f">{length // 4}I" if wide else f">{length // 2}H", face[loca : loca + length])
    contours, ends, flags, across, up, composed = (bytearray() for _ in range(6))
    for begin, end in zip(begins, begins[1:]):
        glyph = face[glyf:][begin:end] if wide else face[glyf:][2 * begin : 2 * end]
        count = struct.unpack(">h", glyph[:2])[0] if glyph else 0
        if count < 0:
            contours += number(1)
            composed += number(len(glyph)) + glyph
        elif not glyph:
            contours += number(0)
        else:
            contours += number(count + 2)
            last = struct.unpack(f">{count}H", glyph[10 : 10 + 2 * count])
            ends += b"".join(number(b - a) for a, b in zip((-1,) + last, last))
            assert glyph[10 + 2 * count : 12 + 2 * count] == b"\0\0"  # no hints
            at, own = 12 + 2 * count, []
            while len(own) <= last[-1]:
                times = 1 + (glyph[at + 1] if glyph[at] & REPEAT else 0)
                own += [glyph[at] & ~REPEAT] * times
                at += 1 if times == 1 else 2
            flags += bytes(own)
            for steps, short, same in zip((across, up), SHORT, SAME):
                length = sum(1 if flag & short else 0 if flag & same else 2 for flag in own)
                steps += glyph[at : at + length]
                at += length
    rest = face[:loca] + face[glyf + outlined :]
    parts = (b"".join(rest[i::4] for i in range(4)), contours, ends, flags, across, up, composed)
    return b"".join(struct.pack("<I", len(part)) + part for part in parts)
