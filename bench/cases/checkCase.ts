import { ALL_RULES } from "../../src/domain/checks/allRules";
import { checkPortfolio, checkProject, fieldRules } from "../../src/domain/checks/checkPortfolio";
import { checkContextOf } from "../../src/domain/checks/context/checkContext";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { dossiersOf } from "../../src/domain/model/records/projectDossier";
import { measure } from "../measure";
import type { Row } from "../table";
import { syntheticPortfolio } from "../syntheticPortfolio";

const days = { asOf: calendarDay("2023-07-15"), today: calendarDay("2023-10-31") };

/** Rules and status over a city's register, in memory. Targets: issue 2 "Must show". */
export async function checkCase(): Promise<readonly Row[]> {
  const portfolio = syntheticPortfolio(10_000);
  const size = `${portfolio.projects.length.toLocaleString("en-US")} projects × ${portfolio.rounds.length.toLocaleString("en-US")} rounds`;
  const fields = fieldRules();
  // A check assesses each project as it comes to it, so this is both. The engine takes about eight runs to warm up.
  const fieldsAndStatus = await measure(() => checkPortfolio(portfolio, days, fields), 15, 10);
  const everything = await measure(() => checkPortfolio(portfolio, days), 3);
  const context = checkContextOf(portfolio, days);
  const [dossier] = dossiersOf(portfolio);
  if (dossier === undefined) throw new Error("No project to check");
  const one = await measure(() => checkProject(dossier, context), 51);
  return [
    { name: `field rules (${fields.length}) + status, ${size}`, ms: fieldsAndStatus.warmMs, note: `first run ${fieldsAndStatus.coldMs.toFixed(0)} ms`, target: "≤ 100 ms" },
    { name: `all rules (${ALL_RULES.length}), narratives ≥ 200 characters, ${size}`, ms: everything.warmMs, note: `first run ${everything.coldMs.toFixed(0)} ms`, target: "≤ 2,500 ms" },
    { name: "one project checked again", ms: one.warmMs, note: "12 rounds", target: "≤ 2 ms" },
  ];
}
