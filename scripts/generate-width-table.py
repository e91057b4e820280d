#!/usr/bin/env python3
"""Writes Sources/Text/WidthTable+Generated.swift from the newest Unicode data there is for Python.

    pip install unicodedata2 wcwidth
    scripts/generate-width-table.py            writes the file
    scripts/generate-width-table.py --check    exits 1 when the file is not what would be written
    scripts/generate-width-table.py --compare  tells where wcwidth gives another width, and exits 1
"""
import pathlib
import sys

import unicodedata2 as unicode

TARGET = pathlib.Path(__file__).parent.parent / "Sources/Text/WidthTable+Generated.swift"
SCALARS = [*range(0xD800), *range(0xE000, 0x110000)]

# Format characters that are drawn in front of digits, and the soft hyphen: one column each.
VISIBLE_FORMATS = {0xAD, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x600, 0x606)}
# Vowels and final consonants that join the Hangul syllable before them, and fillers drawn as nothing.
EMPTY_HANGUL = {*range(0x1160, 0x1200), *range(0xD7B0, 0xD800), 0x3164, 0xFFA0}
# Unassigned, and to be drawn as nothing whatever they become (Default_Ignorable_Code_Point).
EMPTY_RESERVED = {0x2065, *range(0xFFF0, 0xFFF9), *range(0xE0000, 0xE1000)}
# Blocks that Unicode makes wide whether a character is assigned yet or not.
WIDE_BLOCKS = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)]
# Letters of flags: two columns alone too, as terminals draw them in a box.
FLAG_LETTERS = range(0x1F1E6, 0x1F200)


def width(code):
    category = unicode.category(chr(code))
    if code in EMPTY_HANGUL or code in EMPTY_RESERVED:
        return 0
    # Mc: vowels of Indic scripts, which stand in the columns of their consonant.
    if category in ("Mn", "Me", "Mc", "Cf", "Cc", "Zl", "Zp"):
        return 1 if code in VISIBLE_FORMATS else 0
    if code in FLAG_LETTERS or any(first <= code <= last for first, last in WIDE_BLOCKS):
        return 2
    return 2 if unicode.east_asian_width(chr(code)) in ("W", "F") else 1


def ranges(codes):
    found = []
    for code in codes:
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def table(name, meaning, wanted):
    pairs = [f"0x{first:X}, 0x{last:X}," for first, last in ranges(c for c in SCALARS if width(c) == wanted)]
    lines = "\n".join("    " + " ".join(pairs[start:start + 5]) for start in range(0, len(pairs), 5))
    return f'''  /// First and last code point of each range that {meaning}, in rising order.
  static let {name}: [UInt32] = [
{lines}
  ]'''


def source():
    return f'''/// Column widths by code point, from Unicode {unicode.unidata_version}.
///
/// Written by `scripts/generate-width-table.py`; not to be edited by hand.
enum WidthTable {{
{table("wide", "takes two columns", 2)}

{table("empty", "takes no column", 0)}
}}
'''


def compare():
    import wcwidth

    # wcwidth gives -1 for controls, which take no column here.
    other = {code: max(0, wcwidth.wcwidth(chr(code))) for code in SCALARS}
    differing = [code for code in SCALARS if width(code) != other[code]]
    versions = f"Unicode {unicode.unidata_version}, wcwidth {wcwidth.__version__} ({wcwidth.list_versions()[-1]})"
    print(f"{versions}: {len(differing)} of {len(SCALARS)} scalars differ")
    for first, last in ranges(differing):
        print(f"  U+{first:04X}-{last:04X}: here {width(first)}, there {other[first]}")
    return bool(differing)


if __name__ == "__main__":
    if "--compare" in sys.argv[1:]:
        sys.exit(compare())
    if "--check" in sys.argv[1:]:
        sys.exit(TARGET.read_text(encoding="utf-8") != source())
    TARGET.write_text(source(), encoding="utf-8")
