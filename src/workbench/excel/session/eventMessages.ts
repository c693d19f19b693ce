import { formatArea } from "../grid/address";
import { intersection } from "../grid/area";
import { eventType, workbookTarget } from "./eventTypes";
import type { Happening } from "./happening";

/** An event before it is addressed: its type, whom it is for, what it says. */
export interface EventMessage {
  readonly type: number;
  readonly targetId: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether the message names a range, which the add-in may ask for. */
  readonly hasRange: boolean;
}

export interface Origin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

/** Every event that Excel raises for one happening, to whoever has registered. */
export function messagesOf(happening: Happening, origin: Origin): readonly EventMessage[] {
  const { sheet } = happening;
  const about = { source: origin.source, worksheetId: sheet.id };
  /** To those who listen to the sheet, or to its tables, and to those who listen to all. */
  const toSheets = (type: number, body: Readonly<Record<string, unknown>>, hasRange = false): EventMessage[] =>
    [sheet.id, workbookTarget].map((targetId) => ({ type, targetId, body, hasRange }));
  switch (happening.kind) {
    case "changed":
      return changeMessages(happening, origin);
    case "sheetAdded":
      return [{ type: eventType.sheetAdded, targetId: workbookTarget, body: about, hasRange: false }];
    case "sheetDeleted":
      return [{ type: eventType.sheetDeleted, targetId: workbookTarget, body: { ...about, worksheetName: sheet.name }, hasRange: false }];
    case "sheetActivated":
      return toSheets(eventType.sheetActivated, { worksheetId: sheet.id });
    case "sheetDeactivated":
      return toSheets(eventType.sheetDeactivated, { worksheetId: sheet.id });
    case "protectionChanged":
      return toSheets(eventType.sheetProtectionChanged, { ...about, isProtected: sheet.protection.isProtected });
    case "formatChanged":
      return toSheets(eventType.sheetFormatChanged, { ...about, address: formatArea(happening.area) }, true);
    case "rowHiddenChanged": {
      const changeType = sheet.rows[happening.area.top]?.isHidden === true ? "Hidden" : "Unhidden";
      return toSheets(eventType.sheetRowHiddenChanged, { ...about, address: formatArea(happening.area), changeType });
    }
    case "selectionChanged":
      return [
        { type: eventType.selectionChanged, targetId: "", body: {}, hasRange: false },
        ...toSheets(eventType.sheetSelectionChanged, { worksheetId: sheet.id, address: formatArea(happening.area) }),
        ...sheet.tables.map((table) => {
          const inside = intersection(table.area, happening.area);
          const address = inside === null ? "" : formatArea(inside);
          return { type: eventType.tableSelectionChanged, targetId: table.id, body: { worksheetId: sheet.id, address }, hasRange: false };
        }),
      ];
    case "tableAdded":
    case "tableDeleted": {
      const { table } = happening;
      const type = eventType[happening.kind];
      const body = { ...about, tableId: table.id, tableName: table.name };
      return toSheets(type, body);
    }
  }
}

function changeMessages(happening: Extract<Happening, { kind: "changed" }>, origin: Origin): EventMessage[] {
  const { sheet, area, changeType, shiftDirection, details } = happening;
  const body = { changeType, ...origin, worksheetId: sheet.id, address: formatArea(area), shiftDirection, ...details };
  const touched = sheet.tables.filter((table) => intersection(table.area, area) !== null);
  return [
    ...[sheet.id, workbookTarget].map((targetId) => ({ type: eventType.sheetChanged, targetId, body, hasRange: true })),
    ...touched.flatMap((table) =>
      [table.id, sheet.id, workbookTarget].map((targetId) => ({
        type: eventType.tableChanged, targetId, body: { ...body, tableId: table.id }, hasRange: true,
      })),
    ),
  ];
}
