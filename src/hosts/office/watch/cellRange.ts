import { columnNumber } from "../../../workbook/cellRef";

/** A block of cells; both corners belong to it, rows and columns count from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** An address of an event: `B2`, `B2:C9`, `3:5`, `A:C`, with or without `$` and sheet; null for anything else, several ranges too. */
export function parseAddress(address: string): CellRange | null {
  const [, left, top, right, bottom] = /^(?:.*!)?\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/.exec(address) ?? [];
  if (left === undefined && top === undefined) return null;
  const isSingle = !address.includes(":");
  if (isSingle && (left === undefined || top === undefined)) return null;
  return {
    top: top === undefined ? 1 : Number(top),
    left: left === undefined ? 1 : columnNumber(left),
    bottom: isSingle ? Number(top) : bottom === undefined ? lastRow : Number(bottom),
    right: isSingle ? columnNumber(left ?? "A") : right === undefined ? lastColumn : columnNumber(right),
  };
}
