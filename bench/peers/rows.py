"""Writes tables of rows with XlsxWriter, row by row into files of its own. Its input is described in rowsInput.ts.
Usage: rows.py INPUT FILE; prints milliseconds, the most memory held in KiB and the bytes written. The input is read before the clock starts."""

import os
import resource
import sys
import time

import xlsxwriter


def unescaped(text):
    return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")


def read(path):
    tables = []
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            kind, *fields = line.rstrip("\n").split("\t")
            if kind == "T":
                tables.append([])
            else:
                tables[-1].append([unescaped(field[1:]) if field[:1] == "s" else float(field[1:]) if field else None for field in fields])
    return tables


def write(tables, path):
    workbook = xlsxwriter.Workbook(path, {"constant_memory": True})
    for rows in tables:
        sheet = workbook.add_worksheet()
        for number, cells in enumerate(rows):
            for column, value in enumerate(cells):
                if isinstance(value, str):
                    sheet.write_string(number, column, value)
                elif value is not None:
                    sheet.write_number(number, column, value)
    workbook.close()


tables = read(sys.argv[1])
start = time.perf_counter()
write(tables, sys.argv[2])
milliseconds = (time.perf_counter() - start) * 1000
print(milliseconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, os.path.getsize(sys.argv[2]))
