/** Portfolios of fast-check: any that the domain can hold, with text of every kind. */
import fc from "fast-check";
import { dayFromEpoch } from "../../../src/domain/model/calendar/calendarDay";
import { monthOf } from "../../../src/domain/model/calendar/periodMonth";
import { satang } from "../../../src/domain/model/amounts/satang";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../../src/domain/model/records/portfolio";
import { NOTHING_UNREADABLE, type StoredRecord, rowId } from "../../../src/domain/model/records/stored";
import * as recordWords from "../../../src/domain/model/words/recordWords";
import { lifecycleWords, planStatusWords, targetStatusWords } from "../../../src/domain/model/words/statusWords";
import type { Vocabulary } from "../../../src/domain/model/words/vocabulary";
import { storableText } from "../../../src/schema/types/cellText";

const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(values, { freq: 4 });

const awkward = fc.constantFrom(
  "=1+1", "+66 2 123 4567", "-", "@เจ้าหน้าที่", "'อัญประกาศ", "1/2", "TRUE", "00123", "๒๕๖๖", "ก\nข\nค", "ก\tข", "ำา น้ำ", '"<&>"',
  "_x0041_", "😀", "#N/A", "ยาว".repeat(2000), "1,234.50 บาท", "20/06/2566", "-5", "1e5", "a|b", "~*?",
);

/** As cells keep it: no spaces around it, nothing that a file cannot hold. */
const text = fc.oneof({ weight: 2, arbitrary: awkward }, { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }) })
  .map((raw) => storableText(raw).trim())
  .filter((raw) => raw !== "");
const line = text.map((raw) => raw.replace(/\s+/g, " "));
const day = fc.integer({ min: -25_000, max: 100_000 }).map(dayFromEpoch);
const money = fc.integer({ min: -100, max: 10 ** 13 }).map(satang);
const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: -1, max: 120, noNaN: true }).map((value) => value || 0));
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value || 0);
const moment = fc.tuple(day, fc.nat(86_399)).map(([on, second]) => `${on}T${new Date(second * 1000).toISOString().slice(11, 19)}`);
const word = <Id extends string>(vocabulary: Vocabulary<Id>): fc.Arbitrary<Id | null> => maybe(fc.constantFrom(...vocabulary.ids));
const year = maybe(fc.integer({ min: 2540, max: 2640 }));

const flag = fc.record({ ruleId: fc.constant("R18" as const), printedRow: maybe(fc.nat(20)), metricNo: maybe(fc.nat(20)), fields: fc.array(line, { maxLength: 3 }) });

type Fields<Item extends StoredRecord> = { readonly [Field in Exclude<keyof Item, "id" | "unreadable">]: fc.Arbitrary<Item[Field]> };
type ItemOf<List extends Exclude<keyof Portfolio, "settings">> = Portfolio[List][number];

/** Up to five records that each say something. */
function list<Name extends Exclude<keyof Portfolio, "settings">>(_name: Name, fields: Fields<ItemOf<Name>>): fc.Arbitrary<readonly ItemOf<Name>[]> {
  const saysSomething = (record: object): boolean => Object.values(record).some((value) => value !== null && !(Array.isArray(value) && value.length === 0));
  const record = fc.record(fields as unknown as Record<string, fc.Arbitrary<unknown>>).filter(({ importFlags: _flags, isPrimary: _primary, ...telling }) => saysSomething(telling));
  return fc.array(fc.tuple(record, maybe(fc.ulid())), { maxLength: 5 }).map((pairs) => {
    const used = new Set<string>();
    return pairs.map(([record_, ulid]) => {
      const id = ulid === null || used.has(ulid) ? null : ulid;
      if (id !== null) used.add(id);
      return { ...record_, id: id === null ? null : rowId(id), unreadable: NOTHING_UNREADABLE } as unknown as ItemOf<Name>;
    });
  });
}

const ofProject = { projectCode: maybe(text), fiscalYearBE: year };

