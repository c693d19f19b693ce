"""Prints a workbook as JSON, as openpyxl reads it: an opinion of our files that shares no code with what wrote them."""

import datetime
import json
import sys

sys.dont_write_bytecode = True

import openpyxl
import openpyxlLooks as looks
import openpyxlPictures as pictures


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return {"date": value.isoformat()}
    return value


def cells_of(sheet, cached, theme):
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None and not cell.has_style:
                continue
            formula = cell.value if cell.data_type == "f" else None
            cells[cell.coordinate] = {
                "value": plain(cached[cell.coordinate].value),
                "type": cached[cell.coordinate].data_type,
                "formula": formula,
                "numberFormat": cell.number_format,
                "quotePrefix": bool(cell.quotePrefix),
                "font": [cell.font.name, cell.font.sz, bool(cell.font.b)],
                "fill": cell.fill.fgColor.rgb if cell.fill.patternType == "solid" else None,
                "borders": "".join(edge[0] for edge in ("left", "right", "top", "bottom") if getattr(cell.border, edge).style),
                "wrap": bool(cell.alignment.wrap_text),
            }
            if theme is not None:
                cells[cell.coordinate]["look"] = looks.look_of(cell, theme)
    return cells


def table_of(table):
    return {
        "range": table.ref,
        "filter": table.autoFilter.ref if table.autoFilter else None,
        "columns": [column.name for column in table.tableColumns],
        "formulas": [column.calculatedColumnFormula.attr_text if column.calculatedColumnFormula else None for column in table.tableColumns],
    }


def sheet_of(sheet, cached, theme, drawn):
    return {
        "details": None if theme is None else looks.details_of(sheet, theme, drawn.get(sheet.title, [])),
        "name": sheet.title,
        "state": sheet.sheet_state,
        "frozen": sheet.freeze_panes,
        "widths": {letter: [column.width, column.hidden] for letter, column in sheet.column_dimensions.items()},
        "heights": {str(row): dimension.height for row, dimension in sheet.row_dimensions.items() if dimension.height},
        "outlines": {str(row): dimension.outlineLevel for row, dimension in sheet.row_dimensions.items() if dimension.outlineLevel},
        "merged": sorted(str(merged) for merged in sheet.merged_cells.ranges),
        "printTitles": sheet.print_title_rows,
        "printArea": sheet.print_area,
        "breaks": [brk.id for brk in sheet.row_breaks.brk],
        "protected": sheet.protection.sheet,
        "password": sheet.protection.password or sheet.protection.hashValue,
        "fit": [sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
        "page": [sheet.page_setup.paperSize, sheet.page_setup.orientation],
        "validations": [[str(rule.sqref), rule.type, rule.operator, rule.formula1, rule.formula2, rule.prompt] for rule in sheet.data_validations.dataValidation],
        "conditional": sorted(
            [str(formatting.sqref), rule.type, rule.priority, list(rule.formula)] for formatting in sheet.conditional_formatting for rule in formatting.rules
        ),
        "tables": {name: table_of(table) for name, table in dict.items(sheet.tables)},
        "cells": cells_of(sheet, cached, theme),
    }


def main(path, with_looks):
    written = openpyxl.load_workbook(path)
    theme = looks.theme_colors(written) if with_looks else None
    drawn = pictures.pictures_by_sheet(path) if with_looks else {}
    cached = openpyxl.load_workbook(path, data_only=True)
    json.dump(
        {
            "sheets": [sheet_of(sheet, cached[sheet.title], theme, drawn) for sheet in written.worksheets],
            "names": {name.name: name.attr_text for name in written.defined_names.definedName},
            "active": written.active.title,
            "subject": written.properties.subject,
            "hiddenNames": sorted(name.name for name in written.defined_names.definedName if name.hidden),
            "sheetNames": {sheet.title: sorted([name.name, name.attr_text] for name in written.defined_names.definedName if name.localSheetId == index) for index, sheet in enumerate(written.worksheets)},
            "title": written.properties.title,
            "creator": written.properties.creator,
            "created": written.properties.created.isoformat() if written.properties.created else None,
        },
        sys.stdout,
        ensure_ascii=True,
        default=str,
    )


main(sys.argv[1], "looks" in sys.argv[2:])
