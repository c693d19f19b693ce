import type { Surroundings } from "./services";
import type { PaneState } from "./state/paneState";

/** What helps to find a fault, as text for a mail: versions, sizes and where the fault was. Nothing that stands in a cell, and no name. */
export function diagnosticsOf({ workbook, view, language }: PaneState, { productVersion, excel, displayLanguage }: Surroundings, error: unknown = null): string {
  const tables = workbook.kind === "live" ? workbook.live.snapshot.tables.map(({ name, rows, columns }) => `${name} ${rows.length}×${columns.length}`) : [];
  const stack = error instanceof Error ? (error.stack ?? error.name) : null;
  const lines = [
    `Kaona ${productVersion}`,
    `Excel ${excel}`,
    `Office language ${displayLanguage}, pane ${language}, view ${view}`,
    `Workbook ${workbook.kind}`,
    ...tables,
    ...(stack === null ? [] : [withoutMessage(stack)]),
  ];
  return lines.join("\n");
}

/** The places of an error without its message, which may quote a cell. */
function withoutMessage(stack: string): string {
  return stack.split("\n").filter((line) => /^\s*at\s|@/.test(line)).slice(0, 10).join("\n");
}
