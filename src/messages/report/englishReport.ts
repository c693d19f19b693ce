import { formatThaiDate, formatThaiMonth } from "../../domain/model/calendar/formatThaiDate";
import type { ReportTexts } from "./reportTextShape";

export const englishReport: ReportTexts = {
  formTitle: "Project Progress Report and Project Information",
  noData: "–",
  continued: (heading) => `${heading} (continued)`,
  field: (label) => `${label}:`,
  points: (number) => `${number} points`,

  running: {
    code: (code) => `Project code ${code}`,
    fiscalYear: (year) => `Fiscal year ${year} BE`,
  },
  footer: {
    asOf: (day) => `As of ${day}`,
    preparedFrom: (file) => `Printed from ${file}`,
    page: (page, pages) => `Page ${page} / ${pages}`,
  },

  identity: {
    chapter: "1. Project and responsible agency",
    codeAndName: "1.1 Project code and name",
    name: "Project/activity",
    code: "Project code",
    fiscalYear: "Fiscal year (BE)",
    start: "Start date",
    end: "End date",
    budgetReceived: "Budget received",
    budgetUsed: "Budget used",
    addedUp: (amount) => `${amount}\n(sum of reports)`,
    agencySection: "1.2 Responsible agency",
    agency: "Responsible agency",
    responsible: "Responsible unit",
    coordinator: "SED coordinator",
    nameHidden: "(name not shown)",
    rationale: "1.3 Rationale",
    objectives: "1.4 Objectives",
    target: "1.5 Target",
  },
  strategy: {
    section: "1.6 Supports the 20-year Bangkok development plan (strategy, issue, tactic, indicator)",
    link: (number, isPrimary) => `Link ${number}${isPrimary ? " (primary)" : ""}`,
    strategy: "Strategic issue",
    strategyNo: (number, name) => `Strategy ${number} ${name}`,
    subIssue: "Strategic sub-issue",
    goal: "Goal",
    tactic: "Tactic",
    indicator: "Indicator",
    dimension: (dimension, text) => `Dimension ${dimension} ${text}`,
    indicatorCode: (code) => `(code ${code})`,
  },

  rounds: {
    chapter: "2. Progress of the project and use of its budget",
    round: (number) => `Report ${number}`,
    none: "– no report yet",
    placeholder: "– no report",
    later: (count, day) => `${count} report${count === 1 ? "" : "s"} dated after ${day} ${count === 1 ? "is" : "are"} neither shown nor counted.`,
    progress: "Progress",
    planned: (percent) => `Plan ${percent}`,
    disbursedThisRound: "Disbursed this time",
    disbursedCumulative: "Disbursed to date",
    reported: "Status as reported",
    computed: "Status as computed",
    problem: (text) => `Problem: ${text}`,
    remedy: (text) => `Remedy: ${text}`,
    evidence: (text) => `Reference: ${text}`,
  },
  status: {
    title: (day) => `Status of the project as of ${day}`,
    reported: "As the agency reports",
    computed: "As computed from the data",
    againstPlan: "Against the plan",
    againstTarget: "Against the target",
    progress: "Progress",
    planned: "Plan",
    actual: "Actual",
    gap: "Gap",
    light: "Traffic light",
    overdue: "overdue",
    disagrees: "The reported status differs from the computed one",
    carried: (day, days) => `data of ${day} (${days} day${days === 1 ? "" : "s"})`,
    stale: (limit) => `older than ${limit} days`,
    noPlan: "no plan to compare with",
    moneyTitle: "Budget, and how complete the reports are",
    budget: "Budget",
    disbursed: "Disbursed",
    disbursePct: "Disbursed, percent",
    disburseTarget: "Target by now",
    committed: "Committed",
    spendPct: "Spent, percent",
    budgetStatus: "Budget status",
    lastReport: "Last report",
    completeness: "Reports with figures",
    onTime: "Reports on time",
    monthsOf: (count, expected, percent) => `${count}/${expected} months (${percent})`,
    missing: "Months missing",
    moreMonths: (months, more) => `${months} and ${more} more`,
    forecast: "Expected completion",
    forecastNote: (day, spi) => `${day} (first estimate, SPI(t) ${spi})`,
  },
  legend: {
    lights: ({ one, two }, icons) =>
      `Gap = actual - plan   ${icons.GREEN} green ≥ -${one} points   ${icons.AMBER} amber ≥ -${two} points   ` +
      `${icons.RED} red < -${two} points, or overdue   ${icons.GREY} grey no data`,
    plan: ({ one }, basis) =>
      `On plan = a gap within ±${one} points   Plan = ${
        basis === "BASELINE" ? "the approved monthly plan" : basis === "LINEAR" ? "the same every day from start to end" : "none, as the start or end date is missing"
      }   – = no data`,
  },

  certification: {
    sentence: "We certify that the information in this document was printed by the agency from its working system, to be kept as evidence for audit.",
    signed: "Signed",
    signer: "(Person in charge)",
    position: "Position",
    date: "Date",
  },

  proof: {
    code: (code) => `Verification code ${code}`,
    picture: "QR code of the verification code of this report",
  },

  words: {
    planStatus: { ON_PLAN: "on plan", BEHIND: "behind plan", AHEAD: "ahead of plan" },
    targetStatus: { ON_TARGET: "on target", OFF_TARGET: "off target" },
    derivedStatus: {
      ON_PLAN: "on plan", BEHIND: "behind plan", AHEAD: "ahead of plan", NOT_STARTED: "not due to start", IN_PROGRESS: "in progress",
      COMPLETED: "completed", CANCELLED: "cancelled", SUSPENDED: "suspended", NO_DATA: "no data",
    },
    budgetStatus: {
      UNKNOWN: "unknown", NO_BUDGET: "no budget used", OVERSPENT: "over budget", FULLY_DISBURSED: "fully disbursed", NOT_DISBURSED: "nothing disbursed yet",
      NO_TARGET: "no disbursement target", BELOW_TARGET: "below the disbursement target", ON_TARGET: "on the disbursement target",
    },
    rag: { GREEN: "green", AMBER: "amber", RED: "red", GREY: "grey" },
  },
  day: (day) => formatThaiDate(day, "english"),
  shortDay: (day) => formatThaiDate(day, "english"),
  months: (months) => months.map((month) => formatThaiMonth(month, "english")).join(", "),
  sheetName: "Project report",
};
