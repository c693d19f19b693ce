/** A block of cells; both corners belong to it. Whole columns reach from row 0 to 1,048,575. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
