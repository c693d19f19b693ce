import { checkContextOf } from "../../domain/checks/context/checkContext";
import { checkProject } from "../../domain/checks/checkPortfolio";
import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { type ProjectKey, projectKeyOf } from "../../domain/model/records/projectKey";
import type { LiveWorkbook } from "./liveWorkbook";

/**
 * The findings of some projects as of today, which decide whether their reports can be sent. The workbook itself may be assessed at an earlier day, at
 * which later reports are not looked at.
 */
export function findingsToday({ reading, checked }: LiveWorkbook, projects: ReadonlySet<ProjectKey>, today: CalendarDay): readonly Finding[] {
  const { asOf, today: checkedOn, dossiers, portfolio } = checked.context;
  const isCurrent = asOf === today && checkedOn === today;
  const context = isCurrent ? null : checkContextOf(portfolio, { asOf: today, today }, dossiers);
  const isTheirs = (finding: Finding): boolean => finding.record !== null && projects.has(projectKeyOf(finding));
  const ofProjects = checked.projects
    .filter(({ dossier }) => projects.has(dossier.key))
    .flatMap(({ dossier, findings, own }) => (context === null ? findings : [...findings.filter((finding) => !own.includes(finding)), ...checkProject(dossier, context)]));
  return [...reading.findings.filter(isTheirs), ...checked.others.filter(isTheirs), ...ofProjects];
}
