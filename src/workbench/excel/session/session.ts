import type { Area, BookModel, SheetModel } from "../model/book";
import { refTo } from "../objects/objectRef";
import type { ObjectRef } from "../objects/objectRef";
import type { RangeTarget } from "../objects/targets";
import { ExcelError } from "../protocol/excelError";
import type { Client } from "./client";
import type { Happening } from "./happening";
import type { Workspace } from "./workspace";

/** Who does something to the workbook, during one request or one action of a user. Classes and rules get everything they need from it. */
export interface Session {
  readonly book: BookModel;
  readonly workspace: Workspace;
  readonly client: Client;
  /** The newest requirement set that is played, as `setNumber` gives it. */
  readonly ceiling: number;
  /** Whether the add-in of this client does it, or its user. */
  readonly trigger: "ThisLocalAddin" | "Unknown";
  /** Cells this session reads and writes, for the cost tables. */
  countRead(cells: number): void;
  countWritten(cells: number): void;
  /** Tells whoever listens. */
  report(happening: Happening): void;
  /** A range as an object of Office.js; it follows its cells for as long as the request lasts, and longer when it is kept. */
  range(sheet: SheetModel, area: Area): ObjectRef<"Range">;
  rangeByReference(id: string): ObjectRef<"Range">;
}

/** Opens a session; `close` must be called when its request is done. */
export function openSession(workspace: Workspace, client: Client, trigger: Session["trigger"]): Session & { close(): void } {
  const ranges: RangeTarget[] = [];
  return {
    book: workspace.book,
    workspace,
    client,
    trigger,
    ceiling: workspace.ceiling,
    countRead: (cells) => void (client.counters.cellsRead += cells),
    countWritten: (cells) => void (client.counters.cellsWritten += cells),
    report: (happening) => workspace.raise(happening, client, trigger),
    range: (sheet, area) => {
      const target: RangeTarget = { sheet, area, referenceId: null };
      workspace.ranges.add(target);
      ranges.push(target);
      return refTo("Range", target);
    },
    rangeByReference: (id) => {
      const target = client.references.get(id);
      if (target === undefined) throw new ExcelError("InvalidReference", `There is no reference ${id}; it was removed or has expired.`);
      return refTo("Range", target);
    },
    close: () => {
      for (const target of ranges) if (target.referenceId === null) workspace.ranges.delete(target);
    },
  };
}
