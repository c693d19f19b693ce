/** A file that was dropped or chosen. */
export interface DroppedFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export function droppedFile(file: File): DroppedFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
