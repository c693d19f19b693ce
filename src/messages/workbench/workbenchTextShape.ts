/** What `npm start` says in the terminal. */
export interface ServerTexts {
  readonly building: string;
  readonly ready: (address: string) => string;
  readonly trust: (file: string) => string;
  readonly trustWith: Readonly<Record<"darwin" | "win32" | "linux", (file: string) => string>>;
  readonly rebuilt: string;
  readonly portTaken: (port: number) => string;
  readonly noPort: string;
}

/** What the workbench's page says by itself; the add-in on it has its own words. */
export interface PageTexts {
  readonly title: string;
  readonly about: string;
  readonly groups: Readonly<Record<"file" | "conditions", string>>;
  readonly newBook: string;
  readonly sampleBook: string;
  readonly openBook: string;
  readonly saveBook: string;
  readonly coAuthor: string;
  readonly coAuthorTip: string;
  readonly coAuthorValue: string;
  readonly coAuthorWrite: (cell: string) => string;
  readonly cellEdit: string;
  readonly cellEditTip: string;
  readonly readOnly: string;
  readonly readOnlyTip: string;
  readonly dark: string;
  readonly latency: string;
  readonly latencyTip: string;
  readonly latencyOf: (milliseconds: number) => string;
  readonly language: string;
  readonly cellMenu: string;
  readonly pane: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly noAddIn: string;
  readonly sheet: string;
  readonly choose: string;
  readonly loading: string;
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly notOpened: (reason: string) => string;
  readonly lost: (parts: readonly string[]) => string;
  readonly notWritten: (reason: string) => string;
  readonly keptAsText: (text: string) => string;
  readonly isReadOnly: string;
  readonly notListening: (button: string) => string;
  readonly unknownCall: (call: string) => string;
  readonly cost: (requests: number, kilobytes: number) => string;
  readonly notCalculated: string;
  readonly built: string;
  readonly reload: string;
}
