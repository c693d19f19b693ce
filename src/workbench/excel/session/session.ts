import type { Area, BookModel, SheetModel } from "../model/book";
import { refTo } from "../objects/objectRef";
import type { ObjectRef } from "../objects/objectRef";
import type { RangeAreasTarget, RangeTarget } from "../objects/targets";
import { ExcelError } from "../protocol/excelError";
import { rangesOf } from "./client";
import type { Client, KeptRef } from "./client";
import type { Happening } from "./happening";
import { forget } from "./openWorkspace";
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
  /** Several of them as one object. */
  areas(sheet: SheetModel, areas: readonly Area[]): RangeAreasTarget;
  /** Keeps a range for the client until it gives it back. */
  keep(ref: KeptRef): void;
  /** @throws ExcelError InvalidReference: given back, or forgotten because it came with an event long ago */
  kept(id: string): KeptRef;
}

/** A session for one request. */
export interface OpenSession extends Session {
  /** Lets go of what was kept for the client, which will never learn of it: it gets another answer. */
  dropKept(): void;
  /** Must be called when the request is done. */
  close(): void;
}

export function openSession(workspace: Workspace, client: Client, trigger: Session["trigger"]): OpenSession {
  const ranges: RangeTarget[] = [];
  const kept: string[] = [];
  const follow = (sheet: SheetModel, area: Area): RangeTarget => {
    const target: RangeTarget = { sheet, area, referenceId: null };
    workspace.ranges.add(target);
    ranges.push(target);
    return target;
  };
  return {
    book: workspace.book,
    workspace,
    client,
    trigger,
    ceiling: workspace.ceiling,
    countRead: (cells) => void (client.counters.cellsRead += cells),
    countWritten: (cells) => void (client.counters.cellsWritten += cells),
    report: (happening) => workspace.raise(happening, client, trigger),
    range: (sheet, area) => refTo("Range", follow(sheet, area)),
    areas: (sheet, areas) => ({ sheet, ranges: areas.map((area) => follow(sheet, area)), referenceId: null }),
    keep: (ref) => {
      if (ref.target.referenceId !== null) return;
      const id = `range-${workspace.nextNumber()}`;
      ref.target.referenceId = id;
      client.references.set(id, ref);
      kept.push(id);
      // A range of the request that a kept object consists of stays with it.
      for (const target of rangesOf(ref)) target.referenceId = id;
    },
    kept: (id) => {
      const ref = client.references.get(id);
      if (ref === undefined) throw new ExcelError("InvalidReference", `There is no reference ${id}; it was given back or forgotten.`);
      return ref;
    },
    dropKept: () => {
      for (const id of kept.splice(0)) forget(workspace, client, id);
    },
    close: () => {
      for (const target of ranges) if (target.referenceId === null) workspace.ranges.delete(target);
    },
  };
}
