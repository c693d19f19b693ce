import { type RowId, rowId } from "../domain/model/records/stored";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Makes ids for stored rows: ULIDs, 10 characters of time and 16 of chance, so that rows made later sort later. `fill` fills bytes with chance.
 * Source: architecture.md A15.
 */
export function rowIdMaker(now: () => Date, fill: (bytes: Uint8Array) => Uint8Array): () => RowId {
  return () => rowId(timePart(now().getTime()) + [...fill(new Uint8Array(16))].map((byte) => CROCKFORD[byte % 32]).join(""));
}

function timePart(milliseconds: number): string {
  let text = "";
  for (let rest = milliseconds, place = 0; place < 10; place += 1, rest = Math.floor(rest / 32)) text = `${CROCKFORD[rest % 32]}${text}`;
  return text;
}
