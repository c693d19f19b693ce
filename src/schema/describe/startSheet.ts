import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Settings } from "../../domain/model/records/settings";
import { cellAddress } from "../../workbook/cellRef";
import type { CellContent } from "../../workbook/cellValue";
import type { CellBlueprint, NameBlueprint, SheetBlueprint } from "../../workbook/workbookBlueprint";
import { PLAUSIBLE_DAYS } from "../sheets/commonColumns";
import type { Bilingual } from "../spec/columnSpec";
import { serialFromDay } from "../types/excelSerial";
import { AS_OF_INPUT, START_SHEET } from "../workbookSchema";
import type { DescribeOptions } from "./describeOptions";
import { BUDGET_LEGEND, type LegendEntry, PLAN_LEGEND, RAG_LEGEND, usualMeaning } from "./legendTexts";
import { SETTING_CELLS, type SettingName } from "./settingCells";
import { landscape } from "./sheetBlueprint";
import { NOTES, STEPS, type Step } from "./startTexts";
import { lookStyle } from "./statusLooks";
import { BODY_SIZE } from "./styles";
import { NEW_CALENDAR, ownFormula } from "./tableRows";
import { lineHeight, textLines } from "./textLines";
import { cellValidation } from "./validations";

/** Columns of the start sheet: a margin, a name, a value or meaning in Thai, and English. */
const NAME = 2;
const WORDS = 3;
const ENGLISH = 4;
const WIDTHS = [2, 34, 82, 70];

const INPUT_ROW = 5;
const AS_OF_ROW = 6;
const FIRST_SETTING_ROW = 9;

/** The as-of date and the settings in force, by the names that formulas use. */
export function startNames(): readonly NameBlueprint[] {
  const at = (name: string, row: number): NameBlueprint => ({ name, refersTo: `'${START_SHEET}'!$C$${row}` });
  return [at(AS_OF_INPUT, INPUT_ROW), at("AsOf", AS_OF_ROW), ...SETTING_CELLS.map(({ name }, index) => at(name, FIRST_SETTING_ROW + index))];
}

/** The first sheet: the as-of date, how to work with the workbook, and what the status words mean. */
export function startSheet(settings: Settings, options: DescribeOptions): SheetBlueprint {
  const page = new StartPage();
  page.line("title", "สมุดงานติดตามโครงการ", "");
  page.line("subtitle", "Kaona (ก้าวหน้า): ข้อมูลโครงการและรายงานความก้าวหน้าอยู่ในสมุดงานนี้ทั้งหมด เปิดใช้ได้โดยไม่ต้องมีส่วนเสริม", "");
  page.gap();
  page.section("วันที่ประเมิน", "As-of date");
  asOfRows(page, options);
  page.gap();
  page.section("ค่าที่ใช้คำนวณอยู่ (แก้ในแผ่นงานตั้งค่า)", "Settings in force (change them on the settings sheet)");
  SETTING_CELLS.forEach((cell) => {
    const { th, en } = SETTING_LABELS[cell.name];
    page.row([th, "label"], [{ formula: ownFormula(cell.formula, "Settings"), result: cell.result(settings) }, "valueUsed"], en);
  });
  page.gap();
  page.section("วิธีใช้", "How to use it");
  STEPS.forEach((step, index) => page.row(stepLink(step, index + 1), [step.th, "words"], step.en));
  page.gap();
  legend(page, settings, "สถานะที่คำนวณ (เทียบแผน)", "Computed status, against the plan", PLAN_LEGEND);
  legend(page, settings, "สถานะงบประมาณ", "Status of the money", BUDGET_LEGEND);
  legend(page, settings, "สัญญาณไฟในแบบรายงาน", "Traffic light on the reports", RAG_LEGEND);
  page.section("ข้อควรรู้", "Good to know");
  NOTES.forEach(({ th, en }) => page.row(["•", "bullet"], [th, "words"], en));

  const input = cellAddress({ row: INPUT_ROW, column: WORDS });
  return {
    name: START_SHEET,
    visibility: "visible",
    tabColor: "0B4F6C",
    columnWidths: WIDTHS,
    hiddenColumns: [],
    frozen: { rows: 2, columns: 0 },
    rowHeights: page.heights,
    page: { ...landscape("สมุดงานติดตามโครงการ", null) },
    cells: page.cells,
    tables: [],
    validations: [cellValidation(input, "วันที่ประเมิน", INPUT_HELP, "date", PLAUSIBLE_DAYS)],
    conditionalFormats: [],
    isProtected: false,
  };
}

