/** What became of a line. `name`: the field (identifier of domain.md §2), the kind of header, or the rule of the issue. */
export interface AccountedLine {
  readonly line: number;
  readonly as: "FIELD" | "HEADER" | "ISSUE";
  readonly name: string;
  /** The round, where the field belongs to one. */
  readonly roundNo: number | null;
}

/** The book in which every non-blank line must stand, so that none is lost silently. Source: issue "printed form reader". */
export class LineLedger {
  private readonly entries = new Map<number, AccountedLine[]>();

  /** The line, or a part of it, went into a field. */
  field(line: number, name: string, roundNo: number | null = null): void {
    this.add({ line, as: "FIELD", name, roundNo });
  }

  /** The line is, or begins with, words that every form has. */
  header(line: number, name: string): void {
    this.add({ line, as: "HEADER", name, roundNo: null });
  }

  /** An issue quotes the line. */
  issue(line: number, name: string, roundNo: number | null): void {
    this.add({ line, as: "ISSUE", name, roundNo });
  }

  has(line: number): boolean {
    return this.entries.has(line);
  }

  /** The field that took most of the line, if any: a row label is the least part of its line. */
  fieldOf(line: number): AccountedLine | null {
    const fields = this.entries.get(line)?.filter((entry) => entry.as === "FIELD") ?? [];
    return fields.find(({ name }) => name === "narrative") ?? fields.find(({ name }) => name !== "roundNo") ?? fields[0] ?? null;
  }

  /** Everything, by line. */
  all(): readonly AccountedLine[] {
    return [...this.entries.entries()].sort(([left], [right]) => left - right).flatMap(([, entries]) => entries);
  }

  private add(entry: AccountedLine): void {
    const entries = this.entries.get(entry.line);
    if (entries === undefined) this.entries.set(entry.line, [entry]);
    else if (!entries.some((other) => other.as === entry.as && other.name === entry.name && other.roundNo === entry.roundNo)) entries.push(entry);
  }
}
