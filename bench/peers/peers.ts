import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that writes the same forms. */
export interface Peer {
  readonly name: string;
  /** Which part of the forms it is given: a slow one would keep all others waiting. */
  readonly share: number;
  /** Writes them once and gives the milliseconds that it took without reading its input. */
  run(input: string, folder: string): number;
}

export interface FoundPeers {
  readonly files: readonly Peer[];
  /** With one workbook of many sheets. */
  readonly sheets: readonly Peer[];
  /** Peers that this machine lacks, and how to install them. */
  readonly missing: readonly string[];
}

/** The peers that are installed. The one in C is compiled first. */
export function findPeers(): FoundPeers {
  const missing: string[] = [];
  const found = <Item>(item: Item | null, hint: string): readonly Item[] => {
    if (item === null) missing.push(hint);
    return item === null ? [] : [item];
  };
  const program = compiled();
  const inC = (way: "files" | "sheets"): Peer | null => (program === null ? null : { name: "libxlsxwriter (C)", share: 1, run: (input, folder) => lastNumber(program, [input, folder, way, "1"]) });
  const inPython = (module: string, name: string, share: number): Peer | null => {
    const python = pythonWith(module);
    return python === null ? null : { name, share, run: (input, folder) => lastNumber(python, [join(__dirname, "forms.py"), input, folder, module, "1"]) };
  };
  return {
    files: [
      ...found(inC("files"), "libxlsxwriter (apt-get install gcc libc6-dev libxlsxwriter-dev)"),
      ...found(inPython("xlsxwriter", "XlsxWriter (Python)", 0.2), "XlsxWriter (apt-get install python3-xlsxwriter)"),
      ...found(inPython("openpyxl", "openpyxl (Python)", 0.05), "openpyxl (apt-get install python3-openpyxl)"),
    ],
    sheets: [inC("sheets")].flatMap((peer) => (peer === null ? [] : [peer])),
    missing,
  };
}

function compiled(): string | null {
  const folder = join(__dirname, "../../.cache/bench");
  const program = join(folder, "forms");
  mkdirSync(folder, { recursive: true });
  return works("gcc", ["-O2", "-o", program, join(__dirname, "forms.c"), "-lxlsxwriter"]) ? program : null;
}

/** The first `python3` in PATH is often not the one that Debian's packages belong to. */
export function pythonWith(module: string): string | null {
  const candidates = [...(process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "python3")), "/usr/bin/python3"];
  return candidates.find((python) => works(python, ["-c", `import ${module}`])) ?? null;
}

function works(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function lastNumber(program: string, args: readonly string[]): number {
  return Number(execFileSync(program, args, { encoding: "utf8" }).trim().split("\n").at(-1));
}
