/** A column of a table on the terminal. */
export interface TextColumn<Row> {
  readonly title: string;
  readonly align: "left" | "right";
  /** Longer texts are cut with an ellipsis. */
  readonly maxWidth?: number;
  cell(row: Row): string;
}

/** Lays rows out in columns that line up although Thai vowels and tone marks take no width of their own. */
export function textTable<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map((column) => column.cell(row)))].map((line) =>
    line.map((text, index) => shorten(text, columns[index]?.maxWidth ?? Number.MAX_SAFE_INTEGER)),
  );
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => displayWidth(line[index] ?? ""))));
  return cells
    .map((line) =>
      line
        .map((text, index) => {
          const space = " ".repeat((widths[index] ?? 0) - displayWidth(text));
          return columns[index]?.align === "right" ? space + text : text + space;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Columns that a text takes on a terminal: marks above and below take none. Example: `displayWidth("ที่")` → 1. */
export function displayWidth(text: string): number {
  return [...text.replace(/\p{Mn}|\p{Cf}/gu, "")].length;
}

function shorten(text: string, maxWidth: number): string {
  if (displayWidth(text) <= maxWidth) return text;
  let kept = "";
  for (const cluster of text.match(/.\p{Mn}*/gu) ?? []) {
    if (displayWidth(kept + cluster) >= maxWidth) break;
    kept += cluster;
  }
  return `${kept}…`;
}
