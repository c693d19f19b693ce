/** What a zip may cost to open. */
export interface InflateLimits {
  readonly entries: number;
  /** Bytes of all wanted parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked to packed bytes of one part; parts below `ratioFrom` unpacked bytes may have any. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export interface InflateChoices {
  readonly limits: InflateLimits;
  readonly isWanted: (name: string) => boolean;
  /** The error to throw for a zip that would cost too much. */
  readonly tooMuch: (reason: "ENTRIES" | "SIZE" | "RATIO", limit: number) => Error;
  /** The error to throw for a zip with two parts of one name, upper and lower case being the same. */
  readonly repeated: (name: string) => Error;
}

const CHUNK = 4096;

/**
 * The wanted parts of a zip, unpacked, by name. For browsers and Node; files of hosts have a reader of their own, which keeps every other part as it is.
 *
 * The zip's directory is read before anything is inflated: too many entries, too much declared size or too high a ratio is refused there. What the
 * directory says may be a lie, so the parts are then inflated chunk by chunk and counted, stopping at the limit. Throws what fflate throws for
 * bytes that are no zip.
 */
export async function inflateParts(bytes: Uint8Array, { limits, isWanted, tooMuch, repeated }: InflateChoices): Promise<ReadonlyMap<string, Uint8Array>> {
  const { Unzip, UnzipInflate, unzipSync } = await import("fflate");
  let entries = 0;
  let declared = 0;
  const names = new Set<string>();
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      entries += 1;
      if (entries > limits.entries) throw tooMuch("ENTRIES", limits.entries);
      if (names.has(name.toLowerCase())) throw repeated(name);
      names.add(name.toLowerCase());
      if (!isWanted(name)) return false;
      declared += originalSize;
      if (declared > limits.unpackedBytes) throw tooMuch("SIZE", limits.unpackedBytes);
      if (originalSize > limits.ratioFrom && originalSize > size * limits.ratio) throw tooMuch("RATIO", limits.ratio);
      return false;
    },
  });

  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  const unzip = new Unzip((part) => {
    if (!isWanted(part.name)) return;
    const chunks: Uint8Array[] = [];
    part.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      unpacked += chunk.length;
      if (unpacked > limits.unpackedBytes) throw tooMuch("SIZE", limits.unpackedBytes);
      chunks.push(chunk);
      if (isLast) parts.set(part.name, joined(chunks));
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += CHUNK) unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  return parts;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
