import type { Task } from "../../../workbook/task";
import { refuseCancelled } from "../../../workbook/task";
import { isTooLarge, limits, payloadBytes } from "../cells/payload";
import { excelCode } from "../errors/excelError";
import { type AskedChunk, type Block, type ChunkAnswer, type Piece, askChunk, cellsOf, takeChunk } from "./askChunk";

/**
 * Reads blocks in as few round trips as their size allows: small blocks travel together, a large one in several chunks. Each lane has one under way; they are
 * given in the order of the rows. A chunk that turns out too large is halved and asked for again, and later ones are made smaller.
 *
 * @param lanes see `runInLanes`
 * @throws WorkbookError TASK_CANCELLED; Office.js's errors
 */
export async function* chunksInOrder(lanes: readonly Excel.RequestContext[], blocks: readonly Block[], what: "values" | "formulas", task?: Task): AsyncGenerator<ChunkAnswer & { readonly pieces: readonly Piece[] }> {
  let waiting: readonly Piece[] = blocks.map(({ rows }, block) => ({ block, from: 0, rows }));
  let most: number = limits.cells;
  const underWay: AskedChunk[] = [];
  let count = 0;
  const ask = (): void => {
    while (waiting.length > 0 && underWay.length < lanes.length) {
      // First asked, first answered: the lane whose turn it is has nothing under way.
      const lane = lanes[count++ % lanes.length] as Excel.RequestContext;
      const { chunk, rest } = takeChunk(waiting, most, blocks);
      waiting = rest;
      underWay.push(askChunk(lane, chunk, blocks, what));
    }
  };
  try {
    for (;;) {
      refuseCancelled(task);
      ask();
      const next = underWay.shift();
      if (next === undefined) return;
      const { pieces } = next;
      const answer = await unlessTooLarge(next);
      const cells = cellsOf(pieces, blocks);
      if (answer === null) {
        most = Math.max(1, Math.floor(cells / 2));
        // Those behind it were made as large, and rows come in their order: all are asked for again.
        const behind = underWay.splice(0);
        await settled(behind);
        waiting = [...pieces, ...behind.flatMap((chunk) => chunk.pieces), ...waiting];
      } else {
        const bytes = payloadBytes(answer.read) + payloadBytes(answer.formulas);
        if (bytes > 0) most = Math.max(1, Math.min(limits.cells, Math.floor((cells * limits.bytes) / bytes)));
        // Excel works while the answer is taken in.
        ask();
        yield { pieces, ...answer };
      }
    }
  } finally {
    // Whoever gave up goes on only when Excel has done with this.
    await settled(underWay);
  }
}

/** `null` for a chunk that Excel finds too large and that can be parted. */
async function unlessTooLarge({ pieces, answer }: AskedChunk): Promise<ChunkAnswer | null> {
  try {
    return await answer;
  } catch (error) {
    if (!isTooLarge(excelCode(error)) || (pieces.length === 1 && pieces[0]?.rows === 1)) throw error;
    return null;
  }
}

async function settled(chunks: readonly AskedChunk[]): Promise<void> {
  await Promise.allSettled(chunks.map(({ answer }) => answer));
}
