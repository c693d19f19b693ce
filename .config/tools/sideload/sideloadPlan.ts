import { posix } from "node:path";

export interface SideloadRequest {
  readonly platform: NodeJS.Platform;
  /** Home folder of whoever runs Excel. */
  readonly home: string;
  /** The manifest's file, as a whole path. */
  readonly manifest: string;
  readonly id: string;
  /** Where the manifest says that the add-in is served. */
  readonly address: string;
  /** Take the add-in away again instead. */
  readonly remove: boolean;
}

export type SideloadStep =
  | { readonly kind: "copy"; readonly from: string; readonly to: string }
  | { readonly kind: "delete"; readonly file: string }
  /** A program with its arguments. */
  | { readonly kind: "run"; readonly program: string; readonly args: readonly string[] };

export interface SideloadPlan {
  /** A folder that must be there before anything is done, and what to do when it is not. */
  readonly needs: { readonly folder: string; readonly advice: string } | null;
  readonly steps: readonly SideloadStep[];
  /** What the steps did, for people. */
  readonly done: readonly string[];
  /** What is left for people to do. */
  readonly next: readonly string[];
}

/**
 * How an add-in that is being developed comes into Excel on this machine. Sources: "Sideload Office Add-ins on Mac", "… to Office
 * on the web" (Office Add-ins documentation); the registry value is the one that Microsoft's office-addin-dev-settings writes.
 */
export function sideloadPlan(request: SideloadRequest): SideloadPlan {
  switch (request.platform) {
    case "darwin":
      return onMac(request);
    case "win32":
      return onWindows(request);
    default:
      return onTheWeb(request);
  }
}

const DEVELOPER_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

const servedAt = (address: string): string => `Keep ${address} served while you use it (npm start does so on this machine) and trust its certificate; otherwise the pane stays empty.`;

function onMac({ home, manifest, id, address, remove }: SideloadRequest): SideloadPlan {
  const container = posix.join(home, "Library/Containers/com.microsoft.Excel");
  const file = posix.join(container, `Data/Documents/wef/${id}.manifest.xml`);
  const needs = { folder: container, advice: "Install Excel and open it once, so that macOS makes this folder" };
  if (remove) return { needs: null, steps: [{ kind: "delete", file }], done: [`Removed ${file}`], next: ["Quit Excel and open it again."] };
  return {
    needs,
    steps: [{ kind: "copy", from: manifest, to: file }],
    done: [`Copied the manifest to ${file}`],
    next: ["Quit Excel, open it again and open a workbook.", "Home > Add-ins: choose Kaona. Its tab appears on the ribbon.", servedAt(address)],
  };
}

function onWindows({ manifest, id, address, remove }: SideloadRequest): SideloadPlan {
  if (remove) {
    return {
      needs: null,
      steps: [{ kind: "run", program: "reg", args: ["delete", DEVELOPER_KEY, "/v", id, "/f"] }],
      done: [`Removed ${id} from ${DEVELOPER_KEY}`],
      next: ["Close Excel and open it again."],
    };
  }
  return {
    needs: null,
    steps: [{ kind: "run", program: "reg", args: ["add", DEVELOPER_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"] }],
    done: [`Told Excel of ${manifest} (${DEVELOPER_KEY}, value ${id}). Leave the file where it is.`],
    next: [
      "Close Excel, open it again and open a workbook.",
      "Home > Add-ins (in some versions Insert > My Add-ins): choose Kaona among the developer add-ins. Its tab appears on the ribbon.",
      servedAt(address),
      "If your organisation does not allow this, use a trusted shared folder: docs/deployment.md, Windows.",
    ],
  };
}

function onTheWeb({ manifest, address, remove }: SideloadRequest): SideloadPlan {
  if (remove) return { needs: null, steps: [], done: [], next: ["Excel on the web keeps the add-in in the browser: remove it under Home > Add-ins > More Settings, or clear the browser's data for the site."] };
  return {
    needs: null,
    steps: [],
    done: [`There is no Excel for this system; use Excel on the web. The manifest is ${manifest}`],
    next: [
      "Open a workbook in Excel on the web.",
      "Home > Add-ins > More Settings > Upload My Add-in: choose the manifest. The Kaona tab appears. The browser remembers it until its data are cleared.",
      servedAt(address),
    ],
  };
}
