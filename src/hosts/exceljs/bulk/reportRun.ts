import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { WorkbookError } from "../../../workbook/workbookError";
import { openPackage } from "../package/zip";
import { codeOf, unwritable } from "../writeFileAtomically";
import { makeFolder } from "./makeFolder";
import { unfinished } from "./placeFile";

/** Says in a folder that reports are being written into it, and from what; it goes when all are finished. */
export const runNote = ".kaona-run.json";

interface RunNote {
  /** What the reports are made from: the same source makes the same bytes. */
  readonly source: string;
  /** Who writes, or wrote when it was stopped. */
  readonly process: number;
  readonly machine: string;
  /** When it began, in milliseconds: files that were finished since belong to it. */
  readonly began: number;
}

export interface RunOptions {
  /** Words for everything that the reports are made from; whoever has the same goes on where another was stopped. */
  readonly source: string;
  /** Whether files that are there may be replaced. */
  readonly overwrite: boolean;
  /** Names that must be free too: of PDFs that will be made beside the files. */
  readonly beside: readonly string[];
  /** Milliseconds. */
  readonly now: number;
}

/** A folder while reports are written into it. */
export interface ReportRun {
  /** Which of the files an earlier run, that was stopped, has finished. */
  readonly finished: ReadonlySet<string>;
  /** Whether a file that is there may be replaced. */
  readonly overwrite: boolean;
  /** All is written: the next run is a new one. */
  end(): void;
  /** Stopped: whoever runs it again goes on from here. */
  pause(): void;
}

/**
 * Begins to write files into a folder, or goes on where a run from the same source was stopped: by a kill, a full disk, a power cut. Its finished
 * files are kept, each after a look at its checksums.
 *
 * @param files names of the files to be written
 * @throws WorkbookError FILE_EXISTS (something else has one of the names), FOLDER_BUSY (another run writes there), FILE_UNWRITABLE
 */
export function beginReportRun(folder: string, files: readonly string[], { source, overwrite, beside, now }: RunOptions): ReportRun {
  makeFolder(folder);
  const before = readNote(folder);
  if (before !== null && isWriting(before)) throw new WorkbookError("FOLDER_BUSY", { file: folder, note: runNote, machine: before.machine });
  const goesOn = before !== null && before.source === source;
  const finished = new Set(goesOn ? files.filter((file) => isFinished(join(folder, file), before.began)) : []);
  if (!overwrite && !goesOn) refuseTaken(folder, [...files, ...beside]);
  removeUnfinished(folder);
  writeNote(folder, { source, process: process.pid, machine: hostname(), began: goesOn ? before.began : now }, before === null);
  return { finished, overwrite: overwrite || goesOn, end: () => rmSync(join(folder, runNote), { force: true }), pause: () => removeUnfinished(folder) };
}

/** Null when there is none, or none that can be read: it was being written when the power went. */
function readNote(folder: string): RunNote | null {
  try {
    return JSON.parse(readFileSync(join(folder, runNote), "utf8")) as RunNote;
  } catch {
    return null;
  }
}

function writeNote(folder: string, note: RunNote, isNew: boolean): void {
  const path = join(folder, runNote);
  try {
    writeFileSync(path, JSON.stringify(note), { flag: isNew ? "wx" : "w" });
  } catch (cause) {
    // Two that begin in the same moment: the second finds the note of the first.
    throw codeOf(cause) === "EEXIST" ? new WorkbookError("FOLDER_BUSY", { file: folder, note: runNote, machine: hostname() }, { cause }) : unwritable(path, cause);
  }
}

/** Nobody can ask another machine whether its process still runs; then the note counts. */
function isWriting({ machine, process: id }: RunNote): boolean {
  if (machine !== hostname()) return true;
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === "EPERM";
  }
}

function isFinished(path: string, began: number): boolean {
  try {
    // Disks keep times in steps of up to two seconds.
    if (statSync(path).mtimeMs < began - 2000) return false;
    openPackage(readFileSync(path), { file: path }).verify();
    return true;
  } catch {
    return false;
  }
}

function refuseTaken(folder: string, files: readonly string[]): void {
  const there = new Set(readdirSync(folder));
  const taken = files.find((file) => there.has(file));
  if (taken !== undefined) throw new WorkbookError("FILE_EXISTS", { file: join(folder, taken) });
}

/** What a killed process has left behind. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (unfinished.test(name)) rmSync(join(folder, name), { force: true });
}
