import type { StrategyLink, StrategyNode } from "../../../src/domain/model/records/strategy";
import { aStrategyNode, anIndicator } from "../builders/records";
import { rule } from "./ruleExamples";

const link = (over: Partial<StrategyLink>) => ({ links: [over] });

const PLAN: readonly StrategyNode[] = [
  aStrategyNode({ code: "1", level: "STRATEGY", nameTh: "เมืองปลอดภัย" }),
  aStrategyNode({ code: "1.2", level: "SUBISSUE", nameTh: "ถนนและทางเท้าปลอดภัย", parentCode: "1" }),
  aStrategyNode({ code: "1.2.1", level: "GOAL", nameTh: "ประชาชนเดินทางได้อย่างปลอดภัย", parentCode: "1.2" }),
  aStrategyNode({ code: "1.2.1", level: "GOAL", nameTh: "ถนนปลอดภัย", parentCode: "1.2", planEdition: "2561" }),
];
const inPlan = (over: Partial<StrategyLink>, nodes = PLAN) => ({ links: [over], portfolio: { strategyPlan: nodes } });

export const S01 = rule("S01")
  .accept("one primary link", link({}))
  .accept("one primary link among several", { links: [{ isPrimary: false }, {}, { isPrimary: false }] })
  .accept("a mark that could not be read, which X04 reports", link({ isPrimary: false, unreadable: { isPrimary: "อาจจะ" } }))
  .reject("no link", { links: [] }, { field: null, severity: "E", facts: { fault: "NONE", linkCount: 0 } })
  .reject("links, none of them primary", { links: [{ isPrimary: false }, { isPrimary: false }] }, { field: "isPrimary", facts: { fault: "NONE", linkCount: 2 } })
  .reject("two primary links", { links: [{}, {}] }, { field: "isPrimary", facts: { fault: "SEVERAL", primaryCount: 2 } });

export const S02 = rule("S02")
  .accept("a goal of the sub-issue", link({ goalCode: "1.2.1" }))
  .accept("a goal of a sub-issue with two digits", link({ strategyNo: 5, subIssueCode: "5.10", goalCode: "5.10.1" }))
  .accept("no goal", link({ goalCode: null }))
  .accept("no sub-issue", link({ subIssueCode: null }))
  .reject("5.4.1 under 5.3", link({ strategyNo: 5, subIssueCode: "5.3", goalCode: "5.4.1" }), {
    field: "goalCode", value: "5.4.1", severity: "W", facts: { goalCode: "5.4.1", subIssueCode: "5.3" },
  })
  .reject("5.10.1 under 5.1", link({ strategyNo: 5, subIssueCode: "5.1", goalCode: "5.10.1" }), { value: "5.10.1" })
  .reject("the sub-issue itself", link({ goalCode: "1.2" }), { value: "1.2" });

export const S03 = rule("S03")
  .accept("a sub-issue of the strategy", link({ strategyNo: 1, subIssueCode: "1.2" }))
  .accept("no strategy", link({ strategyNo: null }))
  .accept("no sub-issue", link({ subIssueCode: null }))
  .reject("5.3 under 4", link({ strategyNo: 4, subIssueCode: "5.3", goalCode: "5.3.1" }), { field: "subIssueCode", value: "5.3", severity: "W", facts: { strategyNo: 4 } })
  .reject("10.1 under 1", link({ strategyNo: 1, subIssueCode: "10.1", goalCode: "10.1.1" }), { value: "10.1" });

