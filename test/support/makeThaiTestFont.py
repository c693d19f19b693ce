"""Makes the font that stands in for TH Sarabun New in rendering tests.

TH Sarabun New is drawn at about two thirds of the size of its sibling Sarabun. Giving Sarabun a larger em makes it as
small, under the name that our workbooks ask for. A test aid only: a font under this name must never be shipped.

Usage: makeThaiTestFont.py REGULAR.ttf BOLD.ttf OUTPUT_FOLDER
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILY = "TH Sarabun New"
SCALE = 0.66

# Entries of the "name" table: https://learn.microsoft.com/typography/opentype/spec/name
FAMILY_NAME, SUBFAMILY_NAME, UNIQUE_ID, FULL_NAME, POSTSCRIPT_NAME = 1, 2, 3, 4, 6
TYPOGRAPHIC_FAMILY, TYPOGRAPHIC_SUBFAMILY = 16, 17


def make(source: Path, style: str, target: Path) -> None:
    font = TTFont(source)
    font["head"].unitsPerEm = round(font["head"].unitsPerEm / SCALE)

    # One line height whichever of the three pairs of metrics a program reads.
    metrics = font["OS/2"]
    font["hhea"].ascent = metrics.sTypoAscender = metrics.usWinAscent
    font["hhea"].descent = metrics.sTypoDescender = -metrics.usWinDescent
    font["hhea"].lineGap = metrics.sTypoLineGap = 0

    full_name = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    values = {
        FAMILY_NAME: FAMILY,
        SUBFAMILY_NAME: style,
        UNIQUE_ID: f"Kaona test font: {full_name}",
        FULL_NAME: full_name,
        POSTSCRIPT_NAME: f"THSarabunNew-{style}",
    }
    names = font["name"]
    for record in list(names.names):
        if record.nameID in values:
            names.setName(values[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID in (TYPOGRAPHIC_FAMILY, TYPOGRAPHIC_SUBFAMILY):
            names.removeNames(record.nameID)
    font.save(target)


def main() -> None:
    regular, bold, folder = (Path(argument) for argument in sys.argv[1:4])
    make(regular, "Regular", folder / "THSarabunNew-Regular.ttf")
    make(bold, "Bold", folder / "THSarabunNew-Bold.ttf")


main()
