/** A picture over the cells. Positions in points from the sheet's corner. */
export interface PictureModel {
  /** As Office.js shows it; never changes. */
  readonly id: string;
  name: string;
  top: number;
  left: number;
  width: number;
  height: number;
  /** What it shows, for those who do not see it; "" = nothing is said. */
  altTextTitle: string;
  altTextDescription: string;
  /** Whether a new width brings a new height along, and the other way round. */
  lockAspectRatio: boolean;
  /** What it does when the cells beneath are moved or resized: Office.js's words. */
  placement: Placement;
  /** A PNG file. */
  readonly png: Uint8Array;
}

export type Placement = "TwoCell" | "OneCell" | "Absolute";
