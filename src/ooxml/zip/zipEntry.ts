/** One file of a zip as its directory describes it, with its bytes still packed. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the file, and the flag that says it is UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
  readonly method: ZipMethod;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Bytes when inflated. */
  readonly size: number;
}

/** 0 = stored, 8 = deflated: what Excel itself writes and reads. */
export type ZipMethod = 0 | 8;

export const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 } as const;
