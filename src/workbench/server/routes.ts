import type { IncomingMessage, ServerResponse } from "node:http";
import { OFFICE_JS_HERE, withLocalOfficeJs } from "./officeJs";
import { SAMPLE_BOOKS, type SampleBook } from "./sampleBooks";
import { fileBelow, send, sendFile } from "./sendFile";

export interface Places {
  /** Folder of the page's build. */
  readonly page: string;
  /** The page's HTML. */
  readonly pageHtml: string;
  /** Folder of the add-in's build, served from the root as in production. */
  readonly addIn: string;
  /** Folder of the installed Office.js. */
  readonly officeJs: string;
  /** Pictures that the manifest names. */
  readonly assets: string;
  readonly manifest: string;
}

export interface Served {
  readonly places: Places;
  /** Ends with the first build: who opens the page before it waits instead of seeing half of it. */
  readonly built: Promise<void>;
  book(kind: SampleBook): Promise<Uint8Array>;
  /** Tells a browser about every build until it goes. */
  follow(response: ServerResponse): void;
}

/** What the development server answers. The add-in stands where its manifest says, the workbench at `/`. */
export async function answer(request: IncomingMessage, response: ServerResponse, { places, built, book, follow }: Served): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  if (request.method !== "GET") return send(response, 405, "text/plain; charset=utf-8", "405", { Allow: "GET" });
  if (pathname === "/") {
    await built;
    return await sendFile(response, places.pageHtml);
  }
  if (pathname === "/workbench/builds") return follow(response);
  if (pathname === "/workbench/manifest.xml") return await sendFile(response, places.manifest);
  const sample = SAMPLE_BOOKS.find((kind) => pathname === `/workbench/books/${kind}.xlsx`);
  if (sample !== undefined) {
    return send(response, 200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", await book(sample));
  }
  for (const [prefix, folder] of [["/workbench/", places.page], [OFFICE_JS_HERE, places.officeJs], ["/assets/", places.assets], ["/", places.addIn]] as const) {
    if (pathname.startsWith(prefix)) return await sendFile(response, fileBelow(folder, pathname.slice(prefix.length)), withLocalOfficeJs);
  }
}
