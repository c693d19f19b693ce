import { randomBytes } from "node:crypto";
import { type RowId, rowId } from "../domain/model/records/stored";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Makes ids for stored rows: ULIDs, 10 characters of time and 16 of chance, so that rows made later sort later.
 * Source: architecture.md A15. Example: `01KAJ3X5QG8ZV0M4T1Y2N6R7B9`.
 */
export function rowIdMaker(now: () => Date): () => RowId {
  return () => rowId(timePart(now().getTime()) + chancePart());
}

function timePart(milliseconds: number): string {
  let text = "";
  for (let rest = milliseconds, place = 0; place < 10; place += 1, rest = Math.floor(rest / 32)) {
    text = `${CROCKFORD[rest % 32]}${text}`;
  }
  return text;
}

function chancePart(): string {
  return [...randomBytes(16)].map((byte) => CROCKFORD[byte % 32]).join("");
}
