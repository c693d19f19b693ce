/** A part of the file that tells Excel of an add-in. Nothing here reads it; it goes back into a file as it came. */
export interface AddInPart {
  /** `xl/webextensions/taskpanes.xml` */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
