"""Makes the faces next to this file from Noto's and Droid's fonts, as README.md says. Needs fontTools.

usage: cut.py NOTO DROID    the folders with Noto's and with Droid's .ttf files
"""

import gzip
import io
import sys
from apart import apart
from fontTools import subset
from fontTools.ttLib import TTFont

# Marks without a shape of their own are never drawn, and the replacement character looks like any missing letter.
NEVER = {0, 0xD, 0xAD, 0xFEFF, 0xFFFD, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)}
JOINERS = {0x200C, 0x200D}  # they say how the letters next to them join
DOTTED = {0x25CC}  # the circle under a mark without a letter


def characters(codec, first, last):
    """The Chinese characters in an old character set, from one of its rows to another."""
    found = set()
    for row in range(first, last + 1):
        for cell in [*range(0x40, 0x7F), *range(0xA1, 0xFF)]:
            try:
                letter = bytes([row, cell]).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(letter) == 1 and 0x4E00 <= ord(letter) < 0xA000:
                found.add(ord(letter))
    return found


SIGNS = {0x25A0, 0x25A1, 0x25B6, 0x25CB, 0x25CF, 0x2605, 0x2606, 0x2610, 0x2611, 0x2612, 0x2713, 0x2714, 0x2717, 0x2718}
SUMS = {*range(0x2190, 0x219A), 0x2212, 0x221A, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265}
CHINESE = characters("gb2312", 0xB0, 0xF7) | characters("big5", 0xA4, 0xC6) | {*range(0x3001, 0x3012), *range(0xFF01, 0xFF5F)}
DANDAS = {0x964, 0x965}
ALL = None

# What each face is cut from, which letters it keeps (ALL of its own, or those listed), and which layout rules.
EVERY = ["*"]
FACES = {
    "Sans-Regular": ("NotoSans-Regular", ALL, ["ccmp", "locl", "mark", "mkmk", "kern"]),
    "Sans-Bold": ("NotoSans-Bold", ALL, ["ccmp", "locl", "mark", "mkmk", "kern"]),
    "Sums": ("NotoSansMath-Regular", SUMS, []),
    "Signs": ("NotoSansSymbols2-Regular", SIGNS, []),
    "Armenian": ("NotoSansArmenian-Regular", {*range(0x530, 0x590), *range(0xFB13, 0xFB18)}, EVERY),
    "Georgian": ("NotoSansGeorgian-Regular", {*range(0x10A0, 0x1100), *range(0x1C90, 0x1CC0), 0x20BE}, EVERY),
    "Hebrew": ("NotoSansHebrew-Regular", {*range(0x591, 0x600), *range(0xFB1D, 0xFB50)} | DOTTED, EVERY),
    "Arabic": ("NotoSansArabic-Regular", {0xAB, 0xBB, *range(0x600, 0x700), *range(0x750, 0x780), *range(0x8A0, 0x8C0), 0xFDFA, 0xFDFC, 0xFDFD} | JOINERS | DOTTED,
               ["ccmp", "fina", "init", "isol", "kern", "locl", "mark", "medi", "mkmk", "rlig"]),
    "Devanagari": ("NotoSansDevanagari-Regular", {*range(0x900, 0x980), *range(0xA8E0, 0xA900)} | JOINERS | DOTTED, EVERY),
    "Bengali": ("NotoSansBengali-Regular", {*range(0x980, 0xA00)} | DANDAS | JOINERS | DOTTED, EVERY),
    "Gurmukhi": ("NotoSansGurmukhi-Regular", {*range(0xA00, 0xA80), 0x262C} | DANDAS | JOINERS | DOTTED, EVERY),
    "Gujarati": ("NotoSansGujarati-Regular", {*range(0xA80, 0xB00)} | DANDAS | JOINERS | DOTTED, EVERY),
    "Tamil": ("NotoSansTamil-Regular", {*range(0xB80, 0xC00)} | DANDAS | JOINERS | DOTTED, EVERY),
    "Sinhala": ("NotoSansSinhala-Regular", {*range(0xD80, 0xE00)} | DANDAS | JOINERS | DOTTED, EVERY),
    "Ethiopic": ("NotoSansEthiopic-Regular", {*range(0x1200, 0x13A0), *range(0x2D80, 0x2DE0), *range(0xAB00, 0xAB30)}, EVERY),
    "Chinese": ("DroidSansFallbackFull", CHINESE, []),
}


def cut(path, wanted, features):
    options = subset.Options(hinting=False, layout_features=features, glyph_names=False, notdef_outline=True, name_IDs=[0, 1, 2, 13, 14],
                             recalc_timestamp=False, legacy_kern=False)
    options.drop_tables += ["DSIG", "STAT", "MATH", "gasp", "kern", "vhea", "vmtx", "VORG", "meta"]
    if not features:
        options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    font = subset.load_font(path, options)
    letters = set(font.getBestCmap())
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=(letters & wanted if wanted else letters - NEVER) | {0x20})
    cutter.subset(font)
    font.recalcTimestamp = False
    part = io.BytesIO()
    font.save(part)
    return part.getvalue()


noto, droid = sys.argv[1:]
for name, (source, wanted, features) in FACES.items():
    folder = droid if source.startswith("Droid") else noto
    plain = cut(f"{folder}/{source}.ttf", wanted, features)
    packed = gzip.compress(apart(plain), 9, mtime=0)
    with open(f"{name}.face.gz", "wb") as file:
        file.write(packed)
    print(f"{name}: {len(plain) // 1024} KB, {len(packed) // 1024} packed")
