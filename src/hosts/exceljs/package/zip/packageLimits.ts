/** What a package may cost to open. Counted from the zip's directory, before anything is inflated. */
export interface PackageLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Bytes of one inflated part. */
  readonly partBytes: number;
  /** Bytes of all inflated parts together. */
  readonly totalBytes: number;
  /** Inflated to packed bytes of one part; parts below `ratioFrom` inflated bytes may have any. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const mebibyte = 1024 * 1024;

/**
 * Wide enough for a consolidated workbook of 10,000 projects and 120,000 rounds (about 100 MB of XML that packs 10 to 1),
 * narrow enough that a zip bomb is refused unread.
 */
export const defaultLimits: PackageLimits = {
  fileBytes: 256 * mebibyte,
  entries: 20_000,
  partBytes: 384 * mebibyte,
  totalBytes: 768 * mebibyte,
  ratio: 400,
  ratioFrom: 8 * mebibyte,
};
