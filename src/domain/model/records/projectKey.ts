/** Code and fiscal year in one text, for maps. A workbook may hold several years (architecture.md A10). */
export type ProjectKey = string & { readonly brand: "ProjectKey" };

/** Anything that belongs to a project of a year. */
export interface BelongsToProject {
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
}

/** The key of a record's project; blanks make a key of their own, which no complete project has. Example: `21000000-6549|2566`. */
export function projectKeyOf(record: BelongsToProject): ProjectKey {
  return `${record.projectCode?.trim() ?? ""}|${record.fiscalYearBE ?? ""}` as ProjectKey;
}
