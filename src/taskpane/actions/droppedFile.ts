import { localMoment } from "../localTime";

/** A file that was dropped or chosen. */
export interface DroppedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Local time of its last saving, `yyyy-mm-ddThh:mm:ss`. */
  readonly savedAt: string;
  bytes(): Promise<Uint8Array>;
}

export function droppedFile(file: File): DroppedFile {
  return { name: file.name, size: file.size, savedAt: localMoment(new Date(file.lastModified)), bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
