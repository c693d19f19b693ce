/** The parts of Microsoft's library by which everything else is reached. */
export interface ExcelLibrary {
  readonly run: typeof Excel.run;
  /** Whether this Excel has a requirement set, for example `ExcelApi`, `1.14`. */
  isSupported(set: string, version: string): boolean;
}

/** The library that the page has loaded. */
export const pageLibrary: ExcelLibrary = {
  // Looked up when it is used: the page loads the library after our script.
  run: ((...given: Parameters<typeof Excel.run>) => Excel.run(...given)) as typeof Excel.run,
  isSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
};
