/** Width and height as a PNG states them, in pixels; null when it is no PNG. */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } | null {
  const isPng = signature.every((byte, index) => png[index] === byte);
  if (!isPng || png.length < 24) return null;
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
