"""Makes the two fonts beside this file out of Noto's, as README.md says. Needs fontTools.

usage: cut.py FOLDER    the folder with Noto's .ttf files
"""

import io
import sys
import unicodedata
from fontTools import merge, subset
from fontTools.ttLib import TTFont

# Marks without a shape of their own are never drawn, and the replacement character looks as any letter that is missing.
NEVER = {0xAD, 0xFEFF, 0xFFFD, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)}
ARROWS = {*range(0x2190, 0x219A), 0x2212, 0x221A, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265}
TICKS = {0x25A0, 0x25A1, 0x25B6, 0x25CB, 0x25CF, 0x2605, 0x2606, 0x2610, 0x2611, 0x2612, 0x2713, 0x2714, 0x2717, 0x2718}


def cut(path, wanted=None):
    options = subset.Options(hinting=False, layout_features=[], glyph_names=False, notdef_outline=True, name_IDs=[0, 1, 2, 13, 14],
                             drop_tables=["GSUB", "GPOS", "GDEF", "kern", "DSIG", "STAT", "MATH", "gasp"], recalc_timestamp=False)
    font = subset.load_font(path, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=(wanted or set(font.getBestCmap())) - NEVER)
    cutter.subset(font)
    part = io.BytesIO()
    font.save(part)
    part.seek(0)
    return part


def centre_marks(font):
    """Moves every accent that stands above or below a letter to the middle of -600 to 0, so that the drawing can set it."""
    glyphs, moved = font["glyf"], {}
    for letter, name in font.getBestCmap().items():
        glyph = glyphs[name]
        if unicodedata.combining(chr(letter)) in (220, 230) and font["hmtx"][name][0] == 0 and glyph.numberOfContours:
            moved[name] = -300 - (glyph.xMin + glyph.xMax) // 2
    for name in font.getGlyphOrder():
        glyph = glyphs[name]
        if glyph.isComposite():
            for part in glyph.components:
                part.x += moved.get(name, 0) - moved.get(part.glyphName, 0)
        elif name in moved:
            glyph.coordinates.translate((moved[name], 0))
    for name in moved:
        glyphs[name].recalcBounds(glyphs)
        font["hmtx"][name] = 0, glyphs[name].xMin


folder = sys.argv[1]
for weight in ("Regular", "Bold"):
    parts = [cut(f"{folder}/NotoSans{script}-{weight}.ttf") for script in ("", "Armenian", "Georgian", "Ethiopic")]
    parts += [cut(f"{folder}/NotoSansMath-Regular.ttf", ARROWS), cut(f"{folder}/NotoSansSymbols2-Regular.ttf", TICKS)]
    first = TTFont(io.BytesIO(parts[0].getvalue()))
    whole = merge.Merger().merge(parts)
    # What the letters stand on is the first part's: the signs of the others reach higher and lower than any line.
    for table, fields in {"hhea": ("ascent", "descent", "lineGap"),
                          "OS/2": ("sTypoAscender", "sTypoDescender", "usWinAscent", "usWinDescent", "sxHeight", "sCapHeight",
                                   "usWeightClass", "fsSelection", "panose"),
                          "head": ("macStyle", "created", "modified", "fontRevision")}.items():
        for field in fields:
            setattr(whole[table], field, getattr(first[table], field))
    whole["name"] = first["name"]
    centre_marks(whole)
    whole.recalcTimestamp = False
    whole.save(f"NotoSans-{weight}.ttf")