const INPUT_HELP: Bilingual = { th: "เว้นว่าง = วันนี้", en: "Blank = today." };

const SETTING_LABELS: Readonly<Record<SettingName, Bilingual>> = {
  ToleranceLinear: { th: "คลาดเคลื่อนได้ (แผนเส้นตรง)", en: "Points from a straight-line plan that still are on plan." },
  ToleranceBaseline: { th: "คลาดเคลื่อนได้ (มีแผนรายเดือน)", en: "Points from an approved monthly plan that still are on plan." },
  DisbursementMode: { th: "งบประมาณที่เบิกใช้เป็นยอด", en: "Whether rounds hold their own amount or the running total." },
  DisbursementProfile: { th: "ชุดเป้าหมายเบิกจ่าย", en: "Disbursement profile; blank = none chosen." },
};

function asOfRows(page: StartPage, { asOf, today }: DescribeOptions): void {
  const input = cellAddress({ row: INPUT_ROW, column: WORDS });
  const serial = (day: CalendarDay): number => serialFromDay(day, NEW_CALENDAR) ?? 0;
  page.row(["วันที่ประเมิน (กรอกที่นี่)", "label"], [asOf === null ? null : serial(asOf), "dateInput"], "Type a day here to see the state at that day; blank = today.");
  page.row(
    ["วันที่ที่ใช้คำนวณ", "label"],
    [{ formula: `IF(ISNUMBER(${input}),INT(${input}),TODAY())`, result: serial(asOf ?? today) }, "dateUsed"],
    "The day that all computed columns use. Later reports do not count.",
  );
}

function stepLink({ sheet }: Step, number: number): [CellContent, string] {
  if (sheet === null) return [`${number}. Kaona`, "label"];
  const words = `${number}. ${sheet}`;
  return [{ formula: `HYPERLINK("#'${sheet}'!A1","${words}")`, result: words }, "link"];
}

function legend(page: StartPage, settings: Settings, th: string, en: string, entries: readonly LegendEntry[]): void {
  page.section(th, en);
  for (const entry of entries) {
    page.row([`${entry.look.icon} ${entry.word}`, lookStyle(entry.look)], [entry.meaning(settings), "words"], entry.en, usualMeaning(entry));
  }
  page.gap();
}

/** Cells from the top down. */
class StartPage {
  readonly cells: CellBlueprint[] = [];
  readonly heights: Record<number, number> = {};
  private next = 1;

  line(style: "title" | "subtitle", th: string, en: string): void {
    this.put(NAME, th, style);
    if (en !== "") this.put(ENGLISH, en, "english");
    this.end(style === "title" ? 36 : 26);
  }

  section(th: string, en: string): void {
    this.put(NAME, th, "section");
    this.put(WORDS, null, "section");
    this.put(ENGLISH, en, "sectionEnglish");
    this.end(26);
  }

  /** `measured` stands for a formula's text when the height is worked out. */
  row([name, nameStyle]: [CellContent, string], [words, wordsStyle]: [CellContent, string], english: string, measured = textOf(words)): void {
    this.put(NAME, name, nameStyle);
    this.put(WORDS, words, wordsStyle);
    this.put(ENGLISH, english, "english");
    const lines = Math.max(
      textLines(textOf(name), WIDTHS[NAME - 1] ?? 0, BODY_SIZE),
      textLines(measured, WIDTHS[WORDS - 1] ?? 0, BODY_SIZE),
      textLines(english, WIDTHS[ENGLISH - 1] ?? 0, BODY_SIZE),
    );
    this.end(Math.max(lineHeight(lines, BODY_SIZE), wordsStyle.startsWith("date") ? 28 : 0));
  }

  gap(): void {
    this.end(12);
  }

  private put(column: number, content: CellContent, style: string): void {
    this.cells.push({ row: this.next, column, span: 1, content, style });
  }

  private end(height: number): void {
    this.heights[this.next] = height;
    this.next += 1;
  }
}

function textOf(content: CellContent): string {
  return typeof content === "string" ? content : "";
}
