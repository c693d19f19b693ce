import { columnLetters } from "../../../../workbook/cellRef";
import { formatCell, parseArea } from "../../grid/address";
import { isWholeColumns, isWholeRows } from "../../grid/area";
import type { Area } from "../../model/area";

/** The areas of an `sqref`, parted by spaces; null when one cannot be read. */
export function parseAreas(sqref: string): Area[] | null {
  const areas = sqref.split(/\s+/).filter((address) => address !== "").map(parseArea);
  return areas.every((area) => area !== null) ? areas : null;
}

/** As Excel writes it in a sheet's XML: `B2`, `B2:C9`; whole columns as `A1:A1048576`. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = formatCell(top, left);
  return top === bottom && left === right ? first : `${first}:${formatCell(bottom, right)}`;
}

export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}

/** As it stands in a defined name: `$B$2:$C$9`, whole columns `$A:$C`, whole rows `$3:$5`. */
export function absoluteArea(area: Area): string {
  const { top, left, bottom, right } = area;
  const [a, b] = [`$${columnLetters(left + 1)}`, `$${columnLetters(right + 1)}`];
  if (isWholeRows(area)) return `$${top + 1}:$${bottom + 1}`;
  if (isWholeColumns(area)) return `${a}:${b}`;
  return top === bottom && left === right ? `${a}$${top + 1}` : `${a}$${top + 1}:${b}$${bottom + 1}`;
}
