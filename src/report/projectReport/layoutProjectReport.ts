import type { ProjectDossier } from "../../domain/model/records/projectDossier";
import { withoutNames } from "../../domain/model/records/withoutNames";
import type { Settings } from "../../domain/model/records/settings";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import type { Language } from "../../messages/language";
import type { ReportTexts } from "../../messages/report/reportTextShape";
import { reportTexts } from "../../messages/reportTexts";
import type { PageSetup, ReportLayout } from "../../workbook/reportLayout";
import { PAGE, PAGES, footerCodes, plainFooter } from "../page/headerFooter";
import { type Ruler, rulerOf } from "../page/measureRow";
import { fillableHeight } from "../page/pageGeometry";
import { paginate, paginateWithPictures } from "../page/paginate";
import { figuresIn } from "./figures";
import { COLUMN_WIDTHS } from "./grid";
import { identitySection } from "./identitySection";
import { PROJECT_REPORT_STYLES, REPORT_FONT, type ProjectReportStyle } from "./projectReportStyles";
import type { ReportContext, ReportProof, ReportRow } from "./reportContext";
import { roundsSection } from "./roundsSection";
import { chapterRow, gapRow } from "./rows";
import { runningTitle } from "./runningTitle";
import { sheetNameOf } from "./sheetNameOf";
import { signatureBlock } from "./signatureBlock";
import { statusBox } from "./statusBox";
import { strategySection } from "./strategySection";

export interface ProjectReportOptions {
  readonly language: Language;
  /** The workbook's settings, by which the status of each round is computed and which the legend names. */
  readonly settings: Settings;
  /** The workbook that it is printed from, for the footer. */
  readonly preparedFrom?: string;
  /** The code and the picture at its end, by which the sheet can be verified; absent = none. */
  readonly proof?: ReportProof;
  /** Whether names of persons are left out, for papers that are published. Absent = they are shown, as the official form asks. */
  readonly hidesNames?: boolean;
}

const ruler: Ruler<ProjectReportStyle> = rulerOf(COLUMN_WIDTHS, PROJECT_REPORT_STYLES);

/**
 * The formal report sheet of one project: the printed form's sections 1, 1.1 to 1.6 and 2 with its certification and signature,
 * and beside what was reported what the data say. A4 portrait, its title on every page, every page end decided here.
 * The as-of date is the status's own. Rounds dated later are left out, with a line that says so.
 *
 * @param status what `assessProject` computed for the same dossier
 * @example
 * layoutProjectReport(dossier, assessProject(dossier, context, asOf), { language: "th", settings: portfolio.settings })
 */
export function layoutProjectReport(dossier: ProjectDossier, status: ProjectStatus, options: ProjectReportOptions): ReportLayout {
  const texts = reportTexts(options.language);
  const context: ReportContext = {
    dossier: options.hidesNames === true ? withoutNames(dossier, texts.identity.nameHidden) : dossier,
    status,
    settings: options.settings,
    asOf: status.asOf,
    texts,
    figures: figuresIn(options.language, texts),
    proof: options.proof ?? null,
  };
  const { projectCode } = dossier.project;
  const page = pageSetup(context, options.preparedFrom ?? null);
  return {
    sheetName: sheetNameOf(projectCode, texts.sheetName),
    title: [texts.formTitle, projectCode].filter((part) => part !== null).join(" "),
    page,
    columnWidths: COLUMN_WIDTHS,
    ...pagesOf(context, page),
    styles: PROJECT_REPORT_STYLES,
  };
}

function pagesOf(context: ReportContext, page: PageSetup): Pick<ReportLayout, "rows" | "pictures"> {
  const title = paginate(runningTitle(context), Infinity, ruler);
  const titleHeight = title.reduce((total, { height }) => total + height, 0);
  const body: readonly ReportRow[] = [
    ...identitySection(context),
    ...strategySection(context),
    gapRow(9, false),
    chapterRow(context.texts.rounds.chapter),
    gapRow(6),
    ...statusBox(context),
    gapRow(9, false),
    ...withSignature(roundsSection(context), signatureBlock(context)),
  ];
  const { rows, pictures } = paginateWithPictures(body, fillableHeight(page) - titleHeight, ruler);
  const placed = pictures.map((picture) => ({ ...picture, row: picture.row + title.length }));
  return { rows: [...title, ...rows], ...(placed.length === 0 ? {} : { pictures: placed }) };
}

/** The signature never stands alone: the end of the last round (its figures and some of its text) goes with it onto its page. */
function withSignature(rounds: readonly ReportRow[], signature: readonly ReportRow[]): readonly ReportRow[] {
  let last = rounds.length - 1;
  while (last > 0 && !saysSomethingOfARound(rounds[last])) last -= 1;
  return [...rounds.map((row, index) => (index >= last ? { ...row, keepWithNext: true } : row)), ...signature];
}

function saysSomethingOfARound(row: ReportRow | undefined): boolean {
  return row?.cells.some(({ flow, style }) => flow !== undefined || style === "roundMissingNumber" || style === "noRounds") === true;
}

function pageSetup({ texts, asOf }: ReportContext, preparedFrom: string | null): PageSetup {
  return {
    paper: "A4",
    orientation: "portrait",
    margins: MARGINS,
    titleRows: { first: 1, last: TITLE_ROWS },
    header: "",
    footer: footer(texts, texts.day(asOf), preparedFrom),
    // Excel ignores page breaks on sheets that are fitted to a width; the columns are narrow enough without.
    fitToWidth: false,
    centerHorizontally: true,
  };
}

/** The rows of `runningTitle`. */
const TITLE_ROWS = 3;

/**
 * Inches. The columns are 474 points wide between margins 509 points apart, and stand in the middle: screens of 150 % and LibreOffice
 * make columns 5 to 6 % wider, and a column that does not fit would be printed on pages of its own.
 */
const MARGINS = { top: 0.6, bottom: 0.75, left: 0.6, right: 0.6, header: 0.3, footer: 0.35 } as const;

function footer(texts: ReportTexts, day: string, preparedFrom: string | null): string {
  return footerCodes(
    {
      left: plainFooter(texts.footer.asOf(day)),
      center: preparedFrom === null ? "" : plainFooter(texts.footer.preparedFrom(preparedFrom)),
      right: texts.footer.page(PAGE, PAGES),
    },
    { name: REPORT_FONT, size: 12 },
  );
}
