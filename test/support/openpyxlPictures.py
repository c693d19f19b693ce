"""The pictures of a workbook, read with openpyxl's own classes for drawings. openpyxl leaves them out of its sheets where Pillow is not installed."""

import hashlib
from zipfile import ZipFile

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.packaging.relationship import get_dependents, get_rels_path
from openpyxl.xml.functions import fromstring

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def related(archive, part):
    path = get_rels_path(part)
    return get_dependents(archive, path).Relationship if path in archive.namelist() else []


def pictures_by_sheet(path):
    with ZipFile(path) as archive:
        parts = {relation.id: relation.target for relation in related(archive, "xl/workbook.xml")}
        sheets = fromstring(archive.read("xl/workbook.xml")).find(f"{MAIN}sheets")
        return {sheet.get("name"): pictures_of(archive, parts[sheet.get(f"{RELATIONSHIPS}id")]) for sheet in sheets}


def pictures_of(archive, sheet_part):
    found = []
    for relation in related(archive, sheet_part):
        if not relation.Type.endswith("/drawing"):
            continue
        drawing = SpreadsheetDrawing.from_tree(fromstring(archive.read(relation.target)))
        media = {one.id: one.target for one in related(archive, relation.target)}
        anchors = [*drawing.oneCellAnchor, *drawing.twoCellAnchor, *drawing.absoluteAnchor]
        found += [picture_of(archive, anchor, media) for anchor in anchors if anchor.pic is not None]
    return found


def picture_of(archive, anchor, media):
    """Where a picture hangs and how large it is (English metric units; 12,700 a point), what it is said to show, and its bytes by their digest."""
    start = getattr(anchor, "_from", None)
    frame = anchor.pic.spPr.xfrm if anchor.pic.spPr is not None else None
    size = getattr(anchor, "ext", None) or (frame.ext if frame is not None else None)
    return {
        "from": [start.col, start.colOff, start.row, start.rowOff] if start else None,
        "size": [size.width, size.height] if size is not None else None,
        "description": anchor.pic.nvPicPr.cNvPr.descr or "",
        "sha256": hashlib.sha256(archive.read(media[anchor.pic.blipFill.blip.embed])).hexdigest(),
    }
