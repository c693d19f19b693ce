import type { Area, BookModel, SheetModel } from "../model/book";
import type { RangeTarget } from "../objects/targets";
import { refTo } from "../objects/objectRef";
import { isRegistered, rangesOf } from "./client";
import type { Client, EventEntry } from "./client";
import { messagesOf } from "./eventMessages";
import type { EventMessage } from "./eventMessages";
import { eventType } from "./eventTypes";
import type { Happening } from "./happening";
import type { Workspace } from "./workspace";

export interface ExcelOptions {
  /** Newest ExcelApi that is played, such as "1.14"; members beyond it are ApiNotFound. The library ends at 1.15. */
  readonly requirementSet?: string;
  /** Milliseconds between a request and its answer. */
  readonly latency?: number;
  /** Bytes of a request or an answer; Excel on the web has 5 MB. */
  readonly payloadLimit?: number;
  readonly isReadOnly?: boolean;
  /** `Book1.xlsx` by default. */
  readonly fileName?: string;
  /** What `workbook.save()` does, for example with `saveBook(book)`. */
  readonly save?: (book: BookModel) => void;
  /** Called after each request that changed cells, to put results into `RowModel.values` where formulas stand. */
  readonly calculate?: (book: BookModel) => void;
}

/** Event references that a client keeps before the oldest are forgotten. */
const mostEventReferences = 1_000;

const eventCategory = 65_536;

export function openWorkspace(book: BookModel, ceiling: number, options: ExcelOptions): Workspace {
  let lastNumber = 1;
  const workspace: Workspace = {
    book,
    ceiling,
    ranges: new Set(),
    clients: new Set(),
    isReadOnly: options.isReadOnly ?? false,
    fileName: options.fileName ?? "Book1.xlsx",
    save: options.save ?? null,
    calculate: options.calculate === undefined ? null : () => options.calculate?.(book),
    nextNumber: () => ++lastNumber,
    raise: (happening, by, trigger) => {
      for (const client of workspace.clients) {
        if (!client.enableEvents || (happening.kind === "selectionChanged" && client !== by)) continue;
        const origin = client === by ? ({ source: "Local", triggerSource: trigger } as const) : ({ source: "Remote", triggerSource: "Unknown" } as const);
        for (const message of messagesOf(happening, origin)) {
          if (wants(client, message)) client.pending.push(entryOf(workspace, client, happening, message));
        }
      }
    },
  };
  return workspace;
}

/** Decided when it happens, not when it is delivered: a handler added afterwards must not hear of it. */
function wants(client: Client, { type, targetId }: EventMessage): boolean {
  return type === eventType.selectionChanged || isRegistered(client, type, targetId);
}

function entryOf(workspace: Workspace, client: Client, happening: Happening, message: EventMessage): EventEntry {
  const { type, targetId, body, hasRange } = message;
  const reference = hasRange && "area" in happening ? { referenceId: keepForEvent(workspace, client, happening.sheet, happening.area) } : {};
  return { messageCategory: eventCategory, messageType: type, targetId, message: JSON.stringify({ ...body, ...reference }) };
}

function keepForEvent(workspace: Workspace, client: Client, sheet: SheetModel, area: Area): string {
  const id = `event-${workspace.nextNumber()}`;
  const target: RangeTarget = { sheet, area, referenceId: id };
  workspace.ranges.add(target);
  client.references.set(id, refTo("Range", target));
  client.eventReferences.push(id);
  while (client.eventReferences.length > mostEventReferences) forget(workspace, client, client.eventReferences.shift() ?? "");
  return id;
}

/** Lets go of a range that a client kept. */
export function forget(workspace: Workspace, client: Client, id: string): void {
  const ref = client.references.get(id);
  client.references.delete(id);
  for (const target of ref === undefined ? [] : rangesOf(ref)) workspace.ranges.delete(target);
}
