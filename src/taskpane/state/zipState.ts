import type { Problem, ProblemFacts } from "../../messages/problems";
import type { Pace } from "../../workbook/pace";

/** What is known of the zip of report files that is being made, or was made last. */
export interface ZipState {
  /** While it is made; `null` = it cannot be told yet. */
  readonly pace: Pace | null;
  /** It is made on the page, because nothing may run beside it. */
  readonly isOnPage: boolean;
  /** Somebody stopped it. */
  readonly isStopped: boolean;
  readonly failures: readonly ZipFailure[];
  readonly made: MadeZip | null;
}

/** A project whose file could not be made, and why. */
export interface ZipFailure {
  readonly name: string;
  readonly problem: Problem | "UNEXPECTED";
  readonly facts: ProblemFacts;
}

/** Kept until the next one, so that it can be saved once more. */
export interface MadeZip {
  readonly name: string;
  readonly files: number;
  readonly zip: Blob;
}

export const NO_ZIP: ZipState = { pace: null, isOnPage: false, isStopped: false, failures: [], made: null };