export const portfolios: fc.Arbitrary<Portfolio> = fc.record({
  projects: list("projects", {
    ...ofProject,
    projectKind: word(recordWords.projectKindWords),
    nameTh: maybe(text),
    startDate: maybe(day),
    endDate: maybe(day),
    actualEndDate: maybe(day),
    lifecycle: word(lifecycleWords),
    budgetReceived: maybe(money),
    budgetAfterTransfer: maybe(money),
    allotment: maybe(money),
    committed: maybe(money),
    carriedOver: maybe(money),
    budgetUsedReported: maybe(money),
    expenseCategory: word(recordWords.expenseCategoryWords),
    agencyCode: maybe(text),
    agency: maybe(text),
    division: maybe(text),
    section: maybe(text),
    responsible: maybe(text),
    sedCoordinator: maybe(text),
    rationale: maybe(text),
    objectives: fc.array(line, { maxLength: 4 }),
    targetText: maybe(text),
    targetQty: maybe(number),
    targetUnit: maybe(text),
  }),
  rounds: list("rounds", {
    ...ofProject,
    roundNo: maybe(fc.integer({ min: -1, max: 20 })),
    periodMonth: maybe(day.map(monthOf)),
    reportDate: maybe(day),
    narrative: maybe(text),
    progressPct: maybe(percent),
    disbursedThisRound: maybe(money),
    committedToDate: maybe(money),
    planStatusReported: word(planStatusWords),
    targetStatusReported: word(targetStatusWords),
    problem: maybe(text),
    remedy: maybe(text),
    evidenceRef: maybe(text),
    workflowState: word(recordWords.workflowStateWords),
    submittedAt: maybe(day),
    decidedAt: maybe(day),
    returnReason: maybe(text),
    importFlags: fc.array(flag, { maxLength: 2 }),
  }),
  strategyLinks: list("strategyLinks", {
    ...ofProject,
    planEdition: maybe(text),
    strategyNo: maybe(fc.integer({ min: 1, max: 9 })),
    strategyName: maybe(text),
    subIssueCode: maybe(text),
    subIssueName: maybe(text),
    goalCode: maybe(text),
    goalTextRaw: maybe(text),
    tactic: maybe(text),
    indicatorText: maybe(text),
    indicatorCode: maybe(text),
    performanceDimension: maybe(fc.integer({ min: 1, max: 4 })),
    isPrimary: fc.boolean(),
  }),
  indicators: list("indicators", {
    indicatorCode: maybe(text),
    fiscalYearBE: year,
    nameTh: maybe(text),
    unit: maybe(text),
    target: maybe(number),
    direction: word(recordWords.indicatorDirectionWords),
    indicatorType: word(recordWords.indicatorTypeWords),
    indicatorLevel: word(recordWords.indicatorLevelWords),
    q1Result: maybe(number),
    q2Result: maybe(number),
    q3Result: maybe(number),
    q4Result: maybe(number),
    definition: maybe(text),
  }),
  baseline: list("baseline", {
    ...ofProject,
    revision: maybe(fc.integer({ min: 0, max: 4 })),
    periodEnd: maybe(day),
    plannedPct: maybe(percent),
    plannedDisbursement: maybe(money),
    approvedOn: maybe(day),
  }),
  quarterEvaluations: list("quarterEvaluations", {
    subject: maybe(text),
    fiscalYearBE: year,
    quarter: maybe(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)),
    score: maybe(percent),
    crit21: maybe(percent),
    crit22: maybe(percent),
    comment: maybe(text),
    evaluatedOn: maybe(day),
  }),
  strategyPlan: list("strategyPlan", {
    planEdition: maybe(text),
    code: maybe(text),
    level: word(recordWords.strategyLevelWords),
    nameTh: maybe(text),
    parentCode: maybe(text),
  }),
  agencies: list("agencies", {
    agencyCode: maybe(text),
    nameTh: maybe(text),
    shortTh: maybe(text),
    parentCode: maybe(text),
    kind: word(recordWords.agencyKindWords),
  }),
  disbursementTargets: list("disbursementTargets", {
    profile: maybe(text),
    expenseCategory: word(recordWords.expenseCategoryWords),
    q1Pct: maybe(percent),
    q2Pct: maybe(percent),
    q3Pct: maybe(percent),
    q4Pct: maybe(percent),
    sourceNote: maybe(text),
  }),
  holidays: list("holidays", { date: maybe(day), nameTh: maybe(text) }),
  changeLog: list("changeLog", {
    at: maybe(moment),
    role: maybe(text),
    who: maybe(text),
    entity: maybe(text),
    key: maybe(text),
    field: maybe(text),
    oldValue: maybe(text),
    newValue: maybe(text),
    reason: maybe(text),
    parentHash: maybe(text),
  }),
  importLog: list("importLog", {
    importedAt: maybe(moment),
    file: maybe(text),
    line: maybe(fc.nat(5000)),
    ...ofProject,
    ruleId: maybe(text),
    severity: word(recordWords.severityWords),
    raw: maybe(text),
    proposedValue: maybe(text),
    alternative: maybe(text),
    message: maybe(text),
    decision: word(recordWords.importDecisionWords),
    decidedBy: maybe(text),
  }),
  acknowledgements: list("acknowledgements", {
    ruleId: maybe(text),
    key: maybe(text),
    field: maybe(text),
    value: maybe(text),
    reason: maybe(text),
    by: maybe(text),
    at: maybe(moment),
  }),
  settings: fc.record({
    reportDay: fc.integer({ min: 1, max: 31 }),
    graceDays: fc.integer({ min: 0, max: 60 }),
    toleranceLinearPp: fc.integer({ min: 0, max: 40 }).map((half) => half / 2),
    toleranceBaselinePp: fc.integer({ min: 0, max: 40 }).map((half) => half / 2),
    staleAfterDays: fc.integer({ min: 1, max: 200 }),
    disbursementMode: fc.constantFrom(...recordWords.disbursementModeWords.ids),
    disbursementProfile: maybe(text),
  }),
}).map((lists) => ({ ...EMPTY_PORTFOLIO, ...lists }));
