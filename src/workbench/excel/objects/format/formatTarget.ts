import { looksWithin } from "../../cells/looksWithin";
import { requireAllowed } from "../../cells/permission";
import { restyle } from "../../cells/restyle";
import type { StyleChange } from "../../cells/restyle";
import { restyleArea } from "../../cells/restyleArea";
import { given } from "../../protocol/given";
import type { Area } from "../../model/area";
import type { CellStyle } from "../../model/style";
import type { Session } from "../../session/session";
import type { ScalarMember } from "../excelClass";
import { areaOf } from "../range/areaOf";
import type { CellsTarget } from "../targets";
import type { StyleFields } from "./styleFields";

/** Classes that say one thing of many cells. */
type OfCells = "RangeFormat" | "RangeFont" | "RangeFill" | "FormatProtection";

export const areasOf = ({ ranges }: CellsTarget): Area[] => ranges.map(areaOf);

/** What all cells have in common; null where they differ, as Excel says. */
export function common<Value>({ sheet, ...target }: CellsTarget, read: (style: CellStyle) => Value): Value | null {
  const found = new Set<Value>();
  for (const area of areasOf({ sheet, ...target })) {
    for (const look of looksWithin(sheet, area)) {
      found.add(read(look));
      if (found.size > 1) return null;
    }
  }
  return [...found][0] ?? null;
}

/** Changes the look of all cells, and tells whoever listens. @throws ExcelError AccessDenied */
export function changeLooks({ sheet, ...target }: CellsTarget, session: Session, change: (style: CellStyle, row: number, column: number) => StyleChange): void {
  requireAllowed(session, sheet, "allowFormatCells");
  for (const area of areasOf({ sheet, ...target })) {
    restyleArea(sheet, area, (style, row, column) => restyle(style, change(style, row, column)));
    session.report({ kind: "formatChanged", sheet, area });
  }
}

/** Members of a class that are properties of looks. */
export function lookMembers<C extends OfCells>(fields: StyleFields): Readonly<Record<string, ScalarMember<C>>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, ScalarMember<C>] => [
      name,
      {
        get: (target) => common(target as CellsTarget, field.get),
        set: (target, value, session) => {
          const change = field.change(given(value.raw, name));
          changeLooks(target as CellsTarget, session, () => change);
        },
      },
    ]),
  );
}
