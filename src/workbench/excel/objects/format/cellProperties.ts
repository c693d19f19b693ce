import { styleAt, putStyle } from "../../cells/cellAt";
import { requireAllowed } from "../../cells/permission";
import { restyle } from "../../cells/restyle";
import type { StyleChange } from "../../cells/restyle";
import { formatAddress } from "../../grid/address";
import { columnCount, oneCell, rowCount } from "../../grid/area";
import type { BorderSide, BorderStyle, CellStyle } from "../../model/style";
import { invalidArgument, notImplemented } from "../../protocol/excelError";
import { given } from "../../protocol/given";
import type { Given } from "../../protocol/given";
import type { Method } from "../excelClass";
import { areaOf } from "../range/areaOf";
import { settled } from "./borders";
import { givenColor } from "./givenColor";
import { alignmentFields, fillFields, fontFields, protectionFields } from "./styleFields";
import type { StyleFields } from "./styleFields";

const sides: Readonly<Record<string, BorderSide>> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight", diagonalDown: "DiagonalDown", diagonalUp: "DiagonalUp" };
const groups: Readonly<Record<string, StyleFields>> = { fill: fillFields, font: fontFields, protection: protectionFields };

const child = (parent: Given, name: string, place: string): Given => given(parent.record()[name], `${place}.${name}`);

/** Entries of a record that were given. */
const entries = (record: Given, place: string): [string, Given][] => Object.keys(record.record()).map((name) => [name, child(record, name, place)]);

/** Looks and nothing else: links and named styles are refused, and so is a name that Office.js does not know. */
export const setCellProperties: Method<"Range"> = (range, args, session) => {
  const area = areaOf(range);
  requireAllowed(session, range.sheet, "allowFormatCells");
  const rows = args.at(0).list().map((row) => row.list());
  if (rows.length !== rowCount(area) || rows.some((row) => row.length !== columnCount(area))) throw invalidArgument("The array must be as large as the range.");
  const planned = rows.flatMap((row, down) =>
    row.flatMap((cell, across) => {
      if (cell.optional() === null) return [];
      const [at, on] = [area.top + down, area.left + across];
      return [{ at, on, style: restyled(styleAt(range.sheet, at, on), cell) }];
    }),
  );
  for (const { at, on, style } of planned) putStyle(range.sheet, at, on, style);
  session.report({ kind: "formatChanged", sheet: range.sheet, area });
};

function restyled(style: CellStyle, cell: Given): CellStyle {
  let result = style;
  for (const [name, format] of entries(cell, "cell")) {
    if (name !== "format") throw notImplemented(`${name} in setCellProperties`);
    for (const [property, value] of entries(format, "format")) result = restyle(result, changeOf(result, property, value));
  }
  return result;
}

function changeOf(style: CellStyle, property: string, value: Given): StyleChange {
  if (property === "borders") return { borders: bordersOf(style, value) };
  const group = groups[property];
  if (group === undefined) return fieldOf(alignmentFields, property).change(value);
  return entries(value, property).map(([name, each]) => fieldOf(group, name).change(each)).reduce((all, change) => ({ ...all, ...change, font: { ...all.font, ...change.font } }), {} as StyleChange);
}

function fieldOf(fields: StyleFields, name: string): StyleFields[string] {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) throw invalidArgument(`A cell has no property ${name}.`);
  return field;
}

function bordersOf(style: CellStyle, value: Given): Partial<Record<BorderSide, BorderStyle>> {
  return Object.fromEntries(
    entries(value, "borders").map(([name, line]) => {
      const side = Object.hasOwn(sides, name) ? sides[name] : undefined;
      if (side === undefined) throw invalidArgument(`A cell has no border ${name}.`);
      const change: { -readonly [P in keyof BorderStyle]?: BorderStyle[P] } = {};
      for (const [part, each] of entries(line, name)) {
        if (part === "style") change.line = each.oneOf(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"]);
        else if (part === "weight") change.weight = each.oneOf(["Hairline", "Thin", "Medium", "Thick"]);
        else if (part === "color") change.color = givenColor(each);
        else throw invalidArgument(`A border has no ${part}.`);
      }
      return [side, settled(style.borders[side], change)];
    }),
  );
}

/** What was asked for of every cell, in the shape of the range. */
export const getCellProperties: Method<"Range"> = (range, args, session) => {
  const area = areaOf(range);
  const wanted = args.at(0);
  session.countRead(rowCount(area) * columnCount(area));
  return Array.from({ length: rowCount(area) }, (_row, down) =>
    Array.from({ length: columnCount(area) }, (_cell, across) => {
      const [row, column] = [area.top + down, area.left + across];
      return pick(wanted, { address: () => formatAddress(range.sheet.name, oneCell(row, column)), format: (format) => formatOf(styleAt(range.sheet, row, column), format) });
    }),
  );
};

function pick(wanted: Given, readers: Readonly<Record<string, (wanted: Given) => unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    entries(wanted, "properties").flatMap(([name, each]) => {
      if (each.raw === false) return [];
      const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (reader === undefined) throw notImplemented(`${name} in getCellProperties`);
      return [[name, reader(each)]];
    }),
  );
}

const readersOf = (fields: StyleFields, style: CellStyle): Readonly<Record<string, () => unknown>> => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, () => field.get(style)]));

function formatOf(style: CellStyle, wanted: Given): Record<string, unknown> {
  const borders = Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, (line: Given) => pick(line, { style: () => style.borders[side].line, weight: () => style.borders[side].weight, color: () => style.borders[side].color })]));
  return pick(wanted, {
    ...readersOf(alignmentFields, style),
    ...Object.fromEntries(Object.entries(groups).map(([name, fields]) => [name, (each: Given) => pick(each, readersOf(fields, style))])),
    borders: (each) => pick(each, borders),
  });
}
