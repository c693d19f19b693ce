import type { AgencyKind } from "../words/recordWords";
import type { StoredRecord } from "./stored";

/** An agency, district office, or a unit of one. Source: domain.md §1 "Agency code", §2. */
export interface Agency extends StoredRecord {
  /** 8 digits. */
  readonly agencyCode: string | null;
  readonly nameTh: string | null;
  readonly shortTh: string | null;
  readonly parentCode: string | null;
  readonly kind: AgencyKind | null;
}
