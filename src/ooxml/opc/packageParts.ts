/** The parts of a package that lies open, as readers need it. Names are those of the zip; upper and lower case make no difference. */
export interface PackageParts {
  /** How errors name it. */
  readonly file: string;
  has(name: string): boolean;
  /** @throws WorkbookError DAMAGED_PACKAGE when there is no such part */
  bytes(name: string): Uint8Array;
}
