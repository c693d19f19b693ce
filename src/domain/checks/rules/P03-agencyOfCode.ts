import type { Project } from "../../model/records/project";
import { type AgencyRoots, agencyRoot, rootText } from "../context/agencyRoots";
import { isProjectCode } from "../projectCodeForm";
import type { ProjectRule } from "../rule";

/**
 * The agency in the code is not listed, or is another than the responsible one (by `agencyCode`, and by name where the name is listed).
 * Only roots are compared, and nothing while no agency is listed.
 */
export const agencyOfCode: ProjectRule<"P03"> = {
  id: "P03",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "bma",
  check({ project }, { agencyRoots }, report) {
    const code = project.projectCode;
    if (agencyRoots.isEmpty || code === null || !isProjectCode(code)) return;
    const root = agencyRoot(code);
    if (root === null) return;
    if (!agencyRoots.has(root)) {
      const facts = { fault: "UNKNOWN_ROOT", projectCode: code, root: rootText(root), agency: project.agency, agencyRoot: null } as const;
      report({ record: project, field: "projectCode", value: code, facts });
      return;
    }
    const otherRoot = rootOfOtherAgency(project, root, agencyRoots);
    if (otherRoot === null) return;
    const facts = { fault: "OTHER_AGENCY", projectCode: code, root: rootText(root), agency: project.agency, agencyRoot: rootText(otherRoot) } as const;
    report({ record: project, field: "projectCode", value: code, facts });
  },
};

/** The root of the responsible agency when it is not `root`; `null` when it agrees or is not known. */
function rootOfOtherAgency({ agencyCode, agency }: Project, root: number, agencyRoots: AgencyRoots): number | null {
  const ofCode = agencyCode === null ? null : agencyRoot(agencyCode.trim());
  if (ofCode !== null && ofCode !== root) return ofCode;
  if (agency === null) return null;
  const ofName = agencyRoots.ofName(agency);
  if (ofName.size === 0 || ofName.has(root)) return null;
  return [...ofName][0] ?? null;
}
