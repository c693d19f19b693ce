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
