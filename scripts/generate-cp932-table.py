#!/usr/bin/env python3
"""Writes Sources/Text/CP932+Generated.swift from Python's own codec.

Each lead byte gives two lines of 94 characters, for the trail bytes 40-7E and 80-9E, then
9F-FC; `?` stands for a cell without a character. Lead bytes F0-F9 are computed, not listed.

    scripts/generate-cp932-table.py           writes the file
    scripts/generate-cp932-table.py --check   exits 1 when the file is not what would be written
"""
import pathlib
import sys

TARGET = pathlib.Path(__file__).parent.parent / "Sources/Text/CP932+Generated.swift"
LEADS = [*range(0x81, 0xA0), *range(0xE0, 0xF0), *range(0xFA, 0xFD)]
TRAILS = [byte for byte in range(0x40, 0xFD) if byte != 0x7F]


def cell(lead, trail):
    try:
        return bytes([lead, trail]).decode("cp932")
    except UnicodeDecodeError:
        return "?"


def source():
    lines = []
    for lead in LEADS:
        row = "".join(cell(lead, trail) for trail in TRAILS)
        lines += [row[:94], row[94:]]
    body = "\n".join(f"    {line}" for line in lines)
    return f'''// Written by scripts/generate-cp932-table.py; change that instead.
extension CP932 {{
  /// The characters of the two-byte cells, two lines of 94 a lead byte, `?` where none is.
  static let cells = """
{body}
    """
}}
'''


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(TARGET.read_text(encoding="utf-8") != source())
    TARGET.write_text(source(), encoding="utf-8")
