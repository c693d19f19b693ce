"""The peers in Python: writes forms with XlsxWriter or openpyxl, one workbook a form. Its input is described in formsInput.ts.
Usage: forms.py INPUT FOLDER xlsxwriter|openpyxl ROUNDS; prints the milliseconds of each round. The input is read before the clock starts."""

import sys
import time

BORDERS = ["", "thin", "medium", "", "", "", "", "hair"]


def unescaped(text):
    return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")


def read(path):
    widths, styles, forms = [], {}, []
    for line in open(path, encoding="utf-8").read().split("\n"):
        field = [unescaped(part) for part in line.split("\t")]
        if field[0] == "W":
            widths.append((int(field[1]), float(field[2])))
        elif field[0] == "S":
            styles[int(field[1])] = field[2:]
        elif field[0] == "F":
            forms.append((field[1], field[2], [], []))
        elif field[0] == "R":
            forms[-1][2].append((int(field[1]), float(field[2])))
        elif field[0] == "C":
            value = field[6] if field[5] == "s" else float(field[6]) if field[5] == "n" else None
            forms[-1][3].append((int(field[1]), int(field[2]), int(field[3]), int(field[4]), value))
    return widths, styles, forms


def with_xlsxwriter(widths, styles, form, path):
    import xlsxwriter

    name, footer, heights, cells = form
    workbook = xlsxwriter.Workbook(path)
    formats = {}
    for number, (font, size, bold, italic, color, horizontal, vertical, wrap, indent, fill, number_format, *edges) in styles.items():
        look = {"font_name": font, "font_size": float(size), "bold": bold == "1", "italic": italic == "1", "align": horizontal, "valign": {"middle": "vcenter"}.get(vertical, vertical)}
        look.update({"text_wrap": wrap == "1", "indent": int(indent)})
        if color:
            look["font_color"] = "#" + color
        if fill:
            look["bg_color"] = "#" + fill
        if number_format:
            look["num_format"] = number_format
        for edge, line, tint in zip(("top", "right", "bottom", "left"), edges[0::2], edges[1::2]):
            if line != "0":
                look.update({edge: int(line), edge + "_color": "#" + tint})
        formats[number] = workbook.add_format(look)
    sheet = workbook.add_worksheet(name)
    sheet.set_footer(footer)
    sheet.set_paper(9)
    sheet.repeat_rows(0, 2)
    for column, width in widths:
        sheet.set_column(column, column, width)
    for row, height in heights:
        sheet.set_row(row, height)
    for row, column, span, style, value in cells:
        if span > 1:
            sheet.merge_range(row, column, row, column + span - 1, "", formats[style])
        if isinstance(value, str):
            sheet.write_string(row, column, value, formats[style])
        elif value is not None:
            sheet.write_number(row, column, value, formats[style])
        elif span == 1:
            sheet.write_blank(row, column, None, formats[style])
    workbook.close()


def with_openpyxl(widths, styles, form, path):
    from copy import copy
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    name, footer, heights, cells = form
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = name
    sheet.oddFooter.center.text = footer
    sheet.page_setup.paperSize = 9
    sheet.print_title_rows = "1:3"
    made = {}

    def styled(cell, number):
        # The style array of a first cell, copied: its fast path.
        if number in made:
            cell._style = copy(made[number])
            return
        font, size, bold, italic, color, horizontal, vertical, wrap, indent, fill, number_format, *edges = styles[number]
        cell.font = Font(name=font, size=float(size), bold=bold == "1", italic=italic == "1", color="FF" + color if color else None)
        cell.alignment = Alignment(horizontal=horizontal, vertical={"middle": "center"}.get(vertical, vertical), wrap_text=wrap == "1", indent=int(indent))
        if fill:
            cell.fill = PatternFill("solid", fgColor="FF" + fill)
        cell.border = Border(**{edge: Side(BORDERS[int(line)] or None, "FF" + tint if tint else None) for edge, line, tint in zip(("top", "right", "bottom", "left"), edges[0::2], edges[1::2])})
        if number_format:
            cell.number_format = number_format
        made[number] = cell._style

    for column, width in widths:
        sheet.column_dimensions[get_column_letter(column + 1)].width = width
    for row, height in heights:
        sheet.row_dimensions[row + 1].height = height
    for row, column, span, style, value in cells:
        for covered in range(column + 1, column + span + 1):
            styled(sheet.cell(row + 1, covered), style)
        sheet.cell(row + 1, column + 1).value = value
        if span > 1:
            sheet.merge_cells(start_row=row + 1, end_row=row + 1, start_column=column + 1, end_column=column + span)
    workbook.save(path)


if __name__ == "__main__":
    source, folder, writer, rounds = sys.argv[1:]
    widths, styles, forms = read(source)
    write = {"xlsxwriter": with_xlsxwriter, "openpyxl": with_openpyxl}[writer]
    __import__(writer)
    for _ in range(int(rounds)):
        start = time.perf_counter()
        for index, form in enumerate(forms):
            write(widths, styles, form, f"{folder}/{index}.xlsx")
        print((time.perf_counter() - start) * 1000)
