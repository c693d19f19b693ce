/** How much goes into one request. Source: office-platform.md 2.1 (Excel on the web refuses 5 MB; the margin is ours). */
export const limits = {
  cells: 20_000,
  bytes: 1_500_000,
} as const;

/** Bytes of a value as it travels: JSON, in UTF-8 (Thai letters are three each). */
export function payloadBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** Whether Excel said that a request or an answer is too large. */
export function isTooLarge(code: string | null): boolean {
  return code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded";
}

/**
 * Parts a list into chunks of at most `limits.cells` cells and `limits.bytes` bytes; an item that is larger by itself stands alone.
 */
export function inChunks<Item>(items: readonly Item[], costOf: (item: Item) => { readonly cells: number; readonly bytes: number }): readonly (readonly Item[])[] {
  const chunks: Item[][] = [];
  let cells = 0;
  let bytes = 0;
  for (const item of items) {
    const cost = costOf(item);
    const isFull = cells + cost.cells > limits.cells || bytes + cost.bytes > limits.bytes;
    if (chunks.length === 0 || isFull) {
      chunks.push([]);
      cells = 0;
      bytes = 0;
    }
    chunks.at(-1)?.push(item);
    cells += cost.cells;
    bytes += cost.bytes;
  }
  return chunks;
}
