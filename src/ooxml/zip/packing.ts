/** What packs bytes and sums them up: zlib where there is Node, a library in a browser. The same content in other packed bytes is the same file. */
export interface Packing {
  /** Raw deflate. `level` is zlib's: 1 fast, 6 small, 9 smallest. */
  deflate(content: Uint8Array, level: number): Uint8Array;
  crc32(content: Uint8Array): number;
}
