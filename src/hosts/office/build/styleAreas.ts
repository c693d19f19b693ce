import { cellAddress } from "../../../workbook/cellRef";

/** A block of cells with one style; rows and columns count from 1. */
export interface StyledBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: string;
  /** Its columns are one merged cell in each row: it has no lines inside, and is not joined with what stands beside it. */
  readonly isMerged?: boolean;
}

/** Excel cuts addresses off beyond this many characters (Microsoft, "Troubleshoot Excel add-ins"). */
const longestAddress = 8_191;

/** Joins neighbours of one style: first along a row, then rows of the same columns. Blocks must not overlap. */
export function joinBlocks(blocks: readonly StyledBlock[]): readonly StyledBlock[] {
  const across = joined(
    [...blocks].sort((a, b) => a.row - b.row || a.column - b.column),
    (a, b) => a.isMerged !== true && b.isMerged !== true && a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column,
    (a, b) => ({ ...a, columns: a.columns + b.columns }),
  );
  return joined(
    [...across].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row),
    (a, b) => (a.isMerged ?? false) === (b.isMerged ?? false) && a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row,
    (a, b) => ({ ...a, rows: a.rows + b.rows }),
  );
}

function joined(sorted: readonly StyledBlock[], touch: (a: StyledBlock, b: StyledBlock) => boolean, join: (a: StyledBlock, b: StyledBlock) => StyledBlock): StyledBlock[] {
  const result: StyledBlock[] = [];
  for (const block of sorted) {
    const last = result.at(-1);
    if (last !== undefined && last.style === block.style && touch(last, block)) result[result.length - 1] = join(last, block);
    else result.push(block);
  }
  return result;
}

/** Blocks by their style, in the order in which styles first appear. */
export function byStyle(blocks: readonly StyledBlock[]): ReadonlyMap<string, readonly StyledBlock[]> {
  const groups = new Map<string, StyledBlock[]>();
  for (const block of joinBlocks(blocks)) {
    const group = groups.get(block.style);
    if (group === undefined) groups.set(block.style, [block]);
    else group.push(block);
  }
  return groups;
}

/** An address without the sheet: `B4:D9`. */
export function blockAddress({ row, column, rows, columns }: Omit<StyledBlock, "style">): string {
  const first = cellAddress({ row, column });
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** Addresses as lists for `getRanges`, each short enough for Excel. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longestAddress) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
