import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";

/** What Microsoft's client library puts on the page, as far as tests use it. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & OfficeExtensionHooks;
}

/** Private parts of the library; each has a test (test/support/office/officeLibrary.test.ts), because a new version may drop them. */
interface OfficeExtensionHooks {
  readonly HostBridge: { init(bridge: object): void };
  readonly Utility: { _synchronousCleanup: boolean };
}

export const officeFolder = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");

const scripts = new Map<string, Script>();

/**
 * Loads the library afresh, unmodified, into a global object of its own: handlers are kept in statics of the library, so a test that
 * wants none of another's loads its own. `Error`, `Promise` and `JSON` are the test's, so that `instanceof` and `toStrictEqual` hold.
 *
 * @param file `excel-web-16.00.js`, or its debug form
 */
export function loadOfficeLibrary(file = "excel-web-16.00.js"): OfficeLibrary {
  const page = emptyPage();
  scriptOf(file).runInContext(createContext(page));
  const library = page as unknown as OfficeLibrary;
  // Otherwise a run resolves before its last request is answered, and that request outlives the test.
  library.OfficeExtension.Utility._synchronousCleanup = true;
  return library;
}

function scriptOf(file: string): Script {
  let script = scripts.get(file);
  if (script === undefined) {
    script = new Script(readFileSync(join(officeFolder, file), "utf8"), { filename: file });
    scripts.set(file, script);
  }
  return script;
}

/** Just enough of a page for the library to start; it must not print and must not reach a network. */
function emptyPage(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const location = new URL("https://localhost/taskpane.html");
  const element = (): object => ({ setAttribute: nothing, style: {} });
  const page: Record<string, unknown> = {
    Error, Promise, JSON, clearTimeout,
    // The library tries a failed clean-up again after five seconds; that must not keep jest waiting.
    setTimeout: (task: () => void, milliseconds?: number) => setTimeout(task, milliseconds).unref(),
    console: { log: nothing, warn: nothing, error: nothing, trace: nothing },
    location,
    navigator: { userAgent: "node", language: "en-US" },
    document: {
      URL: location.href, cookie: "", documentElement: {}, head: { appendChild: nothing },
      createElement: element, getElementsByTagName: () => [], addEventListener: nothing,
    },
    addEventListener: nothing, removeEventListener: nothing, postMessage: nothing,
  };
  return Object.assign(page, { window: page, self: page, top: page, parent: page });
}
