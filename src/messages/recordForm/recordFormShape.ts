/** Everything that the forms for a project and its strategy links say by themselves; fields and findings have their own words. */
export interface RecordFormTexts {
  readonly newProject: string;
  readonly editProject: string;
  readonly save: string;
  readonly saveNew: string;
  readonly drop: string;
  readonly close: string;
  readonly unchanged: string;
  readonly lines: string;
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  readonly readAs: (value: string) => string;
  readonly codeIsUsed: string;
  readonly sections: Readonly<Record<"identity" | "time" | "money" | "unit" | "content", string>>;
  readonly findings: string;
  readonly noFindings: string;
  readonly preview: (facts: { status: string; gap: string }) => string;
  readonly conflictTitle: string;
  readonly conflict: (facts: { field: string; theirs: string; mine: string }) => string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly faults: {
    readonly NOT_A_DATE: string;
    readonly IMPOSSIBLE_DATE: string;
    readonly AMBIGUOUS_DATE: string;
    readonly DAY_OUT_OF_RANGE: string;
    readonly NOT_AN_AMOUNT: string;
    readonly NOT_A_NUMBER: string;
    readonly UNKNOWN_WORD: string;
    readonly TAKEN: string;
    readonly between: (low: string, high: string) => string;
    readonly atLeast: (low: string) => string;
    readonly tooLong: (high: string) => string;
  };
  /** A reason that was typed for a finding that has gone. */
  readonly staleReason: { readonly title: string; readonly help: string; readonly carry: string };
  readonly stale: { readonly title: string; readonly help: string; readonly asNew: string; readonly drop: string };
  readonly links: {
    readonly noFindings: string;
    readonly title: string;
    readonly none: string;
    readonly primary: string;
    readonly secondary: string;
    readonly makePrimary: string;
    readonly edit: string;
    readonly remove: string;
    readonly add: string;
    readonly newLink: string;
    readonly changeLink: string;
    readonly pick: string;
    readonly pickHelp: string;
    readonly search: string;
    readonly noPlan: string;
    readonly notFound: string;
    readonly asMain: string;
    readonly save: string;
    readonly plan: string;
    readonly chosen: (code: string) => string;
  };
}
