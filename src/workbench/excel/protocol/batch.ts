import { ExcelError, invalidArgument } from "./excelError";

/** A request as Office.js sends it: what to do, and the objects to do it to. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Beside each argument: the path id of an object, 0 for a plain value, an array for an array. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchAnswer {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
}

export interface BatchError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const pathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/**
 * @throws ExcelError InvalidArgument: it is not a request of Office.js
 */
export function parseBatch(json: string): Batch {
  let batch: unknown;
  try {
    batch = JSON.parse(json);
  } catch (error) {
    throw new ExcelError("InvalidArgument", "The request is no JSON.", { cause: error });
  }
  if (!isRecord(batch) || !Array.isArray(batch["Actions"]) || !isRecord(batch["ObjectPaths"])) {
    throw invalidArgument("A request needs Actions and ObjectPaths.");
  }
  return batch as unknown as Batch;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
