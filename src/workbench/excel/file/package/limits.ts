/** What a package may cost to open, counted from the zip's directory before anything is inflated. */
export interface PackageLimits {
  readonly entries: number;
  /** Bytes of one inflated part. */
  readonly partBytes: number;
  /** Bytes of all inflated parts together. */
  readonly totalBytes: number;
  /** Inflated to packed bytes of a part above 8 MiB. */
  readonly ratio: number;
}

const mebibyte = 1024 * 1024;

/** Room for a register of 10,000 projects and 120,000 rounds (about 130 MB of XML); a zip bomb is refused unread. */
export const defaultLimits: PackageLimits = { entries: 20_000, partBytes: 384 * mebibyte, totalBytes: 768 * mebibyte, ratio: 400 };

export const ratioFrom = 8 * mebibyte;
