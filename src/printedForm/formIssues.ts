import type { RuleFacts } from "../domain/checks/ruleFacts";
import type { Severity } from "../domain/model/words/recordWords";
import type { FormIssue } from "./formIssue";
import type { FormLine } from "./formLine";
import type { SectionId } from "./headings";
import type { LineLedger } from "./lineLedger";

/** The rules that are raised while a form is read, with their severity in domain.md §3. */
const SEVERITY = { I01: "W", I02: "W", I03: "I", P02: "E", R04: "W", R18: "W", S02: "W" } as const satisfies Partial<Record<keyof RuleFacts, Severity>>;

type RaisedRuleId = keyof typeof SEVERITY;

/** What the place of an irregularity knows about it. */
export interface Irregularity<Id extends RaisedRuleId> {
  /** The lines concerned, the first one being the issue's line. */
  readonly lines: readonly [FormLine, ...FormLine[]];
  readonly ruleId: Id;
  /** Instead of the whole lines: the part that is concerned. */
  readonly raw?: string;
  readonly field?: string | null;
  readonly roundNo?: number | null;
  readonly proposedValue?: string | null;
  readonly alternative?: string | null;
  readonly facts: RuleFacts[Id];
}

/** The issues of one form while it is read. Every line of an issue is entered in the ledger. */
export class FormIssues {
  private readonly issues: Omit<FormIssue, "projectCode" | "fiscalYearBE">[] = [];

  constructor(
    private readonly file: string,
    private readonly ledger: LineLedger,
  ) {}

  report<Id extends RaisedRuleId>(irregularity: Irregularity<Id>): void {
    const { lines, ruleId, facts } = irregularity;
    const roundNo = irregularity.roundNo ?? null;
    this.issues.push({
      file: this.file,
      line: lines[0].number,
      ruleId,
      severity: SEVERITY[ruleId],
      raw: irregularity.raw ?? lines.map((line) => line.raw).join("\n"),
      field: irregularity.field ?? null,
      roundNo,
      proposedValue: irregularity.proposedValue ?? null,
      alternative: irregularity.alternative ?? null,
      facts,
    });
    for (const line of lines) this.ledger.issue(line.number, ruleId, roundNo);
  }

  /** An unknown label or a text that fits nowhere. `text`: the part of the line concerned. Source: domain.md I01. */
  unread(line: FormLine, text: string, section: SectionId | null, roundNo: number | null = null): void {
    this.report({
      lines: [line],
      ruleId: "I01",
      ...(text === line.text ? {} : { raw: text }),
      roundNo,
      facts: { reason: "UNKNOWN_LINE", text: excerpt(text), section },
    });
  }

  /** A value of a known field that could not be understood; the field stays blank. */
  unreadable(line: FormLine, text: string, field: string, section: SectionId, roundNo: number | null = null): void {
    this.report({
      lines: [line],
      ruleId: "I01",
      field,
      roundNo,
      facts: { reason: "UNREADABLE_VALUE", text: excerpt(text), section },
    });
  }

  /** Something printed again; the first one counts. `kept`: what the data holds. */
  repeated(lines: readonly [FormLine, ...FormLine[]], text: string, field: string, section: SectionId, kept: string | null, roundNo: number | null = null): void {
    this.report({
      lines,
      ruleId: "I01",
      field,
      roundNo,
      proposedValue: kept,
      facts: { reason: "REPEATED", text: excerpt(text), section },
    });
  }

  /** The finished issues, by line; those of one line in the order they were met. */
  finish(projectCode: string, fiscalYearBE: number): readonly FormIssue[] {
    return this.issues.map((issue) => ({ ...issue, projectCode, fiscalYearBE })).sort((left, right) => left.line - right.line);
  }
}

const LONGEST_EXCERPT = 80;

/** Words short enough for a sentence; `raw` keeps them all. */
export function excerpt(text: string): string {
  const words = text.slice(0, LONGEST_EXCERPT + 40).replace(/\s+/g, " ").trim();
  return words.length <= LONGEST_EXCERPT ? words : `${words.slice(0, LONGEST_EXCERPT)}…`;
}
