import type { WorkbookSnapshot } from "./workbookSnapshot";

/** A workbook that is only read, and of which it must be told afterwards which one exactly it was. Throws `WorkbookError`. */
export interface WorkbookSource {
  /** How its user knows it: a file name. */
  readonly name: string;
  read(): Promise<SourceReading>;
}

export interface SourceReading {
  readonly snapshot: WorkbookSnapshot;
  /** Of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Local time of the last saving, `yyyy-mm-ddThh:mm:ss`; null = unknown. */
  readonly savedAt: string | null;
}
