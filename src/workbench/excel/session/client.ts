import type { Area } from "../model/area";
import type { ObjectRef } from "../objects/objectRef";
import type { RangeTarget } from "../objects/targets";
import type { Counters } from "./counters";

/** An event as it travels; `message` is JSON text. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** One Office.js that is connected to the workbook: a user with an add-in. */
export interface Client {
  readonly id: string;
  readonly counters: Counters;
  /** Ranges that it keeps beyond a request, by reference id. */
  readonly references: Map<string, KeptRef>;
  /** Reference ids that events brought, oldest first; the client never gives them back. */
  readonly eventReferences: string[];
  /** How many handlers listen, by event type and target. */
  readonly registrations: Map<string, number>;
  /** `context.runtime.enableEvents`. */
  enableEvents: boolean;
  /** What its user has in front and has selected, by sheet; co-authors each have their own. */
  activeSheetId: string;
  readonly selections: Map<string, Area>;
  /** Its user is typing into a cell. */
  isEditingCell: boolean;
  readonly listeners: Set<(entries: readonly EventEntry[]) => void>;
  /** Events of the request that is being worked on; they leave after its answer. */
  readonly pending: EventEntry[];
}

export type KeptRef = ObjectRef<"Range"> | ObjectRef<"RangeAreas">;

/** The ranges that a kept object consists of. */
export function rangesOf(ref: KeptRef): readonly RangeTarget[] {
  return ref.className === "Range" ? [ref.target] : ref.target.ranges;
}

const keyOf = (type: number, targetId: string): string => `${type} ${targetId}`;

export function isRegistered(client: Client, type: number, targetId: string): boolean {
  return (client.registrations.get(keyOf(type, targetId)) ?? 0) > 0;
}

export function register(client: Client, type: number, targetId: string): void {
  const key = keyOf(type, targetId);
  client.registrations.set(key, (client.registrations.get(key) ?? 0) + 1);
}

export function unregister(client: Client, type: number, targetId: string): void {
  const key = keyOf(type, targetId);
  const left = (client.registrations.get(key) ?? 0) - 1;
  if (left > 0) client.registrations.set(key, left);
  else client.registrations.delete(key);
}
