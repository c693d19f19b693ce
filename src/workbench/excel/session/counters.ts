/** What a client has cost so far. */
export interface Counters {
  /** Requests that carried a batch, clean-up of references included. */
  requests: number;
  /** Requests without those clean-ups: what the add-in's code waits for. */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  cellsRead: number;
  cellsWritten: number;
  /** One line for each request, in order. */
  readonly log: RequestCost[];
}

export interface RequestCost {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Nothing but references given back: the request that Office.js sends by itself after `Excel.run`. */
  readonly isCleanUp: boolean;
}

export const newCounters = (): Counters => ({ requests: 0, syncs: 0, requestBytes: 0, responseBytes: 0, cellsRead: 0, cellsWritten: 0, log: [] });

/** Bytes of a text in UTF-8, which is what travels. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
