import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { Finding } from "../../domain/checks/finding";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import { comparisonKey } from "../../domain/model/text/thaiText";
import { type Reasoned, reasonedBy } from "../../domain/workflow/acknowledgements";
import { allFindings, findingsOfProject } from "../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import type { FindingFilter } from "./paneState";
import { remembered } from "./remembered";

/** Every finding of a workbook, in its order. */
export const findingsOf = remembered(allFindings);

/** Whether somebody has given a reason for a finding. */
export const reasonsOf: (live: LiveWorkbook) => Reasoned = remembered((live) => reasonedBy(live.reading.portfolio.acknowledgements));

const byProject = remembered((_live: LiveWorkbook) => new Map<string, readonly Finding[]>());

/** The findings of one project. */
export function projectFindings(live: LiveWorkbook, key: string): readonly Finding[] {
  const known = byProject(live).get(key);
  if (known !== undefined) return known;
  const findings = findingsOfProject(live, key);
  byProject(live).set(key, findings);
  return findings;
}

/** Projects by key. */
export const projectsOf: (live: LiveWorkbook) => ReadonlyMap<string, CheckedDossier> = remembered(
  (live) => new Map([...live.checked.projects].reverse().map((each) => [each.dossier.key, each])),
);

/** What the filter lets through, in the order of the workbook. */
export function filtered(live: LiveWorkbook, filter: FindingFilter): readonly Finding[] {
  const projects = projectsOf(live);
  const isReasoned = reasonsOf(live);
  const words = comparisonKey(filter.text);
  return findingsOf(live).filter((finding) => {
    if (!filter.severities.includes(finding.severity)) return false;
    if (filter.ruleId !== null && finding.ruleId !== filter.ruleId) return false;
    if (!filter.withReasoned && isReasoned(finding)) return false;
    if (filter.agency === null && words === "") return true;
    const project = projects.get(projectKeyOf(finding))?.dossier.project;
    if (filter.agency !== null && project?.agency !== filter.agency) return false;
    return words === "" || comparisonKey(`${project?.projectCode ?? ""} ${project?.nameTh ?? ""}`).includes(words);
  });
}

/** The agencies of a workbook's projects, by name. */
export const agenciesOf: (live: LiveWorkbook) => readonly string[] = remembered((live) =>
  [...new Set(live.reading.portfolio.projects.flatMap(({ agency }) => (agency === null ? [] : [agency])))].sort((a, b) => a.localeCompare(b, "th")),
);
