import { parseBatch } from "../protocol/batch";
import type { BatchAnswer } from "../protocol/batch";
import { batchError, runBatch } from "../protocol/runBatch";
import { ExcelError } from "../protocol/excelError";
import type { Client, EventEntry } from "./client";
import { newCounters, utf8Bytes } from "./counters";
import type { Counters } from "./counters";
import { openSession } from "./session";
import type { ExcelOptions } from "./openWorkspace";
import { userOf } from "./user";
import type { User } from "./user";
import type { Workspace } from "./workspace";

/** What travels back: the status of HTTP and a body of JSON text. */
export interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

/** One Office.js's end of the wire, without a transport: `src/workbench/bridge` and the workbench's page bring one. */
export interface Connection {
  readonly clientId: string;
  /** What it has cost since the last `resetCounters`. */
  readonly counters: Readonly<Counters>;
  resetCounters(): void;
  /**
   * Works off one request, in the order of arrival, and answers in a later task of the event loop.
   *
   * @param flags as Office.js sends them; 64 = wait while a cell is being edited
   */
  execute(batchJson: string, flags?: number): Promise<Answer>;
  /** @returns what stops it */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** What the person in front of it does; each thing is done at once, and those who listen hear of it in a later task. */
  readonly user: User;
  /** While true, requests fail as they do in Excel while somebody types into a cell. */
  setCellEditMode(isEditing: boolean): void;
  /** References that it still keeps. */
  openReferences(): number;
  /** Handlers that it still has. */
  openRegistrations(): number;
  disconnect(): void;
}

const defaultPayloadLimit = 5 * 1024 * 1024;
const delayForCellEdit = 64;

export function connect(workspace: Workspace, options: ExcelOptions): Connection {
  const client = newClient(`client-${workspace.nextNumber()}`, workspace.book.activeSheetId);
  workspace.clients.add(client);
  const limit = options.payloadLimit ?? defaultPayloadLimit;
  const half = (options.latency ?? 0) / 2;
  let waiting: (() => void)[] = [];

  const answerNow = (batchJson: string): Answer => {
    const before = { ...client.counters };
    const requestBytes = utf8Bytes(batchJson);
    const answer = requestBytes > limit ? tooLarge("RequestPayloadSizeLimitExceeded", requestBytes, limit) : work(workspace, client, batchJson, limit);
    count(client.counters, before, batchJson, requestBytes, utf8Bytes(answer.body));
    return answer;
  };
  const execute = async (batchJson: string, flags = 0): Promise<Answer> => {
    if (half > 0) await pause(half);
    if (client.isEditingCell) {
      if ((flags & delayForCellEdit) === 0) {
        await pause(half);
        return refusal(new ExcelError("InvalidOperationInCellEditMode", "A cell is being edited."));
      }
      await new Promise<void>((resolve) => void waiting.push(resolve));
    }
    const answer = answerNow(batchJson);
    const answered = pause(half);
    deliverSoon(workspace, half);
    await answered;
    return answer;
  };
  return {
    clientId: client.id,
    counters: client.counters,
    resetCounters: () => void Object.assign(client.counters, newCounters()),
    execute,
    onEvents: (listener) => {
      client.listeners.add(listener);
      return () => void client.listeners.delete(listener);
    },
    user: userOf((what) => {
      const session = openSession(workspace, client, "Unknown");
      try {
        what(session);
      } finally {
        session.close();
        workspace.calculate?.();
        deliverSoon(workspace, half);
      }
    }),
    setCellEditMode: (isEditing) => {
      client.isEditingCell = isEditing;
      if (isEditing) return;
      for (const resume of waiting) resume();
      waiting = [];
    },
    openReferences: () => client.references.size - client.eventReferences.length,
    openRegistrations: () => client.registrations.size,
    disconnect: () => void workspace.clients.delete(client),
  };
}

function newClient(id: string, activeSheetId: string): Client {
  return {
    id, counters: newCounters(), references: new Map(), eventReferences: [], registrations: new Map(),
    enableEvents: true, activeSheetId, selections: new Map(), isEditingCell: false, listeners: new Set(), pending: [],
  };
}

/** A task of the event loop, as an answer from another process is: what is ready before it runs first. */
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

function work(workspace: Workspace, client: Client, batchJson: string, limit: number): Answer {
  const session = openSession(workspace, client, "ThisLocalAddin");
  let answer: BatchAnswer;
  try {
    answer = runBatch(parseBatch(batchJson), session);
  } catch (error) {
    answer = { Results: [], TraceIds: [], Error: batchError(error, 0, "") };
  } finally {
    session.close();
  }
  workspace.calculate?.();
  const body = JSON.stringify(answer);
  const bytes = utf8Bytes(body);
  if (bytes <= limit) return { statusCode: 200, body };
  session.dropKept();
  return tooLarge("ResponsePayloadSizeLimitExceeded", bytes, limit);
}

const tooLarge = (code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded", bytes: number, limit: number): Answer =>
  refusal(new ExcelError(code, `${bytes} bytes; ${limit} are allowed.`));

function refusal({ code, message, status }: ExcelError): Answer {
  return { statusCode: status, body: JSON.stringify({ error: { code, message } }) };
}

/** Events leave in a task of their own, after the answer of the request that caused them. */
export function deliverSoon(workspace: Workspace, latency = 0): void {
  for (const client of workspace.clients) {
    const entries = client.pending.splice(0);
    if (entries.length === 0) continue;
    void pause(latency).then(() => {
      for (const listener of client.listeners) listener(entries);
    });
  }
}

function count(counters: Counters, before: Counters, batchJson: string, requestBytes: number, responseBytes: number): void {
  counters.requests++;
  counters.requestBytes += requestBytes;
  counters.responseBytes += responseBytes;
  const actions = batchJson.split('"ActionType":').length - 1;
  const isCleanUp = actions > 0 && batchJson.split('"_RemoveReference"').length - 1 === actions - 1;
  if (!isCleanUp) counters.syncs++;
  counters.log.push({
    actions, requestBytes, responseBytes, isCleanUp,
    cellsRead: counters.cellsRead - before.cellsRead,
    cellsWritten: counters.cellsWritten - before.cellsWritten,
  });
}
