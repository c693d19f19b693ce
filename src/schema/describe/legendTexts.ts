import { DEFAULT_SETTINGS, type Settings } from "../../domain/model/records/settings";
import {
  type BudgetStatus, type DerivedPlanStatus, type Rag, budgetStatusWords, derivedPlanStatusWords, ragWords,
} from "../../domain/model/words/statusWords";
import type { FormulaCell } from "../../workbook/cellValue";
import { quoted } from "../formulas/fragments";
import { BUDGET_STATUS_LOOKS, PLAN_STATUS_LOOKS, RAG_LOOKS, type StatusLook } from "./statusLooks";

/** A word of the legend, how it looks, and what it means; meanings with limits are formulas, so they follow the settings. */
export interface LegendEntry {
  readonly word: string;
  readonly look: StatusLook;
  meaning(settings: Settings): string | FormulaCell;
  readonly en: string;
}

/** Pieces of text and the limits between them. */
type Meaning = readonly (string | Limit)[];
type Limit = { readonly name: string; readonly factor: number; value(settings: Settings): number };

const linear: Limit = { name: "ToleranceLinear", factor: 1, value: (settings) => settings.toleranceLinearPp };
const baseline: Limit = { name: "ToleranceBaseline", factor: 1, value: (settings) => settings.toleranceBaselinePp };
const twice = (limit: Limit): Limit => ({ ...limit, factor: 2, value: (settings) => 2 * limit.value(settings) });

const limits = (one: Limit, other: Limit): Meaning => [one, " จุด (แผนเส้นตรง) หรือ ", other, " จุด (มีแผนรายเดือน)"];

const PLAN_MEANINGS: Readonly<Record<keyof typeof PLAN_STATUS_LOOKS, readonly [Meaning, en: string]>> = {
  ON_PLAN: [["ต่างจากแผนไม่เกิน ", ...limits(linear, baseline)], "Within the tolerance of the plan."],
  BEHIND: [["ต่ำกว่าแผนเกิน ", ...limits(linear, baseline), " หรือเลยวันสิ้นสุดแล้วยังไม่ครบร้อยละ 100"], "Below the plan by more than the tolerance, or overdue."],
  AHEAD: [["สูงกว่าแผนเกิน ", ...limits(linear, baseline)], "Above the plan by more than the tolerance."],
  COMPLETED: [["สถานะโครงการเป็นแล้วเสร็จ หรือความก้าวหน้าครบร้อยละ 100"], "Completed, or at 100 percent."],
  NOT_STARTED: [["ยังไม่ถึงวันเริ่มต้น และยังไม่มีความก้าวหน้า"], "The start date has not come."],
  CANCELLED: [["สถานะโครงการเป็นยกเลิก"], "Cancelled."],
  SUSPENDED: [["สถานะโครงการเป็นชะลอ"], "Suspended."],
  NO_DATA: [["ไม่มีร้อยละความก้าวหน้า หรือไม่มีวันเริ่มต้นและวันสิ้นสุด จึงเทียบแผนไม่ได้"], "No progress reported, or no dates to plan by."],
};

const BUDGET_MEANINGS: Readonly<Record<BudgetStatus, readonly [Meaning, en: string]>> = {
  UNKNOWN: [["ไม่ทราบงบประมาณ หรือยังไม่มีตัวเลขเบิกจ่าย"], "Budget or disbursement unknown."],
  NO_BUDGET: [["งบประมาณและเบิกจ่ายเป็น 0"], "No budget and nothing spent."],
  OVERSPENT: [["เบิกจ่ายมากกว่างบประมาณ"], "More disbursed than budgeted."],
  FULLY_DISBURSED: [["เบิกจ่ายตั้งแต่ร้อยละ 99.5"], "99.5 percent or more disbursed."],
  NOT_DISBURSED: [["มีงบประมาณ แต่เบิกจ่ายเป็น 0"], "Nothing disbursed yet."],
  NO_TARGET: [["ยังไม่เลือกชุดเป้าหมาย หรือชุดนั้นไม่มีเป้าหมายของไตรมาสล่าสุดที่สิ้นสุดแล้ว"], "No target for the last completed quarter."],
  BELOW_TARGET: [["ต่ำกว่าเป้าหมายของไตรมาสล่าสุดที่สิ้นสุดแล้ว"], "Below the target of the last completed quarter."],
  ON_TARGET: [["ถึงเป้าหมายของไตรมาสล่าสุดที่สิ้นสุดแล้ว"], "At or above that target."],
};

const RAG_MEANINGS: Readonly<Record<Rag, readonly [Meaning, en: string]>> = {
  GREEN: [["ต่ำกว่าแผนไม่เกิน ", ...limits(linear, baseline)], "At most one tolerance behind."],
  AMBER: [["ต่ำกว่าแผนมากกว่านั้น แต่ไม่เกิน ", ...limits(twice(linear), twice(baseline))], "At most two tolerances behind."],
  RED: [["ต่ำกว่าแผนเกิน ", ...limits(twice(linear), twice(baseline)), " หรือเลยวันสิ้นสุดแล้วยังไม่เสร็จ"], "More than two tolerances behind, or overdue."],
  GREY: [["ไม่มีข้อมูลพอจะเทียบแผน"], "Not enough data."],
};

export const PLAN_LEGEND = legend(PLAN_STATUS_LOOKS, PLAN_MEANINGS, (id: DerivedPlanStatus) => derivedPlanStatusWords.thai(id));
export const BUDGET_LEGEND = legend(BUDGET_STATUS_LOOKS, BUDGET_MEANINGS, (id: BudgetStatus) => budgetStatusWords.thai(id));
export const RAG_LEGEND = legend(RAG_LOOKS, RAG_MEANINGS, (id: Rag) => ragWords.thai(id));

function legend<Id extends string>(
  looks: Readonly<Record<Id, StatusLook>>,
  meanings: Readonly<Record<Id, readonly [Meaning, en: string]>>,
  word: (id: Id) => string,
): readonly LegendEntry[] {
  return (Object.keys(looks) as Id[]).map((id) => {
    const [meaning, en] = meanings[id];
    return { word: word(id), look: looks[id], meaning: (settings) => meaningCell(meaning, settings), en };
  });
}

function meaningCell(meaning: Meaning, settings: Settings): string | FormulaCell {
  const result = meaning.map((piece) => (typeof piece === "string" ? piece : String(piece.value(settings)))).join("");
  if (meaning.every((piece) => typeof piece === "string")) return result;
  const formula = meaning.map((piece) => (typeof piece === "string" ? quoted(piece) : limitFormula(piece))).join("&");
  return { formula, result };
}

function limitFormula({ name, factor }: Limit): string {
  return factor === 1 ? name : `${factor}*${name}`;
}

/** How long the longest meaning can get, for the height of its row. */
export function usualMeaning(entry: LegendEntry): string {
  const cell = entry.meaning(DEFAULT_SETTINGS);
  return typeof cell === "string" ? cell : String(cell.result);
}
