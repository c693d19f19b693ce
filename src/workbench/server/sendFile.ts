import { readFile } from "node:fs/promises";
import { extname, join, normalize, resolve, sep } from "node:path";
import type { ServerResponse } from "node:http";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".map": "application/json", ".png": "image/png", ".svg": "image/svg+xml", ".ttf": "font/ttf",
  ".woff2": "font/woff2", ".xml": "text/xml; charset=utf-8", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file below `folder` that a path of an address names; null = it leads out of the folder, or is no path. */
export function fileBelow(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const file = join(resolve(folder), normalize(decoded));
  return file.startsWith(resolve(folder) + sep) ? file : null;
}

/** What a file is sent as; `change` sees text files before they go. */
export async function sendFile(response: ServerResponse, file: string | null, change: (text: string) => string = (text) => text): Promise<void> {
  const type = file === null ? undefined : types[extname(file)];
  let bytes: Uint8Array;
  try {
    if (file === null || type === undefined) throw new Error("not served");
    bytes = await readFile(file);
  } catch {
    send(response, 404, "text/plain; charset=utf-8", "404");
    return;
  }
  send(response, 200, type, type.startsWith("text/html") ? change(new TextDecoder().decode(bytes)) : bytes);
}

export function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", ...headers });
  response.end(body);
}
