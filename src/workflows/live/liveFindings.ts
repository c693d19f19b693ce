import type { CheckedRecord, Finding } from "../../domain/checks/finding";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import type { Severity } from "../../domain/model/words/recordWords";
import { locateField, locateFinding } from "../../schema/read/locateField";
import { type CellRef, cellAddress } from "../../workbook/cellRef";
import type { LocatedFinding } from "../checkEntries";
import type { LiveWorkbook } from "./liveWorkbook";

/** Every finding of a workbook: what concerns all of it first, then project by project in the order of the rows. */
export function allFindings({ reading, checked, typedOver }: LiveWorkbook): readonly Finding[] {
  const readOf = new Map<string, Finding[]>(checked.projects.map(({ dossier }) => [dossier.key, []]));
  const ofWorkbook: Finding[] = [];
  for (const finding of [...reading.findings, ...typedOver, ...checked.others]) {
    const key = projectKeyOf(finding);
    (finding.record === null ? ofWorkbook : (readOf.get(key) ?? ofWorkbook)).push(finding);
  }
  const ofProjects = checked.projects.flatMap(({ dossier, findings }) => (dossier.isRepeatedRow ? findings : [...(readOf.get(dossier.key) ?? []), ...findings]));
  return [...ofWorkbook, ...ofProjects];
}

/** The findings of one project, also those that reading its rows gave. */
export function findingsOfProject({ reading, checked, typedOver }: LiveWorkbook, key: string): readonly Finding[] {
  const isIts = (finding: Finding): boolean => finding.record !== null && projectKeyOf(finding) === key;
  const own = checked.projects.filter(({ dossier }) => dossier.key === key).flatMap(({ findings }) => findings);
  return [...reading.findings.filter(isIts), ...typedOver.filter(isIts), ...checked.others.filter(isIts), ...own];
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Pick<Finding, "severity">[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { E: 0, W: 0, I: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The cell to look at for a finding. */
export function located({ reading }: Pick<LiveWorkbook, "reading">, finding: Finding): LocatedFinding {
  const cell = locateFinding(reading.origins, finding);
  return { finding, cell, address: cell === null ? null : cellAddress(cell) };
}

/** The first cell of a record's row. */
export function cellOfRecord({ reading }: Pick<LiveWorkbook, "reading">, record: CheckedRecord): CellRef | null {
  return locateField(reading.origins, record, null);
}
