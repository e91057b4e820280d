#!/usr/bin/env python3
"""Prints Sources/Text/WidthTable+Generated.swift from Python's own Unicode data.

    scripts/generate-width-table.py > Sources/Text/WidthTable+Generated.swift
"""
import unicodedata

# Format characters that are drawn in front of digits, and the soft hyphen: one column each.
VISIBLE_FORMATS = {0xAD, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x600, 0x606)}
# Vowels and final consonants that join the Hangul syllable before them.
JOINING_HANGUL = {*range(0x1160, 0x1200), *range(0xD7B0, 0xD800)}
# Blocks that Unicode makes wide whether a character is assigned yet or not.
WIDE_BLOCKS = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)]
# Blocks in which emoji newer than Python's data are to be expected.
EMOJI_BLOCKS = [(0x1F680, 0x1F6FF), (0x1FA70, 0x1FAFF)]
SURROGATES = range(0xD800, 0xE000)


def width(code):
    character = chr(code)
    if code in JOINING_HANGUL:
        return 0
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc", "Zl", "Zp"):
        return 1 if code in VISIBLE_FORMATS else 0
    if any(first <= code <= last for first, last in WIDE_BLOCKS):
        return 2
    if unicodedata.category(character) == "Cn":
        return 2 if any(first <= code <= last for first, last in EMOJI_BLOCKS) else 1
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def ranges(wanted):
    found = []
    for code in range(0x110000):
        if code in SURROGATES or width(code) != wanted:
            continue
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def printed(name, meaning, wanted):
    print(f"  /// First and last code point of each range that {meaning}, in rising order.")
    print(f"  static let {name}: [UInt32] = [")
    pairs = [f"0x{first:X}, 0x{last:X}," for first, last in ranges(wanted)]
    for start in range(0, len(pairs), 5):
        print("    " + " ".join(pairs[start:start + 5]))
    print("  ]")


print(f"/// Column widths by code point, from Unicode {unicodedata.unidata_version}.")
print("///")
print("/// Printed by `scripts/generate-width-table.py`; not to be edited by hand.")
print("enum WidthTable {")
printed("wide", "takes two columns", 2)
print()
printed("empty", "takes no column", 0)
print("}")
