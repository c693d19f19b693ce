import type { ReportTexts } from "../../messages/report/reportTextShape";
import { cellText, orNoData } from "./cellText";
import type { ReportContext, ReportRow } from "./reportContext";
import { chapterRow, fieldPairRow, fieldRow, saying, sectionRow, textRow } from "./rows";

/** Section 1.1 to 1.5: what the project is, whose, and what for. */
export function identitySection(context: ReportContext): readonly ReportRow[] {
  const { dossier: { project }, texts } = context;
  const { identity, noData } = texts;
  return [
    chapterRow(identity.chapter),
    sectionRow(identity.codeAndName),
    saying(field(texts, identity.name, orNoData(project.nameTh, noData), "valueStrong"), { 1: "nameTh" }),
    ...factRows(context),
    sectionRow(identity.agencySection),
    saying(field(texts, identity.agency, orNoData(agencyPath(context), noData)), { 1: "agency" }),
    saying(field(texts, identity.responsible, orNoData(project.responsible, noData)), { 1: "responsible" }),
    saying(field(texts, identity.coordinator, orNoData(project.sedCoordinator, noData)), { 1: "sedCoordinator" }),
    ...textSection(texts, identity.rationale, orNoData(project.rationale, noData), "rationale"),
    ...objectives(context),
    ...textSection(texts, identity.target, orNoData(project.targetText, noData), "targetText"),
  ];
}

/** Code, year, dates and money, in two columns as printed. */
function factRows({ dossier: { project }, texts, figures, status }: ReportContext): readonly ReportRow[] {
  const { identity, noData } = texts;
  const label = texts.field;
  const day = (value: typeof project.startDate): string => (value === null ? noData : texts.day(value));
  const used =
    project.budgetUsedReported === null && status.disbursedCum !== null
      ? identity.addedUp(figures.money(status.disbursedCum))
      : figures.money(project.budgetUsedReported);
  return [
    saying(fieldPairRow(
      [label(identity.code), orNoData(project.projectCode, noData)],
      [label(identity.fiscalYear), project.fiscalYearBE === null ? noData : String(project.fiscalYearBE)],
      project.fiscalYearBE,
    ), { 1: "projectCode", 3: "fiscalYearBE" }),
    saying(fieldPairRow([label(identity.start), day(project.startDate)], [label(identity.budgetReceived), figures.money(project.budgetReceived)]), { 1: "startDate", 3: "budgetReceived" }),
    saying(fieldPairRow([label(identity.end), day(project.endDate)], [label(identity.budgetUsed), used]), { 1: "endDate", 3: "budgetUsedReported" }),
  ];
}

function agencyPath({ dossier: { project } }: ReportContext): string {
  return [project.agency, project.division, project.section].filter((name) => name !== null && name.trim() !== "").join(" / ");
}

function objectives({ dossier: { project }, texts }: ReportContext): readonly ReportRow[] {
  const heading = texts.identity.objectives;
  const items = project.objectives.map(cellText).filter((item) => item.trim() !== "");
  if (items.length === 0) return textSection(texts, heading, texts.noData, "objectives");
  return [sectionRow(heading), ...items.map((item, index) => saying(textRow(`${index + 1}. ${item}`, texts.continued(heading)), { 0: "objectives" }))];
}

function textSection(texts: ReportTexts, heading: string, text: string, says: string): readonly ReportRow[] {
  return [sectionRow(heading), saying(textRow(text, texts.continued(heading)), { 0: says })];
}

function field(texts: ReportTexts, label: string, value: string, style?: "valueStrong"): ReportRow {
  return fieldRow(texts.field(label), value, texts.continued(label), style);
}