export const S04 = rule("S04")
  .accept("codes and names of the plan", inPlan({}))
  .accept("names that differ in spaces and digits only", inPlan({ subIssueName: "ถนน และ ทางเท้าปลอดภัย" }))
  .accept("no plan", link({ strategyNo: 9, subIssueCode: "9.1", goalCode: "9.1.1" }))
  .accept("no codes", inPlan({ strategyNo: null, subIssueCode: null, goalCode: null }))
  .accept("no names", inPlan({ strategyName: null, subIssueName: null, goalTextRaw: null }))
  .accept("the name of the link's edition", inPlan({ planEdition: "2561", goalTextRaw: "ถนนปลอดภัย" }))
  .accept("a goal that breaks off, which S05 reports", inPlan({ goalTextRaw: "ประชาชนเดินทาง" }))
  .reject("a goal that the plan lacks", inPlan({ goalCode: "1.2.9" }), { field: "goalCode", value: "1.2.9", severity: "W", facts: { fault: "UNKNOWN_CODE", code: "1.2.9" } })
  .reject("a strategy that the plan lacks, with all below it", inPlan({ strategyNo: 9, subIssueCode: "9.1", goalCode: "9.1.1" }), { field: "strategyNo", value: 9, facts: { code: "9" } })
  .reject("another name", inPlan({ strategyName: "เมืองสีเขียว" }), { field: "strategyName", facts: { fault: "OTHER_NAME", planName: "เมืองปลอดภัย" } })
  .reject("the goal of an edition that the plan has not", inPlan({ planEdition: "2570", goalCode: "1.2.1" }, PLAN.slice(3)), { field: "strategyNo" });

export const S05 = rule("S05")
  .accept("a whole sentence", link({ goalTextRaw: "ประชาชนเดินทางได้อย่างปลอดภัย" }))
  .accept("no text", link({ goalTextRaw: null }))
  .accept("a whole word that ends in การ", link({ goalTextRaw: "ส่งเสริมคุณภาพชีวิตคนพิการ" }))
  .accept("99 characters", link({ goalTextRaw: "ก".repeat(99) }))
  .accept("the whole text of the plan", inPlan({}))
  .reject("it ends in มี", link({ goalTextRaw: "เข้าถึงง่าย สะดวก รวดเร็วมี" }), { field: "goalTextRaw", severity: "I", facts: { fullText: null } })
  .reject("it ends in และ", link({ goalTextRaw: "ปลอดภัยและ" }), {})
  .reject("it ends in แล", link({ goalTextRaw: "ปลอดภัยแล" }), {})
  .reject("it ends in การ", link({ goalTextRaw: "ส่งเสริมการ" }), {})
  .reject("it has the length of a column", link({ goalTextRaw: "ก".repeat(100) }), {})
  .reject("the plan's text goes on", inPlan({ goalTextRaw: "ประชาชนเดินทาง" }), { facts: { fullText: "ประชาชนเดินทางได้อย่างปลอดภัย" } });

export const S06 = rule("S06")
  .accept("an indicator with target and unit", {})
  .accept("an indicator of any year", { portfolio: { indicators: [anIndicator({ fiscalYearBE: null })] } })
  .accept("a target that could not be read, which X04 reports", { portfolio: { indicators: [anIndicator({ target: null, unreadable: { target: "มาก" } })] } })
  .accept("no indicator", link({ indicatorCode: null, indicatorText: null }))
  .reject("an indicator without a code", link({ indicatorCode: null, indicatorText: "จำนวนทางเท้า" }), {
    field: "indicatorText", value: "จำนวนทางเท้า", severity: "W", facts: { fault: "NOT_LISTED" },
  })
  .reject("a code that is not in the table", link({ indicatorCode: "5001-0999" }), { field: "indicatorCode", facts: { fault: "NOT_LISTED", indicator: "5001-0999" } })
  .reject("an indicator of another year", { portfolio: { indicators: [anIndicator({ fiscalYearBE: 2565 })] } }, { field: "indicatorCode" })
  .reject("no target", { portfolio: { indicators: [anIndicator({ target: null })] } }, { field: "target", facts: { fault: "NO_TARGET" } })
  .reject("no unit", { portfolio: { indicators: [anIndicator({ unit: " " })] } }, { field: "unit", facts: { fault: "NO_UNIT" } })
  .reject("neither", { portfolio: { indicators: [anIndicator({ target: null, unit: null })] } }, { facts: { fault: "NEITHER" } });
