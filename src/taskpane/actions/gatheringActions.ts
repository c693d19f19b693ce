import { handedWorkbook } from "../../workflows/consolidate/handedFile";
import type { ConsolidationPlan } from "../../workflows/consolidate/planConsolidation";
import { type ReadFiles, readSourceFiles } from "../../workflows/consolidate/readSourceFiles";
import { consolidationEdits, isConsolidated, planInto } from "../../workflows/live/liveConsolidation";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { localMoment } from "../localTime";
import type { Pane } from "../pane";
import { NO_GATHERING } from "../state/gatheringState";
import type { PaneState } from "../state/paneState";
import { changeGathering } from "./changeGathering";
import type { DroppedFile } from "./droppedFile";
import { perform } from "./perform";

/** Where files can be brought together: `null` = in a workbook without anything of Kaona's; "no" = the open one is an agency's, or is not open. */
export function placeIn({ workbook }: Pick<PaneState, "workbook">): LiveWorkbook | null | "no" {
  if (workbook.kind === "unbound") return null;
  return workbook.kind === "live" && isConsolidated(workbook.live) ? workbook.live : "no";
}

/** Reads workbooks one after the other, and shows what bringing them together with those before would come to. One of a known name takes the other's place. */
export async function addBooks(pane: Pane, files: readonly DroppedFile[]): Promise<void> {
  if (files.length === 0) return;
  await perform(pane, "readBooks", true, async (task) => {
    const read = await readSourceFiles(namedApart(files).map(handedWorkbook), task);
    // Whoever waits should see that all are read before they are compared.
    await pane.services.pause(0);
    changeGathering(pane, { read: joined(pane.store.get().gathering.read, read) });
    planAnew(pane);
    return { isSilent: true };
  });
}

/** Goes on without a file. */
export function leaveOut(pane: Pane, file: string): void {
  changeGathering(pane, { read: without(pane.store.get().gathering.read, new Set([file])) });
  planAnew(pane);
}

export function discardBooks(pane: Pane): void {
  changeGathering(pane, { read: NO_GATHERING.read, plan: null, plannedFor: null });
}

/** Works out again what bringing the files together would come to, for the workbook as it is now. */
export function planAnew(pane: Pane): ConsolidationPlan | null {
  const state = pane.store.get();
  const { read } = state.gathering;
  const place = placeIn(state);
  const hasFiles = read.sources.length + read.unread.length > 0;
  const plan = place === "no" || !hasFiles ? null : planInto(place, read, choicesIn(pane));
  changeGathering(pane, { plan, plannedFor: place === "no" ? null : place });
  return plan;
}

/**
 * Writes what was shown: the whole workbook where there is none, else the cells that differ. Where the workbook has changed since it was shown, it is shown again
 * instead.
 */
export async function gatherBooks(pane: Pane): Promise<void> {
  const { store, session, services } = pane;
  await perform(pane, "gather", true, async (task) => {
    const state = store.get();
    const place = placeIn(state);
    const { plan, plannedFor } = state.gathering;
    if (plan === null || place === "no") return { isSilent: true };
    if (place !== plannedFor) {
      planAnew(pane);
      return { isSilent: true };
    }
    const count = plan.files.length;
    if (place === null) {
      await services.host.create(plan.blueprint(), task);
      discardBooks(pane);
      await session.open();
      return { count };
    }
    const { inverse } = await session.apply(consolidationEdits(place, plan), task);
    discardBooks(pane);
    return { count, inverse };
  });
}

function choicesIn({ store, services, today }: Pane) {
  return { today: today(), at: localMoment(services.now()), newId: services.newId, language: store.get().language, name: services.host.name };
}

/** Files of one name from several folders stay apart. */
function namedApart(files: readonly DroppedFile[]): readonly DroppedFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return count === 1 ? file : { ...file, name: file.name.replace(/(\.[^.]*)?$/, (ending) => ` (${count})${ending}`) };
  });
}

function joined(before: ReadFiles, added: ReadFiles): ReadFiles {
  const rest = without(before, new Set([...added.sources, ...added.unread].map(({ file }) => file)));
  return { sources: [...rest.sources, ...added.sources], rows: [...rest.rows, ...added.rows], unread: [...rest.unread, ...added.unread] };
}

function without({ sources, rows, unread }: ReadFiles, files: ReadonlySet<string>): ReadFiles {
  return {
    sources: sources.filter(({ file }) => !files.has(file)),
    rows: rows.filter(({ file }) => !files.has(String(file))),
    unread: unread.filter(({ file }) => !files.has(file)),
  };
}
