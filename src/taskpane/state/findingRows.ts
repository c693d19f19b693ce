import type { Finding } from "../../domain/checks/finding";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import type { Severity } from "../../domain/model/words/recordWords";
import { ruleTitle } from "../../messages/findingMessage";
import type { Language } from "../../messages/language";
import type { PaneTexts } from "../../messages/paneTexts";
import { statusName } from "../../messages/statusNames";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { findingKey } from "./findingKey";
import { projectsOf } from "./findingsState";
import type { FindingGroup } from "./paneState";

/** A heading, or a finding below it. */
export type FindingRow =
  | { readonly kind: "group"; readonly key: string; readonly title: string; readonly isThai: boolean }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding };

interface Group {
  /** Groups stand in the order of these texts; those of projects in the order of the workbook. */
  readonly order: string;
  readonly title: string;
  /** Somebody's own words. */
  readonly isThai: boolean;
}

const SEVERITY_ORDER: Readonly<Record<Severity, string>> = { E: "1", W: "2", I: "3" };

/** Findings below the heading of their group; within a group in the order of the workbook. */
export function findingRows(live: LiveWorkbook, findings: readonly Finding[], groupBy: FindingGroup, language: Language, texts: PaneTexts["findings"]): readonly FindingRow[] {
  const groups = new Map<string, { readonly group: Group; readonly members: Finding[] }>();
  for (const finding of findings) {
    const group = groupOf(live, finding, groupBy, language, texts);
    const known = groups.get(group.order) ?? { group, members: [] };
    known.members.push(finding);
    groups.set(group.order, known);
  }
  const inOrder = groupBy === "project" ? [...groups.values()] : [...groups.values()].sort((a, b) => a.group.order.localeCompare(b.group.order, "th"));
  const seen = new Map<string, number>();
  return inOrder.flatMap(({ group, members }): readonly FindingRow[] => [
    { kind: "group", key: `group ${group.order}`, title: `${group.title} (${members.length})`, isThai: group.isThai },
    ...members.map((finding): FindingRow => ({ kind: "finding", key: ownKey(finding, seen), finding })),
  ]);
}

function groupOf(live: LiveWorkbook, finding: Finding, groupBy: FindingGroup, language: Language, texts: PaneTexts["findings"]): Group {
  const project = projectsOf(live).get(projectKeyOf(finding))?.dossier.project ?? null;
  switch (groupBy) {
    case "severity":
      return { order: SEVERITY_ORDER[finding.severity], title: statusName("severity", finding.severity, language), isThai: false };
    case "rule":
      return { order: finding.ruleId, title: `${finding.ruleId} ${ruleTitle(finding.ruleId, language)}`, isThai: false };
    case "agency":
      return { order: project?.agency ?? "", title: project === null ? texts.workbook : (project.agency ?? texts.noAgency), isThai: (project?.agency ?? null) !== null };
    case "project":
      if (project === null) return { order: "", title: texts.workbook, isThai: false };
      return { order: projectKeyOf(project), title: `${project.projectCode ?? ""} ${project.nameTh ?? ""}`, isThai: true };
  }
}

/** Two findings of the same words are two rows all the same. */
function ownKey(finding: Finding, seen: Map<string, number>): string {
  const key = findingKey(finding);
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key} ${times}`;
}
