/** What the pane says about a zip of report files. */
export interface ReportZipTexts {
  readonly title: string;
  readonly help: string;
  readonly make: (count: number) => string;
  /** `left` "" = nobody can tell. */
  readonly pace: (perSecond: string, left: string) => string;
  readonly onPage: string;
  readonly ready: (name: string, files: number, megabytes: string) => string;
  readonly saveAgain: string;
  readonly notThere: string;
  readonly stopped: string;
  readonly failed: (count: number, hasOthers: boolean) => string;
  readonly unexpected: string;
}
