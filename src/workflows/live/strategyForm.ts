import { checkProject } from "../../domain/checks/checkPortfolio";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { RowId } from "../../domain/model/records/stored";
import type { StrategyLink, StrategyNode } from "../../domain/model/records/strategy";
import type { NamedStoredColumn } from "../../schema/spec/tableSpec";
import { recordTableNamed } from "../../schema/workbookSchema";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { LiveWorkbook } from "./liveWorkbook";
import { type FormField, columnOf, formFields } from "./recordForm/formFields";
import { expectingAsRead } from "./recordForm/expectingAsRead";
import { type DraftedRecord, type RecordDraft, blankRecord, drafted, withTyped } from "./recordForm/recordDraft";

/** A link to the plan that somebody is writing. */
export interface LinkDraft {
  /** The row that it changes, by its id or else by its place among the project's links; `null` = a new link. */
  readonly of: { readonly id: RowId | null; readonly place: number } | null;
  readonly draft: RecordDraft;
}

/** What would be if a link's draft were written. */
export interface LinkAssessment extends DraftedRecord<StrategyLink> {
  /** What S01 to S06 would say about the project's links. */
  readonly findings: readonly Finding[];
}

const table = recordTableNamed("StrategyLinks");

/** What a form asks for, by field. */
export const linkFields: ReadonlyMap<string, FormField> = formFields(table);

/** The column of a field. @throws RangeError for what is none */
export const linkColumn = (field: string): NamedStoredColumn => columnOf(table, field);

/** The link that a draft is typed over; a project's first link is its primary one. `null` = the row has gone. */
export function linkUnder({ dossier }: CheckedDossier, { of }: LinkDraft): StrategyLink | null {
  const { strategyLinks, project } = dossier;
  if (of !== null) return (of.id === null ? strategyLinks[of.place] : strategyLinks.find(({ id }) => id === of.id)) ?? null;
  const { projectCode, fiscalYearBE } = project;
  return { ...blankRecord<StrategyLink>(table), projectCode, fiscalYearBE, isPrimary: !strategyLinks.some(({ isPrimary }) => isPrimary) };
}

/** The draft with a place in the plan: its codes and names, from the strategy down to the chosen node; what is below it is emptied. */
export function withNode(linkDraft: LinkDraft, link: StrategyLink, path: readonly StrategyNode[]): LinkDraft {
  const [strategy, subIssue, goal] = [1, 2, 3].map((parts) => path.find(({ code }) => code?.split(".").length === parts));
  const texts: Readonly<Record<string, string>> = {
    planEdition: path.at(-1)?.planEdition ?? "",
    strategyNo: strategy?.code ?? "", strategyName: strategy?.nameTh ?? "",
    subIssueCode: subIssue?.code ?? "", subIssueName: subIssue?.nameTh ?? "",
    goalCode: goal?.code ?? "", goalTextRaw: goal?.nameTh ?? "",
  };
  const draft = table.stored.reduce((sofar, column) => (column.field in texts ? withTyped(sofar, link, column, texts[column.field] ?? "") : sofar), linkDraft.draft);
  return { ...linkDraft, draft };
}

/** The code of the deepest node that a draft names. */
export function chosenCode({ goalCode, subIssueCode, strategyNo }: StrategyLink): string | null {
  return goalCode ?? subIssueCode ?? (strategyNo === null ? null : String(strategyNo));
}

/** Holds a draft against the plan and the project's other links, as if it were written already. @throws RangeError when the row has gone */
export function assessLinkDraft({ checked, reading }: LiveWorkbook, project: CheckedDossier, linkDraft: LinkDraft): LinkAssessment {
  const under = linkUnder(project, linkDraft);
  if (under === null) throw new RangeError("The link is no longer there");
  const found = drafted(linkDraft.draft, under, table, reading.calendar);
  const strategyLinks = withLink(project.dossier.strategyLinks, under, found.record);
  const findings = checkProject({ ...project.dossier, strategyLinks }, checked.context).filter(({ ruleId }) => ruleId.startsWith("S"));
  return { ...found, findings };
}

interface Writing {
  readonly today: CalendarDay;
  readonly newId: () => RowId;
}

/** The edits that write a draft; where it is primary, the one that was becomes secondary. */
export function linkDraftEdits(live: LiveWorkbook, project: CheckedDossier, linkDraft: LinkDraft, { today, newId }: Writing): readonly WorkbookEdit[] {
  const under = linkUnder(project, linkDraft);
  if (under === null) throw new RangeError("The link is no longer there");
  const { record } = drafted(linkDraft.draft, under, table, live.reading.calendar);
  return linkEdits(live, project, under, linkDraft.of === null ? { ...record, id: newId() } : record, today);
}

/** The edits that make one of a project's links its primary one. */
export function makePrimaryEdits(live: LiveWorkbook, project: CheckedDossier, link: StrategyLink, today: CalendarDay): readonly WorkbookEdit[] {
  return linkEdits(live, project, link, { ...link, isPrimary: true }, today);
}

/** The edit that takes a link's row away, refused where it no longer holds what was read. */
export function removeLinkEdits({ reading }: LiveWorkbook, link: StrategyLink): readonly WorkbookEdit[] {
  const origin = reading.origins.ofRecord.get(link);
  if (origin === undefined) return [];
  const { columns, name, rows } = origin.table.snapshot;
  const cells = rows[origin.row] ?? [];
  const expected = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
  return [{ kind: "removeRows", table: name, rows: [origin.row], rowIds: [link.id], expected: [expected] }];
}

function linkEdits(live: LiveWorkbook, project: CheckedDossier, before: StrategyLink, after: StrategyLink, today: CalendarDay): readonly WorkbookEdit[] {
  const { portfolio } = live.reading;
  const own = new Map(project.dossier.strategyLinks.map((link, at) => [link, withLink(project.dossier.strategyLinks, before, after)[at]]));
  const known = portfolio.strategyLinks.map((link) => own.get(link) ?? link);
  const strategyLinks = own.has(before) ? known : [...known, after];
  return expectingAsRead(portfolioEdits(live.reading, { ...portfolio, strategyLinks }, { today }), live.reading);
}

/** The links with one changed or added; never two primary ones because of it. */
function withLink(links: readonly StrategyLink[], before: StrategyLink, after: StrategyLink): readonly StrategyLink[] {
  const others = (link: StrategyLink): StrategyLink => (after.isPrimary && link.isPrimary ? { ...link, isPrimary: false } : link);
  const changed = links.map((link) => (link === before ? after : others(link)));
  return links.includes(before) ? changed : [...changed, after];
}
