"""What openpyxl knows of a workbook's looks and sheets' furniture, said so that two files can be compared: colours as RRGGBB, defaults spelled out."""

import colorsys

from openpyxl.styles.colors import COLOR_INDEX
from openpyxl.xml.functions import fromstring

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]


def theme_colors(book):
    if not book.loaded_theme:
        return []
    scheme = fromstring(book.loaded_theme).find(f"{DRAWING}themeElements/{DRAWING}clrScheme")
    colors = []
    for name in THEME_ORDER:
        color = scheme.find(DRAWING + name)[0]
        colors.append(color.get("lastClr") or color.get("val"))
    return colors


def color_of(color, theme):
    """RRGGBB, or None for automatic."""
    if color is None:
        return None
    if color.type == "rgb" and isinstance(color.rgb, str):
        base = color.rgb[-6:]
    elif color.type == "theme":
        base = theme[color.theme] if color.theme < len(theme) else None
    elif color.type == "indexed":
        base = COLOR_INDEX[color.indexed][-6:] if color.indexed < len(COLOR_INDEX) else None
    else:
        return None
    if base is None or not color.tint:
        return base and base.upper()
    hue, light, saturation = colorsys.rgb_to_hls(*(int(base[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    light = light * (1 + color.tint) if color.tint < 0 else light * (1 - color.tint) + color.tint
    return "".join(f"{round(channel * 255):02X}" for channel in colorsys.hls_to_rgb(hue, light, saturation))


def font_of(font, theme):
    return {
        "name": font.name,
        "size": font.sz,
        "bold": bool(font.b),
        "italic": bool(font.i),
        "strike": bool(font.strike),
        "underline": font.u,
        "color": color_of(font.color, theme) or "000000",
    }


def fill_of(fill, theme):
    """The colour of a plain fill; None for no fill, the name of any other pattern."""
    if fill.fill_type == "solid":
        return color_of(fill.fgColor, theme)
    return fill.fill_type


def lines_of(border, theme):
    lines = {}
    for side in ("left", "right", "top", "bottom", "diagonal"):
        edge = getattr(border, side)
        if edge is not None and edge.style:
            lines[side] = [edge.style, color_of(edge.color, theme) or "000000"]
    if "diagonal" in lines:
        lines["diagonal"] += [bool(border.diagonalUp), bool(border.diagonalDown)]
    return lines


def look_of(cell, theme):
    alignment = cell.alignment
    return {
        "numberFormat": cell.number_format,
        "font": font_of(cell.font, theme),
        "fill": fill_of(cell.fill, theme),
        "borders": lines_of(cell.border, theme),
        "horizontal": alignment.horizontal or "general",
        "vertical": alignment.vertical or "bottom",
        "wrap": bool(alignment.wrap_text),
        "indent": int(alignment.indent or 0),
        "rotation": int(alignment.textRotation or 0),
        "shrink": bool(alignment.shrink_to_fit),
        "readingOrder": int(alignment.readingOrder or 0),
        "locked": bool(cell.protection.locked),
        "formulaHidden": bool(cell.protection.hidden),
        "quotePrefix": bool(cell.quotePrefix),
    }


def pixels(width):
    return int((256 * width + 18) / 256 * 7)


def columns_of(sheet):
    columns = {}
    for dimension in sheet.column_dimensions.values():
        dimension.reindex()
        if dimension.customWidth or dimension.hidden:
            for index in range(dimension.min, min(dimension.max, 100) + 1):
                columns[str(index)] = [pixels(dimension.width), bool(dimension.hidden)]
    return columns


def rows_of(sheet):
    rows = {}
    for index, dimension in sheet.row_dimensions.items():
        # A height that Excel fitted to the text is no setting.
        height = dimension.ht if dimension.customHeight else None
        if height is not None or dimension.hidden:
            rows[str(index)] = [height, bool(dimension.hidden)]
    return rows


def validation_of(rule):
    return {
        "type": rule.type,
        "operator": rule.operator or "between",
        "formulas": [rule.formula1, rule.formula2],
        "errorStyle": rule.errorStyle or "stop",
        "allowBlank": bool(rule.allowBlank),
        "noDropDown": bool(rule.showDropDown),
        "showError": bool(rule.showErrorMessage),
        "showPrompt": bool(rule.showInputMessage),
        "texts": [rule.errorTitle, rule.error, rule.promptTitle, rule.prompt],
    }


def points_of(scale):
    return [[point.type, point.val] for point in scale.cfvo]


def rule_of(rule, theme):
    found = {"type": rule.type, "operator": rule.operator, "text": rule.text, "formula": list(rule.formula), "stopIfTrue": bool(rule.stopIfTrue)}
    if rule.dxf:
        found["look"] = {
            "fontColor": color_of(rule.dxf.font.color, theme) if rule.dxf.font else None,
            "bold": rule.dxf.font.b if rule.dxf.font else None,
            "italic": rule.dxf.font.i if rule.dxf.font else None,
            "fill": color_of(rule.dxf.fill.bgColor, theme) if rule.dxf.fill else None,
            "numberFormat": rule.dxf.numFmt.formatCode if rule.dxf.numFmt else None,
            "borders": lines_of(rule.dxf.border, theme) if rule.dxf.border else {},
        }
    if rule.dataBar:
        found["dataBar"] = [points_of(rule.dataBar), color_of(rule.dataBar.color, theme), rule.dataBar.showValue is not False]
    if rule.colorScale:
        found["colorScale"] = [points_of(rule.colorScale), [color_of(color, theme) for color in rule.colorScale.color]]
    if rule.iconSet:
        found["iconSet"] = [rule.iconSet.iconSet, points_of(rule.iconSet), rule.iconSet.showValue is not False, bool(rule.iconSet.reverse)]
    return found


def rules_of(sheet, theme):
    rules = [(rule.priority, str(formatting.sqref), rule_of(rule, theme)) for formatting in sheet.conditional_formatting for rule in formatting.rules]
    return [[sqref, rule] for _priority, sqref, rule in sorted(rules, key=lambda each: each[0])]


def texts_of(header):
    return [getattr(header, side).text for side in ("left", "center", "right")] + [[getattr(header, side).font, getattr(header, side).size] for side in ("left", "center", "right")]


def page_of(sheet):
    setup, margins, options = sheet.page_setup, sheet.page_margins, sheet.print_options
    fits = bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage)
    count = lambda pages: 1 if pages is None else int(pages)
    return {
        "paper": setup.paperSize,
        "orientation": setup.orientation or "portrait",
        "fit": [count(setup.fitToWidth), count(setup.fitToHeight)] if fits else None,
        "scale": None if fits else int(setup.scale or 100),
        "firstPage": setup.firstPageNumber if setup.useFirstPageNumber else None,
        "order": setup.pageOrder or "downThenOver",
        "blackAndWhite": bool(setup.blackAndWhite),
        "draft": bool(setup.draft),
        "margins": {side: round(getattr(margins, side), 4) for side in ("left", "right", "top", "bottom", "header", "footer")},
        "centered": [bool(options.horizontalCentered), bool(options.verticalCentered)],
        "gridLines": bool(options.gridLines),
        "headings": bool(options.headings),
        "header": texts_of(sheet.oddHeader),
        "footer": texts_of(sheet.oddFooter),
        "titleRows": sheet.print_title_rows,
        "titleColumns": sheet.print_title_cols,
        "area": sheet.print_area,
        "rowBreaks": sorted(brk.id for brk in sheet.row_breaks.brk),
        "columnBreaks": sorted(brk.id for brk in sheet.col_breaks.brk),
    }


PERMISSIONS = "objects scenarios formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows sort autoFilter pivotTables selectLockedCells selectUnlockedCells".split()


def protection_of(sheet):
    if not sheet.protection.sheet:
        return None
    return [name for name in PERMISSIONS if getattr(sheet.protection, name)] + [sheet.protection.password or sheet.protection.hashValue]


def table_of(table):
    style = table.tableStyleInfo
    return {
        "style": [style.name, bool(style.showRowStripes), bool(style.showColumnStripes), bool(style.showFirstColumn), bool(style.showLastColumn)] if style else None,
        "totals": [table.totalsRowCount or 0, [[column.totalsRowFunction, column.totalsRowLabel] for column in table.tableColumns]],
        "filtered": [[column.colId, column.filters.filter if column.filters else None] for column in table.autoFilter.filterColumn] if table.autoFilter else None,
    }


def chart_of(chart):
    """openpyxl reads charts as objects; their kind, place and references are compared."""
    anchor = chart.anchor
    start = anchor._from if hasattr(anchor, "_from") else None
    return {
        "kind": type(chart).__name__,
        "from": [start.col, start.row] if start else None,
        "series": [[series.val.numRef.f if series.val and series.val.numRef else None] for series in chart.series],
    }


def details_of(sheet, theme, pictures):
    view = sheet.sheet_view
    return {
        "tabColor": color_of(sheet.sheet_properties.tabColor, theme),
        "gridlines": view.showGridLines is not False,
        "selection": view.selection[-1].sqref if view.selection else "A1",
        "columns": columns_of(sheet),
        "rows": rows_of(sheet),
        "validations": sorted([str(rule.sqref), validation_of(rule)] for rule in sheet.data_validations.dataValidation),
        "conditional": rules_of(sheet, theme),
        "page": page_of(sheet),
        "protection": protection_of(sheet),
        "tables": {name: table_of(table) for name, table in dict.items(sheet.tables)},
        "charts": [chart_of(chart) for chart in sheet._charts],
        "pictures": pictures,
    }
